// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "models/api/entities.h"
#include "models/api/image.h"
#include "models/api/instance.h"
#include "models/api/instancestate.h"
#include "models/config/compression.h"
#include "server/instance/expansion.h"
#include "server/instance/instancedriver.h"
#include "server/storage/storageservice.h"
#include "server/store/repositories.h"
#include "server/system/saferoot.h"

namespace quayside {

class BackupUpload;
class EventBus;
class Firewall;
class NetworkService;
class ImageService;
class NetworkService;
class Operation;
class OperationRegistry;
class Timetable;
struct StateDir;

/** What the service works with; all outlive it. */
struct InstanceParts {
    Repositories &rows;
    const StateDir &dir;
    StorageService &storage;
    ImageService &images;
    OperationRegistry &operations;
    EventBus &events;
    InstanceDriver &driver;
    Timetable &timetable;
    Firewall &firewall;
    NetworkService &networks;
};

using InstancePtr = RowPtr<InstanceRow>;
using BackupPtr = RowPtr<BackupRow>;
using SnapshotPtr = RowPtr<SnapshotRow>;

/** Source type "copy": what an instance is made of, or brought up to date with. */
struct InstanceCopy {
    QString project, name; ///< of the instance that is copied
    QString snapshot;      ///< empty: the instance itself
    bool withSnapshots = false;
    bool refresh = false;  ///< into an instance that is there (extension container_incremental_copy)
};

/** What an instance is to become, by what it is; called when nobody else can change it, so that no change is lost. */
using InstanceChange = std::function<Result<api::InstancePut>(const InstanceRow &current)>;

/** A checked wish for a new instance. */
struct NewInstance {
    InstanceRow row;
    std::optional<InstanceCopy> copy;
    RowPtr<ImageRow> image; ///< neither copy nor image: an empty root file system
    QString pool;
    api::InstancesPost post;            ///< what was wished for, with the name that it got
    InstancePtr source;                 ///< of a copy, as it was seen
    QList<RowPtr<ProfileRow>> profiles; ///< as they were seen
};

/** A checked wish for an instance out of a backup. */
struct InstanceImport {
    InstanceRow row;
    QList<SnapshotRow> snapshots;
    QString pool;
    QString name, wantedPool;           ///< that were asked for; may be empty
    QList<RowPtr<ProfileRow>> profiles; ///< as they were seen
};

/** An instance's files and what its ids are. */
struct InstanceRoot {
    SafeRoot root;
    IdMap idmap;          ///< ids in `root` -> ids inside; empty: the same
    qint64 creatorUid = 0; ///< file system ids to create files with
    qint64 creatorGid = 0;
    std::shared_ptr<void> guard; ///< keeps the volume mounted
    QString notes;               ///< folder for what FilePush notes
    QString owner;               ///< the driver's name of the instance
    IdMap ids;                   ///< with which ids it will start, where `idmap` may hold more
};

/** Instances: rows, volumes and what runs, always changed together. Verbs block (operation threads), one at a time for each
 *  instance; look-ups and rendering are memory reads. Any thread. Sources: doc/instances.md, doc/rest-api.md. */
class InstanceService {
public:
    explicit InstanceService(InstanceParts parts);
    ~InstanceService();

    /** At the daemon's start: finishes or removes what a crash left half done, finds the instances that run, and from then on does
     *  what comes due. */
    Result<> recover();
    /** Once the daemon answers: starts those with boot.autostart, or that ran when the machine stopped, in the background, the highest
     *  boot.autostart.priority first, with each one's boot.autostart.delay after it. */
    void autostart();
    /** Whether that has come to its end, the last delay included. */
    bool hasAutostarted() const;
    /** At the machine's end: stops all, the highest boot.stop.priority first, those of the same at once; each cleanly within
     *  boot.host_shutdown_timeout, then by force. They keep "RUNNING" as the state to come back to. */
    void stopAll();

    /** 404 "Instance not found", also when it is of another type. */
    Result<InstancePtr> find(const QString &project, const QString &name, std::optional<InstanceType> type = {}) const;
    /** The running instance that a process of this machine belongs to. 404 for any other process. */
    Result<InstancePtr> ownerOf(qint64 pid) const;
    QList<InstancePtr> list(const QString &project, std::optional<InstanceType> type = {}) const;
    Expansion expanded(const InstanceRow &row) const;
    api::Status status(const InstanceRow &row) const;
    bool isRunning(const InstanceRow &row) const;

