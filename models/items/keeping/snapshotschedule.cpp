// SPDX-License-Identifier: Apache-2.0
#include "models/items/keeping/snapshotschedule.h"

#include <QLocale>
#include <QRegularExpression>

#include "models/config/cronschedule.h"
#include "models/config/expiry.h"
#include "models/items/commandtext.h"
#include "models/items/format.h"
#include "models/items/operationtexts.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

const QString SnapshotSchedule::scheduleKey = u"snapshots.schedule"_s;
const QString SnapshotSchedule::patternKey = u"snapshots.pattern"_s;
const QString SnapshotSchedule::expiryKey = u"snapshots.expiry"_s;
const QString SnapshotSchedule::stoppedKey = u"snapshots.schedule.stopped"_s;

namespace {
constexpr int shownRuns = 5;

/** The forms that have a builder of their own: minute, hour, day of month, weekday; "*" or a number each. */
struct Form {
    QLatin1StringView kind;
    const char *pattern;
};
constexpr Form forms[] = { { "hourly"_L1, "^(\\d+) () ?\\* \\*() \\* \\*()$" }, { "daily"_L1, "^(\\d+) (\\d+) \\*() \\* \\*()$" },
    { "weekly"_L1, "^(\\d+) (\\d+) \\*() \\* (\\d)$" }, { "monthly"_L1, "^(\\d+) (\\d+) (\\d+) \\* \\*()$" } };

struct Alias {
    QLatin1StringView name, line;
};
constexpr Alias aliases[] = { { "@hourly"_L1, "0 * * * *"_L1 }, { "@daily"_L1, "0 0 * * *"_L1 }, { "@midnight"_L1, "0 0 * * *"_L1 },
    { "@weekly"_L1, "0 0 * * 0"_L1 }, { "@monthly"_L1, "0 0 1 * *"_L1 } };

QString plain(const QString &expression)
{
    for (const Alias &alias : aliases) {
        if (expression == alias.name)
            return alias.line;
    }
    return expression.simplified();
}

QString clock(int hour, int minute) { return format::time(QTime(hour, minute)); }

QString weekdayName(int day) { return QLocale().dayName(day == 0 ? 7 : day); }
}

SnapshotSchedule::SnapshotSchedule(const QString &key, Server *server, QObject *parent) : QObject(parent), m_key(key), m_server(server)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    show({});
    connect(server, &Server::resynced, this, &SnapshotSchedule::load);
    connect(server, &Server::eventReceived, this, [this](const ServerEvent &event) {
        const InstanceLink link = InstanceLink::parse(event.metadata.value("source"_L1).toString());
        if (event.metadata.value("action"_L1).toString().endsWith("-updated"_L1) && link.name == InstanceKey::parse(m_key).name && !isDirty())
            load();
    });
    load();
}

void SnapshotSchedule::load()
{
    if (!m_server)
        return;
    m_server->client()->get(m_server->instancePath(m_key), this, [this](Result<Answer> answer) {
        const auto instance = answer ? fromAnswer<api::Instance>(answer->metadata) : failure(answer.error());
        if (instance && !isDirty())
            take(instance->config, instance->expandedConfig);
    });
}

void SnapshotSchedule::take(const StringMap &own, const StringMap &expanded)
{
    m_saved.clear();
    m_own.clear();
    for (const QString &key : keys()) {
        if (own.contains(key))
            m_own.insert(key, own.value(key));
        if (!expanded.value(key).isEmpty())
            m_saved.insert(key, expanded.value(key));
    }
    m_values = m_saved;
    m_isLoaded = true;
    show(m_values.value(scheduleKey));
    Q_EMIT changed();
}

