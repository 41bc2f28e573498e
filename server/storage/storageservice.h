// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

#include "models/api/entities.h"
#include "models/core/result.h"
#include "server/store/repositories.h"
#include "server/system/idmap.h"

namespace quayside {

class EventBus;
class ServerFolders;
struct StateDir;

/** Says how far a long piece of work is: "rootfs: 54% (10.2MB/s)". */
using ProgressFunction = std::function<void(const QString &text)>;

/** An image's files as an instance's root file system is made from them. */
struct ImageFiles {
    QString fingerprint;
    QString metaPath;   ///< DIR/images/FP: the unified image, or the metadata tarball of a split one
    QString rootfsPath; ///< DIR/images/FP.rootfs of a split image (tarball or squashfs), else empty
    std::shared_ptr<void> hold = {}; ///< they stay there while it is held
};

/** Which instance's volume is meant; a snapshot's is named "INSTANCE/SNAPSHOT" and takes every call below too. */
struct InstanceVolume {
    QString project;
    QString name;
    InstanceType type = InstanceType::Container;
    QString pool;
    QString size = {}; ///< of its root disk: what its files may take together; empty: the pool's `volume.size`
};

/** Which volume of any type is meant. */
struct VolumeName {
    QString pool;
    QString project;
    VolumeType type = VolumeType::Custom;
    QString name;
};

/** Pools and volumes: rows in the store and what the drivers keep on disk, always changed together (Revert). Blocking; worker
 *  and operation threads. Source: doc/storage.md, endpoints /1.0/storage-pools. */
class StorageService {
public:
    StorageService(Repositories &rows, const StateDir &dir, EventBus &events);
    ~StorageService();
    /** At start: mounts pools, finishes or removes what a crash left half done. A pool that can't be mounted is logged, not fatal. */
    Result<> recover();

    Result<> createPool(const QString &name, const QString &driver, const QString &description, const StringMap &config);
    /** `source` can't change; a configuration without it keeps it. */
    Result<> updatePool(const QString &name, const api::StoragePoolPut &put);
    Result<> deletePool(const QString &name); ///< 400 when used
    Result<api::StoragePool> pool(const QString &name) const;
    Result<api::StoragePoolResources> poolResources(const QString &name) const;

    /** Makes the volume with its directory (mode 0100, owned by the id map's root), held to its size, and unpacks the image into it: rootfs/,
     *  templates/, metadata.yaml. Without an image: an empty rootfs/. Link containers/NAME -> pool. Nothing stays on failure. */
    Result<> createInstanceVolume(const InstanceVolume &volume, const ImageFiles *image, const IdMap *shiftTo,
        const StringMap &config, const ProgressFunction &progress = {});
    /** The same out of one folder of a backup (unpackFolder), whose files keep their owners; the directory is root's. 400 when the archive
     *  is damaged or holds no root file system there. */
    Result<> unpackInstanceVolume(const InstanceVolume &volume, const QString &archive, const QByteArray &folder,
        const ProgressFunction &progress = {});
    /** A new volume with all that is in another: a snapshot of it, or a copy, in any pool. Nothing stays on failure. With `hold`,
     *  `from` may change until that was called, after most is done; what changed is copied then. */
    Result<> copyInstanceVolume(const InstanceVolume &from, const InstanceVolume &to, const std::function<Result<>()> &hold = {},
        const ProgressFunction &progress = {});
    /** The same into a volume that is there. Another call is needed before it is used when this one failed or was cut short. */
    Result<> refreshInstanceVolume(const InstanceVolume &from, const InstanceVolume &to, const std::function<Result<>()> &hold = {},
        const ProgressFunction &progress = {});
    /** Gives the volume the content of its snapshot. Another call is needed before it is used when this one failed or was cut short. */
    Result<> restoreInstanceVolume(const InstanceVolume &volume, const QString &snapshot);
    /** Holds a volume that is there to its size, where the pool's file system can (else it logs that it can't). */
    Result<> boundInstanceVolume(const InstanceVolume &volume);
    /** Its snapshots go first. No error when it is gone already. */
    /** Lets what is named after the instance in DIR lead to this volume, as it may have led to one of the same name in another pool. */
    Result<> linkInstanceVolume(const InstanceVolume &volume);
    Result<> deleteInstanceVolume(const InstanceVolume &volume);
    /** Its snapshots follow. */
    Result<> renameInstanceVolume(const InstanceVolume &volume, const QString &newName);
    /** After a crash in the middle of renaming `volume`: it and its snapshots have their old names again. */
    Result<> undoInstanceRename(const InstanceVolume &volume, const QString &newName);
    /** Directory that holds rootfs/, templates/, metadata.yaml, backup.yaml: available until the guard is destroyed. */
    struct Mounted {
        QString path;
        std::shared_ptr<void> guard;
    };
    Result<Mounted> mountInstanceVolume(const InstanceVolume &volume);
    /** Bytes used, or 0 where the driver can't tell cheaply. */
    qint64 instanceVolumeUsage(const InstanceVolume &volume) const;
    qint64 volumeUsage(const VolumeName &name) const;
    /** Bytes that the volume's files take, counted one by one. */
    Result<qint64> measureInstanceVolume(const InstanceVolume &volume) const;
    /** Path of the volume on disk without mounting: DIR/storage-pools/POOL/containers/[PROJECT_]NAME. */
    QString instanceVolumePath(const InstanceVolume &volume) const;