    /** The instance as GET gives it; from a cache while nothing has changed. */
    QByteArray render(const InstancePtr &row) const;
    /** The same with backups, state and snapshots (extension container_full). */
    QByteArray renderFull(const InstancePtr &row) const;
    /** A JSON list of render() (or renderFull()). */
    QByteArray renderList(const QString &project, std::optional<InstanceType> type, bool full) const;
    /** What a client may write. */
    static api::InstancePut writable(const InstanceRow &row);
    api::InstanceState state(const InstanceRow &row) const;

    /** Checks all that can be known before the work begins. 400, 404 (image, pool), 409 (name), 501. */
    Result<NewInstance> prepare(const QString &project, const api::InstancesPost &post) const;
    /** Nothing is left on failure; nobody sees the instance before it is complete. An instance that is copied while it runs stands
     *  still only for what changed meanwhile. A refresh that failed in the middle has to be done again before the instance is
     *  used. `progress` gets the operation's texts. */
    Result<InstancePtr> create(NewInstance wanted, const std::function<void(const QString &)> &progress = {});
    /** All or nothing: what a running instance takes over at once, and what is stored. 400 when the outcome isn't valid. Keys that
     *  aren't live are in force from the next start on. */
    Result<> update(const QString &project, const QString &name, const InstanceChange &change);
    Result<> rename(const QString &project, const QString &name, const QString &newName);
    /** A stopped instance to another storage pool, its snapshots too, or they go. 400 (state, its pool already), 404 (pool). */
    Result<> move(const QString &project, const QString &name, const QString &pool, bool withSnapshots, const ProgressFunction &progress = {});
    Result<> remove(const QString &project, const QString &name);

    /** `stateful`: it goes on where a stateful stop left it. 400 when there is no such state. */
    Result<> start(const QString &project, const QString &name, bool stateful = false);
    /** Ends it with its memory and processes saved for the next start: 400 where CRIU doesn't work. */
    Result<> stopWithState(const QString &project, const QString &name);
    /** `timeoutSeconds` below 0: without limit. */
    Result<> stop(const QString &project, const QString &name, bool force, int timeoutSeconds);
    Result<> restart(const QString &project, const QString &name, bool force, int timeoutSeconds);
    Result<> freeze(const QString &project, const QString &name);
    Result<> unfreeze(const QString &project, const QString &name);

    /** 400 when it doesn't run or is frozen. */
    Result<> checkUsable(const InstanceRow &row) const;
    /** `post` with the environment and folder a command gets by default (environment.*, PATH, HOME, USER, LANG, TERM). */
    api::InstanceExecPost withDefaults(const InstanceRow &row, api::InstanceExecPost post) const;
    Result<std::unique_ptr<ExecProcess>> exec(const InstanceRow &row, ExecRequest request);
    Result<ConsoleSession> console(const InstanceRow &row);
    /** Files as the running instance sees them, else those of its volume. */
    Result<InstanceRoot> files(const InstanceRow &row) const;
    /** The folder that holds rootfs/, metadata.yaml and templates/, with the host's ids. */
    Result<InstanceRoot> volume(const InstanceRow &row) const;

    /** The oldest first. */
    QList<SnapshotPtr> snapshots(const InstanceRow &row) const;
    Result<SnapshotPtr> snapshot(const InstanceRow &row, const QString &name) const; ///< 404
    QByteArray renderSnapshot(const InstanceRow &row, const SnapshotRow &snapshot) const;
    /** What an instance was when the snapshot was made, named "INSTANCE/SNAPSHOT": for copies and images of it. */
    static InstanceRow asInstance(const InstanceRow &row, const SnapshotRow &snapshot);
    static api::InstanceSnapshotPut writable(const SnapshotRow &snapshot) { return { snapshot.expiresAt }; }
    /** 400 (name, state), 409 (name). Nothing is left on failure; a running instance stands still meanwhile. A stateful one has memory
     *  and processes too (CRIU). */
    Result<SnapshotPtr> createSnapshot(const QString &project, const QString &name, const api::InstanceSnapshotsPost &post);
    Result<> updateSnapshot(const QString &project, const QString &name, const QString &snapshot, const api::InstanceSnapshotPut &put);
    Result<> renameSnapshot(const QString &project, const QString &name, const QString &snapshot, const QString &newName);
    /** The instance's files, config, devices and description are those of the snapshot again; its profiles stay. One that runs is
     *  stopped by force and started again; with `stateful` it goes on with the snapshot's memory and processes in any case. A restore that failed in the middle has to be done again before the instance can be used. */
    Result<> restore(const QString &project, const QString &name, const QString &snapshot, bool stateful);
    Result<> removeSnapshot(const QString &project, const QString &name, const QString &snapshot);

