// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <optional>

namespace quayside {

/** When something recurs (doc/instances.md, "Snapshot scheduling"): "minute hour day-of-month month day-of-week", each field "*", a
 *  number, name, range, with a step, or a list of these; or an alias: @hourly @daily @midnight @weekly @monthly @annually @yearly,
 *  @startup, @never. Several, joined by ", ", recur at each. As with cron, days of month and week that are both given add up.
 *  Value type; pure. */
class CronSchedule {
public:
    /** None when the text isn't understood. */
    static std::optional<CronSchedule> parse(const QString &text);

    /** Whether it recurs in the minute, by the clock of the time's zone. */
    bool isDue(const QDateTime &minute) const;
    /** The first minute after the time, in its zone; a clock's hour that is left out in spring has none. None when there is none
     *  in forty years. */
    std::optional<QDateTime> next(const QDateTime &after) const;
    /** Whether it names the start of the instance. */
    bool isAtStartup() const { return m_atStartup; }

private:
    struct Line {
        quint64 sets[5] {};   ///< a bit for each number that the field allows
        bool every[5] {};     ///< the field is a "*", maybe with a step
        bool isOn(const QDate &date) const;
        std::optional<QDateTime> next(const QDateTime &after) const;
    };
    static std::optional<Line> parseLine(const QString &text);

    QList<Line> m_lines;
    bool m_atStartup = false;
};

}
