// SPDX-License-Identifier: Apache-2.0
#include "models/items/networksmodel.h"

#include <algorithm>

#include "models/items/rowsnews.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Row = NetworkEntry;
constexpr int soonMs = 400;
/** Interfaces whose addresses are asked for one by one: more than these are a machine's own affair. */
constexpr int mostInterfaces = 32;

constexpr RowRole<Row> roles[] = {
    { "key", [](const Row &r) -> QVariant { return r.key; } },
    { "name", [](const Row &r) -> QVariant { return r.network.name; } },
    { "description", [](const Row &r) -> QVariant { return r.network.description; } },
    { "type", [](const Row &r) -> QVariant { return r.network.type; } },
    { "managed", [](const Row &r) -> QVariant { return r.network.managed; } },
    { "status", [](const Row &r) -> QVariant { return r.network.status; } },
    { "ipv4", [](const Row &r) -> QVariant { return r.address(u"ipv4"_s); } },
    { "ipv6", [](const Row &r) -> QVariant { return r.address(u"ipv6"_s); } },
    { "nat", [](const Row &r) -> QVariant { return r.hasNat(); } },
    { "usedBy", [](const Row &r) -> QVariant { return int(r.network.usedBy.size()); } },
};
}

QString NetworkEntry::address(const QString &family) const
{
    if (const QString set = network.config.value(family + u".address"_s); !set.isEmpty())
        return set == "none"_L1 ? QString() : set;
    const QLatin1StringView wanted = family == "ipv4"_L1 ? "inet"_L1 : "inet6"_L1;
    for (const api::NetworkAddress &one : addresses) {
        if (one.family == wanted && one.scope == "global"_L1)
            return one.address + u'/' + one.netmask;
    }
    return {};
}

bool NetworkEntry::hasNat() const
{
    return network.config.value(u"ipv4.nat"_s) == "true"_L1 || network.config.value(u"ipv6.nat"_s) == "true"_L1;
}

size_t NetworkEntry::addressHash() const
{
    size_t hash = 0;
    for (const api::NetworkAddress &one : addresses)
        hash = qHashMulti(hash, one.address, one.netmask, one.scope);
    return hash;
}

Result<QList<NetworkEntry>> parseNetworks(const QJsonValue &list)
{
    QList<Row> rows;
    for (const QJsonValue &value : list.toArray()) {
        api::Network network = TRY(fromAnswer<api::Network>(value));
        network.usedBy.sort(); // LXD lists them in another order each time
        const size_t hash = qHash(toJson(network));
        rows << Row { network.name, std::move(network), {}, hash };
    }
    return rows;
}

NetworksModel::NetworksModel(ApiClient *client, QObject *parent) : RowModel(roles, parent), m_client(client)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { load(m_project); });
}

int NetworksModel::managedCount() const
{
    return int(std::count_if(rows().begin(), rows().end(), [](const Row &row) { return row.network.managed; }));
}

void NetworksModel::setWatched(bool watched)
{
    if (watched == m_isWatched)
        return;
    m_isWatched = watched;
    if (watched && !m_project.isEmpty())
        load(m_project);
    Q_EMIT watchedChanged();
}

void NetworksModel::load(const QString &project, std::function<void()> done)
{
    m_project = project;
    const ApiPath path = ApiPath({ u"networks"_s }).with(u"recursion"_s, u"1"_s).with(u"project"_s, project);
    m_client->fetch<QList<Row>>(path, this, parseNetworks, [this, project, done = std::move(done)](Result<QList<Row>> rows) {
        if (rows && project == m_project)
            take(std::move(*rows));
        if (done)
            done();
    });
}

void NetworksModel::take(QList<NetworkEntry> rows)
{
    QStringList unknown;
    for (NetworkEntry &entry : rows) {
        if (const Row *old = row(entry.key))
            entry.addresses = old->addresses;
        else if (!entry.network.managed)
            unknown << entry.key;
    }
    assign(rows);
    for (const QString &name : unknown.first(std::min<qsizetype>(unknown.size(), mostInterfaces)))
        loadAddresses(name);
    Q_EMIT countChanged(); // also of the managed ones, when one became so
    Q_EMIT loaded();
}

