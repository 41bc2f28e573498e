// SPDX-License-Identifier: Apache-2.0
#include "models/items/eventlogmodel.h"

#include <QJsonArray>
#include <algorithm>

#include "models/items/format.h"
#include "models/items/operationtexts.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Row = EventRow;
constexpr qsizetype kept = 5000;
constexpr qsizetype trimAt = kept + 500; // dropping one by one would cost a signal per event

constexpr RowRole<Row> roles[] = {
    { "time", [](const Row &r) -> QVariant { return r.time; } },
    { "timeText", [](const Row &r) -> QVariant { return r.time.date() == QDate::currentDate() ? format::timeWithSeconds(r.time.time()) : format::dateTime(r.time); } },
    { "server", [](const Row &r) -> QVariant { return r.server; } },
    { "type", [](const Row &r) -> QVariant { return r.type; } },
    { "level", [](const Row &r) -> QVariant { return r.level; } },
    { "text", [](const Row &r) -> QVariant { return r.text; } },
    { "source", [](const Row &r) -> QVariant { return r.source; } },
};

QString contextText(const QJsonObject &context)
{
    QStringList parts;
    for (auto it = context.begin(); it != context.end(); ++it)
        parts << it.key() + u'=' + it.value().toVariant().toString();
    return parts.isEmpty() ? QString() : u"  "_s + parts.join(u' ');
}

/** What an operation is about, an instance first; the operation itself where it doesn't say. */
QString subject(const QJsonObject &operation)
{
    const QJsonObject resources = operation.value("resources"_L1).toObject();
    QStringList kinds = resources.keys();
    std::stable_partition(kinds.begin(), kinds.end(), [](const QString &kind) { return kind == "instances"_L1 || kind == "containers"_L1; });
    for (const QString &kind : kinds) {
        if (const QString url = resources.value(kind).toArray().first().toString(); !url.isEmpty())
            return url;
    }
    return u"/1.0/operations/"_s + operation.value("id"_L1).toString();
}

void describe(const QJsonObject &m, Row &row)
{
    if (row.type == "logging"_L1) {
        row.level = m.value("level"_L1).toString();
        row.text = m.value("message"_L1).toString() + contextText(m.value("context"_L1).toObject());
    } else if (row.type == "lifecycle"_L1) {
        row.level = u"info"_s;
        row.text = m.value("action"_L1).toString();
        row.source = m.value("source"_L1).toString();
    } else {
        const QString error = m.value("err"_L1).toString();
        row.level = error.isEmpty() ? u"info"_s : u"error"_s;
        row.text = operationText(m.value("description"_L1).toString()) + u": "_s + operationStatusText(m.value("status"_L1).toString());
        if (!error.isEmpty())
            row.text += u" – "_s + error;
        row.source = subject(m);
    }
}
}

bool isRepeated(const EventRow &row, const QList<EventRow> &before)
{
    constexpr qsizetype far = 100; // others get on at the same time
    if (row.type != "operation"_L1)
        return false;
    for (qsizetype i = before.size(); i-- > std::max<qsizetype>(0, before.size() - far);) {
        const EventRow &one = before[i];
        if (one.type == row.type && one.source == row.source && one.server == row.server)
            return one.text == row.text;
    }
    return false;
}

EventRow describeEvent(const QString &server, const ServerEvent &event)
{
    Row row { {}, format::local(event.time), server, event.type, {}, {}, {} };
    describe(event.metadata, row);
    return row;
}

EventLogModel::EventLogModel(QObject *parent) : RowModel(roles, parent) { }

void EventLogModel::add(const QString &server, const ServerEvent &event)
{
    Row row = describeEvent(server, event);
    if (isRepeated(row, m_all))
        return;
    row.key = QString::number(m_next++);
    m_all << row;
    if (passes(row))
        append({ row });
    if (m_all.size() <= trimAt)
        return;
    m_all.remove(0, m_all.size() - kept);
    const qint64 oldest = m_all.first().key.toLongLong();
    removeIf([&](const Row &one) { return one.key.toLongLong() < oldest; });
}

bool EventLogModel::passes(const Row &row) const
{
    const auto matches = [&](const QString &term) {
        const QString value = term.section(u':', 1);
        if (term.startsWith("type:"_L1))
            return row.type.startsWith(value);
        if (term.startsWith("level:"_L1))
            return row.level.startsWith(value);
        if (term.startsWith("server:"_L1))
            return row.server.contains(value, Qt::CaseInsensitive);
        return row.text.contains(term, Qt::CaseInsensitive) || row.source.contains(term, Qt::CaseInsensitive)
            || row.server.contains(term, Qt::CaseInsensitive);
    };
    return std::all_of(m_terms.begin(), m_terms.end(), matches);
}

void EventLogModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_terms = filter.toLower().split(u' ', Qt::SkipEmptyParts);
    refilter();
    Q_EMIT filterChanged();
}

void EventLogModel::refilter()
{
    // Rows come back at their places: everything from the first one that is missing is shown anew.
    QList<Row> wanted;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(wanted), [this](const Row &row) { return passes(row); });
    removeIf([&](const Row &row) { return !passes(row); });
    const auto split = std::mismatch(wanted.begin(), wanted.end(), rows().begin(), rows().end());
    const qsizetype keep = split.first - wanted.begin();
    const qint64 first = keep < wanted.size() ? wanted[keep].key.toLongLong() : m_next;
    removeIf([&](const Row &row) { return row.key.toLongLong() >= first; });
    append(wanted.mid(keep));
}

void EventLogModel::restore(const QList<std::pair<QString, ServerEvent>> &events)
{
    QList<Row> rows;
    qint64 number = (m_all.isEmpty() ? m_next : m_all.first().key.toLongLong()) - events.size();
    for (const auto &[server, event] : events) {
        rows << Row { QString::number(number++), format::local(event.time), server, event.type, {}, {}, {} };
        describe(event.metadata, rows.last());
    }
    m_all = rows + m_all;
    refilter();
    Q_EMIT restored(rows);
}

void EventLogModel::clear()
{
    m_all.clear();
    removeIf([](const Row &) { return true; });
    Q_EMIT cleared();
}

}
