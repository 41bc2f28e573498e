// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/field.h"

namespace quayside::api {

/** Body of every `POST <object>` that renames. */
struct RenamePost { QString name; };

struct ProfilePut { StringMap config; QString description; DeviceMap devices; };
struct Profile { StringMap config; QString description; DeviceMap devices; QString name; QStringList usedBy; };

struct ProjectPut { StringMap config; QString description; };
struct Project { StringMap config; QString description; QString name; QStringList usedBy; };

struct StoragePoolPut { StringMap config; QString description; };
struct StoragePool {
    StringMap config;
    QString description, name, driver;
    QStringList usedBy;
    QString status;
    QStringList locations;
};
struct SpaceUsage {
    quint64 used = 0, total = 0;
    bool operator==(const SpaceUsage &) const = default;
};
/** GET /1.0/storage-pools/NAME/resources: bytes and inodes. */
struct StoragePoolResources { SpaceUsage space, inodes; };

struct StorageVolumePut { StringMap config; QString description, restore; };
struct StorageVolume {
    StringMap config;
    QString description, name, type;
    QStringList usedBy;
    QString location, contentType;
};

/** Of a volume, `name` without the volume's. Extensions storage_api_volume_snapshots, custom_volume_snapshot_expiry. */
struct StorageVolumeSnapshot {
    StringMap config;
    QString description, name, contentType;
    Timestamp expiresAt = Timestamp::zero(); ///< zero: never
};
struct StorageVolumeSnapshotPut {
    QString description;
    Timestamp expiresAt = Timestamp::zero();
};
struct StorageVolumeSnapshotsPost {
    QString name;                       ///< empty: by snapshots.pattern
    std::optional<Timestamp> expiresAt; ///< absent: by snapshots.expiry
};

struct CertificatePut { QString name, type; };
struct Certificate { QString name, type, certificate, fingerprint; };
/** POST /1.0/certificates: `certificate` is base64 DER; absent: the client's own TLS certificate. */
struct CertificatesPost { QString name, type, certificate, password; };

struct Operation {
    QString id, opClass, description;
    Timestamp createdAt, updatedAt;
    QString status;
    int statusCode = 0;
    QMap<QString, QStringList> resources;
    RawJson metadata;
    bool mayCancel = false;
    QString err, location;
};

struct Event {
    QString type;
    Timestamp timestamp;
    RawJson metadata;
    QString location, project;
};

/** The same as /dev/lxd tells it inside an instance: "config" and "device" (extension devlxd_events). */
struct InstanceEvent {
    QString type;
    Timestamp timestamp;
    RawJson metadata;
};

}

