// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/storagearea.h"

#include <QJsonArray>
#include <QUrl>

#include "models/core/units.h"
#include "models/items/format.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Volumes whose usage is asked for one by one, in a pool. */
constexpr int mostUsages = 64;

/** "default/custom/data" taken apart. */
struct VolumeKey {
    QString pool, type, name;
    explicit VolumeKey(const QString &key) : pool(key.section(u'/', 0, 0)), type(key.section(u'/', 1, 1)), name(key.section(u'/', 2)) { }
};

QVariantMap volumeRow(const QString &pool, const QJsonObject &volume)
{
    const QString type = volume.value("type"_L1).toString(), name = volume.value("name"_L1).toString();
    if (name.contains(u'/'))
        return {}; // a snapshot, as newer servers list them too
    const QMap<QString, QString> config = stringMap(volume.value("config"_L1));
    QStringList users; // "instances/web-1"
    for (const QString &link : stringList(volume.value("used_by"_L1)))
        users << QUrl::fromPercentEncoding(link.section(u'?', 0, 0).section(u'/', 2).toUtf8());
    const QString limit = config.value(u"size"_s);
    const Result<qint64> size = limit.isEmpty() ? Result<qint64>(-1) : parseByteSize(limit);
    const QString content = volume.value("content_type"_L1).toString();
    return { { u"key"_s, pool + u'/' + type + u'/' + name }, { u"pool"_s, pool }, { u"type"_s, type }, { u"name"_s, name },
        { u"title"_s, type == "image"_L1 ? name.left(12) : name }, { u"contentType"_s, content.isEmpty() ? u"filesystem"_s : content },
        { u"description"_s, volume.value("description"_L1).toString() }, { u"usedBy"_s, int(users.size()) }, { u"users"_s, users },
        { u"size"_s, size.value_or(-1) }, { u"sizeText"_s, size.value_or(-1) < 0 ? limit : format::bytes(*size) }, { u"location"_s, volume.value("location"_L1).toString() }, { u"used"_s, -1 },
        { u"usedText"_s, QString() } };
}

QVariantMap snapshotRow(const QJsonObject &snapshot)
{
    const QString name = snapshot.value("name"_L1).toString().section(u'/', -1);
    const auto time = [&](QLatin1StringView field) {
        const auto stamp = Timestamp::parse(snapshot.value(field).toString());
        return stamp ? format::dateTime(format::local(*stamp)) : QString();
    };
    return { { u"key"_s, name }, { u"name"_s, name }, { u"description"_s, snapshot.value("description"_L1).toString() },
        { u"expires"_s, time("expires_at"_L1) }, { u"created"_s, time("created_at"_L1) } };
}
}

StorageArea::StorageArea(Server *server)
    : Area(server, "storage", "storage-.*|(instance|container|virtual-machine|image)-(created|deleted|updated|renamed)"),
      m_pools({ "name", "driver", "description", "status", "usedBy", "source", "used", "total", "usageText", "freeText", "parts" }, this),
      m_volumes({ "title", "name", "pool", "type", "contentType", "description", "usedBy", "size", "sizeText", "location", "used", "usedText" }, this),
      m_snapshots({ "name", "description", "expires", "created" }, this)
{
}

bool StorageArea::hasSnapshots() const { return server()->hasExtension(u"storage_api_volume_snapshots"_s); }
bool StorageArea::canRename() const { return server()->hasExtension(u"storage_api_volume_rename"_s); }

void StorageArea::read()
{
    readDrivers();
    list(ApiPath({ u"storage-pools"_s }), &m_pools, [this](const QJsonObject &pool) {
        const QString name = pool.value("name"_L1).toString();
        const QMap<QString, QString> config = stringMap(pool.value("config"_L1));
        const QString status = pool.value("status"_L1).toString();
        QVariantMap row = m_pools.row(name); // with the space as it was read last
        row.insert({ { u"key"_s, name }, { u"name"_s, name }, { u"driver"_s, pool.value("driver"_L1).toString() },
            { u"description"_s, pool.value("description"_L1).toString() }, { u"status"_s, status.isEmpty() ? u"Created"_s : status },
            { u"usedBy"_s, int(pool.value("used_by"_L1).toArray().size()) }, { u"source"_s, config.value(u"source"_s) } });
        return row;
    }, [this] { readVolumes(); });
    readSnapshots();
}

