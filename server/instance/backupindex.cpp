// SPDX-License-Identifier: Apache-2.0
#include "server/instance/backupindex.h"

#include <QSet>

#include "models/api/names.h"
#include "server/instance/yamlreader.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** Each name a file name, none twice. */
static Result<> checkSnapshots(const QStringList &names)
{
    QSet<QString> seen;
    for (const QString &name : names) {
        TRY(checkObjectName(u"snapshot"_s, name, 255));
        if (seen.contains(name))
            return failure(badRequest(u"Snapshot \"%1\" is named twice"_s.arg(name)));
        seen.insert(name);
    }
    return {};
}

static Result<> check(const BackupConfig &config)
{
    TRY(checkInstanceName(config.container.name));
    QStringList names;
    for (const api::InstanceSnapshot &snapshot : config.snapshots)
        names << snapshot.name;
    return checkSnapshots(names);
}

template<class T>
static Result<T> named(const char *file, const Result<T> &result)
{
    if (result)
        return result;
    return failure(Error { 400, u"%1: %2"_s.arg(QLatin1StringView(file), result.error().message), {} });
}

static Result<BackupConfig> configOf(const QByteArray &yaml)
{
    const auto config = TRY(fromAnswer<BackupConfig>(TRY(jsonFromYaml(yaml))));
    TRY(check(config));
    return config;
}

Result<BackupConfig> BackupConfig::parse(const QByteArray &yaml) { return named("backup.yaml", configOf(yaml)); }

static Result<BackupIndex> indexOf(const QByteArray &yaml)
{
    const auto index = TRY(fromAnswer<BackupIndex>(TRY(jsonFromYaml(yaml))));
    TRY(checkInstanceName(index.name));
    TRY(checkSnapshots(index.snapshots));
    if (!index.type.isEmpty() && index.type != "container"_L1 && index.type != "virtual-machine"_L1)
        return failure(badRequest(u"Invalid instance type \"%1\""_s.arg(index.type)));
    if (index.config)
        TRY(check(*index.config));
    return index;
}

Result<BackupIndex> BackupIndex::parse(const QByteArray &yaml) { return named("index.yaml", indexOf(yaml)); }

}
