// SPDX-License-Identifier: Apache-2.0
// Instances as the API shows them.
#include "server/instance/instanceprivate.h"

#include <thread>

namespace quayside {

using namespace Qt::StringLiterals;

QByteArray InstanceService::render(const InstancePtr &row) const
{
    const api::Status now = status(*row);
    return d->renderings.instance(row, d->parts.rows.profiles.generation(), now, [&] {
        const Expansion all = expanded(*row);
        return toJson(api::Instance { row->architecture, row->config, row->devices, row->ephemeral, row->profiles, row->stateful,
            row->description, row->createdAt, all.config, all.devices, row->name, api::statusName(now), int(now), row->lastUsedAt,
            u"none"_s, instanceTypeName(row->type), row->project });
    });
}

QByteArray InstanceService::renderFull(const InstancePtr &row) const
{
    QByteArray json = render(row);
    json.chop(1);
    const auto orNull = [](const QByteArray &list) { return list == "[]" ? QByteArray("null") : list; };
    QList<api::InstanceBackup> described;
    for (const BackupPtr &backup : backups(*row))
        described.append(describe(*backup));
    return json + ",\"backups\":" + orNull(toJson(described)) + ",\"state\":" + toJson(state(*row)) + ",\"snapshots\":"
        + orNull(d->renderSnapshots(*row)) + '}';
}

/** One of each, in two threads where there are many: states are made of many small system calls. */
static QByteArrayList ofAll(const QList<InstancePtr> &rows, const std::function<QByteArray(const InstancePtr &)> &one)
{
    constexpr qsizetype many = 16;
    QByteArrayList made(rows.size());
    const qsizetype middle = rows.size() < many ? rows.size() : rows.size() / 2;
    const auto make = [&rows, &one, out = made.data()](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i)
            out[i] = one(rows[i]);
    };
    std::thread other;
    if (middle < rows.size())
        other = std::thread(make, middle, rows.size());
    make(0, middle);
    if (other.joinable())
        other.join();
    return made;
}

QByteArray InstanceService::renderList(const QString &project, std::optional<InstanceType> type, bool full) const
{
    Renderings::ListKey key { d->parts.rows.instances.generation(), d->parts.rows.profiles.generation(), {} };
    const QList<InstancePtr> rows = list(project, type);
    if (full)
        return '[' + ofAll(rows, [this](const InstancePtr &row) { return renderFull(row); }).join(',') + ']';
    for (const InstancePtr &row : rows)
        key.states += char(int(status(*row)));
    return d->renderings.list(project + u'/' + (type ? instanceTypeName(*type) : QString()), key,
        [&] {
            QByteArrayList all;
            for (const InstancePtr &row : rows)
                all << render(row);
            return '[' + all.join(',') + ']';
        });
}

/** Of the disks that are volumes, as far as their drivers can tell. */
QMap<QString, api::DiskState> InstanceService::Private::diskState(const InstanceRow &row) const
{
    QMap<QString, api::DiskState> state;
    const DeviceMap devices = expanded(row).devices;
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        const QString pool = it->value(u"pool"_s), source = it->value(u"source"_s);
        if (it->value(u"type"_s) != "disk"_L1 || pool.isEmpty())
            continue;
        const qint64 used = source.isEmpty() ? parts.storage.instanceVolumeUsage({ row.project, row.name, row.type, pool })
            : parts.storage.volumeUsage({ pool, parts.storage.volumeProject(row.project, VolumeType::Custom), VolumeType::Custom, source });
        if (used > 0)
            state.insert(it.key(), { used });
    }
    return state;
}

api::InstanceState InstanceService::state(const InstanceRow &row) const
{
    api::InstanceState state;
    const QString name = Private::driverName(row);
    const DriverStatus driver = d->parts.driver.status(name);
    const api::Status now = status(row);
    state.status = api::statusName(now);
    state.statusCode = int(now);
    state.disk = d->diskState(row);
    if (!driver.isRunning())
        return state;
    state.pid = driver.pid;
    if (const auto usage = d->parts.driver.usage(name)) {
        state.cpu = usage->cpu;
        state.memory = usage->memory;
        state.processes = usage->processes;
    }
    if (const auto network = d->parts.driver.network(name))
        state.network = *network;
    return state;
}

}