void StorageArea::readVolumes()
{
    m_byPool.removeIf([this](auto it) { return m_pools.row(it.key()).isEmpty(); });
    for (const QVariantMap &row : m_pools.rows())
        readPool(row.value(u"name"_s).toString());
    if (m_pools.count() == 0)
        m_volumes.assign({});
}

void StorageArea::readPool(const QString &pool)
{
    if (server()->hasExtension(u"resources"_s)) {
        server()->client()->get(ApiPath({ u"storage-pools"_s, pool, u"resources"_s }), this, [this, pool](Result<Answer> answer) {
            if (!answer)
                return;
            const QJsonObject space = answer->metadata.toObject().value("space"_L1).toObject();
            const qint64 used = space.value("used"_L1).toInteger(), total = space.value("total"_L1).toInteger();
            m_pools.merge(pool, { { u"used"_s, used }, { u"total"_s, total }, { u"usageText"_s, format::bytesOf(used, total) },
                { u"freeText"_s, format::bytes(total - used) } });
            sumUp(pool);
        });
    }
    const ApiPath volumes = path({ u"storage-pools"_s, pool, u"volumes"_s }).with(u"recursion"_s, u"1"_s);
    server()->client()->get(volumes, this, [this, pool](Result<Answer> answer) {
        if (!answer)
            return;
        QList<QVariantMap> rows;
        for (const QJsonValue &value : answer->metadata.toArray()) {
            if (QVariantMap row = volumeRow(pool, value.toObject()); !row.isEmpty())
                rows << std::move(row);
        }
        takeVolumes(pool, rows);
    });
}

void StorageArea::takeVolumes(const QString &pool, const QList<QVariantMap> &volumes)
{
    m_byPool[pool] = volumes;
    QList<QVariantMap> all;
    for (const QList<QVariantMap> &some : m_byPool) {
        for (QVariantMap row : some) {
            if (const auto used = m_usage.constFind(row.value(u"key"_s).toString()); used != m_usage.constEnd())
                row.insert({ { u"used"_s, *used }, { u"usedText"_s, format::bytes(*used) } });
            all << row;
        }
    }
    m_volumes.assign(all);
    if (isWatched() && server()->hasExtension(u"storage_volume_state"_s)) { // one by one: only for who looks at it
        for (const QVariantMap &row : volumes.first(std::min<qsizetype>(volumes.size(), mostUsages)))
            readUsage(row.value(u"key"_s).toString());
    }
    Q_EMIT changed();
}

void StorageArea::readUsage(const QString &volumeKey)
{
    const VolumeKey key(volumeKey);
    const ApiPath state = path({ u"storage-pools"_s, key.pool, u"volumes"_s, key.type, key.name, u"state"_s });
    server()->client()->get(state, this, [this, volumeKey, pool = key.pool](Result<Answer> answer) {
        const QJsonValue used = answer ? answer->metadata.toObject().value("usage"_L1).toObject().value("used"_L1) : QJsonValue();
        if (used.toInteger(-1) < 0)
            return; // a file system that doesn't count
        m_usage[volumeKey] = used.toInteger();
        m_volumes.merge(volumeKey, { { u"used"_s, used.toInteger() }, { u"usedText"_s, format::bytes(used.toInteger()) } });
        sumUp(pool);
    });
}

