// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/resourcesbus.h"
#include "models/api/resourcescpu.h"
#include "models/api/resourcesgpu.h"
#include "models/api/resourcesnetwork.h"
#include "models/api/resourcesstorage.h"
#include "models/api/resourcessystem.h"

namespace quayside::api {

/** GET /1.0/resources: what the machine is made of (doc/rest-api.md; extensions resources…, 13 of them). */
struct Resources {
    CpuResources cpu;
    MemoryResources memory;
    GpuResources gpu;
    NetworkResources network;
    StorageResources storage;
    UsbResources usb;
    PciResources pci;
    SystemResources system;
};

}

namespace quayside {

template<> struct Fields<api::Resources> {
    using S = api::Resources;
    static constexpr auto table = std::make_tuple(field<&S::cpu>("cpu"), field<&S::memory>("memory"), field<&S::gpu>("gpu"),
        field<&S::network>("network"), field<&S::storage>("storage"), field<&S::usb>("usb"), field<&S::pci>("pci"),
        field<&S::system>("system"));
};

}
