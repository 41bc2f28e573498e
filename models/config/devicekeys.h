// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/config/configschema.h"

namespace quayside {

/** One kind of device, for NICs and InfiniBand one per `nictype`. Constant data; any thread. */
struct DeviceType {
    const char *name;     ///< value of "type"
    const char *nicType;  ///< value of "nictype"; empty where there is none
    ConfigSchema schema;  ///< keys apart from "type", "nictype" and "user.*"
    const char *required; ///< keys that have to be set, "a|b"
    const char *instances = ""; ///< "container" or "virtual-machine" when it is only for one
    /** What holds between keys: the reason for refusal, or an empty text. */
    QString (*rule)(const StringMap &device) = nullptr;

    /** A key's condition names the NIC types that have it; empty: all. */
    bool has(const ConfigKey &key) const;
};

/** A disk's path inside in its shortest form, "/mnt/data"; empty without one. */
QString innerPathOf(const StringMap &disk);

std::span<const DeviceType> deviceTypes();
/** The type that "type" and "nictype" (or "network", which means bridged) name; null when there is none. */
const DeviceType *findDeviceType(const StringMap &device);

/** 400 `Device validation failed for "eth0": …` on an unknown type or key, a bad value, a missing key. Does not look at what
 *  exists (pools, networks, paths). */
Result<> validateDevice(const QString &name, const StringMap &device, ConfigOwner owner = ConfigOwner::Any);
/** Every device, and what holds between them: no two disks at one path. */
Result<> validateDevices(const DeviceMap &devices, ConfigOwner owner = ConfigOwner::Any);

}
