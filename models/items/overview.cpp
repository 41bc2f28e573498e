// SPDX-License-Identifier: Apache-2.0
#include "models/items/overview.h"

#include <QLocale>
#include <QUrl>
#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

#include "models/items/areas/serverareas.h"
#include "models/items/format.h"
#include "models/items/operationtexts.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int soonMs = 500;
constexpr int firstMs = 50, freshMs = 3000; // what is known of a page that has just come in sight is shown at once
constexpr int eventsMs = 100; // they come in bursts: told once
constexpr qsizetype busiest = 5, lastEvents = 20;

QString count(double number) { return QLocale().toString(number, 'f', number < 10 && number != std::floor(number) ? 1 : 0); }

QVariantMap measure(double used, double allocated, double total, QString (*text)(double))
{
    return { { u"used"_s, used }, { u"allocated"_s, allocated }, { u"total"_s, total }, { u"usedText"_s, text(used) },
        { u"allocatedText"_s, text(allocated) }, { u"totalText"_s, text(total) } };
}

/** What is used is known later than how much there is. */
QString memoryText(qint64 used, qint64 total) { return total <= 0 ? QString() : used > 0 ? format::bytesOf(used, total) : format::bytes(total); }

QString bytesText(double bytes) { return format::bytes(qint64(bytes)); }

/** CPUs that it uses just now. */
double cpusUsed(const InstanceEntry &row) { return row.cpuPercent < 0 || !row.isRunning() ? 0 : row.cpuPercent * row.cpus() / 100; }

using Value = double (*)(const InstanceEntry &);
QVariantList top(QList<const InstanceEntry *> rows, Value value, QString (*text)(const InstanceEntry &))
{
    rows.removeIf([value](const InstanceEntry *row) { return value(*row) <= 0; });
    const qsizetype shown = std::min(busiest, rows.size());
    std::partial_sort(rows.begin(), rows.begin() + shown, rows.end(), [value](auto *a, auto *b) { return value(*a) > value(*b); });
    QVariantList list;
    for (const InstanceEntry *row : rows.first(shown))
        list << QVariantMap { { u"key"_s, row->key }, { u"name"_s, row->instance.name }, { u"server"_s, row->server },
            { u"share"_s, value(*row) / value(*rows.first()) }, { u"text"_s, text(*row) } };
    return list;
}
}

Overview::Overview(InstancesModel *instances, QObject *parent) : QObject(parent), m_instances(instances)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Overview::update);
    m_eventsSoon.setSingleShot(true);
    m_eventsSoon.setInterval(eventsMs);
    connect(&m_eventsSoon, &QTimer::timeout, this, &Overview::eventsChanged);
    connect(instances, &InstancesModel::countChanged, this, &Overview::updateSoon);
    connect(instances, &InstancesModel::rowUpdated, this, &Overview::updateSoon);
}

void Overview::updateSoon()
{
    if (m_isActive && !m_soon.isActive())
        m_soon.start(m_sinceActive.elapsed() < freshMs ? firstMs : soonMs);
}

/** Whose numbers are shown here too. */
static std::array<Area *, 3> areasOf(const Server *server)
{
    return { server->areas()->storage(), server->areas()->host(), server->areas()->cluster() };
}

/** What "/1.0/instances/web-1/snapshots/s0" is called: "web-1/s0". Operations have no name that says anything, and images a long one. */
static QString subjectName(const QString &source)
{
    const QStringList parts = source.section(u'?', 0, 0).section(u'/', 2).split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts[0] == "operations"_L1)
        return {};
    const qsizetype kept = parts.indexOf(u"snapshots"_s) > 0 ? parts.indexOf(u"snapshots"_s) : parts.indexOf(u"backups"_s);
    const QString name = QUrl::fromPercentEncoding(parts.last().toUtf8());
    if (kept > 0 && kept + 1 < parts.size())
        return QUrl::fromPercentEncoding(parts[kept - 1].toUtf8()) + u'/' + name;
    return parts[0] == "images"_L1 && parts[1] != "aliases"_L1 ? name.left(12) : name;
}

static QVariantMap eventRow(const EventRow &row)
{
    const bool isToday = row.time.date() == QDate::currentDate();
    return { { u"timeText"_s, isToday ? format::timeWithSeconds(row.time.time()) : format::shortDay(row.time.date()) }, { u"server"_s, row.server },
        { u"level"_s, row.level }, { u"text"_s, row.type == "lifecycle"_L1 ? lifecycleText(row.text) : row.text }, { u"source"_s, subjectName(row.source) } };
}

void Overview::attach(Server *server)
{
    m_servers << server;
    connect(server, &Server::changed, this, &Overview::updateSoon);
    for (Area *area : areasOf(server))
        connect(area, &Area::changed, this, &Overview::updateSoon);
    connect(server, &Server::eventReceived, this, [this, server](const ServerEvent &event) {
        if (event.type == "logging"_L1)
            return;
        const EventRow row = describeEvent(server->name(), event);
        if (isRepeated(row, m_told))
            return;
        m_told << row;
        m_told.remove(0, std::max<qsizetype>(0, m_told.size() - lastEvents));
        if (!m_eventsSoon.isActive())
            m_eventsSoon.start();
    });
    if (m_isActive)
        watch(server);
}

