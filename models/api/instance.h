// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/field.h"

namespace quayside::api {

/** Status codes of the API (doc/rest-api.md, "Status codes"): of instances, operations and errors alike. */
enum class Status : int {
    OperationCreated = 100, Started = 101, Stopped = 102, Running = 103, Cancelling = 104, Pending = 105, Starting = 106,
    Stopping = 107, Aborting = 108, Freezing = 109, Frozen = 110, Thawed = 111, Error = 112, Ready = 113,
    Success = 200, Failure = 400, Cancelled = 401,
};
QString statusName(Status status);

/** What a client may write of an instance (PUT /1.0/instances/NAME). */
struct InstancePut {
    QString architecture;
    StringMap config;
    DeviceMap devices;
    bool ephemeral = false;
    QStringList profiles;
    QString restore;
    bool stateful = false;
    QString description;
};

/** An instance as listed (recursion=1). */
struct Instance {
    QString architecture;
    StringMap config;
    DeviceMap devices;
    bool ephemeral = false;
    QStringList profiles;
    bool stateful = false;
    QString description;
    Timestamp createdAt;
    StringMap expandedConfig;
    DeviceMap expandedDevices;
    QString name;
    QString status;
    int statusCode = 0;
    Timestamp lastUsedAt = Timestamp::fromSeconds(0);
    QString location;
    QString type;
    QString project;
};

/** What a client may write of a snapshot (PUT /1.0/instances/NAME/snapshots/SNAPSHOT, extension snapshot_expiry). */
struct InstanceSnapshotPut {
    Timestamp expiresAt = Timestamp::zero(); ///< zero: never
};

/** A snapshot as listed; its profiles are its instance's. */
struct InstanceSnapshot {
    Timestamp expiresAt = Timestamp::zero();
    QString architecture;
    StringMap config;
    Timestamp createdAt = Timestamp::zero();
    DeviceMap devices;
    bool ephemeral = false;
    StringMap expandedConfig;
    DeviceMap expandedDevices;
    Timestamp lastUsedAt = Timestamp::zero();
    QString name; ///< without the instance's
    QStringList profiles;
    bool stateful = false;
    qint64 size = -1; ///< bytes; -1: not known (extension snapshot_disk_usage)
};

/** POST /1.0/instances/NAME/snapshots. */
struct InstanceSnapshotsPost {
    QString name; ///< empty: by snapshots.pattern
    bool stateful = false;
    std::optional<Timestamp> expiresAt; ///< extension snapshot_expiry_creation
};

/** A backup as listed (extension container_backup). */
struct InstanceBackup {
    QString name; ///< without the instance's
    Timestamp createdAt = Timestamp::zero();
    Timestamp expiresAt = Timestamp::zero(); ///< zero: never
    bool instanceOnly = false;
    bool containerOnly = false; ///< the same, for old clients
    bool optimizedStorage = false;
};

/** POST /1.0/instances/NAME/backups (extensions container_backup, backup_compression_algorithm). */
struct InstanceBackupsPost {
    QString name; ///< empty: "backup0" and so on
    Timestamp expiresAt = Timestamp::zero();
    bool instanceOnly = false, containerOnly = false; ///< either: without snapshots
    bool optimizedStorage = false;                    ///< in the pool's own format, where it has one
    QString compressionAlgorithm;                     ///< empty: as the server's configuration says
};

/** `source` of POST /1.0/instances and of POST /1.0/images. */
struct InstanceSource {
    QString type;
    QString certificate;
    QString alias;
    QString fingerprint;
    QString server;
    QString secret;
    QString protocol;
    StringMap properties;
    QString baseImage;
    QString mode;
    QString operation;
    StringMap websockets;
    QString source;
    bool live = false;
    bool instanceOnly = false;
    bool containerOnly = false;
    bool refresh = false;
    QString project;
};

/** POST /1.0/instances. */
struct InstancesPost {
    QString architecture;
    StringMap config;
    DeviceMap devices;
    bool ephemeral = false;
    std::optional<QStringList> profiles; ///< absent: ["default"]; present and empty: none
    bool stateful = false;
    QString description;
    QString name;
    InstanceSource source;
    QString instanceType;
    QString type;
};

/** PUT /1.0/instances/NAME/state. */
struct InstanceStatePut {
    QString action;
    int timeout = 0; ///< seconds; negative: wait without limit
    bool force = false;
    bool stateful = false;
};

/** POST /1.0/instances/NAME/exec (extensions container_exec_recording, container_exec_user_group_cwd). */
struct InstanceExecPost {
    QStringList command;
    bool waitForWebsocket = false;
    bool interactive = false;
    StringMap environment;
    int width = 0;
    int height = 0;
    bool recordOutput = false;
    qint64 user = 0;
    qint64 group = 0;
    QString cwd;
};

/** POST /1.0/instances/NAME/console. */
struct InstanceConsolePost {
    int width = 0;
    int height = 0;
    QString type;
    bool force = false; ///< ends the session that is there (extension console_force of later LXDs)
};

}