/** Which builder an expression belongs to. */
void SnapshotSchedule::show(const QString &expression)
{
    m_kind = expression.isEmpty() || expression == "@never"_L1 ? u"never"_s : expression == "@startup"_L1 ? u"startup"_s : u"custom"_s;
    const QString line = plain(expression);
    for (const Form &form : forms) {
        const auto match = QRegularExpression(QLatin1StringView(form.pattern)).match(line);
        if (!match.hasMatch())
            continue;
        m_kind = form.kind;
        m_minute = match.captured(1).toInt();
        if (const QString hour = match.captured(2); !hour.isEmpty())
            m_hour = hour.toInt();
        if (const QString day = match.captured(3); !day.isEmpty())
            m_monthDay = day.toInt();
        if (const QString day = match.captured(4); !day.isEmpty())
            m_weekday = day.toInt();
        return;
    }
}

void SnapshotSchedule::setKind(const QString &kind)
{
    m_kind = kind;
    if (kind == "custom"_L1 && expression().isEmpty())
        m_values.insert(scheduleKey, u"0 */6 * * *"_s);
    build();
}

void SnapshotSchedule::setNumber(int &member, int number)
{
    member = number;
    build();
}

/** The expression of what is chosen. */
void SnapshotSchedule::build()
{
    const QString line = m_kind == "startup"_L1 ? u"@startup"_s
        : m_kind == "hourly"_L1                 ? u"%1 * * * *"_s.arg(m_minute)
        : m_kind == "daily"_L1                  ? u"%1 %2 * * *"_s.arg(m_minute).arg(m_hour)
        : m_kind == "weekly"_L1                 ? u"%1 %2 * * %3"_s.arg(m_minute).arg(m_hour).arg(m_weekday)
        : m_kind == "monthly"_L1                ? u"%1 %2 %3 * *"_s.arg(m_minute).arg(m_hour).arg(m_monthDay)
        : m_kind == "custom"_L1                 ? expression()
                                                : QString();
    // What is written otherwise and means the same is left as it is.
    setValue(scheduleKey, plain(m_saved.value(scheduleKey)) == line ? m_saved.value(scheduleKey) : line);
}

QString SnapshotSchedule::expression() const { return m_values.value(scheduleKey); }

void SnapshotSchedule::setExpression(const QString &text) { setValue(scheduleKey, text.trimmed()); }

bool SnapshotSchedule::stopped() const
{
    const QString value = m_values.value(stoppedKey);
    return value == "true"_L1 || value == "1"_L1 || value == "yes"_L1 || value == "on"_L1;
}

void SnapshotSchedule::setStopped(bool stopped)
{
    if (stopped != this->stopped())
        setValue(stoppedKey, stopped ? u"true"_s : m_saved.contains(stoppedKey) ? u"false"_s : QString());
}

void SnapshotSchedule::setValue(const QString &key, const QString &value)
{
    value.isEmpty() ? (void)m_values.remove(key) : (void)m_values.insert(key, value);
    m_errorText.clear();
    Q_EMIT changed();
}

QString SnapshotSchedule::summary() const
{
    if (m_kind == "hourly"_L1)
        return m_minute == 0 ? tr("Every hour") : tr("Every hour, %n minute(s) past", nullptr, m_minute);
    if (m_kind == "daily"_L1)
        return tr("Every day at %1").arg(clock(m_hour, m_minute));
    if (m_kind == "weekly"_L1)
        return tr("Every %1 at %2", "weekday, time").arg(weekdayName(m_weekday), clock(m_hour, m_minute));
    if (m_kind == "monthly"_L1)
        return tr("On day %1 of each month at %2").arg(m_monthDay).arg(clock(m_hour, m_minute));
    if (m_kind == "startup"_L1)
        return tr("Before each start of the instance");
    return m_kind == "custom"_L1 ? tr("By an expression of cron") : tr("Only by hand");
}

static QString inWords(const QDateTime &time, const QDateTime &now)
{
    const QString at = format::time(time.time());
    if (time.date() == now.date())
        return SnapshotSchedule::tr("Today, %1").arg(at);
    if (time.date() == now.date().addDays(1))
        return SnapshotSchedule::tr("Tomorrow, %1").arg(at);
    return format::dayOfYear(time.date()) + u", "_s + at;
}

