// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the files that make up InstanceService share; included by them only.

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <atomic>
#include <mutex>

#include "models/core/revert.h"
#include "server/events/eventbus.h"
#include "server/image/imageservice.h"
#include "server/instance/instancelocks.h"
#include "server/instance/instanceservice.h"
#include "server/instance/renderings.h"
#include "server/operations/workerpool.h"
#include "server/storage/pack.h"
#include "server/storage/storageservice.h"
#include "server/system/statedir.h"

namespace quayside {

struct InstanceService::Private {
    explicit Private(InstanceParts p) : parts(p), endings(4, "instances"), sessions(8, "sessions") { link->service = this; }

    /** The driver's thread may still tell of an end while the service goes. */
    struct Link {
        std::mutex mutex;
        Private *service = nullptr;
    };
    const std::shared_ptr<Link> link = std::make_shared<Link>();

    using Hold = std::unique_ptr<InstanceLocks::Hold>;
    /** An instance that nobody else changes while this lives. */
    struct Locked {
        Hold hold;
        InstancePtr row;
    };
    Result<Locked> lock(const QString &project, const QString &name, const QString &action);

    // instancestart.cpp
    Result<> start(InstancePtr row);
    // instanceupdate.cpp
    /** A change of an instance: of its own row, or of a profile it uses. */
    struct Change {
        InstanceRow next;
        Expansion before, after;
    };
    Result<> check(Change &change) const;
    Result<> applyLive(Change &change, Revert &revert);
    Result<Change> changeBy(const InstanceRow &row, const ProfileRow &profile) const;
    // instancestop.cpp
    Result<> stop(const Locked &locked, bool force, int timeoutSeconds);
    Result<> stopNow(const InstanceRow &row);
    Result<> stopCleanly(const Locked &locked, int timeoutSeconds);
    void stopForShutdown(const InstanceRow &row);
    void ended(const InstanceExit &exit);
    void finishStop(const InstanceRow &row, const QString &event);
    // instanceremove.cpp
    Result<> remove(const InstanceRow &row);
    // instancesnapshots.cpp
    QByteArray render(const InstanceRow &row, const SnapshotRow &snapshot) const;
    QByteArray renderSnapshots(const InstanceRow &row) const; ///< a JSON list
    Result<QString> nextSnapshotName(const InstanceRow &row) const;
    Result<> holdStill(const InstanceRow &row);
    void letGo(const QString &driverName);
    Result<> letAllGo();
    // instancebackups.cpp
    QString backupPath(const InstanceRow &row, const QString &backup) const;
    Result<PackJob> backupJob(const InstanceRow &row, bool instanceOnly, std::vector<std::shared_ptr<void>> &guards) const;
    Result<> removeBackup(const InstanceRow &row, const BackupRow &backup);
    Result<> moveBackups(const QString &project, const QString &from, const QString &to);
    Result<> recoverBackups();
    void tellBackup(const InstanceRow &row, const QString &backup, const QString &event, const StringMap &context = {}) const;
    // instanceimport.cpp
    void settleRootDisk(InstanceRow &row, const QString &pool) const;
    // instancebackupfile.cpp
    /** As backup.yaml and index.yaml have it. */
    Result<QJsonObject> backupConfig(const InstanceRow &row, bool withSnapshots) const;
    // instancerecover.cpp
    Result<> undoRename(const InstanceVolume &volume, const QString &newName);
    Result<> finishRenames();
    bool hasOwner(const VolumeRow &volume) const;
    Result<> removeOrphans();
    Result<> adoptRunning();

    static QString driverName(const InstanceRow &row) { return projectPrefix(row.project, row.name); }
    static QString lockKey(const QString &project, const QString &name) { return project + u'/' + name; }
    Expansion expanded(const InstanceRow &row) const;
    /** The same as if `profile` were stored already. */
    Expansion expanded(const InstanceRow &row, const ProfileRow *profile) const;
    bool isRunning(const InstanceRow &row) const { return parts.driver.status(driverName(row)).isRunning(); }
    Result<InstanceVolume> volumeOf(const InstanceRow &row) const;
    Result<InstanceVolume> volumeOf(const InstanceRow &row, const QString &snapshot) const; ///< beside its instance's
    IdMap wantedIdmap(const StringMap &config) const;
    void tell(const InstanceRow &row, const QString &event, const StringMap &context = {}) const;
    void tell(const InstanceRow &row, const SnapshotRow &snapshot, const QString &event, const StringMap &context = {}) const;
    /** Writes backup.yaml into the volume; a failure is logged. */
    void writeBackupFile(const InstanceRow &row) const;

    bool isStopping(const QString &name) const;
    void setStopping(const QString &name, bool stopping);

    InstanceParts parts;
    IdMap hostIdmap;
    InstanceLocks locks;
    mutable Renderings renderings;
    mutable std::mutex mutex;
    QHash<QString, std::shared_ptr<void>> mounts; ///< of running instances, by the driver's name
    QSet<QString> stopping;                       ///< driver's names: whoever stops them also cleans up
    std::atomic<bool> shuttingDown = false;      ///< instances keep "RUNNING" as their last state
    WorkerPool endings;                           ///< work after an instance ended; the pools come last and are joined first
    WorkerPool sessions;
};

/** Keys that the server itself keeps in an instance's config. */
namespace volatileKey {
inline const QString applyTemplate = QStringLiteral("volatile.apply_template");
inline const QString baseImage = QStringLiteral("volatile.base_image");
inline const QString idmapBase = QStringLiteral("volatile.idmap.base");
inline const QString idmapCurrent = QStringLiteral("volatile.idmap.current");
inline const QString idmapNext = QStringLiteral("volatile.idmap.next");
inline const QString lastIdmap = QStringLiteral("volatile.last_state.idmap");
inline const QString lastPower = QStringLiteral("volatile.last_state.power");
inline const QString renameTo = QStringLiteral("volatile.rename.next");
}

}
