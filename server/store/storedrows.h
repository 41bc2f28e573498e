// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <shared_mutex>

#include "server/store/rowtables.h"

namespace quayside {

/** Everything that is stored, in memory. Changed only by Transaction::onCommit hooks and loading. Any thread. */
struct StoredRows {
    RowCache<ProjectRow> projects;
    RowCache<ProfileRow> profiles;
    RowCache<PoolRow> pools;
    RowCache<VolumeRow> volumes;
    RowCache<NetworkRow> networks;
    RowCache<ImageRow> images;
    RowCache<AliasRow> aliases;
    RowCache<InstanceRow> instances;
    RowCache<SnapshotRow> snapshots;
    RowCache<BackupRow> backups;
    RowCache<CertificateRow> certificates;

    StringMap config() const;
    void setConfig(const StringMap &config);

    Result<> load(Transaction &transaction);

private:
    mutable std::shared_mutex m_mutex;
    StringMap m_config;
};

}
