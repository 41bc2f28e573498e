// SPDX-License-Identifier: Apache-2.0
#include "models/items/instanceobject.h"

#include "models/items/format.h"
#include "models/items/keeping/nextsnapshot.h"
#include "models/items/profilesmodel.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Row = InstanceEntry;

QVariantList addressList(const Row &row)
{
    QVariantList list;
    if (!row.state || !row.state->network || !row.isUp())
        return list;
    for (auto it = row.state->network->cbegin(); it != row.state->network->cend(); ++it) {
        for (const api::NetworkAddress &address : it->addresses)
            list << QVariantMap { { u"iface"_s, it.key() }, { u"family"_s, address.family }, { u"address"_s, address.address },
                { u"scope"_s, address.scope } };
    }
    return list;
}

QVariantList deviceList(const Row &row)
{
    QVariantList list;
    for (auto it = row.instance.expandedDevices.cbegin(); it != row.instance.expandedDevices.cend(); ++it)
        list << QVariantMap { { u"name"_s, it.key() }, { u"type"_s, it->value(u"type"_s) }, { u"summary"_s, deviceSummary(*it) } };
    return list;
}

struct StatusText {
    QLatin1StringView status;
    const char *text;
};
constexpr StatusText statusTexts[] = { { "Running"_L1, QT_TRANSLATE_NOOP("quayside::InstanceObject", "Running") },
    { "Stopped"_L1, QT_TRANSLATE_NOOP("quayside::InstanceObject", "Stopped") },
    { "Frozen"_L1, QT_TRANSLATE_NOOP("quayside::InstanceObject", "Frozen") },
    { "Error"_L1, QT_TRANSLATE_NOOP("quayside::InstanceObject", "Error") } };

QString statusText(const Row &row)
{
    if (!row.busy.isEmpty())
        return row.busy;
    for (const StatusText &known : statusTexts) {
        if (row.instance.status == known.status)
            return InstanceObject::tr(known.text);
    }
    return row.instance.status;
}

/** The API doesn't say since when it runs: last_used_at is set at the start (extension container_last_used_at). */
QString uptimeText(const Row &row)
{
    const QDateTime started = format::local(row.instance.lastUsedAt);
    return row.isUp() && started.isValid() ? format::duration(started.secsTo(QDateTime::currentDateTime())) : QString();
}

QString cpuText(const Row &row)
{
    return row.cpuPercent < 0 || !row.isRunning() ? QString()
                                                  : InstanceObject::tr("%1 of %2", "CPU").arg(format::percent(row.cpuPercent)).arg(row.cpus());
}

QString imageText(const Row &row)
{
    const QString base = row.instance.config.value(u"volatile.base_image"_s).left(6);
    return base.isEmpty() || row.image().startsWith(base) ? row.image() : u"%1 (%2…)"_s.arg(row.image(), base);
}

QString snapshotsText(const Row &row)
{
    const QDateTime now = QDateTime::currentDateTime();
    return quayside::snapshotsText(row.snapshotCount, nextSnapshot(row.instance.expandedConfig, row.instance.status == "Stopped"_L1, now), now);
}

