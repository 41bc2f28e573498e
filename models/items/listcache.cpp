// SPDX-License-Identifier: Apache-2.0
#include "models/items/listcache.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include "models/core/plainfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int interval = 300'000; // ms: shown for a moment at the next start, until the server has answered

QString fileOf(const QString &address, const QString &project)
{
    const QByteArray name = QCryptographicHash::hash((address + u'\n' + project).toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/quayside/lists/"_s + QString::fromLatin1(name) + u".json"_s;
}

QJsonObject shownConfig(QJsonObject config)
{
    for (const QString &key : config.keys()) {
        if (!key.startsWith("image."_L1) && !key.startsWith("limits."_L1) && key != "user.tags"_L1 && key != "volatile.base_image"_L1)
            config.remove(key);
    }
    return config;
}

QJsonObject shownState(QJsonObject state)
{
    state.remove("pid"_L1); // another run by then: nothing is measured against it
    state.remove("cpu"_L1);
    return state;
}

QJsonObject shownDevices(QJsonObject devices)
{
    for (const QString &name : devices.keys()) {
        if (devices.value(name).toObject().value("path"_L1) != "/"_L1)
            devices.remove(name);
    }
    return devices;
}

QJsonObject shown(QJsonObject instance)
{
    instance.remove("devices"_L1);
    for (const QLatin1StringView key : { "config"_L1, "expanded_config"_L1 })
        instance.insert(key, shownConfig(instance.value(key).toObject()));
    instance.insert("expanded_devices"_L1, shownDevices(instance.value("expanded_devices"_L1).toObject()));
    if (const QJsonValue state = instance.value("state"_L1); state.isObject())
        instance.insert("state"_L1, shownState(state.toObject()));
    QJsonArray snapshots; // their number is shown
    for (qsizetype i = 0; i < instance.value("snapshots"_L1).toArray().size(); ++i)
        snapshots << QJsonValue();
    if (instance.contains("snapshots"_L1))
        instance.insert("snapshots"_L1, snapshots);
    return instance;
}
}

ListCache::ListCache(const QString &address, const QString &project) : m_file(fileOf(address, project)) { }

bool ListCache::isDue()
{
    const QMutexLocker locker(&m_lock);
    return m_next.hasExpired();
}

void ListCache::keep(const QJsonValue &list)
{
    const QMutexLocker locker(&m_lock);
    if (!m_next.hasExpired())
        return;
    m_next.setRemainingTime(interval);
    QJsonArray instances;
    for (const QJsonValue &instance : list.toArray())
        instances << shown(instance.toObject());
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QJsonObject kept { { "time"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODate) }, { "instances"_L1, instances } };
    const QByteArray text = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    if (file.write(text) == text.size() && file.flush()) // flush(): see RemotesStore::save()
        file.commit();
}

ListCache::Kept ListCache::load(const QString &server, const QString &project) const
{
    const auto text = readPlainFile(m_file);
    if (!text)
        return {};
    const QJsonObject kept = QJsonDocument::fromJson(*text).object();
    Kept result { QDateTime::fromString(kept.value("time"_L1).toString(), Qt::ISODate).toLocalTime(), parseInstances(kept.value("instances"_L1), server, project) };
    for (InstanceEntry &row : result.rows)
        row.isLive = false;
    return result;
}

void ListCache::forget() { QFile::remove(m_file); }

}
