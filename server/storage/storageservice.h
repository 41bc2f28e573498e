// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <memory>

#include "models/api/entities.h"
#include "models/core/result.h"
#include "server/store/repositories.h"
#include "server/system/idmap.h"

namespace quayside {

class EventBus;
struct StateDir;

/** Says how far a long piece of work is: "rootfs: 54% (10.2MB/s)". */
using ProgressFunction = std::function<void(const QString &text)>;

/** An image's files as an instance's root file system is made from them. */
struct ImageFiles {
    QString fingerprint;
    QString metaPath;   ///< DIR/images/FP: the unified tarball, or the metadata tarball of a split image
    QString rootfsPath; ///< DIR/images/FP.rootfs of a split image (tarball or squashfs), else empty
};

/** Which instance's volume is meant. */
struct InstanceVolume {
    QString project;
    QString name;
    InstanceType type = InstanceType::Container;
    QString pool;
};

/** Pools and volumes: rows in the store and what the drivers keep on disk, always changed together (Revert). Blocking; worker
 *  and operation threads. Source: doc/storage.md, endpoints /1.0/storage-pools. */
class StorageService {
public:
    StorageService(Repositories &rows, const StateDir &dir, EventBus &events);
    ~StorageService();
    /** At start: mounts pools, finishes or removes what a crash left half done. */
    Result<> recover();

    Result<> createPool(const QString &name, const QString &driver, const QString &description, const StringMap &config);
    Result<> updatePool(const QString &name, const api::StoragePoolPut &put);
    Result<> deletePool(const QString &name); ///< 400 when used
    Result<api::StoragePool> pool(const QString &name) const;
    Result<api::StoragePoolResources> poolResources(const QString &name) const;

    /** Makes the volume with its directory (mode 0100, owned by the idmap's root as LXD does) and unpacks the image into it: rootfs/,
     *  templates/, metadata.yaml. Without an image: an empty rootfs/. Link containers/NAME -> pool. Nothing stays on failure. */
    Result<> createInstanceVolume(const InstanceVolume &volume, const ImageFiles *image, const IdmapSet *shiftTo,
        const StringMap &config, const ProgressFunction &progress = {});
    Result<> deleteInstanceVolume(const InstanceVolume &volume); ///< no error when it is gone already
    Result<> renameInstanceVolume(const InstanceVolume &volume, const QString &newName);
    /** Directory that holds rootfs/, templates/, metadata.yaml, backup.yaml: available until the guard is destroyed. */
    struct Mounted {
        QString path;
        std::shared_ptr<void> guard;
    };
    Result<Mounted> mountInstanceVolume(const InstanceVolume &volume);
    /** Bytes used, or 0 where the driver can't tell cheaply. */
    qint64 instanceVolumeUsage(const InstanceVolume &volume) const;
    /** Path of the volume on disk without mounting: DIR/storage-pools/POOL/containers/[PROJECT_]NAME. */
    QString instanceVolumePath(const InstanceVolume &volume) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
