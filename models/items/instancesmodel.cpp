// SPDX-License-Identifier: Apache-2.0
#include "models/items/instancesmodel.h"

#include <functional>

#include "models/items/format.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Row = InstanceEntry;

template<auto Get>
bool same(const Row &a, const Row &b) { return std::invoke(Get, a) == std::invoke(Get, b); }

double cpuPercent(const Row &row) { return row.isRunning() ? row.cpuPercent : -1.0; }
bool sameStatus(const Row &a, const Row &b) { return a.instance.status == b.instance.status; }
bool sameLimit(const Row &a, const Row &b)
{
    return a.hostMemory == b.hostMemory && (a.contentHash == b.contentHash || a.memoryLimit() == b.memoryLimit());
}

constexpr RowRole<Row> roles[] = {
    { "key", [](const Row &r) -> QVariant { return r.key; }, true },
    { "name", [](const Row &r) -> QVariant { return r.instance.name; }, true },
    { "project", [](const Row &r) -> QVariant { return r.instance.project; }, true },
    { "server", [](const Row &r) -> QVariant { return r.server; }, true },
    { "member", [](const Row &r) -> QVariant { return r.instance.location == "none"_L1 ? QString() : r.instance.location; }, true },
    { "serverText", [](const Row &r) -> QVariant { return r.serverText; }, false, same<&Row::serverText> },
    { "type", [](const Row &r) -> QVariant { return r.instance.type; }, true },
    { "status", [](const Row &r) -> QVariant { return r.instance.status; }, false, sameStatus },
    { "live", [](const Row &r) -> QVariant { return r.isLive; }, false, same<&Row::isLive> },
    { "busy", [](const Row &r) -> QVariant { return r.busy; }, false, same<&Row::busy> },
    { "errorText", [](const Row &r) -> QVariant { return r.errorText; }, false, same<&Row::errorText> },
    { "ipv4", [](const Row &r) -> QVariant { return r.address("inet"); } },
    { "ipv6", [](const Row &r) -> QVariant { return r.address("inet6"); } },
    { "cpuPercent", [](const Row &r) -> QVariant { return cpuPercent(r); }, false, same<cpuPercent> },
    { "cpuHistory", [](const Row &r) -> QVariant { return QVariant::fromValue(r.cpuHistory); }, false, same<&Row::cpuHistory> },
    { "memoryUsage", [](const Row &r) -> QVariant { return r.memoryUsage(); }, false, same<&Row::memoryUsage> },
    { "memoryLimit", [](const Row &r) -> QVariant { return r.memoryLimit(); }, false, sameLimit },
    { "memoryText", [](const Row &r) -> QVariant { return format::bytes(r.memoryUsage()); }, false, same<&Row::memoryUsage> },
    { "diskUsage", [](const Row &r) -> QVariant { return r.diskUsage(); }, false, same<&Row::diskUsage> },
    { "diskLimit", [](const Row &r) -> QVariant { return r.diskLimit(); }, true },
    { "diskText", [](const Row &r) -> QVariant { return format::bytes(r.diskUsage()); }, false, same<&Row::diskUsage> },
    { "image", [](const Row &r) -> QVariant { return r.image(); }, true },
    { "snapshotCount", [](const Row &r) -> QVariant { return std::max(0, r.snapshotCount); }, false, same<&Row::snapshotCount> },
    { "tags", [](const Row &r) -> QVariant { return r.tags(); }, true },
    { "createdAt", [](const Row &r) -> QVariant { return format::local(r.instance.createdAt); }, true },
    { "lastUsedAt", [](const Row &r) -> QVariant { return format::local(r.instance.lastUsedAt); }, true },
    { "profiles", [](const Row &r) -> QVariant { return r.instance.profiles; }, true },
    { "description", [](const Row &r) -> QVariant { return r.instance.description; }, true },
    { "architecture", [](const Row &r) -> QVariant { return r.instance.architecture; }, true },
    { "ephemeral", [](const Row &r) -> QVariant { return r.instance.ephemeral; }, true },
};
}

InstancesModel::InstancesModel(QObject *parent) : RowModel(roles, parent)
{
    connect(this, &QAbstractItemModel::dataChanged, this, [this, status = roleNames().key("status")](auto, auto, const QList<int> &changed) {
        if (changed.contains(status))
            countMayHaveChanged();
    });
}

void InstancesModel::countMayHaveChanged()
{
    if (std::exchange(m_countIsStale, true))
        return;
    QMetaObject::invokeMethod(this, [this] {
        m_countIsStale = false;
        Q_EMIT countChanged();
    }, Qt::QueuedConnection);
}

int InstancesModel::runningCount() const
{
    return int(std::count_if(rows().begin(), rows().end(), [](const Row &row) { return row.isRunning(); }));
}

int InstancesModel::countOf(const QString &server) const
{
    return int(std::count_if(rows().begin(), rows().end(), [&](const Row &row) { return row.server == server; }));
}

