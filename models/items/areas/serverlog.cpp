// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/serverlog.h"

#include <algorithm>

#include "models/items/format.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Row = LogLine;
constexpr qsizetype kept = 2000;
constexpr qsizetype trimAt = kept + 200;
constexpr QLatin1StringView levelNames[] = { "debug"_L1, "info"_L1, "warning"_L1, "error"_L1 };

constexpr RowRole<Row> roles[] = {
    { "key", [](const Row &r) -> QVariant { return r.key; } },
    { "timeText", [](const Row &r) -> QVariant { return format::timeWithSeconds(r.time.time()); } },
    { "level", [](const Row &r) -> QVariant { return QString(levelNames[r.level]); } },
    { "text", [](const Row &r) -> QVariant { return r.text; } },
    { "context", [](const Row &r) -> QVariant { return r.context; } },
};

/** LXD before 4.20 shortened its levels. */
int levelOf(const QString &name)
{
    if (name.startsWith("e"_L1) || name.startsWith("crit"_L1) || name == "fatal"_L1 || name == "panic"_L1)
        return 3;
    return name.startsWith("w"_L1) ? 2 : name.startsWith("d"_L1) || name == "trace"_L1 ? 0 : 1;
}

QString contextText(const QJsonObject &context)
{
    QStringList parts;
    for (auto it = context.begin(); it != context.end(); ++it)
        parts << it.key() + u'=' + it.value().toVariant().toString();
    return parts.join(u' ');
}
}

ServerLog::ServerLog(QObject *parent) : RowModel(roles, parent) { }

QString ServerLog::level() const { return levelNames[m_level]; }

void ServerLog::setLevel(const QString &level)
{
    const int wanted = levelOf(level);
    if (std::exchange(m_level, wanted) != wanted)
        refilter();
}

void ServerLog::setSearch(const QString &search)
{
    if (std::exchange(m_search, search) != search)
        refilter();
}

bool ServerLog::passes(const LogLine &line) const
{
    return line.level >= m_level && (m_search.isEmpty() || line.text.contains(m_search, Qt::CaseInsensitive) || line.context.contains(m_search, Qt::CaseInsensitive));
}

void ServerLog::refilter()
{
    removeIf([](const Row &) { return true; });
    QList<Row> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown), [this](const Row &line) { return passes(line); });
    append(shown);
    Q_EMIT filterChanged();
    Q_EMIT countChanged();
}

void ServerLog::add(const ServerEvent &event)
{
    if (event.type != "logging"_L1)
        return;
    const Row line { QString::number(m_next++), format::local(event.time), levelOf(event.metadata.value("level"_L1).toString().toLower()),
        event.metadata.value("message"_L1).toString(), contextText(event.metadata.value("context"_L1).toObject()) };
    m_all << line;
    if (passes(line))
        append({ line });
    if (m_all.size() > trimAt) {
        m_all.remove(0, m_all.size() - kept);
        const qint64 oldest = m_all.first().key.toLongLong();
        removeIf([&](const Row &one) { return one.key.toLongLong() < oldest; });
    }
    Q_EMIT countChanged();
}

void ServerLog::clear()
{
    m_all.clear();
    removeIf([](const Row &) { return true; });
    Q_EMIT countChanged();
}

QString ServerLog::text() const
{
    QStringList lines;
    for (const Row &line : rows())
        lines << QStringList { line.time.toString(Qt::ISODate), levelNames[line.level].toString(), line.text, line.context }.join(u' ').trimmed();
    return lines.join(u'\n');
}

}
