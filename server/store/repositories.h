// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "models/core/result.h"
#include "server/store/rows.h"

namespace quayside {

class Store;

/** A repository is a view on its store, which keeps the rows in memory (loaded when it opens, replaced after each commit): reads are
 *  memory reads that never touch SQLite, and any number of views may exist. The store must outlive them. Rows are handed out as shared
 *  pointers to immutable values. All calls from any thread.
 *  Reads of a missing row give 404 ("Instance not found" …), creation of an existing one 409, and every write is one
 *  transaction, durable (WAL, synchronous=FULL) when the call returns. */

template<class Row>
using RowPtr = std::shared_ptr<const Row>;

/** Looks within the transaction, while nothing else is stored, whether what a change relies on is still there: its error is the call's.
 *  It only reads memory, and waits for nothing. */
using StoreCheck = std::function<Result<>()>;

class InstanceRepository {
public:
    explicit InstanceRepository(Store &store) : m_store(store) { }
    /** Ordered by project, then name. Empty project: all. */
    QList<RowPtr<InstanceRow>> list(const QString &project = {}) const;
    Result<RowPtr<InstanceRow>> find(const QString &project, const QString &name) const;
    Result<RowPtr<InstanceRow>> findById(qint64 id) const;
    /** Gives the row with its id. Its snapshots come in the same transaction (their instanceId is set here). 400 when a profile is
     *  unknown. */
    Result<RowPtr<InstanceRow>> create(InstanceRow row, const QList<SnapshotRow> &snapshots = {}, const StoreCheck &check = {});
    /** Replaces everything but id, project, name, creation and profiles, which may have been renamed since `row` was read; of these
     *  snapshots of it the same. */
    Result<RowPtr<InstanceRow>> update(const InstanceRow &row, const QList<SnapshotRow> &snapshots = {});
    /** Profiles too. */
    Result<RowPtr<InstanceRow>> updateAll(const InstanceRow &row, const StoreCheck &check = {});
    /** Replaces configuration, `stateful` and last use alone: what an instance has of itself. */
    Result<RowPtr<InstanceRow>> updateState(const InstanceRow &row);
    Result<> rename(qint64 id, const QString &newName);
    Result<> remove(qint64 id); ///< its snapshots and backups go too
    /** Sets `volatile.*` (and other) keys; an empty value removes the key. */
    Result<RowPtr<InstanceRow>> setConfigKeys(qint64 id, const StringMap &changes);
    Result<> setLastUsed(qint64 id, Timestamp when);
    /** Grows with every change of any instance: lets readers keep renderings. */
    quint64 generation() const;

private:
    Store &m_store;
};

/** Snapshots and backups: named within their instance, gone with it. */
template<class Row>
class InstancePartRepository {
public:
    explicit InstancePartRepository(Store &store) : m_store(store) { }
    /** Of one instance, the oldest first. */
    QList<RowPtr<Row>> list(qint64 instanceId) const;
    QList<RowPtr<Row>> all() const;
    Result<RowPtr<Row>> find(qint64 instanceId, const QString &name) const;
    Result<RowPtr<Row>> create(Row row); ///< 404 when the instance is gone
    /** Replaces everything but id, instance, name and creation. */
    Result<RowPtr<Row>> update(const Row &row);
    Result<> rename(qint64 id, const QString &newName);
    Result<> remove(qint64 id);
    /** Grows with every change of any of them. */
    quint64 generation() const;

private:
    Store &m_store;
};
using SnapshotRepository = InstancePartRepository<SnapshotRow>;
using BackupRepository = InstancePartRepository<BackupRow>;

/** The same five verbs for the other entities; `update` replaces description, config and devices. */
class ProfileRepository {
public:
    explicit ProfileRepository(Store &store) : m_store(store) { }
    QList<RowPtr<ProfileRow>> list(const QString &project = {}) const;
    Result<RowPtr<ProfileRow>> find(const QString &project, const QString &name) const;
    Result<RowPtr<ProfileRow>> create(ProfileRow row, const StoreCheck &check = {});
    /** 412, and nothing is changed, when another change came after `seen` was read. */
    Result<RowPtr<ProfileRow>> update(const ProfileRow &row, const RowPtr<ProfileRow> &seen, const StoreCheck &check = {});
    Result<> rename(qint64 id, const QString &newName); ///< instances and images that use it follow
    Result<> remove(qint64 id);                         ///< 400 when used
    quint64 generation() const;

private:
    Store &m_store;
};

class ProjectRepository {
public:
    explicit ProjectRepository(Store &store) : m_store(store) { }
    QList<RowPtr<ProjectRow>> list() const;
    Result<RowPtr<ProjectRow>> find(const QString &name) const;
    /** Where `project` keeps what `feature` ("features.images") is about: itself, or "default" without that feature. */
    QString home(const QString &project, const QString &feature) const;
    Result<RowPtr<ProjectRow>> create(ProjectRow row); ///< with a profile "default" of its own where it has profiles
    /** features.* change on empty projects only (nothing in it but its profile "default"), else 400; with features.profiles turned
     *  on or off, that profile comes and goes. */
    Result<RowPtr<ProjectRow>> update(const ProjectRow &row);
    Result<> rename(qint64 id, const QString &newName); ///< 400 unless it is empty: names on disk hold the project's
    Result<> remove(qint64 id);                         ///< 400 unless it is empty

private:
    Store &m_store;
};

class PoolRepository {
public:
    explicit PoolRepository(Store &store) : m_store(store) { }
    QList<RowPtr<PoolRow>> list() const;
    Result<RowPtr<PoolRow>> find(const QString &name) const;
    Result<RowPtr<PoolRow>> create(PoolRow row);
    Result<RowPtr<PoolRow>> update(const PoolRow &row);
    Result<> remove(qint64 id);

private:
    Store &m_store;
};

/** Brings the devices of an instance or a profile of `project` to what they become; false: they stay. Called within a transaction. */
using DeviceChange = std::function<bool(const QString &project, DeviceMap &devices)>;

class VolumeRepository {
public:
    explicit VolumeRepository(Store &store) : m_store(store) { }
    QList<RowPtr<VolumeRow>> list(qint64 poolId) const;
    Result<RowPtr<VolumeRow>> find(qint64 poolId, const QString &project, VolumeType type, const QString &name) const;
    Result<RowPtr<VolumeRow>> create(VolumeRow row);
    Result<RowPtr<VolumeRow>> update(const VolumeRow &row);
    /** Its snapshots ("NAME/SNAPSHOT") follow, and in the same transaction those who use it. */
    Result<> rename(qint64 id, const QString &newName, const DeviceChange &users = {});
    /** update() of several, and in the same transaction of those who use them. */
    Result<> update(const QList<VolumeRow> &changed, const DeviceChange &users, const StoreCheck &check = {});
    Result<> remove(qint64 id);

private:
    Store &m_store;
};

/** Networks are the same for all projects. */
class NetworkRepository {
public:
    explicit NetworkRepository(Store &store) : m_store(store) { }
    QList<RowPtr<NetworkRow>> list() const;
    Result<RowPtr<NetworkRow>> find(const QString &name) const;
    Result<RowPtr<NetworkRow>> create(NetworkRow row);
    Result<RowPtr<NetworkRow>> update(const NetworkRow &row);
    Result<> rename(qint64 id, const QString &newName, const StoreCheck &check = {});
    Result<> remove(qint64 id, const StoreCheck &check = {});

private:
    Store &m_store;
};

class ImageRepository {
public:
    explicit ImageRepository(Store &store) : m_store(store) { }
    QList<RowPtr<ImageRow>> list(const QString &project) const;
    /** Full fingerprint or any unambiguous prefix; 404, or 400 when ambiguous. */
    Result<RowPtr<ImageRow>> find(const QString &project, const QString &fingerprintPrefix) const;
    /** Gives every alias in the same transaction (image_create_aliases); 409 when one exists. Profiles are those that the project
     *  `profilesOf` knows, which may share the image's project but not its profiles; empty: the image's project. */
    Result<RowPtr<ImageRow>> create(ImageRow row, const QList<AliasRow> &aliases = {}, const QString &profilesOf = {});
    /** 412, and nothing is changed, when another change came after `seen` was read. */
    Result<RowPtr<ImageRow>> update(const ImageRow &row, const RowPtr<ImageRow> &seen, const QString &profilesOf = {});
    Result<> setLastUsed(qint64 id, Timestamp when); ///< never to an earlier time
    Result<> remove(qint64 id); ///< its aliases go too

