// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the files that make up InstanceService share; included by them only.

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "models/core/revert.h"
#include "server/events/eventbus.h"
#include "server/image/imageservice.h"
#include "server/instance/hotplug.h"
#include "server/instance/instancedevices.h"
#include "server/instance/instancelocks.h"
#include "server/instance/instanceservice.h"
#include "server/instance/proxykeeper.h"
#include "server/instance/renderings.h"
#include "server/instance/volatilekeys.h"
#include "server/operations/timetable.h"
#include "server/operations/workerpool.h"
#include "server/storage/pack.h"
#include "server/storage/storageservice.h"
#include "server/system/statedir.h"

namespace quayside {

struct BackupConfig;
struct DeviceWorld;
struct MaasInterface;

struct InstanceService::Private {
    explicit Private(InstanceParts p)
        : parts(p), proxies([this] { parts.timetable.poke(); }), hotplug([this](qint64 id, const QString &device) { endings.post([this, id, device] { refreshDevice(id, device); }); }),
          endings(4, "instances"), sessions(8, "sessions")
    {
        link->service = this;
    }

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
    /** Several instances, by their lockKey(): always in the same order, so that two who want the same never wait for each other. */
    Result<std::vector<Hold>> lockAll(QStringList keys, const QString &action);
    /** All of those, also when others become some while this waits. */
    Result<std::vector<Hold>> lockUsers(const std::function<QList<InstancePtr>()> &users);