    /** Disaster recovery: pools, known or not, in whose folder a container's volume lies where it belongs. */
    QStringList poolsHolding(const QString &project, const QString &instance) const;
    /** A row for a pool whose folder is there; no effect when it has one, 409 when that is of another driver. */
    Result<> adoptPool(const api::StoragePool &pool);
    QStringList snapshotsOnDisk(const InstanceVolume &volume) const;
    /** A row for a volume that is there. */
    Result<> adoptInstanceVolume(const InstanceVolume &volume);
    /** Removes the rows of the volume and its snapshots and no file. */
    Result<> forgetInstanceVolume(const InstanceVolume &volume);
    bool knowsInstanceVolume(const InstanceVolume &volume) const; ///< whether it has a row

    /** Where a project's volumes of that type are: custom ones in the default project when it hasn't features.storage.volumes. */
    QString volumeProject(const QString &project, VolumeType type) const;
    /** Volumes of every type, or of one; ordered by type, then name. */
    Result<QList<api::StorageVolume>> volumes(const QString &pool, const QString &project, std::optional<VolumeType> type) const;
    Result<api::StorageVolume> volume(const VolumeName &name) const;
    /** 404 unless it is there to stay, 400 for one of the server's own folders: nobody else may use it. Reads memory alone. */
    Result<> checkCustomVolume(const VolumeName &name) const;
    Result<> createCustomVolume(const VolumeName &name, const api::StorageVolume &post);
    /** A new custom volume with another's content, configuration (unless `post` has one) and description. */
    /** `from` may be a snapshot ("VOLUME/SNAPSHOT"); `withSnapshots`: those of a volume too. Nothing stays on failure. */
    Result<> copyCustomVolume(const VolumeName &from, const VolumeName &to, const api::StorageVolume &post, bool withSnapshots = false);
    /** Into another pool, with its snapshots, as a copy that takes its place; those who use it follow. Nobody may start with it meanwhile. */
    Result<> moveCustomVolume(const VolumeName &from, const VolumeName &to);
    /** Custom volumes; of the others only the description. `restore` is restoreCustomVolume() and nothing else. */
    Result<> updateVolume(const VolumeName &name, const api::StorageVolumePut &put);
    Result<> renameCustomVolume(const VolumeName &name, const QString &newName); ///< likewise
    Result<> deleteCustomVolume(const VolumeName &name); ///< 400 when used
    /** Of a volume of any type, the oldest first. */
    Result<QList<api::StorageVolumeSnapshot>> volumeSnapshots(const VolumeName &name) const;
    Result<api::StorageVolumeSnapshot> volumeSnapshot(const VolumeName &name, const QString &snapshot) const;
    /** These are for custom volumes alone: 400. Others' snapshots are their instances'. */
    Result<> createVolumeSnapshot(const VolumeName &name, const QString &snapshot, Timestamp expiresAt);
    Result<> updateVolumeSnapshot(const VolumeName &name, const QString &snapshot, const api::StorageVolumeSnapshotPut &put);
    Result<> renameVolumeSnapshot(const VolumeName &name, const QString &snapshot, const QString &newName);
    Result<> deleteVolumeSnapshot(const VolumeName &name, const QString &snapshot);
    /** Gives the volume the content of its snapshot; nobody may use it. Goes on at the next start when it is cut short. */
    Result<> restoreCustomVolume(const VolumeName &name, const QString &snapshot);
    /** A custom volume for an instance with these ids (none: the same as the machine's), mounted. Where its file system can't be mounted
     *  with other ids its files are shifted, which volatile.idmap.last remembers. 400 when others use it with other ids. */
    struct AttachedVolume {
        QString path;
        bool idmapped = false; ///< it is to be mounted with the instance's map
    };
    Result<AttachedVolume> attachCustomVolume(const VolumeName &name, const IdMap &idmap);
    /** Where images and backups are. */
    ServerFolders &folders();
    /** "container", …; 400 for another word. */
    static Result<VolumeType> volumeType(const QString &name);

private:
    friend class ServerFolders;
    struct Private;
    std::unique_ptr<Private> d;
};

/** GET /1.0, environment.storage and storage_version: the drivers' names and versions, each joined by " | ". */
struct StorageDriverSummary { QString names, versions; };
StorageDriverSummary storageDriverSummary();

}