void Overview::watch(Server *server)
{
    for (Area *area : areasOf(server))
        m_isActive ? area->watch(this) : area->unwatch(this);
}

void Overview::setActive(bool active)
{
    if (std::exchange(m_isActive, active) == active)
        return;
    for (const QPointer<Server> &server : m_servers) {
        if (server)
            watch(server);
    }
    m_sinceActive.start();
    if (active)
        update();
    Q_EMIT activeChanged();
}

void Overview::restoreEvents(const QList<EventRow> &rows)
{
    for (qsizetype i = rows.size(); i-- > 0 && m_told.size() < lastEvents;) {
        if (rows[i].type != "logging"_L1 && !isRepeated(rows[i], rows.first(i)))
            m_told.prepend(rows[i]);
    }
    Q_EMIT eventsChanged();
}

QVariantList Overview::events() const
{
    QVariantList rows;
    std::transform(m_told.rbegin(), m_told.rend(), std::back_inserter(rows), eventRow);
    return rows;
}

void Overview::update()
{
    updateInstances();
    updateServers();
    Q_EMIT changed();
}

void Overview::updateInstances()
{
    QMap<QString, int> states;
    QList<const InstanceEntry *> running;
    m_cpuUsed = m_cpuAllocated = m_memoryAllocated = m_memoryUsed = m_diskAllocated = 0;
    for (const InstanceEntry &row : m_instances->rows()) {
        ++states[row.instance.status];
        m_diskAllocated += double(row.diskLimit());
        if (!row.isUp())
            continue;
        running << &row;
        m_cpuUsed += cpusUsed(row);
        m_memoryUsed += double(std::max<qint64>(0, row.memoryUsage()));
        if (!row.instance.expandedConfig.value(u"limits.cpu"_s).isEmpty())
            m_cpuAllocated += row.cpus();
        if (!row.instance.expandedConfig.value(u"limits.memory"_s).isEmpty())
            m_memoryAllocated += double(row.memoryLimit());
    }
    m_states.clear();
    for (const QString &status : { u"Running"_s, u"Frozen"_s, u"Stopped"_s, u"Error"_s }) {
        if (const int number = states.take(status); number > 0 || status == "Running"_L1 || status == "Stopped"_L1)
            m_states << QVariantMap { { u"status"_s, status }, { u"count"_s, number } };
    }
    for (auto it = states.cbegin(); it != states.cend(); ++it)
        m_states << QVariantMap { { u"status"_s, it.key() }, { u"count"_s, it.value() } };
    m_topCpu = top(running, cpusUsed, [](const InstanceEntry &row) { return format::percent(row.cpuPercent); });
    m_topMemory = top(running, [](const InstanceEntry &row) { return double(row.memoryUsage()); },
        [](const InstanceEntry &row) { return format::bytes(row.memoryUsage()); });
}

void Overview::updateServers()
{
    double cpus = 0, memory = 0, memoryUsed = 0, space = 0, spaceUsed = 0;
    m_serverRows.clear();
    for (const QPointer<Server> &server : m_servers) {
        if (!server)
            continue;
        const QJsonObject hostMemory = server->areas()->host()->resources().value("memory"_L1).toObject();
        double poolUsed = 0, poolTotal = 0;
        for (const QVariantMap &pool : server->areas()->storage()->pools()->rows()) {
            poolUsed += pool.value(u"used"_s).toDouble();
            poolTotal += pool.value(u"total"_s).toDouble();
        }
        QVariantList members;
        for (const QVariantMap &member : server->areas()->cluster()->members()->rows())
            members << QVariantMap { { u"name"_s, member.value(u"name"_s) }, { u"status"_s, member.value(u"status"_s) } };
        cpus += server->hostCpus();
        memory += double(server->hostMemory());
        memoryUsed += hostMemory.value("used"_L1).toDouble();
        space += poolTotal;
        spaceUsed += poolUsed;
        m_serverRows << QVariantMap { { u"name"_s, server->name() }, { u"state"_s, server->state() }, { u"stateText"_s, server->stateText() },
            { u"title"_s, server->serverText() }, { u"running"_s, server->runningCount() }, { u"instances"_s, server->instanceCount() },
            { u"cpus"_s, server->hostCpus() },
            { u"memoryText"_s, memoryText(hostMemory.value("used"_L1).toInteger(), server->hostMemory()) },
            { u"storageText"_s, poolTotal > 0 ? format::bytesOf(qint64(poolUsed), qint64(poolTotal)) : QString() }, { u"members"_s, members } };
    }
    m_cpu = measure(m_cpuUsed, m_cpuAllocated, cpus, count);
    m_memory = measure(memoryUsed > 0 ? memoryUsed : m_memoryUsed, m_memoryAllocated, memory, bytesText);
    m_storage = measure(spaceUsed, m_diskAllocated, space, bytesText);
}

}
