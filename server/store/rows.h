// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "models/api/volumetype.h"
#include "models/core/timestamp.h"
#include "models/core/types.h"

namespace quayside {

/** Rows of the store as value types. `id` is 0 until the row was created. */

enum class InstanceType { Container = 0, VirtualMachine = 1 };
QString instanceTypeName(InstanceType type); ///< "container", "virtual-machine"

struct InstanceRow {
    qint64 id = 0;
    QString project = QStringLiteral("default");
    QString name;
    InstanceType type = InstanceType::Container;
    QString architecture;
    bool ephemeral = false;
    bool stateful = false;
    QString description;
    Timestamp createdAt = Timestamp::zero();
    Timestamp lastUsedAt = Timestamp::fromSeconds(0);
    StringMap config;      ///< local only, volatile.* included
    DeviceMap devices;     ///< local only
    QStringList profiles;  ///< in the order they are applied
};

/** A snapshot of an instance. Its profiles, architecture and type are its instance's. */
struct SnapshotRow {
    qint64 id = 0;
    qint64 instanceId = 0;
    QString name; ///< without the instance's
    QString description;
    Timestamp createdAt = Timestamp::zero();
    Timestamp expiresAt = Timestamp::zero(); ///< zero: never
    bool stateful = false;
    qint64 size = -1;  ///< bytes on disk when it was made; -1: not known
    StringMap config;  ///< the instance's own then, volatile.* included
    DeviceMap devices;
};

struct BackupRow {
    qint64 id = 0;
    qint64 instanceId = 0;
    QString name; ///< without the instance's
    Timestamp createdAt = Timestamp::zero();
    Timestamp expiresAt = Timestamp::zero(); ///< zero: never
    bool instanceOnly = false;               ///< without snapshots
    bool optimizedStorage = false;
    QString compression;                     ///< "gzip", …; empty: as the server's configuration says
};

struct ProfileRow {
    qint64 id = 0;
    QString project = QStringLiteral("default");
    QString name, description;
    StringMap config;
    DeviceMap devices;
};

struct ProjectRow {
    qint64 id = 0;
    QString name, description;
    StringMap config; ///< features.* as stored
};

struct PoolRow {
    qint64 id = 0;
    QString name, driver, description;
    StringMap config;
    QString status = QStringLiteral("Created");
};

struct VolumeRow {
    qint64 id = 0;
    qint64 poolId = 0;
    QString project = QStringLiteral("default");
    QString name, description;
    VolumeType type = VolumeType::Custom;
    QString contentType = QStringLiteral("filesystem");
    StringMap config;
    Timestamp expiresAt = Timestamp::zero(); ///< of a snapshot
};

struct NetworkRow {
    qint64 id = 0;
    QString name, type, description;
    StringMap config;
};

struct ImageRow {
    qint64 id = 0;
    QString project = QStringLiteral("default");
    QString fingerprint, filename, architecture;
    qint64 size = 0;
    bool isPublic = false, autoUpdate = false, cached = false;
    InstanceType type = InstanceType::Container;
    StringMap properties;
    QStringList profiles;
    QString sourceServer, sourceProtocol, sourceCertificate, sourceAlias; ///< empty server: none
    Timestamp createdAt = Timestamp::zero(), expiresAt = Timestamp::zero(), lastUsedAt = Timestamp::zero(),
              uploadedAt = Timestamp::zero();
};

struct AliasRow {
    qint64 id = 0;
    QString project = QStringLiteral("default");
    QString name, description;
    QString fingerprint; ///< of its target
};

struct CertificateRow {
    qint64 id = 0;
    QString fingerprint, name;
    QString type = QStringLiteral("client");
    QString certificate; ///< PEM
};

}