namespace quayside {

template<> struct Fields<api::InstancePut> {
    using S = api::InstancePut;
    static constexpr auto table = std::make_tuple(field<&S::architecture>("architecture"), field<&S::config>("config"),
        field<&S::devices>("devices"), field<&S::ephemeral>("ephemeral"), field<&S::profiles>("profiles"),
        field<&S::restore>("restore", OmitEmpty), field<&S::stateful>("stateful"), field<&S::description>("description"));
};

template<> struct Fields<api::Instance> {
    using S = api::Instance;
    static constexpr auto table = std::make_tuple(field<&S::architecture>("architecture"), field<&S::config>("config"),
        field<&S::devices>("devices"), field<&S::ephemeral>("ephemeral"), field<&S::profiles>("profiles"),
        field<&S::stateful>("stateful"), field<&S::description>("description"), field<&S::createdAt>("created_at", ReadOnly),
        field<&S::expandedConfig>("expanded_config", ReadOnly), field<&S::expandedDevices>("expanded_devices", ReadOnly),
        field<&S::name>("name"), field<&S::status>("status", ReadOnly), field<&S::statusCode>("status_code", ReadOnly),
        field<&S::lastUsedAt>("last_used_at", ReadOnly), field<&S::location>("location", ReadOnly),
        field<&S::type>("type"), field<&S::project>("project", ReadOnly));
};

template<> struct Fields<api::InstanceSnapshotPut> {
    using S = api::InstanceSnapshotPut;
    static constexpr auto table = std::make_tuple(field<&S::expiresAt>("expires_at"));
};

template<> struct Fields<api::InstanceSnapshot> {
    using S = api::InstanceSnapshot;
    static constexpr auto table = std::make_tuple(field<&S::expiresAt>("expires_at"), field<&S::architecture>("architecture"),
        field<&S::config>("config"), field<&S::createdAt>("created_at"), field<&S::devices>("devices"),
        field<&S::ephemeral>("ephemeral"), field<&S::expandedConfig>("expanded_config"),
        field<&S::expandedDevices>("expanded_devices"), field<&S::lastUsedAt>("last_used_at"), field<&S::name>("name"),
        field<&S::profiles>("profiles"), field<&S::stateful>("stateful"), field<&S::size>("size"));
};

template<> struct Fields<api::InstanceSnapshotsPost> {
    using S = api::InstanceSnapshotsPost;
    static constexpr auto table = std::make_tuple(field<&S::name>("name"), field<&S::stateful>("stateful"),
        field<&S::expiresAt>("expires_at", OmitEmpty));
};

template<> struct Fields<api::InstanceBackup> {
    using S = api::InstanceBackup;
    static constexpr auto table = std::make_tuple(field<&S::name>("name"), field<&S::createdAt>("created_at"),
        field<&S::expiresAt>("expires_at"), field<&S::instanceOnly>("instance_only"), field<&S::containerOnly>("container_only"),
        field<&S::optimizedStorage>("optimized_storage"));
};

template<> struct Fields<api::InstanceBackupsPost> {
    using S = api::InstanceBackupsPost;
    static constexpr auto table = std::make_tuple(field<&S::name>("name"), field<&S::expiresAt>("expires_at"),
        field<&S::instanceOnly>("instance_only"), field<&S::containerOnly>("container_only"),
        field<&S::optimizedStorage>("optimized_storage"), field<&S::compressionAlgorithm>("compression_algorithm", OmitEmpty));
};

template<> struct Fields<api::InstanceSource> {
    using S = api::InstanceSource;
    static constexpr auto table = std::make_tuple(field<&S::type>("type"), field<&S::certificate>("certificate", OmitEmpty),
        field<&S::alias>("alias", OmitEmpty), field<&S::fingerprint>("fingerprint", OmitEmpty),
        field<&S::server>("server", OmitEmpty), field<&S::secret>("secret", OmitEmpty),
        field<&S::protocol>("protocol", OmitEmpty), field<&S::properties>("properties", OmitEmpty),
        field<&S::baseImage>("base-image", OmitEmpty), field<&S::mode>("mode", OmitEmpty),
        field<&S::operation>("operation", OmitEmpty), field<&S::websockets>("secrets", OmitEmpty),
        field<&S::source>("source", OmitEmpty), field<&S::live>("live", OmitEmpty),
        field<&S::instanceOnly>("instance_only", OmitEmpty), field<&S::containerOnly>("container_only", OmitEmpty),
        field<&S::refresh>("refresh", OmitEmpty), field<&S::project>("project", OmitEmpty));
};

template<> struct Fields<api::InstancesPost> {
    using S = api::InstancesPost;
    static constexpr auto table = std::make_tuple(field<&S::architecture>("architecture", OmitEmpty),
        field<&S::config>("config"), field<&S::devices>("devices"), field<&S::ephemeral>("ephemeral"),
        field<&S::profiles>("profiles", OmitEmpty), field<&S::stateful>("stateful"),
        field<&S::description>("description"), field<&S::name>("name"), field<&S::source>("source"),
        field<&S::instanceType>("instance_type", OmitEmpty), field<&S::type>("type", OmitEmpty));
};

template<> struct Fields<api::InstanceStatePut> {
    using S = api::InstanceStatePut;
    static constexpr auto table = std::make_tuple(field<&S::action>("action"), field<&S::timeout>("timeout"),
        field<&S::force>("force"), field<&S::stateful>("stateful"));
};

template<> struct Fields<api::InstanceExecPost> {
    using S = api::InstanceExecPost;
    static constexpr auto table = std::make_tuple(field<&S::command>("command"),
        field<&S::waitForWebsocket>("wait-for-websocket"), field<&S::interactive>("interactive"),
        field<&S::environment>("environment"), field<&S::width>("width"), field<&S::height>("height"),
        field<&S::recordOutput>("record-output"), field<&S::user>("user"), field<&S::group>("group"),
        field<&S::cwd>("cwd"));
};

template<> struct Fields<api::InstanceConsolePost> {
    using S = api::InstanceConsolePost;
    static constexpr auto table = std::make_tuple(field<&S::width>("width"), field<&S::height>("height"),
        field<&S::type>("type", OmitEmpty), field<&S::force>("force", OmitEmpty));
};

}