int InstancesModel::runningCountOf(const QString &server) const
{
    return int(std::count_if(rows().begin(), rows().end(), [&](const Row &row) { return row.server == server && row.isRunning(); }));
}

Server *InstancesModel::serverOf(const QString &key) const { return m_servers.value(InstanceKey::parse(key).server); }

void InstancesModel::detach(const QString &name, const Server *server)
{
    if (m_servers.value(name) != server)
        return;
    m_servers.remove(name);
    removeIf([&](const Row &row) { return row.server == name; });
}

void InstancesModel::each(const QString &verb, const QStringList &keys, const std::function<void(Server *, const QString &)> &verbOfOne)
{
    QStringList known = keys;
    known.removeIf([this](const QString &key) { return !serverOf(key) || !row(key); });
    if (known.size() > 1 || (verb == m_bulk.verb() && known == m_bulk.failedKeys()))
        m_bulk.begin(verb, known);
    for (const QString &key : known)
        verbOfOne(serverOf(key), key);
}

void InstancesModel::act(const QStringList &keys, QStringView action, bool force)
{
    m_isForced = force;
    each(action.toString(), keys, [&](Server *server, const QString &key) { server->changeState(key, action.toString(), force); });
}

void InstancesModel::remove(const QStringList &keys)
{
    each(u"delete"_s, keys, [](Server *server, const QString &key) { server->removeInstance(key); });
}

void InstancesModel::snapshot(const QStringList &keys)
{
    each(u"snapshot"_s, keys, [](Server *server, const QString &key) { server->snapshotInstance(key); });
}

void InstancesModel::retryFailed()
{
    const QStringList keys = m_bulk.failedKeys();
    if (m_bulk.isRunning() || keys.isEmpty())
        return;
    if (m_bulk.verb() == "delete"_L1)
        return remove(keys);
    m_bulk.verb() == "snapshot"_L1 ? snapshot(keys) : act(keys, QString(m_bulk.verb()), m_isForced);
}

QString InstancesModel::command(const QString &verb, const QStringList &keys, const QString &newName, const QString &tool) const
{
    QStringList lines;
    for (const QString &key : keys) {
        if (const Server *server = serverOf(key))
            lines << server->instanceCommand(verb, key, newName, tool);
    }
    return lines.join(u'\n');
}

QStringList InstancesModel::guarded(const QStringList &keys) const
{
    static const QStringList yes { u"true"_s, u"1"_s, u"yes"_s, u"on"_s };
    QStringList kept = keys;
    kept.removeIf([this](const QString &key) {
        const Row *row = this->row(key);
        return !row || !yes.contains(row->instance.expandedConfig.value(u"security.protection.delete"_s).toLower());
    });
    return kept;
}

void InstancesModel::rename(const QString &key, const QString &newName)
{
    if (Server *server = serverOf(key))
        server->renameInstance(key, newName);
}

void InstancesModel::assignServer(const QString &server, QList<Row> rows)
{
    for (Row &row : rows) {
        if (const Row *old = this->row(row.key))
            carryOver(*old, row);
    }
    assign(rows, [&](const Row &row) { return row.server == server; });
}

void InstancesModel::markStale(const QString &server)
{
    QList<Row> stale;
    for (const Row &row : rows()) {
        if (row.server != server || !row.isLive)
            continue;
        stale << row;
        stale.last().isLive = false;
        stale.last().busy.clear(); // whatever went on: nobody knows
    }
    updateAll(stale);
}

void InstancesModel::merge(Row row)
{
    if (const Row *old = this->row(row.key))
        carryOver(*old, row);
    upsert(row);
}

void InstancesModel::applyState(const QString &key, const api::InstanceState &state, qint64 sampledAt) { applyStates({ { key, state, sampledAt } }); }

void InstancesModel::applyStates(const QList<SampledState> &states)
{
    QList<Row> changed;
    for (const SampledState &sample : states) {
        const Row *old = row(sample.key);
        if (!old)
            continue;
        Row row = *old;
        row.state = sample.state;
        row.sampledAt = sample.sampledAt;
        row.isLive = true;
        row.instance.status = sample.state.status;
        row.instance.statusCode = sample.state.statusCode;
        carryOver(*old, row);
        changed << std::move(row);
    }
    updateAll(changed);
}

void InstancesModel::drop(const QString &key)
{
    removeIf([&](const Row &row) { return row.key == key; });
}

void InstancesModel::setBusy(const QString &key, const QString &busy, const QString &errorText)
{
    if (const Row *old = row(key)) {
        Row changed = *old;
        changed.busy = busy;
        changed.errorText = errorText;
        update(changed);
    }
}

QStringList InstancesModel::watchedKeys(const QString &server) const
{
    QStringList keys;
    for (const QString &key : m_visible | m_watched) {
        const Row *row = this->row(key);
        if (row && row->server == server && row->isRunning())
            keys << key;
    }
    return keys;
}

void InstancesModel::setWatched(const QString &key, bool watched)
{
    if (watched)
        m_watched.insert(key);
    else
        m_watched.remove(key);
}

}
