// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/storagedriver.h"

namespace quayside {

/** Volumes are plain folders of whatever file system is there. Source: doc/storage.md, "Directory". A `source` elsewhere is bound to
 *  DIR/storage-pools/NAME. Where the file system has project quotas each volume has one, which tells its usage and holds it to its "size". */
class DirDriver final : public StorageDriver {
public:
    const StorageDriverInfo &info() const override;
    Result<> checkPoolConfig(const StringMap &config) const override;
    Result<> checkVolumeConfig(VolumeType type, const StringMap &config) const override;

    Result<StringMap> createPool(const StoragePoolRef &pool) const override;
    Result<> deletePool(const StoragePoolRef &pool) const override;
    Result<> mountPool(const StoragePoolRef &pool) const override;
    Result<> unmountPool(const StoragePoolRef &pool) const override;
    Result<> updatePool(const StoragePoolRef &pool, const StringMap &next) const override;
    Result<api::StoragePoolResources> resources(const StoragePoolRef &pool) const override;

    Result<> prepareVolume(const StoragePoolRef &pool, const VolumeRef &volume, const Filler &fill) const override;
    Result<> commitVolume(const StoragePoolRef &pool, const VolumeRef &volume) const override;
    void discardVolume(const StoragePoolRef &pool, const VolumeRef &volume) const override;
    QList<HalfMade> halfMade(const StoragePoolRef &pool) const override;

    Result<> copyContent(const StoragePoolRef &pool, const VolumeRef &from, const QString &path,
        const std::function<void(qint64)> &progress) const override;
    Result<> restoreVolume(const StoragePoolRef &pool, const VolumeRef &volume, const VolumeRef &snapshot) const override;
    Result<> renameVolume(const StoragePoolRef &pool, const VolumeRef &volume, const QString &newName) const override;
    Result<> deleteVolume(const StoragePoolRef &pool, const VolumeRef &volume, const std::function<Result<>()> &forget = {}) const override;
    Result<> updateVolume(const StoragePoolRef &pool, const VolumeRef &volume, const StringMap &next) const override;
    QString volumePath(const StoragePoolRef &pool, const VolumeRef &volume) const override;
    Result<> mountVolume(const StoragePoolRef &pool, const VolumeRef &volume) const override;
    void unmountVolume(const StoragePoolRef &pool, const VolumeRef &volume) const override;
    qint64 usage(const StoragePoolRef &pool, const VolumeRef &volume) const override;
};

}