namespace quayside {

template<> struct Fields<api::RenamePost> {
    static constexpr auto table = std::make_tuple(field<&api::RenamePost::name>("name"));
};
template<> struct Fields<api::ProfilePut> {
    using S = api::ProfilePut;
    static constexpr auto table = std::make_tuple(field<&S::config>("config"), field<&S::description>("description"),
        field<&S::devices>("devices"));
};
template<> struct Fields<api::Profile> {
    using S = api::Profile;
    static constexpr auto table = std::make_tuple(field<&S::config>("config"), field<&S::description>("description"),
        field<&S::devices>("devices"), field<&S::name>("name"), field<&S::usedBy>("used_by", ReadOnly));
};
template<> struct Fields<api::ProjectPut> {
    using S = api::ProjectPut;
    static constexpr auto table = std::make_tuple(field<&S::config>("config"), field<&S::description>("description"));
};
template<> struct Fields<api::Project> {
    using S = api::Project;
    static constexpr auto table = std::make_tuple(field<&S::config>("config"), field<&S::description>("description"),
        field<&S::name>("name"), field<&S::usedBy>("used_by", ReadOnly));
};
template<> struct Fields<api::StoragePoolPut> {
    using S = api::StoragePoolPut;
    static constexpr auto table = std::make_tuple(field<&S::config>("config"), field<&S::description>("description"));
};
template<> struct Fields<api::StoragePool> {
    using S = api::StoragePool;
    static constexpr auto table = std::make_tuple(field<&S::config>("config"), field<&S::description>("description"),
        field<&S::name>("name"), field<&S::driver>("driver"), field<&S::usedBy>("used_by", ReadOnly),
        field<&S::status>("status", ReadOnly), field<&S::locations>("locations", ReadOnly));
};
template<> struct Fields<api::SpaceUsage> {
    using S = api::SpaceUsage;
    static constexpr auto table = std::make_tuple(field<&S::used>("used"), field<&S::total>("total"));
};
template<> struct Fields<api::StoragePoolResources> {
    using S = api::StoragePoolResources;
    static constexpr auto table = std::make_tuple(field<&S::space>("space"), field<&S::inodes>("inodes"));
};
template<> struct Fields<api::StorageVolumePut> {
    using S = api::StorageVolumePut;
    static constexpr auto table = std::make_tuple(field<&S::config>("config"), field<&S::description>("description"),
        field<&S::restore>("restore", OmitEmpty));
};
template<> struct Fields<api::StorageVolume> {
    using S = api::StorageVolume;
    static constexpr auto table = std::make_tuple(field<&S::config>("config"), field<&S::description>("description"),
        field<&S::name>("name"), field<&S::type>("type"), field<&S::usedBy>("used_by", ReadOnly),
        field<&S::location>("location", ReadOnly), field<&S::contentType>("content_type"));
};
template<> struct Fields<api::StorageVolumeSnapshot> {
    using S = api::StorageVolumeSnapshot;
    static constexpr auto table = std::make_tuple(field<&S::config>("config"), field<&S::description>("description"),
        field<&S::name>("name"), field<&S::contentType>("content_type"), field<&S::expiresAt>("expires_at"));
};
template<> struct Fields<api::StorageVolumeSnapshotPut> {
    using S = api::StorageVolumeSnapshotPut;
    static constexpr auto table = std::make_tuple(field<&S::description>("description"), field<&S::expiresAt>("expires_at"));
};
template<> struct Fields<api::StorageVolumeSnapshotsPost> {
    using S = api::StorageVolumeSnapshotsPost;
    static constexpr auto table = std::make_tuple(field<&S::name>("name"), field<&S::expiresAt>("expires_at", OmitEmpty));
};
template<> struct Fields<api::CertificatePut> {
    using S = api::CertificatePut;
    static constexpr auto table = std::make_tuple(field<&S::name>("name"), field<&S::type>("type"));
};
template<> struct Fields<api::Certificate> {
    using S = api::Certificate;
    static constexpr auto table = std::make_tuple(field<&S::name>("name"), field<&S::type>("type"),
        field<&S::certificate>("certificate"), field<&S::fingerprint>("fingerprint"));
};
template<> struct Fields<api::CertificatesPost> {
    using S = api::CertificatesPost;
    static constexpr auto table = std::make_tuple(field<&S::name>("name"), field<&S::type>("type"),
        field<&S::certificate>("certificate"), field<&S::password>("password"));
};
template<> struct Fields<api::Operation> {
    using S = api::Operation;
    static constexpr auto table = std::make_tuple(field<&S::id>("id"), field<&S::opClass>("class"),
        field<&S::description>("description"), field<&S::createdAt>("created_at"), field<&S::updatedAt>("updated_at"),
        field<&S::status>("status"), field<&S::statusCode>("status_code"), field<&S::resources>("resources", NullEmpty),
        field<&S::metadata>("metadata"), field<&S::mayCancel>("may_cancel"), field<&S::err>("err"),
        field<&S::location>("location"));
};
template<> struct Fields<api::Event> {
    using S = api::Event;
    static constexpr auto table = std::make_tuple(field<&S::type>("type"), field<&S::timestamp>("timestamp"),
        field<&S::metadata>("metadata"), field<&S::location>("location", OmitEmpty), field<&S::project>("project", OmitEmpty));
};
template<> struct Fields<api::InstanceEvent> {
    using S = api::InstanceEvent;
    static constexpr auto table = std::make_tuple(field<&S::metadata>("metadata"), field<&S::timestamp>("timestamp"), field<&S::type>("type"));
};

}
