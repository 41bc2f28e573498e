// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/store/rowtable.h"

namespace quayside {

template<> struct RowTable<ProjectRow> {
    using R = ProjectRow;
    static constexpr auto name = "projects", noun = "Project";
    static constexpr auto columns = std::make_tuple(column<&R::name>("name", Fixed), column<&R::description>("description"),
        column<&R::config>("config"));
};

template<> struct RowTable<ProfileRow> {
    using R = ProfileRow;
    static constexpr auto name = "profiles", noun = "Profile";
    static constexpr auto columns = std::make_tuple(column<&R::project>("project", Fixed | ProjectId), column<&R::name>("name", Fixed),
        column<&R::description>("description"), column<&R::config>("config"), column<&R::devices>("devices"));
};

template<> struct RowTable<PoolRow> {
    using R = PoolRow;
    static constexpr auto name = "storage_pools", noun = "Storage pool";
    static constexpr auto columns = std::make_tuple(column<&R::name>("name", Fixed), column<&R::driver>("driver", Fixed),
        column<&R::description>("description"), column<&R::config>("config"), column<&R::status>("status"));
};

template<> struct RowTable<VolumeRow> {
    using R = VolumeRow;
    static constexpr auto name = "storage_volumes", noun = "Storage volume";
    static constexpr auto columns = std::make_tuple(column<&R::poolId>("pool_id", Fixed),
        column<&R::project>("project", Fixed | ProjectId), column<&R::name>("name", Fixed), column<&R::description>("description"),
        column<&R::type>("type", Fixed), column<&R::contentType>("content_type", Fixed | Repeating), column<&R::config>("config"),
        column<&R::expiresAt>("expires_at"));
};

template<> struct RowTable<NetworkRow> {
    using R = NetworkRow;
    static constexpr auto name = "networks", noun = "Network";
    static constexpr auto columns = std::make_tuple(column<&R::name>("name", Fixed), column<&R::type>("type", Fixed | Repeating),
        column<&R::description>("description"), column<&R::config>("config"));
};

template<> struct RowTable<ImageRow> {
    using R = ImageRow;
    static constexpr auto name = "images", noun = "Image";
    static constexpr auto columns = std::make_tuple(column<&R::project>("project", Fixed | ProjectId),
        column<&R::fingerprint>("fingerprint", Fixed), column<&R::filename>("filename"),
        column<&R::architecture>("architecture", Repeating), column<&R::size>("size"), column<&R::isPublic>("public"),
        column<&R::autoUpdate>("auto_update"), column<&R::cached>("cached"), column<&R::type>("type"),
        column<&R::properties>("properties"), column<&R::sourceServer>("source_server", Repeating),
        column<&R::sourceProtocol>("source_protocol", Repeating), column<&R::sourceCertificate>("source_certificate", Repeating),
        column<&R::sourceAlias>("source_alias"), column<&R::createdAt>("created_at"), column<&R::expiresAt>("expires_at"),
        column<&R::lastUsedAt>("last_used_at"), column<&R::uploadedAt>("uploaded_at"));
};

template<> struct RowTable<CertificateRow> {
    using R = CertificateRow;
    static constexpr auto name = "certificates", noun = "Certificate";
    static constexpr auto columns = std::make_tuple(column<&R::fingerprint>("fingerprint", Fixed), column<&R::name>("name"),
        column<&R::type>("type"), column<&R::certificate>("certificate"));
};

template<> struct RowTable<InstanceRow> {
    using R = InstanceRow;
    static constexpr auto name = "instances", noun = "Instance";
    static constexpr auto columns = std::make_tuple(column<&R::project>("project", Fixed | ProjectId), column<&R::name>("name", Fixed),
        column<&R::type>("type"), column<&R::architecture>("architecture", Repeating), column<&R::ephemeral>("ephemeral"),
        column<&R::stateful>("stateful"), column<&R::description>("description"), column<&R::createdAt>("created_at", Fixed),
        column<&R::lastUsedAt>("last_used_at"), column<&R::config>("config"), column<&R::devices>("devices"));
};

template<> struct RowTable<SnapshotRow> {
    using R = SnapshotRow;
    static constexpr auto name = "instances_snapshots", noun = "Snapshot";
    static constexpr auto columns = std::make_tuple(column<&R::instanceId>("instance_id", Fixed), column<&R::name>("name", Fixed),
        column<&R::description>("description"), column<&R::createdAt>("created_at", Fixed), column<&R::expiresAt>("expires_at"),
        column<&R::stateful>("stateful"), column<&R::size>("size"), column<&R::config>("config"), column<&R::devices>("devices"));
};

template<> struct RowTable<BackupRow> {
    using R = BackupRow;
    static constexpr auto name = "instances_backups", noun = "Backup";
    static constexpr auto columns = std::make_tuple(column<&R::instanceId>("instance_id", Fixed), column<&R::name>("name", Fixed),
        column<&R::createdAt>("created_at", Fixed), column<&R::expiresAt>("expires_at"), column<&R::instanceOnly>("instance_only"),
        column<&R::optimizedStorage>("optimized_storage"), column<&R::compression>("compression", Repeating));
};

/** Its fingerprint is the target's, a relation: the statements are the image repository's. */
template<> struct RowTable<AliasRow> {
    static constexpr auto name = "images_aliases", noun = "Image alias";
};

}
