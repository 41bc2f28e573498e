// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/resources.h"
#include "server/resources/machine.h"

/** One reader for each noun of GET /1.0/resources, in a file of its name. What a machine doesn't tell is empty or 0. */
namespace quayside {

api::CpuResources readCpus(const Machine &machine);
api::MemoryResources readMemory(const Machine &machine);
api::GpuResources readGpus(const Machine &machine);
api::NetworkResources readNetworkCards(const Machine &machine);
api::StorageResources readDisks(const Machine &machine);
api::UsbResources readUsbDevices(const Machine &machine);
api::PciResources readPciDevices(const Machine &machine);
api::SystemResources readSystem(const Machine &machine);


}
