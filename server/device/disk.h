// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/device/device.h"

namespace quayside {

/** The root file system (path "/", no source), whose volume is the storage service's work; or a folder or file of the machine, a file
 *  system on one of its block devices, or a custom volume, mounted into the instance. Source: doc/instances.md, "Type: disk". */
class Disk final : public Device {
public:
    using Device::Device;
    QStringList liveKeys() const override;
    /** 400 for a source that is required and missing, or that only others have (Ceph, virtual machines' cloud-init drive). */
    Result<> add(const DeviceMap &others) override;
    /** checkVolume(). */
    Result<> admit() const override;
    Result<> start(DeviceParts &parts) override;
    Result<> stop(DeviceParts &parts) override;

private:
    bool isRequired() const;
    Result<> checkSource() const;
    Result<std::optional<MountEntry>> sourceMount() const;
    Result<MountEntry> hostMount() const;
    Result<MountEntry> volumeMount() const;
    void addOptions(MountEntry &mount) const;
};

/** 404 when a disk of an instance in `project` needs a custom volume that isn't there; nothing of other devices. */
Result<> checkVolume(const StringMap &device, const StorageService &storage, const QString &project);
/** Whether these keys describe a root disk. */
bool isRootDisk(const StringMap &config);

}