constexpr RowRole<Row> details[] = {
    { "statusText", [](const Row &r) -> QVariant { return statusText(r); } },
    { "addresses", [](const Row &r) -> QVariant { return addressList(r); } },
    { "devices", [](const Row &r) -> QVariant { return deviceList(r); } },
    { "config", [](const Row &r) -> QVariant { return toVariantMap(r.instance.config); } },
    { "expandedConfig", [](const Row &r) -> QVariant { return toVariantMap(r.instance.expandedConfig); } },
    { "processes", [](const Row &r) -> QVariant { return r.state && r.isUp() ? r.state->processes : 0; } },
    { "pid", [](const Row &r) -> QVariant { return r.state && r.isUp() ? r.state->pid : 0; } },
    { "uptimeText", [](const Row &r) -> QVariant { return uptimeText(r); } },
    { "createdText", [](const Row &r) -> QVariant { return format::dateTime(format::local(r.instance.createdAt)); } },
    { "lastUsedText", [](const Row &r) -> QVariant { return format::dateTime(format::local(r.instance.lastUsedAt)); } },
    { "imageText", [](const Row &r) -> QVariant { return imageText(r); } },
    { "cpuText", [](const Row &r) -> QVariant { return cpuText(r); } },
    { "memoryChartText",
        [](const Row &r) -> QVariant { return r.memoryUsage() < 0 ? QString() : format::bytesOf(r.memoryUsage(), r.memoryLimit()); } },
    { "networkText", [](const Row &r) -> QVariant { return r.isRunning() ? format::rates(r.received, r.sent) : QString(); } },
    { "networkName", [](const Row &r) -> QVariant { return r.isUp() ? r.networkName() : QString(); } },
    { "rootDiskText",
        [](const Row &r) -> QVariant { return r.diskUsage() < 0 ? QString() : format::bytesOf(r.diskUsage(), r.diskLimit()); } },
    { "snapshotsText", [](const Row &r) -> QVariant { return snapshotsText(r); } },
    { "cpuMaximum", [](const Row &r) -> QVariant { return 100.0 * r.cpus(); } },
    { "memoryMaximum", [](const Row &r) -> QVariant { return double(r.memoryLimit()); } },
};

int secondsOf(const QString &span) { return span == "1h"_L1 ? 3600 : span == "10m"_L1 ? 600 : 60; }
}

InstanceObject::InstanceObject(const QString &key, InstancesModel *model, QObject *parent)
    : QQmlPropertyMap(this, parent), m_key(key), m_model(model)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    connect(model, &InstancesModel::rowUpdated, this, [this](const QString &changed) {
        if (changed == m_key)
            refresh();
    });
    // Bindings of a page must find every property from the start, also when the instance isn't known (yet).
    const InstanceKey parts = InstanceKey::parse(key);
    insert(QVariantHash { { u"key"_s, key }, { u"server"_s, parts.server }, { u"project"_s, parts.project }, { u"name"_s, parts.name } });
    if (!model->row(key)) {
        setSeries();
        for (const RowRole<Row> &detail : details)
            insert(QLatin1StringView(detail.name), detail.value({}));
    }
    refresh();
}

void InstanceObject::refresh()
{
    const Row *row = m_model ? m_model->row(m_key) : nullptr;
    QVariantHash values;
    if (row) {
        const QHash<int, QByteArray> names = m_model->roleNames();
        for (auto it = names.cbegin(); it != names.cend(); ++it)
            values.insert(QString::fromLatin1(*it), m_model->value(*row, it.key()));
        for (const RowRole<Row> &detail : details)
            values.insert(QLatin1StringView(detail.name), detail.value(*row));
    }
    insert(values);
    if (row) {
        takeSample(*row);
        setSeries();
        if (std::exchange(m_contentHash, row->contentHash) != row->contentHash && m_draft)
            m_draft->refresh();
        fillDevices();
    }
    if (m_display)
        m_display->setRunning(row && row->isRunning());
    // Last: a view that waits for it reads all the others, which must be there by then.
    insert(u"exists"_s, row != nullptr);
}

void InstanceObject::takeSample(const Row &row)
{
    if (row.isRunning() && row.cpuPercent >= 0 && row.sampledAt > m_series.lastTime())
        m_series.add(row.sampledAt, { row.cpuPercent * row.cpus(), double(row.memoryUsage()), row.received, row.sent });
}

void InstanceObject::setSeries()
{
    struct {
        QLatin1StringView name;
        MetricSeries::Metric metric;
    } const shown[] = { { "cpuSeries"_L1, MetricSeries::Cpu }, { "memorySeries"_L1, MetricSeries::Memory },
        { "networkRxSeries"_L1, MetricSeries::Received }, { "networkTxSeries"_L1, MetricSeries::Sent } };
    for (const auto &one : shown)
        insert(one.name, QVariant::fromValue(m_series.series(one.metric, secondsOf(m_chartSpan))));
}

void InstanceObject::setChartSpan(const QString &span)
{
    if (span == m_chartSpan)
        return;
    m_chartSpan = span;
    setSeries();
    Q_EMIT chartSpanChanged();
}