void NetworksModel::loadAddresses(const QString &name)
{
    m_client->get(ApiPath({ u"networks"_s, name, u"state"_s }).with(u"project"_s, m_project), this, [this, name](Result<Answer> answer) {
        const auto details = answer ? fromAnswer<api::NetworkDetails>(answer->metadata) : failure(answer.error());
        const Row *old = row(name);
        if (!details || !old)
            return;
        Row entry = *old;
        entry.addresses = details->addresses;
        update(entry);
    });
}

void NetworksModel::run(const QString &verb, const QString &name, ApiRequest request)
{
    m_client->run(std::move(request), this, [this, verb, name](Result<Answer> answer) {
        load(m_project, [this, verb, name, error = answer ? QString() : answer.error().message] { Q_EMIT finished(verb, name, error); });
    });
}

QByteArray NetworksModel::createBody(const QVariantMap &spec) const
{
    return toJson(api::NetworksPost { m_draft.values(), spec.value(u"description"_s).toString(), spec.value(u"name"_s).toString(),
        spec.value(u"type"_s).toString() });
}

void NetworksModel::create(const QVariantMap &spec)
{
    const ApiPath path = ApiPath({ u"networks"_s }).with(u"project"_s, m_project);
    run(u"create"_s, spec.value(u"name"_s).toString(), ApiClient::request("POST", path, createBody(spec)));
}

int NetworksModel::usersOf(const QString &name) const
{
    const auto *found = row(name);
    return found ? int(found->network.usedBy.size()) : 0;
}

void NetworksModel::rename(const QString &name, const QString &newName)
{
    const ApiPath path = ApiPath({ u"networks"_s, name }).with(u"project"_s, m_project);
    run(u"rename"_s, name, ApiClient::request("POST", path, toJson(QJsonObject { { "name"_L1, newName } })));
}

void NetworksModel::remove(const QString &name)
{
    run(u"delete"_s, name, ApiClient::request("DELETE", ApiPath({ u"networks"_s, name }).with(u"project"_s, m_project)));
}

NetworksFilter::NetworksFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
    onRowsNews(this, [this] { Q_EMIT countChanged(); });
}

QVariant NetworksFilter::value(const QModelIndex &index, const QByteArray &role)
{
    return index.isValid() ? index.data(index.model()->roleNames().key(role, -1)) : QVariant();
}

int NetworksFilter::indexOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
}

QVariant NetworksFilter::valueOf(const QString &key, const QString &role) const
{
    return value(index(indexOf(key), 0), role.toLatin1());
}

void NetworksFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    invalidateFilter();
    Q_EMIT filterChanged();
    Q_EMIT countChanged();
}

void NetworksFilter::setSortColumn(const QString &column)
{
    m_sortColumn = column;
    sortAgain();
}

void NetworksFilter::setSortDescending(bool descending)
{
    m_isDescending = descending;
    sortAgain();
}

void NetworksFilter::sortAgain()
{
    invalidate();
    Q_EMIT sortingChanged();
}

bool NetworksFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QByteArray searched[] = { "name", "description", "type", "ipv4", "ipv6", "aliasText", "fingerprint", "architecture" };
    return m_text.isEmpty() || std::any_of(std::begin(searched), std::end(searched), [&](const QByteArray &role) {
        return value(index, role).toString().contains(m_text, Qt::CaseInsensitive);
    });
}

bool NetworksFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool managed = value(left, "managed").toBool();
    if (managed != value(right, "managed").toBool())
        return managed;
    const QByteArray role = m_sortColumn.toLatin1();
    const QVariant a = value(left, role), b = value(right, role);
    const bool isNumber = a.typeId() == QMetaType::Int || a.typeId() == QMetaType::LongLong;
    const int order = isNumber ? int(a.toLongLong() > b.toLongLong()) - int(a.toLongLong() < b.toLongLong()) : QString::localeAwareCompare(a.toString(), b.toString());
    const int byName = QString::localeAwareCompare(value(left, "name").toString(), value(right, "name").toString());
    return order == 0 ? byName < 0 : (order < 0) != m_isDescending;
}

}