QStringList SnapshotSchedule::nextRuns() const
{
    QStringList words;
    const auto schedule = expression().isEmpty() ? std::nullopt : CronSchedule::parse(expression());
    auto time = schedule ? schedule->next(now()) : std::nullopt;
    for (; time && words.size() < shownRuns; time = schedule->next(*time))
        words << inWords(*time, now());
    return words;
}

QString SnapshotSchedule::problem() const
{
    return expression().isEmpty() || CronSchedule::parse(expression()) ? QString() : tr("That isn't an expression of cron: minute hour day month weekday.");
}

QString SnapshotSchedule::expiryProblem() const
{
    return expiry().isEmpty() || expiryAfter(expiry(), Timestamp::now()) ? QString() : tr("Write spans as in “1w 2d 12H”: M minutes, H hours, d days, w weeks, m months, y years.");
}

bool SnapshotSchedule::isInherited() const { return m_saved.contains(scheduleKey) && !m_own.contains(scheduleKey) && m_values.value(scheduleKey) == m_saved.value(scheduleKey); }

/** Keys with their new value; an empty one is taken away. */
StringMap SnapshotSchedule::changes() const
{
    StringMap changed;
    for (const QString &key : keys()) {
        const QString value = m_values.value(key);
        if (value == m_saved.value(key))
            continue;
        // Without a value of its own it would inherit again.
        const bool isInherited = m_saved.contains(key) && !m_own.contains(key);
        changed.insert(key, value.isEmpty() && isInherited && key == scheduleKey ? u"@never"_s : value);
    }
    return changed;
}

void SnapshotSchedule::save()
{
    if (!m_server || m_isSaving || !isDirty() || !problem().isEmpty() || !expiryProblem().isEmpty())
        return;
    m_isSaving = true;
    Q_EMIT changed();
    const auto ended = [this](const QString &error) {
        m_isSaving = false;
        m_errorText = error;
        if (error.isEmpty())
            m_saved = m_values;
        Q_EMIT changed();
        if (error.isEmpty()) {
            Q_EMIT saved();
            load();
        }
    };
    // PUT of what is there now with these keys: only so a key goes away on every server.
    m_server->client()->get(m_server->instancePath(m_key), this, [this, ended](Result<Answer> answer) {
        const auto instance = answer ? fromAnswer<api::Instance>(answer->metadata) : failure(answer.error());
        if (!instance)
            return ended(instance.error().message);
        api::InstancePut put { instance->architecture, instance->config, instance->devices, instance->ephemeral, instance->profiles, {}, instance->stateful, instance->description };
        const StringMap changed = changes();
        for (auto it = changed.cbegin(); it != changed.cend(); ++it)
            it->isEmpty() ? (void)put.config.remove(it.key()) : (void)put.config.insert(it.key(), *it);
        m_server->client()->run(ApiClient::request("PUT", m_server->instancePath(m_key), toJson(put), answer->etag), this,
            [ended](Result<Answer> done) { ended(done ? QString() : done.error().message); });
    });
}

void SnapshotSchedule::revert()
{
    m_values = m_saved;
    m_errorText.clear();
    show(expression());
    Q_EMIT changed();
}

QString SnapshotSchedule::command(const QString &tool) const
{
    if (!m_server)
        return {};
    const StringMap changed = changes();
    const InstanceKey key = InstanceKey::parse(m_key);
    if (tool == "curl"_L1) {
        QJsonObject config;
        for (auto it = changed.cbegin(); it != changed.cend(); ++it)
            config.insert(it.key(), *it);
        return command::curl(m_server->remote(), u"PATCH"_s, m_server->instancePath(m_key), toJson(QJsonObject { { "config"_L1, config } }));
    }
    QStringList lines;
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
        const QString name = command::named(m_server->remote(), key.name);
        lines << command::lxc(key.project, it->isEmpty() ? QStringList { u"config"_s, u"unset"_s, name, it.key() } : QStringList { u"config"_s, u"set"_s, name, it.key(), *it });
    }
    return lines.join(u'\n');
}

}
