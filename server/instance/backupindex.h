// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "models/api/entities.h"
#include "models/api/instance.h"

namespace quayside {

/** What is known of an instance beside its files: backup.yaml in its volume, and `config` of a backup's index (doc/backup.md). */
struct BackupConfig {
    api::Instance container;
    QList<api::InstanceSnapshot> snapshots;
    api::StoragePool pool;

    /** 400 for what isn't YAML, lacks the instance's name, or has values of wrong types. Pure. */
    static Result<BackupConfig> parse(const QByteArray &yaml);
};

/** backup/index.yaml, the first file of a backup: what it holds and where it came from. */
struct BackupIndex {
    QString name;
    QString backend; ///< the storage driver: "dir"
    QString pool;
    QStringList snapshots; ///< the oldest first
    bool optimized = false; ///< in the driver's own format
    QString type; ///< "container"; empty in backups of old servers
    std::optional<BackupConfig> config; ///< none in backups of old servers: then it stands in the instance's volume

    /** 400 for what isn't YAML or has values of wrong types, and for names that no instance or snapshot can have. Pure. */
    static Result<BackupIndex> parse(const QByteArray &yaml);
};

}

namespace quayside {

template<> struct Fields<BackupConfig> {
    using S = BackupConfig;
    static constexpr auto table = std::make_tuple(field<&S::container>("container"), field<&S::snapshots>("snapshots"), field<&S::pool>("pool"));
};

template<> struct Fields<BackupIndex> {
    using S = BackupIndex;
    static constexpr auto table = std::make_tuple(field<&S::name>("name"), field<&S::backend>("backend"), field<&S::pool>("pool"),
        field<&S::snapshots>("snapshots"), field<&S::optimized>("optimized"), field<&S::type>("type"), field<&S::config>("config"));
};

}