    // instancestart.cpp
    /** `stateful`: from the state that was saved, which is used up then; else that is dropped. */
    Result<> start(InstancePtr row, bool stateful = false);
    /** Files and saved state with the ids they will have. Gives the row, which `next` becomes when files were shifted. */
    Result<InstancePtr> settleFiles(const InstancePtr &row, InstanceRow &next, RunConfig &run, const Expansion &all, const QString &volumePath);
    Result<> startWith(const RunConfig &run, InstanceRow &next, const DeviceMap &devices);
    Result<> noteStarted(InstanceRow &next); ///< stops it again when that can't be stored
    // instancecpus.cpp
    /** CPU sets of running instances by the driver's name, none: all; `changing` counts as running, with `config`. */
    QMap<QString, QString> balancedCpus(const InstanceRow *changing = nullptr, const StringMap &config = {}) const;
    /** Binds all to them. The error is that of `changing`; others' are logged. */
    Result<> rebalance(const InstanceRow *changing = nullptr, const StringMap &config = {});
    // instanceidmap.cpp
    struct Ids {
        IdMap map; ///< empty: privileged, or the machine has none to give
        std::shared_ptr<void> reservation; ///< to be kept until the row is stored
    };
    /** What the instance gets at its next start; noted in `row`. An isolated one keeps its range when it can. 400 for a wrong
     *  raw.idmap, 500 when no range is left. */
    Result<Ids> chooseIds(InstanceRow &row, const StringMap &expandedConfig);
    QList<IdSpan> takenIds(const InstanceRow &own, bool fromAll) const;
    // instanceboot.cpp
    void autostart();
    void endBoot();
    void stopForShutdown(const InstanceRow &row);
    // instanceupdate.cpp
    /** A change of an instance: of its own row, or of a profile it uses. */
    struct Change {
        InstanceRow next;
        Expansion before, after;
        Ids ids;
        QList<RowPtr<ProfileRow>> profiles = {}; ///< of `next`, as `after` has them
    };
    Result<Change> changeTo(const InstanceRow &row, const api::InstancePut &put);
    Result<> check(Change &change);
    Result<> confine(const Change &change, Revert &revert);
    Result<> applySize(const Change &change, Revert &revert);
    Result<> applyDevLxd(const Change &change, Revert &revert);
    Result<> applyLive(Change &change, Revert &revert);
    Result<> checkApart(const QList<Change> &changes) const;
    Result<Change> changeBy(const InstanceRow &row, const ProfileRow &profile);
    // instancemaas.cpp
    Result<QList<MaasInterface>> maasInterfaces(const InstanceRow &row, const DeviceMap &devices) const;
    /** MAAS knows what the instance has with the devices `after`; `revert` brings back what it had before. No effect without MAAS. */
    Result<> maasPut(const InstanceRow &row, const DeviceMap &before, const DeviceMap &after, Revert &revert) const;
    Result<> maasRename(const InstanceRow &row, const QString &from, const QString &to) const;
    // instanceproject.cpp
    /** 400 when the project's instances wouldn't keep to its limits and restrictions with `changed` (new or stored) as they are there. */
    Result<> checkProject(const ProjectRow &project, const QList<InstanceRow> &changed, const ProfileRow *profile = nullptr) const;
    Result<> checkProject(const InstanceRow &changed) const;
    /** How often an instance's files are made anew because what it is made of has changed. */
    static constexpr int mostTries = 5;
    static Error restless(const Error &change) { return conflict(QStringLiteral("What the instance is made of changes again and again: ") + change.message); }
    /** What is checked and stored in one go, so that two changes at once don't exceed a limit together. */
    InstanceRow underNewNames(InstanceRow row, const QList<RowPtr<ProfileRow>> &seen) const;
    /** 412 when one of the profiles isn't what the instance was made for any more, but for its name. */
    Result<InstancePtr> createRow(const InstanceRow &wanted, const QList<SnapshotRow> &snapshots, const QList<RowPtr<ProfileRow>> &profiles,
        const DeviceMap &known);
    /** 412 likewise. */
    Result<InstancePtr> updateRow(const Change &change);
    /** 412 when the profile has got other users than those that `changes` are of. */
    Result<> updateProfileRow(const ProfileRow &profile, const RowPtr<ProfileRow> &seen, const QList<Change> &changes);
    /** Within a transaction: networks and custom volumes of those of `devices` that aren't like `known` are there; 404. */
    Result<> checkPresent(const QString &project, const DeviceMap &devices, const DeviceMap &known) const;
    Result<> checkPresent(const ProfileRow &profile) const;
    std::mutex projectRules; ///< of that
    // instanceinside.cpp
    InstancePtr byDriverName(const QString &name) const; ///< null: none
    /** Tells listeners inside, at /dev/lxd, what has changed. */
    void tellInside(const InstanceRow &row, const Expansion &before, const Expansion &after) const;
    // instancestop.cpp
    /** Whether it is meant to stay stopped; else a daemon that comes after a crash starts it. */
    enum class Staying { Stopped, Started };
    Result<> stop(const Locked &locked, bool force, int timeoutSeconds, Staying staying = Staying::Stopped);
    /** After a stop with Staying::Started. */
    Result<> startAgain(const InstanceRow &row, bool stateful = false);
    Result<> stopNow(const InstanceRow &row);
    Result<> stopCleanly(const Locked &locked, int timeoutSeconds);
    void ended(const InstanceExit &exit);
    void finishStop(const InstanceRow &row, const QString &event, Staying staying = Staying::Stopped);
    // instancestateful.cpp
    QString statePath(const InstanceRow &row) const; ///< where what saveState() saves is
    void dropState(const InstanceRow &row) const;
    Result<> forgetState(InstanceRow row) const;
    Result<> checkStateful() const; ///< 400 where memory and processes can't be kept
    void keepStateLog(const InstanceRow &row, const QString &name) const;
    /** Nothing is left on failure. */
    Result<> saveState(const InstanceRow &row, bool stop) const;
    static Result<> giveState(const QString &path, const IdMap &idmap);
    Result<> stopWithState(const InstanceRow &row);
    // instancefolders.cpp
    /** What is its alone outside of pools, by name: all of it is in the way of another instance of that name. */
    Result<> moveFolders(const QString &project, const QString &from, const QString &to);
    void removeFolders(const QString &project, const QString &name);
    void sweepFolders();
    // instanceremove.cpp
    Result<> remove(const InstanceRow &row);
    // instancecreate.cpp
    Result<NewInstance> prepared(const QString &project, api::InstancesPost post) const;
    /** `tries` counts those that came to the files. */
    Result<InstancePtr> make(const NewInstance &wanted, const ProgressFunction &progress, int &tries);
    /** 412 when what it was checked with is no longer so. */
    Result<> checkCurrent(const NewInstance &wanted) const;
    Result<QList<SnapshotRow>> makeVolumes(const NewInstance &wanted, InstanceRow &row, const IdMap &idmap, const ProgressFunction &progress);
    // instancecopy.cpp
    Result<InstanceCopy> copyFrom(const QString &project, api::InstancesPost &post) const;
    Result<InstanceRow> sourceOf(const InstanceCopy &copy) const;
    Result<QList<SnapshotRow>> copyVolumes(const InstanceCopy &copy, const InstanceRow &to, const InstanceVolume &volume,
        const ProgressFunction &progress);
    Result<> copyFiles(const InstanceCopy &copy, const InstanceVolume &to, bool refresh, const ProgressFunction &progress);
    Result<> refresh(const InstanceCopy &copy, const InstanceRow &row, const ProgressFunction &progress);
    Result<> refreshSnapshots(const InstanceRow &from, const InstanceRow &to);
    Result<> refreshFiles(const InstanceCopy &copy, const InstanceRow &row, const ProgressFunction &progress);
    SnapshotRow snapshotIn(const InstanceRow &to, const QString &pool, const SnapshotRow &snapshot) const;
    Result<> finishRefreshes();
    // instancemove.cpp
    Result<QList<SnapshotRow>> copyToPool(const InstanceRow &row, const InstanceVolume &from, const InstanceVolume &to,
        bool withSnapshots, const ProgressFunction &progress);
    void dropVolume(const InstanceVolume &volume, const InstanceVolume &kept);
    // instancesnapshots.cpp
    QByteArray render(const InstanceRow &row, const SnapshotRow &snapshot) const;
    QByteArray renderSnapshots(const InstanceRow &row) const; ///< a JSON list
    Result<SnapshotPtr> createSnapshot(const QString &project, const QString &name, const api::InstanceSnapshotsPost &post);
    Result<SnapshotRow> newSnapshot(const InstanceRow &row, const api::InstanceSnapshotsPost &post) const;
    Result<> removeSnapshot(const InstanceRow &row, const SnapshotRow &snapshot);
    Result<> holdStill(const InstanceRow &row);
    void letGo(const QString &driverName);
    Result<> letAllGo();
    // instancefiles.cpp
    void recoverPushes(const InstanceService &service);
    // instancebackups.cpp
    QString backupPath(const InstanceRow &row, const QString &backup) const;
    Result<PackJob> backupJob(const InstanceRow &row, bool instanceOnly, std::vector<std::shared_ptr<void>> &guards) const;
    Result<> removeBackup(const InstanceRow &row, const BackupRow &backup);
    Result<> recoverBackups();
    void tellBackup(const InstanceRow &row, const QString &backup, const QString &event, const StringMap &context = {}) const;
    // instanceimport.cpp
    void settleRootDisk(InstanceRow &row, const QString &pool) const;
    Result<InstancePtr> import(const InstanceImport &wanted, const BackupUpload &upload, const ProgressFunction &progress, int &tries);
    // instancerescue.cpp
    Result<BackupConfig> survivor(const QString &project, const QString &name, const QString &pool) const;
    Result<QStringList> survivingSnapshots(const BackupConfig &config, const InstanceVolume &volume, bool force) const;
    Result<> forget(const InstanceVolume &volume, const InstanceRow *row);
    // instancebackupfile.cpp
    /** As backup.yaml and index.yaml have it. */
    Result<QJsonObject> backupConfig(const InstanceRow &row, bool withSnapshots) const;
    // instancerestore.cpp
    struct Restored {
        InstanceRow row;
        Ids ids;
    };
    Result<Restored> restored(const InstanceRow &row, const SnapshotRow &snapshot);
    Result<> restore(const InstanceRow &row, const SnapshotRow &snapshot);
    Result<> finishRestores();
    /** 400 after a restore or refresh that failed in the middle. */
    static Result<> checkWhole(const InstanceRow &row);
    // instancelogs.cpp
    /** Removes files of logs that are older than 48 hours, but for those in use (doc/api-extensions.md, container_exec_recording). */
    void expireLogs();
    // instanceschedule.cpp
    void startTimetable();
    void startTask(const QString &description, const QList<InstancePtr> &rows, std::function<Result<>(const InstanceRow &)> work);
    void startTasks(const QString &description, const QList<InstancePtr> &rows, const std::function<Result<>(const InstanceRow &)> &work);
    Timestamp expireSnapshots(Timestamp now);
    Result<> removeExpired(const InstanceRow &row, Timestamp now);
    Timestamp expireBackups(Timestamp now);
    Result<> removeExpiredBackups(const InstanceRow &row, Timestamp now);
    Timestamp scheduleSnapshots(Timestamp now);
    Result<> takeScheduled(const InstanceRow &row);
    void scheduleAtStart(const InstancePtr &row, const StringMap &config);
    // instancerecover.cpp
    Result<> undoRename(const InstanceVolume &volume, const QString &newName);
    Result<> finishRenames();
    bool hasOwner(const VolumeRow &volume, const PoolRow &pool) const;
    Result<> removeOrphans();
    void removeTemporaries();
    Result<> takeOver(const InstancePtr &row);
    Result<> adoptRunning();
    void keepFilters(const QStringList &running);
    void retainNats(const QStringList &running);

