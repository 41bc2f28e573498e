// SPDX-License-Identifier: Apache-2.0
// Who uses pools and volumes.
#include "server/storage/storageservice_p.h"

#include <QUrl>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString escaped(const QString &segment) { return QString::fromLatin1(QUrl::toPercentEncoding(segment)); }

QString objectUrl(const char *collection, const QString &project, const QString &name)
{
    return u"/1.0/"_s + QLatin1StringView(collection) + u'/' + escaped(name) + projectQuery(project);
}

QString instanceUrl(const VolumeRow &volume)
{
    const QString snapshot = volume.name.section(u'/', 1);
    const QString url = u"/1.0/instances/"_s + escaped(volume.name.section(u'/', 0, 0));
    return (snapshot.isEmpty() ? url : url + u"/snapshots/"_s + escaped(snapshot)) + projectQuery(volume.project);
}

/** Of a pool, or of its volume `source`. */
bool isDisk(const StringMap &device, const QString &pool, const QString *source)
{
    return device.value(u"type"_s) == "disk"_L1 && device.value(u"pool"_s) == pool
        && (!source || (device.value(u"source"_s) == *source && device.value(u"path"_s) != "/"_L1));
}

bool hasDisk(const DeviceMap &devices, const QString &pool, const QString *source = nullptr)
{
    return std::any_of(devices.begin(), devices.end(), [&](const StringMap &device) { return isDisk(device, pool, source); });
}
}

QString projectQuery(const QString &project)
{
    return project == "default"_L1 || project.isEmpty() ? QString() : u"?project="_s + escaped(project);
}

QString volumeUrl(const VolumeName &name)
{
    const QString snapshot = name.name.section(u'/', 1);
    const QString url = u"/1.0/storage-pools/%1/volumes/%2/%3"_s.arg(escaped(name.pool), volumeTypeName(name.type), escaped(name.name.section(u'/', 0, 0)));
    return (snapshot.isEmpty() ? url : url + u"/snapshots/"_s + escaped(snapshot)) + projectQuery(name.project);
}

QStringList StorageService::Private::usedBy(const Pool &pool) const
{
    QStringList out;
    for (const auto &row : rows.volumes.list(pool.row->id)) {
        if (row->type == VolumeType::Container || row->type == VolumeType::VirtualMachine)
            out << instanceUrl(*row);
        else
            out << volumeUrl({ pool.row->name, row->project, row->type, row->name });
    }
    for (const auto &profile : rows.profiles.list()) {
        if (hasDisk(profile->devices, pool.row->name))
            out << objectUrl("profiles", profile->project, profile->name);
    }
    out.sort();
    return out;
}

QStringList StorageService::Private::usedBy(const Pool &pool, const VolumeRow &volume) const
{
    if (volume.type == VolumeType::Image)
        return { objectUrl("images", volume.project, volume.name) };
    if (volume.type != VolumeType::Custom)
        return { instanceUrl(volume) };
    if (folders->holds({ pool.row->name, volume.project, volume.type, volume.name }))
        return { u"/1.0"_s };
    QStringList out;
    const auto collect = [&](const char *collection, const auto &row) {
        const bool sees = rows.projects.home(row->project, u"features.storage.volumes"_s) == volume.project;
        if (sees && hasDisk(row->devices, pool.row->name, &volume.name))
            out << objectUrl(collection, row->project, row->name);
    };
    for (const auto &instance : rows.instances.list())
        collect("instances", instance);
    for (const auto &profile : rows.profiles.list())
        collect("profiles", profile);
    return out;
}

DeviceChange StorageService::Private::following(const VolumeName &from, const VolumeName &to) const
{
    if (from.type != VolumeType::Custom || from.name.contains(u'/'))
        return {};
    return [this, from, to](const QString &project, DeviceMap &devices) {
        bool uses = false;
        for (StringMap &device : devices) {
            if (!isDisk(device, from.pool, &from.name) || rows.projects.home(project, u"features.storage.volumes"_s) != from.project)
                continue;
            device.insert(u"pool"_s, to.pool);
            device.insert(u"source"_s, to.name);
            uses = true;
        }
        return uses;
    };
}

}
