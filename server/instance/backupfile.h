// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>

#include "models/core/result.h"

namespace quayside {

/** JSON as YAML in block style, texts in double quotes. Pure. */
QByteArray yamlFromJson(const QJsonValue &value);

/** What is kept beside the root file system, so that an instance can be brought back without the database: backup.yaml with
 *  `container`, `snapshots`, `pool` and `volume` (doc/backup.md). Replaced in one step, 0400. Each argument is JSON. */
Result<> writeBackupYaml(const QString &folder, const QByteArray &instance, const QByteArray &snapshots, const QByteArray &pool,
    const QByteArray &volume);

}