    // instancehotplug.cpp
    DeviceWorld deviceWorld() const;
    void keepInterfaces(const InstanceRow &row);
    void followDevices(const InstanceRow &row);
    void refreshDevice(qint64 id, const QString &name);
    void catchUp(const InstanceRow &row);

    // instancerender.cpp
    QMap<QString, api::DiskState> diskState(const InstanceRow &row) const;

    static QString driverName(const InstanceRow &row) { return projectPrefix(row.project, row.name); }
    static QString lockKey(const QString &project, const QString &name) { return project + u'/' + name; }
    Expansion expanded(const InstanceRow &row) const;
    QList<RowPtr<ProfileRow>> profileRows(const InstanceRow &row) const; ///< null where one is missing
    /** 412 unless `seen`, which were profileRows(), still say the same. */
    Result<> checkSame(const InstanceRow &row, const QList<RowPtr<ProfileRow>> &seen) const;
    /** The same as if `profile` were stored already. */
    Expansion expanded(const InstanceRow &row, const ProfileRow *profile) const;
    bool isRunning(const InstanceRow &row) const { return parts.driver.status(driverName(row)).isRunning(); }
    Result<InstanceVolume> volumeOf(const InstanceRow &row) const;
    Result<InstanceVolume> volumeOf(const InstanceRow &row, const QString &snapshot) const; ///< beside its instance's
    void tell(const InstanceRow &row, const QString &event, const StringMap &context = {}) const;
    void tell(const InstanceRow &row, const SnapshotRow &snapshot, const QString &event, const StringMap &context = {}) const;
    /** Writes backup.yaml into the volume; a failure is logged. */
    void writeBackupFile(const InstanceRow &row) const;

