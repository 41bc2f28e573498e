// SPDX-License-Identifier: Apache-2.0
#include "models/items/keeping/nextsnapshot.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/config/configschema.h"
#include "models/config/cronschedule.h"
#include "models/items/format.h"

namespace quayside {

using namespace Qt::StringLiterals;

std::optional<QDateTime> nextSnapshot(const StringMap &config, bool isStopped, const QDateTime &now)
{
    const QString schedule = config.value(u"snapshots.schedule"_s);
    if (schedule.isEmpty() || (isStopped && !isTrue(config.value(u"snapshots.schedule.stopped"_s))))
        return {};
    const auto cron = CronSchedule::parse(schedule);
    return cron ? cron->next(now) : std::nullopt;
}

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(quayside::NextSnapshot)
};
}

QString snapshotsText(int count, const std::optional<QDateTime> &next, const QDateTime &now)
{
    if (!next)
        return count > 0 ? QLocale().toString(count) : QString();
    const QString number = count > 0 ? QLocale().toString(count) : Text::tr("none", "no snapshots yet");
    // A time alone is the next of its kind: tonight's or tomorrow's.
    return *next <= now.addDays(1) ? Text::tr("%1, next at %2", "snapshots, time").arg(number, format::time(next->time()))
                                   : Text::tr("%1, next on %2", "snapshots, day").arg(number, format::shortDay(next->date()));
}

}
