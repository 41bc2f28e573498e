// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "models/core/result.h"

namespace quayside {

/** JSON as YAML in block style, texts in double quotes. Pure. */
QByteArray yamlFromJson(const QJsonValue &value);

/** What is kept beside the root file system, so that an instance can be brought back without the database: backup.yaml with
 *  `container`, `snapshots`, `pool`, `profiles`, `volume` and `volume_snapshots` (doc/backup.md). Replaced in one step, 0400. */
inline constexpr char backupYamlTemporary[] = "backup.yaml.new"; ///< stays when the daemon is killed meanwhile
Result<> writeBackupYaml(const QString &folder, const QJsonObject &config);

}