    bool isStopping(const QString &name) const;
    void setStopping(const QString &name, bool stopping);

    InstanceParts parts;
    IdMap hostIdmap;
    QString noIdmapBecause; ///< what a start says that needs it while it is empty
    InstanceLocks locks;
    mutable Renderings renderings;
    qint64 lastMinute = 0; ///< that the schedules were looked at for, since 1970; the timetable's thread's own
    mutable std::mutex mutex;
    QHash<QString, std::shared_ptr<void>> mounts; ///< of running instances, by the driver's name
    QSet<QString> stopping;                       ///< driver's names: whoever stops them also cleans up
    QHash<QString, IdSpan> reservedIds;           ///< by the driver's name, until the row has them
    std::mutex balancing;                         ///< one balancing at a time, also while it writes
    QHash<QString, QString> cpuSets;              ///< in force, by the driver's name; guarded by `balancing`
    std::thread booting;
    std::atomic<bool> hasBooted = false;
    std::condition_variable endBooting;           ///< with `mutex`
    std::atomic<bool> ending = false;             ///< nothing more is started by itself
    std::atomic<bool> shuttingDown = false;      ///< instances keep "RUNNING" as their last state
    ProxyKeeper proxies;
    Hotplug hotplug;
    WorkerPool endings;                           ///< work after an instance ended; the pools come last and are joined first
    WorkerPool sessions;
};

}
