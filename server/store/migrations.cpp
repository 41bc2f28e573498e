// SPDX-License-Identifier: Apache-2.0
#include "server/store/migrations.h"

#include <QDateTime>
#include <QSqlQuery>

namespace quayside {

using namespace Qt::StringLiterals;

// config, devices and properties are JSON text in the row itself, not child tables: they are always read and replaced whole, so one
// scan loads everything. Measured with SQLite alone, 1000 instances of 25 keys: 9 ms and 1.4 MB, with child rows 15 ms and 1.8 MB.
// Relations, which the database has to keep consistent, are tables with foreign keys. Times are nanoseconds since 1970 UTC, the
// smallest number for "never". AUTOINCREMENT: an id never names two things, as late writers may still hold one.
static constexpr const char *version1[] = {
    "CREATE TABLE projects (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, description TEXT NOT NULL,\n"
    "  config TEXT NOT NULL)",

    "CREATE TABLE config (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",

    "CREATE TABLE certificates (id INTEGER PRIMARY KEY AUTOINCREMENT, fingerprint TEXT NOT NULL UNIQUE, name TEXT NOT NULL,\n"
    "  type TEXT NOT NULL, certificate TEXT NOT NULL)",

    "CREATE TABLE profiles (id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL REFERENCES projects (id),\n"
    "  name TEXT NOT NULL, description TEXT NOT NULL, config TEXT NOT NULL, devices TEXT NOT NULL, UNIQUE (project_id, name))",

    "CREATE TABLE storage_pools (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, driver TEXT NOT NULL,\n"
    "  description TEXT NOT NULL, config TEXT NOT NULL, status TEXT NOT NULL)",

    "CREATE TABLE storage_volumes (id INTEGER PRIMARY KEY AUTOINCREMENT, pool_id INTEGER NOT NULL REFERENCES storage_pools (id),\n"
    "  project_id INTEGER NOT NULL REFERENCES projects (id), name TEXT NOT NULL, description TEXT NOT NULL, type INTEGER NOT NULL,\n"
    "  content_type TEXT NOT NULL, config TEXT NOT NULL, UNIQUE (pool_id, project_id, type, name))",

    "CREATE TABLE images (id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL REFERENCES projects (id),\n"
    "  fingerprint TEXT NOT NULL, filename TEXT NOT NULL, architecture TEXT NOT NULL, size INTEGER NOT NULL, public INTEGER NOT NULL,\n"
    "  auto_update INTEGER NOT NULL, cached INTEGER NOT NULL, type INTEGER NOT NULL, properties TEXT NOT NULL,\n"
    "  source_server TEXT NOT NULL, source_protocol TEXT NOT NULL, source_certificate TEXT NOT NULL, source_alias TEXT NOT NULL,\n"
    "  created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, last_used_at INTEGER NOT NULL, uploaded_at INTEGER NOT NULL,\n"
    "  UNIQUE (project_id, fingerprint))",

    "CREATE TABLE images_aliases (id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL REFERENCES projects (id),\n"
    "  image_id INTEGER NOT NULL REFERENCES images (id) ON DELETE CASCADE, name TEXT NOT NULL, description TEXT NOT NULL,\n"
    "  UNIQUE (project_id, name))",
    "CREATE INDEX images_aliases_image ON images_aliases (image_id)",

    "CREATE TABLE images_profiles (image_id INTEGER NOT NULL REFERENCES images (id) ON DELETE CASCADE, position INTEGER NOT NULL,\n"
    "  profile_id INTEGER NOT NULL REFERENCES profiles (id), PRIMARY KEY (image_id, position), UNIQUE (image_id, profile_id))\n"
    "  WITHOUT ROWID",
    "CREATE INDEX images_profiles_profile ON images_profiles (profile_id)",

    "CREATE TABLE instances (id INTEGER PRIMARY KEY AUTOINCREMENT, project_id INTEGER NOT NULL REFERENCES projects (id),\n"
    "  name TEXT NOT NULL, type INTEGER NOT NULL, architecture TEXT NOT NULL, ephemeral INTEGER NOT NULL, stateful INTEGER NOT NULL,\n"
    "  description TEXT NOT NULL, created_at INTEGER NOT NULL, last_used_at INTEGER NOT NULL, config TEXT NOT NULL,\n"
    "  devices TEXT NOT NULL, UNIQUE (project_id, name))",

    "CREATE TABLE instances_profiles (instance_id INTEGER NOT NULL REFERENCES instances (id) ON DELETE CASCADE,\n"
    "  position INTEGER NOT NULL, profile_id INTEGER NOT NULL REFERENCES profiles (id), PRIMARY KEY (instance_id, position),\n"
    "  UNIQUE (instance_id, profile_id)) WITHOUT ROWID",
    "CREATE INDEX instances_profiles_profile ON instances_profiles (profile_id)",

    "INSERT INTO projects (name, description, config) VALUES ('default', 'Default LXD project',\n"
    "  '{\"features.images\":\"true\",\"features.profiles\":\"true\",\"features.storage.volumes\":\"true\"}')",
    "INSERT INTO profiles (project_id, name, description, config, devices)\n"
    "  SELECT id, 'default', 'Default LXD profile', '{}', '{}' FROM projects",
};

static constexpr const char *version2[] = {
    "CREATE TABLE instances_snapshots (id INTEGER PRIMARY KEY AUTOINCREMENT,\n"
    "  instance_id INTEGER NOT NULL REFERENCES instances (id) ON DELETE CASCADE, name TEXT NOT NULL, description TEXT NOT NULL,\n"
    "  created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, stateful INTEGER NOT NULL, size INTEGER NOT NULL,\n"
    "  config TEXT NOT NULL, devices TEXT NOT NULL, UNIQUE (instance_id, name))",

    "CREATE TABLE instances_backups (id INTEGER PRIMARY KEY AUTOINCREMENT,\n"
    "  instance_id INTEGER NOT NULL REFERENCES instances (id) ON DELETE CASCADE, name TEXT NOT NULL, created_at INTEGER NOT NULL,\n"
    "  expires_at INTEGER NOT NULL, instance_only INTEGER NOT NULL, optimized_storage INTEGER NOT NULL, compression TEXT NOT NULL,\n"
    "  UNIQUE (instance_id, name))",
};

static constexpr const char *version3[] = {
    "CREATE TABLE networks (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, type TEXT NOT NULL,\n"
    "  description TEXT NOT NULL, config TEXT NOT NULL)",
};

/** The default is "never". */
static constexpr const char *version4[] = {
    "ALTER TABLE storage_volumes ADD COLUMN expires_at INTEGER NOT NULL DEFAULT -9223372036854775808",
};

static const Migration steps[] = {
    { 1, version1 },
    { 2, version2 },
    { 3, version3 },
    { 4, version4 },
};

std::span<const Migration> migrations() { return steps; }
int latestSchemaVersion() { return std::end(steps)[-1].version; }

Result<int> schemaVersion(Transaction &transaction)
{
    bool exists = false;
    TRY(transaction.select("SELECT 1 FROM sqlite_master WHERE name = 'schema_versions'", {}, [&](const QSqlQuery &) -> Result<> {
        exists = true;
        return {};
    }));
    int version = 0;
    if (exists) {
        TRY(transaction.select("SELECT coalesce(max(version), 0) FROM schema_versions", {}, [&](const QSqlQuery &row) -> Result<> {
            version = row.value(0).toInt();
            return {};
        }));
    }
    return version;
}

static Result<> apply(Transaction &transaction, const Migration &step)
{
    for (const char *statement : step.statements)
        TRY(transaction.run(statement));
    return transaction.run("INSERT INTO schema_versions (version, applied_at) VALUES (?, ?)",
        { step.version, QDateTime::currentDateTimeUtc().toString(Qt::ISODate) });
}

Result<> migrate(Transaction &transaction, int target)
{
    const int version = TRY(schemaVersion(transaction));
    if (version > latestSchemaVersion()) {
        return failure(internal(u"The database has schema version %1, but this program only knows up to %2: it was written by a newer "
                                "version of Quayside"_s.arg(version).arg(latestSchemaVersion())));
    }
    if (version == 0)
        TRY(transaction.run("CREATE TABLE schema_versions (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL)"));
    for (const Migration &step : steps) {
        if (step.version > version && step.version <= target)
            TRY(apply(transaction, step));
    }
    return {};
}

}
