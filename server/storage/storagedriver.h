// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "models/api/entities.h"
#include "models/api/volumetype.h"
#include "models/core/result.h"

namespace quayside {

/** What a driver says about itself. */
struct StorageDriverInfo {
    const char *name;
    const char *version;
    bool remote;            ///< volumes are on other machines (ceph): seen by every member of a cluster
    bool volumeSize;        ///< can hold a volume to a size
    bool blockVolumes;      ///< has volumes of content type "block"
    bool optimizedImages;   ///< keeps an unpacked image that instances are cloned from
};

/** A pool as drivers see it. */
struct StoragePoolRef {
    QString name;
    StringMap config;
    QString path;    ///< where it is mounted: DIR/storage-pools/NAME
    QString rootDir; ///< the state directory
};

/** A volume as drivers see it: `name` is the name on disk, the project already in it. A snapshot is a volume "NAME/SNAPSHOT". */
struct VolumeRef {
    VolumeType type = VolumeType::Custom;
    QString name;
    StringMap config;

    bool isSnapshot() const { return name.contains(u'/'); }
};

/** A kind of storage. Objects have no state: everything is in the pool's configuration and on disk. Blocking; callers hold the locks of
 *  the pool (pool verbs) or volume (volume verbs). A verb that fails leaves things as they were. */
class StorageDriver {
public:
    virtual ~StorageDriver() = default;
    virtual const StorageDriverInfo &info() const = 0;

    /** 400 that names the key when the driver doesn't know it or its value is wrong. */
    virtual Result<> checkPoolConfig(const StringMap &config) const = 0;
    /** The same for a volume's configuration; "volume." defaults of a pool are checked with it too. */
    virtual Result<> checkVolumeConfig(VolumeType type, const StringMap &config) const = 0;

    /** Makes an empty pool, mounted; gives its configuration with what was found out (`source`). */
    virtual Result<StringMap> createPool(const StoragePoolRef &pool) const = 0;
    /** Unmounts the empty pool and removes what createPool made. */
    virtual Result<> deletePool(const StoragePoolRef &pool) const = 0;
    virtual Result<> mountPool(const StoragePoolRef &pool) const = 0; ///< no effect when it is mounted
    virtual Result<> unmountPool(const StoragePoolRef &pool) const = 0;
    /** Brings a mounted pool from its configuration to `next`; 400 for a key that can't change. */
    virtual Result<> updatePool(const StoragePoolRef &pool, const StringMap &next) const = 0;
    virtual Result<api::StoragePoolResources> resources(const StoragePoolRef &pool) const = 0;

    /** Fills a new volume's mounted directory. */
    using Filler = std::function<Result<>(const QString &path)>;
    /** Makes a volume and has it filled, in a form that a crash leaves recognisably half made; commitVolume() then makes it whole in one
     *  step, discardVolume() removes it. 409 when the volume exists. */
    virtual Result<> prepareVolume(const StoragePoolRef &pool, const VolumeRef &volume, const Filler &fill) const = 0;
    virtual Result<> commitVolume(const StoragePoolRef &pool, const VolumeRef &volume) const = 0;
    virtual void discardVolume(const StoragePoolRef &pool, const VolumeRef &volume) const = 0;
    /** A crash's leftovers: volumes prepared and not committed, or whose deletion was begun. */
    struct HalfMade {
        VolumeRef volume;
        bool deleting = false;
    };
    virtual QList<HalfMade> halfMade(const StoragePoolRef &pool) const = 0;

    /** Copies a volume's content into `path`, with owners, modes, links, attributes and holes. What an earlier call left there is
     *  brought up to date, which is quick. */
    virtual Result<> copyContent(const StoragePoolRef &pool, const VolumeRef &from, const QString &path,
        const std::function<void(qint64 bytes)> &progress = {}) const = 0;
    /** Gives the volume the content of its snapshot. What is in it after a failure or crash is only known again once another call
     *  succeeds. */
    virtual Result<> restoreVolume(const StoragePoolRef &pool, const VolumeRef &volume, const VolumeRef &snapshot) const = 0;
    /** The snapshots of a volume are renamed with it. A rename that was cut short leaves some of it under either name: another call,
     *  in either direction, moves what still has the old name. */
    virtual Result<> renameVolume(const StoragePoolRef &pool, const VolumeRef &volume, const QString &newName) const = 0;
    /** No error when it is gone. Calls `forget` once halfMade() would find what is left; an error of that leaves the volume as it was. */
    virtual Result<> deleteVolume(const StoragePoolRef &pool, const VolumeRef &volume, const std::function<Result<>()> &forget = {}) const = 0;
    /** 400 when the driver can't do what the new configuration asks. */
    virtual Result<> updateVolume(const StoragePoolRef &pool, const VolumeRef &volume, const StringMap &next) const = 0;
    /** Where the volume's directory is while mounted; drivers that need no mount do nothing in mount and unmount. */
    virtual QString volumePath(const StoragePoolRef &pool, const VolumeRef &volume) const = 0;
    virtual Result<> mountVolume(const StoragePoolRef &pool, const VolumeRef &volume) const = 0;
    virtual void unmountVolume(const StoragePoolRef &pool, const VolumeRef &volume) const = 0;
    /** Bytes used, 0 where it can't be told cheaply. */
    virtual qint64 usage(const StoragePoolRef &pool, const VolumeRef &volume) const = 0;
};

}