    /** The oldest first. */
    QList<BackupPtr> backups(const InstanceRow &row) const;
    Result<BackupPtr> backup(const InstanceRow &row, const QString &name) const; ///< 404
    static api::InstanceBackup describe(const BackupRow &backup);
    Result<UniqueFd> openBackup(const InstanceRow &row, const BackupRow &backup) const;
    /** `wanted`, or "backupN" with the next number. 400, 409. */
    Result<QString> newBackupName(const InstanceRow &row, const QString &wanted) const;
    /** `wanted`, else what the server's configuration says under `serverKey`. 400. */
    Result<Compression> compression(const QString &wanted, const QString &serverKey) const;
    /** An archive of the instance with its snapshots, laid out as LXD's, ids as they are inside. An instance that runs goes on; nobody
     *  else changes it meanwhile. 507 for a full disk; nothing is left on failure. */
    Result<BackupPtr> createBackup(const QString &project, const QString &name, const api::InstanceBackupsPost &post,
        const ProgressFunction &progress = {});
    Result<> renameBackup(const QString &project, const QString &name, const QString &backup, const QString &newName);
    Result<> removeBackup(const QString &project, const QString &name, const QString &backup);

    /** What an uploaded backup becomes: 400 for one that is damaged or not of a container, and when its profiles or a pool aren't here,
     *  409 (name). Without `pool` its own, or that of the default profile's root disk when it isn't here. */
    Result<InstanceImport> prepareImport(const QString &project, const BackupUpload &upload, const QString &name, const QString &pool) const;
    /** Nothing is left on failure; nobody sees the instance before it is complete. */
    Result<InstancePtr> importBackup(InstanceImport wanted, const BackupUpload &upload, const ProgressFunction &progress = {});

    /** An instance without a row whose volume is at its place in a pool is brought back from the backup.yaml in it, its snapshots, volume
     *  rows and a row of the pool too (doc/backup.md, "Disaster recovery"). 404 when there is no such volume, 409 when rows of it are here
     *  or snapshots in backup.yaml and on disk aren't the same; `force` puts new rows in their place and takes the snapshots that are in
     *  both. Files stay as they are in any case. */
    Result<InstancePtr> rescue(const QString &project, const QString &name, bool force);

    /** What an image is to be made of: a stopped instance, or a snapshot. 400, 404. */
    struct PublishSource {
        InstancePtr instance;
        SnapshotPtr snapshot; ///< null: the instance itself
    };
    Result<PublishSource> publishSource(const QString &project, const api::ImagesPostSource &source) const;
    /** Makes the image; the operation gets "create_image_from_container_pack_progress", then {"fingerprint", "size"}. Nothing is left on
     *  failure. */
    Result<RowPtr<ImageRow>> publish(const QString &project, const api::ImagesPost &post, Operation &operation);

    /** A container's hook (the daemon's route /internal/containers): `id` is a number or a name. */
    Result<> hookReached(const QString &project, const QString &id, const QString &event, const QString &target);

    /** Runs short blocking work for sessions (exec, console) whose callers must not block. */
    void post(std::function<void()> work);

    /** Who gets a custom volume, by devices of its own or of its profiles. */
    QList<InstancePtr> usersOf(const VolumeName &volume) const;
    /** 400 while a running instance gets the volume. */
    Result<> checkUnused(const VolumeName &volume) const;
    /** Gives a custom volume another name, or another pool too; the devices of those who use it follow. 400 while a running one does, 404,
     *  409. */
    Result<> moveVolume(const VolumeName &from, const VolumeName &to);

    /** Who uses a profile. */
    QList<InstancePtr> usersOf(const ProfileRow &profile) const;
    /** 400 when the profile's project is restricted and forbids what is in it. */
    Result<> createProfile(const ProfileRow &profile);
    /** update() of a profile and, as far as they run, of all instances that use it. 400 that names an instance that can't take it:
     *  then nothing has changed. 412 likewise when it isn't as `seen` any more. */
    Result<> updateProfile(const ProfileRow &next, const RowPtr<ProfileRow> &seen);
    Result<> renameProfile(const ProfileRow &profile, const QString &newName); ///< its users follow
    /** Stores the project's description and configuration. 400 when its instances don't keep to the limits and restrictions there. */
    Result<> updateProject(const ProjectRow &project);
    /** Where the profiles of a project's instances are (features.profiles). */
    QString profileProject(const QString &project) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