LogsModel *InstanceObject::logs()
{
    Server *server = m_model->serverOf(m_key);
    if (!m_logs && server)
        m_logs = new LogsModel(server->client(), server->instancePath(m_key, { u"logs"_s }), server->instancePath(m_key, { u"console"_s }), this);
    return m_logs;
}

DisplaySession *InstanceObject::display()
{
    if (DisplaySession *display = made(m_display)) {
        const Row *row = m_model->row(m_key);
        display->setRunning(row && row->isRunning());
    }
    return m_display;
}

ObjectDraft *InstanceObject::draft()
{
    Server *server = m_model->serverOf(m_key);
    if (!m_draft && server) {
        m_draft = new ObjectDraft({ instanceShape(), [server, key = m_key] { return server->instancePath(key); }, InstanceKey::parse(m_key).name }, server, this);
        m_draft->followProfiles(server->profiles());
        connect(server, &QObject::destroyed, m_draft, [draft = m_draft.data()] { delete draft; });
    }
    return m_draft;
}

DevicesForm *InstanceObject::devicesForm()
{
    Server *server = m_model->serverOf(m_key);
    if (m_devicesForm || !server)
        return m_devicesForm;
    m_devicesForm = new DevicesForm(server, { server->instancePath(m_key), m_key, InstanceKey::parse(m_key).name, false, false }, this);
    connect(server->profiles(), &QAbstractItemModel::dataChanged, this, &InstanceObject::fillDevices);
    connect(server->profiles(), &ProfilesModel::countChanged, this, &InstanceObject::fillDevices);
    fillDevices();
    return m_devicesForm;
}

void InstanceObject::fillDevices()
{
    const Row *row = m_devicesForm && m_model ? m_model->row(m_key) : nullptr;
    if (!row)
        return;
    QList<std::pair<QString, DeviceMap>> profiles;
    for (const QString &name : row->instance.profiles) {
        if (const ProfileEntry *profile = m_model->serverOf(m_key)->profiles()->row(name))
            profiles << std::pair { name, profile->profile.devices };
    }
    m_devicesForm->setVirtualMachine(row->instance.type == "virtual-machine"_L1);
    m_devicesForm->setDevices(row->instance.devices, profiles, row->instance.expandedDevices);
}

QList<QObject *> InstanceObject::terminals() const { return QList<QObject *>(m_sessions.begin(), m_sessions.end()); }

TerminalSession *InstanceObject::addSession(const QString &title)
{
    auto *session = new TerminalSession(title, this);
    QJSEngine::setObjectOwnership(session, QJSEngine::CppOwnership);
    for (const TerminalSession *other : std::as_const(m_sessions))
        session->setTab(std::max(session->tab(), other->tab() + 1));
    m_sessions << session;
    connect(session, &TerminalSession::placeChanged, this, &InstanceObject::terminalsChanged);
    if (Server *server = m_model->serverOf(m_key))
        connect(server, &Server::resynced, session, [session] {
            if (session->state() == "lost"_L1)
                session->restart();
        });
    connect(session, &TerminalSession::closing, this, [this, session] {
        m_sessions.removeOne(session);
        Q_EMIT terminalsChanged();
    });
    Q_EMIT terminalsChanged();
    return session;
}

TerminalSession *InstanceObject::openTerminal(const QString &command)
{
    Server *server = m_model->serverOf(m_key);
    if (!server)
        return nullptr;
    TerminalSession *session = addSession(command.isEmpty() ? InstanceKey::parse(m_key).name : command);
    session->startExec(server->client(), InstanceKey::parse(m_key).name, InstanceKey::parse(m_key).project, command);
    return session;
}

TerminalSession *InstanceObject::openConsole()
{
    Server *server = m_model->serverOf(m_key);
    if (!server)
        return nullptr;
    TerminalSession *session = addSession(tr("Console"));
    session->startConsole(server->client(), InstanceKey::parse(m_key).name, InstanceKey::parse(m_key).project);
    return session;
}

}
