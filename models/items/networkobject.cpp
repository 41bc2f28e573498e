// SPDX-License-Identifier: Apache-2.0
#include "models/items/networkobject.h"

#include <QDeadlineTimer>
#include <algorithm>

#include "models/items/format.h"
#include "models/items/server.h"
#include "models/items/usedby.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int pollInterval = 2000; // ms
constexpr int leasesEvery = 5;     // polls

QVariantList leaseList(const QJsonValue &answer)
{
    QList<api::NetworkLease> leases;
    for (const QJsonValue &value : answer.toArray()) {
        if (const auto lease = fromAnswer<api::NetworkLease>(value))
            leases << *lease;
    }
    std::sort(leases.begin(), leases.end(), [](const auto &a, const auto &b) { return std::tie(a.hostname, a.address) < std::tie(b.hostname, b.address); });
    QVariantList list;
    for (const api::NetworkLease &lease : leases)
        list << QVariantMap { { u"hostname"_s, lease.hostname }, { u"address"_s, lease.address }, { u"hwaddr"_s, lease.hwaddr }, { u"type"_s, lease.type } };
    return list;
}
}

NetworkObject::NetworkObject(const QString &name, Server *server) : QObject(server), m_name(name), m_server(server)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &NetworkObject::poll);
    connect(server->networks(), &NetworksModel::loaded, this, &NetworkObject::follow);
    connect(server, &Server::catalogChanged, this, [this] { m_form.setKeys(m_server->catalog().keys(u"network"_s, type())); });
    connect(&m_form, &ConfigForm::valuesChanged, this, &NetworkObject::draftChanged);
    follow();
}

void NetworkObject::follow()
{
    const NetworkEntry *row = m_server->networks()->row(m_name);
    const bool isNew = row && (!m_entry || !(m_entry->contentHash == row->contentHash));
    const bool isSame = row ? m_entry && *m_entry == *row : !m_entry;
    if (isSame)
        return; // views keep their place
    m_entry = row ? std::optional(*row) : std::nullopt;
    if (isNew)
        load();
    Q_EMIT changed();
    Q_EMIT draftChanged();
}

void NetworkObject::load()
{
    m_form.setKeys(m_server->catalog().keys(u"network"_s, type()));
    m_server->client()->get(m_server->networkPath(m_name), this, [this](Result<Answer> answer) {
        const auto network = answer ? fromAnswer<api::Network>(answer->metadata) : failure(answer.error());
        // What is being edited stays; the server will say that it has changed since.
        const bool isUntouched = m_form.changedCount() == 0;
        if (network && isUntouched && (m_etag.isEmpty() || !m_isDescribed))
            fillForm(*network, answer->etag);
        else if (network && m_etag.isEmpty()) // edited again right after it was saved
            m_etag = answer->etag;
    });
    if (m_poll.isActive())
        loadLeases();
}

void NetworkObject::fillForm(const api::Network &network, const QByteArray &etag)
{
    m_etag = etag;
    m_form.setSaved(network.config);
    if (!m_isDescribed)
        m_draftDescription = network.description;
    Q_EMIT draftChanged();
}

void NetworkObject::setActive(bool active)
{
    if (active == isActive())
        return;
    active ? m_poll.start() : m_poll.stop();
    if (active) {
        m_tick = 0;
        poll();
    }
    Q_EMIT activeChanged();
}

void NetworkObject::poll()
{
    if (m_server->hasExtension(u"network_state"_s)) {
        m_server->client()->get(m_server->networkPath(m_name, { u"state"_s }), this, [this](Result<Answer> answer) {
            const auto details = answer ? fromAnswer<api::NetworkDetails>(answer->metadata) : failure(answer.error());
            if (details)
                takeState(*details, QDeadlineTimer::current().deadline());
        });
    }
    if (m_tick++ % leasesEvery == 0)
        loadLeases();
}