/** What is known of who uses the pool's space, as shares of its bar; the rest of what is used is "other". */
void StorageArea::sumUp(const QString &pool)
{
    QMap<QString, qint64> sums;
    for (const QVariantMap &row : m_byPool.value(pool)) {
        const QString type = row.value(u"type"_s).toString();
        const QString part = type == "container"_L1 || type == "virtual-machine"_L1 ? u"instances"_s : type;
        sums[part] += m_usage.value(row.value(u"key"_s).toString());
    }
    qint64 rest = m_pools.row(pool).value(u"used"_s).toLongLong();
    QVariantList parts;
    for (const QString &part : { u"instances"_s, u"custom"_s, u"image"_s }) {
        const qint64 bytes = std::min(rest, sums.value(part));
        rest -= bytes;
        if (bytes > 0)
            parts << QVariantMap { { u"part"_s, part }, { u"bytes"_s, bytes }, { u"text"_s, format::bytes(bytes) } };
    }
    if (rest > 0)
        parts << QVariantMap { { u"part"_s, parts.isEmpty() ? u"used"_s : u"other"_s }, { u"bytes"_s, rest }, { u"text"_s, format::bytes(rest) } };
    m_pools.merge(pool, { { u"parts"_s, parts } });
}

/** What the server says that it has; one that doesn't say is offered the usual ones, and refuses what it lacks. */
void StorageArea::readDrivers()
{
    if (!server()->hasExtension(u"server_supported_storage_drivers"_s)) {
        m_drivers = server()->kind() == "Quayside"_L1 ? QStringList { u"dir"_s } : QStringList { u"dir"_s, u"btrfs"_s, u"lvm"_s, u"zfs"_s };
        for (const QVariantMap &pool : m_pools.rows()) {
            if (const QString driver = pool.value(u"driver"_s).toString(); !m_drivers.contains(driver))
                m_drivers << driver;
        }
        return;
    }
    server()->client()->get(ApiPath(), this, [this](Result<Answer> answer) {
        QStringList drivers;
        const QJsonObject environment = answer ? answer->metadata.toObject().value("environment"_L1).toObject() : QJsonObject();
        for (const QJsonValue &driver : environment.value("storage_supported_drivers"_L1).toArray())
            drivers << driver.toObject().value("Name"_L1).toString();
        drivers.sort();
        if (!drivers.isEmpty())
            m_drivers = drivers;
        Q_EMIT changed();
    });
}

void StorageArea::setSnapshotsOf(const QString &volumeKey)
{
    if (volumeKey == m_snapshotsOf)
        return;
    m_snapshotsOf = volumeKey;
    m_snapshots.assign({});
    readSnapshots();
    Q_EMIT changed();
}

void StorageArea::readSnapshots()
{
    const VolumeKey key(m_snapshotsOf);
    if (key.type != "custom"_L1 || !hasSnapshots())
        return;
    const ApiPath snapshots = path({ u"storage-pools"_s, key.pool, u"volumes"_s, key.type, key.name, u"snapshots"_s });
    server()->client()->get(snapshots.with(u"recursion"_s, u"1"_s), this, [this, of = m_snapshotsOf](Result<Answer> answer) {
        if (!answer || of != m_snapshotsOf)
            return;
        QList<QVariantMap> rows;
        for (const QJsonValue &value : answer->metadata.toArray())
            rows << snapshotRow(value.toObject());
        m_snapshots.assign(rows);
    });
}

void StorageArea::beginDraft(const QString &entity, const QString &driver)
{
    m_draft.setSaved({});
    m_draft.setKeys(server()->catalog().keys(u"storage-"_s + entity, driver));
}

EntityEditor *StorageArea::editor(const QString &key)
{
    const VolumeKey volume(key);
    const QString driver = m_pools.row(volume.pool).value(u"driver"_s).toString();
    if (volume.type.isEmpty())
        return new EntityEditor(server(), { ApiPath({ u"storage-pools"_s, key }), u"storage-pool"_s, driver, u"config"_s, { u"description"_s },
                                              { u"storage"_s, u"set"_s, named(key) } });
    const QString shown = volume.type == "custom"_L1 ? volume.name : volume.type + u'/' + volume.name;
    return new EntityEditor(server(), { path({ u"storage-pools"_s, volume.pool, u"volumes"_s, volume.type, volume.name }), u"storage-volume"_s,
                                          driver, u"config"_s, { u"description"_s },
                                          { u"storage"_s, u"volume"_s, u"set"_s, named(volume.pool), shown } });
}

}