    QList<RowPtr<AliasRow>> aliases(const QString &project) const;
    Result<RowPtr<AliasRow>> findAlias(const QString &project, const QString &name) const;
    Result<RowPtr<AliasRow>> createAlias(AliasRow row); ///< 404 when the target is unknown
    Result<RowPtr<AliasRow>> updateAlias(const AliasRow &row);
    Result<> renameAlias(qint64 id, const QString &newName);
    Result<> removeAlias(qint64 id);

private:
    Store &m_store;
};

class CertificateRepository {
public:
    explicit CertificateRepository(Store &store) : m_store(store) { }
    QList<RowPtr<CertificateRow>> list() const;
    Result<RowPtr<CertificateRow>> find(const QString &fingerprintPrefix) const;
    Result<RowPtr<CertificateRow>> create(CertificateRow row);
    Result<RowPtr<CertificateRow>> update(const CertificateRow &row);
    Result<> remove(qint64 id);

private:
    Store &m_store;
};

/** Server configuration as stored: keys of both scopes in one map here. Defaults are not applied. */
class ConfigRepository {
public:
    explicit ConfigRepository(Store &store) : m_store(store) { }
    StringMap all() const;
    QString value(const QString &key) const;
    /** Sets the keys; an empty value removes one. */
    Result<> set(const StringMap &changes);

private:
    Store &m_store;
};

/** All repositories over one store, as services take them. */
struct Repositories {
    explicit Repositories(Store &store)
        : config(store), projects(store), profiles(store), pools(store), volumes(store), networks(store), images(store), instances(store),
          snapshots(store), backups(store), certificates(store) { }
    ConfigRepository config;
    ProjectRepository projects;
    ProfileRepository profiles;
    PoolRepository pools;
    VolumeRepository volumes;
    NetworkRepository networks;
    ImageRepository images;
    InstanceRepository instances;
    SnapshotRepository snapshots;
    BackupRepository backups;
    CertificateRepository certificates;
};

}