void NetworkObject::loadLeases()
{
    if (!isManaged() || !m_server->hasExtension(u"network_leases"_s))
        return;
    m_server->client()->get(m_server->networkPath(m_name, { u"leases"_s }), this, [this](Result<Answer> answer) {
        QVariantList list = answer ? leaseList(answer->metadata) : QVariantList();
        if (!answer || list == m_leases)
            return;
        m_leases = std::move(list);
        Q_EMIT leasesChanged();
    });
}

void NetworkObject::takeState(const api::NetworkDetails &details, qint64 time)
{
    const double seconds = double(time - m_sampledAt) / 1000;
    const auto rate = [&](qint64 before, qint64 now) { return now < before ? 0 : double(now - before) / seconds; };
    if (m_details && seconds > 0) {
        m_received = rate(m_details->counters.bytesReceived, details.counters.bytesReceived);
        m_sent = rate(m_details->counters.bytesSent, details.counters.bytesSent);
        m_series.add(time, { 0, 0, m_received, m_sent });
    }
    const QVariantList before = addresses();
    const bool isOther = !m_details || m_details->hwaddr != details.hwaddr || m_details->mtu != details.mtu || m_details->state != details.state;
    m_details = details;
    m_sampledAt = time;
    if (isOther || addresses() != before)
        Q_EMIT interfaceChanged();
    Q_EMIT stateChanged();
}

QVariantList NetworkObject::usedBy() const
{
    return usersOf(exists() ? m_entry->network.usedBy : QStringList(), *m_server);
}

QVariantList NetworkObject::addresses() const
{
    QVariantList list;
    for (const api::NetworkAddress &one : m_details ? m_details->addresses : QList<api::NetworkAddress>())
        list << QVariantMap { { u"family"_s, one.family }, { u"address"_s, one.address + u'/' + one.netmask }, { u"scope"_s, one.scope } };
    return list;
}

QString NetworkObject::receivedText() const { return m_details ? format::bytes(m_details->counters.bytesReceived) : QString(); }
QString NetworkObject::sentText() const { return m_details ? format::bytes(m_details->counters.bytesSent) : QString(); }
QString NetworkObject::receivedRate() const { return m_received < 0 ? QString() : format::rate(m_received); }
QString NetworkObject::sentRate() const { return m_sent < 0 ? QString() : format::rate(m_sent); }

QList<double> NetworkObject::series(MetricSeries::Metric metric) const
{
    return m_series.series(metric, m_chartSpan == "1h"_L1 ? 3600 : m_chartSpan == "10m"_L1 ? 600 : 60);
}

void NetworkObject::setChartSpan(const QString &span)
{
    m_chartSpan = span;
    Q_EMIT stateChanged();
}

void NetworkObject::setDraftDescription(const QString &text)
{
    if (text == m_draftDescription)
        return;
    m_draftDescription = text;
    m_isDescribed = true;
    Q_EMIT draftChanged();
}

void NetworkObject::save()
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    m_errorText.clear();
    Q_EMIT draftChanged();
    const api::NetworkPut sent { m_form.values(), m_draftDescription };
    m_server->client()->run(ApiClient::request("PUT", m_server->networkPath(m_name), toJson(sent), m_etag), this, [this, sent](Result<Answer> answer) {
        m_isSaving = false;
        if (!answer)
            m_errorText = answer.error().status == 412 ? tr("The network was changed elsewhere since. Discard your changes to see it as it is now.")
                                                       : answer.error().message;
        else {
            // What was edited meanwhile stays an edit.
            m_form.values() == sent.config ? m_form.setSaved(sent.config) : m_form.setBase(sent.config);
            m_isDescribed = m_draftDescription != sent.description;
            reload();
        }
        Q_EMIT draftChanged();
        if (answer)
            Q_EMIT saved();
    });
}

void NetworkObject::revert()
{
    m_errorText.clear();
    m_form.revert();
    m_draftDescription = description();
    m_isDescribed = false;
    reload();
}

/** What the server has now, over what is in the form. */
void NetworkObject::reload()
{
    m_etag.clear();
    load();
    m_server->networks()->loadSoon();
}

}
