// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/device.h"
#include "server/store/rows.h"

namespace quayside {

class InstanceDriver;
struct StateDir;

/** An instance with the devices that are in force. */
struct ExpandedInstance {
    std::shared_ptr<const InstanceRow> row;
    DeviceMap devices;
};

/** What the devices of all instances work with. */
struct DeviceWorld {
    const StateDir &dir;
    StorageService &storage;
    InstanceDriver &driver;
    Firewall &firewall;
    NetworkService &networks;
    /** The running instances but for one. */
    std::function<QList<ExpandedInstance>(qint64 butFor)> others = {};
    /** Stores the row's volatile keys at once, before the row as a whole. */
    std::function<Result<>(const InstanceRow &row)> noteVolatiles = {};
};

/** The row's instance for its devices, with the ids it has while it runs (volatile.idmap.current). */
DeviceOwner deviceOwner(const DeviceWorld &world, const InstanceRow &row, const DeviceMap &expanded);
/** The device with what the row remembers of it. */
Result<std::unique_ptr<Device>> loadDevice(const InstanceRow &row, const QString &name, const StringMap &config, const DeviceOwner &owner);
/** The instance's keys of the device become the device's. */
void rememberDevice(InstanceRow &row, const Device &device);
/** In the order devices are started, which is the reverse of that they are stopped in: network interfaces, disks by the depth of
 *  their paths, everything else by name. */
QStringList startOrder(const DeviceMap &devices);

/** Has each expanded device fill in what is to stay the same ("volatile.<name>.hwaddr"); keys of devices that are gone go. Those that
 *  aren't as in `known` have to be free to take. */
Result<> addDevices(const DeviceWorld &world, InstanceRow &row, const DeviceMap &expanded, const DeviceMap &known);
/** 400 for devices of a profile that no instance could have as the machine is now. */
Result<> checkPlaces(const DeviceWorld &world, const ProfileRow &profile);
/** Notes in row.config what has to be known about them once they are started: to be stored before that. Changes nothing on the machine. */
Result<> prepareDevices(const DeviceWorld &world, InstanceRow &row, const DeviceMap &expanded);
/** Adds to `run` what the devices ask for and to row.config what they remember. */
Result<> startDevices(const DeviceWorld &world, InstanceRow &row, const DeviceMap &expanded, RunConfig &run);
/** Once the instance runs: what devices can only do then. */
Result<> finishDevices(const DeviceWorld &world, InstanceRow &row, const DeviceMap &expanded);
/** After the instance ended, or didn't start; gives changed keys, empty for gone ones. Nothing of its devices is left on the machine. */
StringMap stopDevices(const DeviceWorld &world, const InstanceRow &row, const DeviceMap &expanded);
/** The bounds of the instance's disks by block device; 400 that names device and key. */
Result<QList<DiskLimit>> diskLimitsOf(const DeviceWorld &world, const DeviceMap &expanded);
/** "Failed to start device "eth0": …" */
Error deviceError(const char *verb, const QString &device, const Error &error);
/** After the row was stored with these. */
void storedDevices(const DeviceWorld &world, const InstanceRow &row, const DeviceMap &expanded);
/** After those that `after` hasn't, or has elsewhere (another network), are the row's no more. */
void forgetDevices(const DeviceWorld &world, const InstanceRow &row, const DeviceMap &before, const DeviceMap &after = {});
/** Removes what devices keep on the machine for an instance that doesn't run, whatever devices it had. */
void clearDevices(const DeviceWorld &world, const InstanceRow &row);

}
