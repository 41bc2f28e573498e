// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tuple>

#include "server/store/rows.h"

namespace quayside {

/** What names a row among its kind, in the order of lists. */
inline auto rowKey(const InstanceRow &row) { return std::tuple(row.project, row.name); }
inline auto rowKey(const SnapshotRow &row) { return std::tuple(row.instanceId, row.name); }
inline auto rowKey(const BackupRow &row) { return std::tuple(row.instanceId, row.name); }
inline auto rowKey(const ProfileRow &row) { return std::tuple(row.project, row.name); }
inline auto rowKey(const ImageRow &row) { return std::tuple(row.project, row.fingerprint); }
inline auto rowKey(const AliasRow &row) { return std::tuple(row.project, row.name); }
inline auto rowKey(const ProjectRow &row) { return std::tuple(row.name); }
inline auto rowKey(const PoolRow &row) { return std::tuple(row.name); }
inline auto rowKey(const NetworkRow &row) { return std::tuple(row.name); }
inline auto rowKey(const CertificateRow &row) { return std::tuple(row.fingerprint); }
inline auto rowKey(const VolumeRow &row) { return std::tuple(row.poolId, row.project, row.type, row.name); }

}
