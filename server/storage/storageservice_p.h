// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <mutex>

#include "server/events/eventbus.h"
#include "server/system/namedlocks.h"
#include "server/storage/storagedrivers.h"
#include "server/storage/storageservice.h"
#include "server/storage/serverfolders.h"
#include "server/system/statedir.h"

namespace quayside {

/** What the service's files share: pools of rows and drivers together. */
struct StorageService::Private {
    Repositories &rows;
    const StateDir &dir;
    EventBus &events;
    mutable NamedLocks locks;
    std::mutex poolMutex {};
    QHash<QString, int> worked {}; ///< how many make or remove a volume in a pool, by its name; guarded by `poolMutex`
    QSet<QString> going {};        ///< pools that are being deleted; likewise
    std::unique_ptr<ServerFolders> folders {};

    /** A stored pool with its driver. */
    struct Pool {
        RowPtr<PoolRow> row;
        const StorageDriver *driver = nullptr;
        StoragePoolRef ref;
    };
    Result<Pool> open(const QString &name) const;
    Result<Pool> open(RowPtr<PoolRow> row) const;
    StoragePoolRef refOf(const QString &name, const StringMap &config) const;

    Result<RowPtr<VolumeRow>> findRow(const Pool &pool, const VolumeName &name) const;
    /** URLs of what uses a pool or a volume, sorted. */
    QStringList usedBy(const Pool &pool) const;
    QStringList usedBy(const Pool &pool, const VolumeRow &volume) const;
    api::StorageVolume render(const Pool &pool, const VolumeRow &row) const;

    std::shared_ptr<void> lockPool(const QString &pool) const;
    /** While this is held the pool isn't deleted, though no row may say that something is in it. */
    std::shared_ptr<void> workIn(const QString &pool);
    /** The same to make something: 404 when the pool isn't there any more. */
    Result<std::shared_ptr<void>> makeIn(const Pool &pool);
    /** The opposite; 400 while somebody works in it. */
    Result<std::shared_ptr<void>> leave(const QString &pool);
    std::shared_ptr<void> lockVolume(const VolumeName &name) const;
    std::shared_ptr<void> lockVolumes(const VolumeName &one, const VolumeName &other) const;
    /** With the pool's `volume.size` where it has none. */
    StringMap withSize(const Pool &pool, StringMap config) const;
    QString sizeOf(const Pool &pool, const InstanceVolume &volume) const; ///< what it is to be held to; may be empty
    /** Makes the volume on disk (filled, held to a size unless that is empty) and its row, both or none. */
    Result<> create(const Pool &pool, const VolumeRow &row, const QString &size, const StorageDriver::Filler &fill);
    /** By somebody who has its lock. */
    Result<> createLocked(const Pool &pool, VolumeRow row, const QString &size, const StorageDriver::Filler &fill);
    /** All that is in a volume into a folder, in two goes when there is `hold`. */
    Result<> copyContent(const Pool &source, const VolumeRow &row, const QString &path, const std::function<Result<>()> &hold,
        const ProgressFunction &progress) const;
    /** create() for an instance's, with the links that lead to it. */
    Result<> createLinked(const Pool &pool, const VolumeRow &row, const QString &size, const StorageDriver::Filler &fill);
    Result<> remove(const Pool &pool, const VolumeName &name);
    Result<> rename(const Pool &pool, const VolumeName &name, const QString &newName); ///< with its snapshots; a custom one's users follow
    /** What those who use a custom volume have to become when it gets another name or place. */
    DeviceChange following(const VolumeName &from, const VolumeName &to) const;
    /** In the row of a custom volume, until it is called without a name: recover() knows then that it may have either on disk. */
    Result<> noteRename(const VolumeRow &row, const QString &newName);
    /** After a crash in the middle of that: it has its old name again, on disk and in the store. */
    Result<> undoRename(const Pool &pool, const VolumeName &name, const QString &newName);
    /** DIR/containers/[PROJECT_]NAME and DIR/snapshots/[PROJECT_]NAME, where administrators and tools look: each is there while what it
     *  leads to is. */
    Result<> settleLinks(const Pool &pool, const VolumeName &name) const;
    QList<RowPtr<VolumeRow>> snapshotRows(const Pool &pool, const VolumeName &name) const; ///< the oldest first
    Result<> restoreLocked(const Pool &pool, const VolumeRow &row, const VolumeRow &snapshot);
    void finishRestores(const Pool &pool);
    Result<> copyOne(const Pool &source, const VolumeName &from, const Pool &pool, VolumeRow next);
    Result<> copyOneLocked(const Pool &source, const VolumeName &from, const Pool &pool, VolumeRow next);
    /** A custom volume with its snapshots, marked as not to stay. */
    Result<> copyForMove(const Pool &source, const VolumeName &from, const Pool &pool, const VolumeName &to);
    void finishMoves(const Pool &pool);
    /** From then on nobody gets it any more; 400 when somebody has it. */
    Result<> markLeaving(const Pool &pool, const VolumeName &name);
    Result<> unmarkLeaving(const Pool &pool, const VolumeName &name);
    Result<> removeWithSnapshots(const Pool &pool, const VolumeName &name);
    void recoverPool(const Pool &pool);
    void removeDeadLinks(const Pool &pool) const;
    void undoCustomRenames(const Pool &pool);
    void removeUnknownPools() const;
    void announce(const VolumeName &name, const QString &action, const StringMap &context = {}) const;
};

/** Notes of what is under way in the rows of custom volumes, which nobody sees. */
inline const QString renameTo = QStringLiteral("volatile.rename.next");   ///< its new name
inline const QString restoreFrom = QStringLiteral("volatile.restore.from"); ///< the snapshot whose content it gets
inline const QString moveLeftover = QStringLiteral("volatile.move.leftover"); ///< a copy until it is whole, what is deleted, and a move's original
StringMap withoutNotes(StringMap config);
/** 400 after a restore that failed in the middle, 404 for what isn't to stay. */
Result<> checkWhole(const VolumeRow &row);
Result<> checkStaying(const VolumeRow &row); ///< that 404
inline Error usedByServer(const QString &why) { return badRequest(QStringLiteral("Volume is used by LXD itself and cannot be ") + why); }

/** The name on disk: custom volumes always carry their project, others outside the default one. */
QString volumeDiskName(VolumeType type, const QString &project, const QString &name);
inline VolumeRef volumeRef(const VolumeRow &row) { return { row.type, volumeDiskName(row.type, row.project, row.name), row.config }; }
inline VolumeRef volumeRef(const VolumeName &name) { return { name.type, volumeDiskName(name.type, name.project, name.name), {} }; }
/** "/1.0/storage-pools/POOL/volumes/TYPE/NAME[?project=P]". */
QString volumeUrl(const VolumeName &name);
/** "?project=P" outside the default project. */
QString projectQuery(const QString &project);

}
