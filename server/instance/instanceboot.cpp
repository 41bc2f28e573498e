// SPDX-License-Identifier: Apache-2.0
// What happens to instances when the daemon comes and the machine goes: boot.*.
#include "server/instance/instanceprivate.h"

#include <algorithm>
#include <chrono>
#include <map>

#include "models/core/log.h"
#include "server/instance/configvalues.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct Start {
    InstancePtr row;
    qint64 priority = 0;
    qint64 delaySeconds = 0;
};

void report(const QString &what, const InstanceRow &row, const Result<> &result)
{
    if (!result)
        log::error(what, { { u"instance"_s, row.name }, { u"project"_s, row.project }, { u"err"_s, result.error().message } });
}
}

void InstanceService::autostart()
{
    d->booting = std::thread([this] {
        d->autostart();
        d->hasBooted = true;
    });
}

bool InstanceService::hasAutostarted() const { return d->hasBooted; }

/** In order, one after the other. Ends early when the daemon does. */
void InstanceService::Private::autostart()
{
    QList<Start> starts;
    for (const InstancePtr &row : parts.rows.instances.list()) {
        const StringMap config = expanded(*row).config;
        const bool ranBefore = row->config.value(volatileKey::lastPower) == "RUNNING"_L1;
        if (!isRunning(*row) && isTrue(config, u"boot.autostart"_s, ranBefore))
            starts.append({ row, config.value(u"boot.autostart.priority"_s).toLongLong(), config.value(u"boot.autostart.delay"_s).toLongLong() });
    }
    std::stable_sort(starts.begin(), starts.end(), [](const Start &a, const Start &b) { return a.priority > b.priority; });
    for (const Start &each : std::as_const(starts)) {
        if (const auto locked = lock(each.row->project, each.row->name, u"start"_s); locked && !ending && !isRunning(*locked->row))
            report(u"Couldn't start an instance"_s, *each.row, start(locked->row));
        std::unique_lock guard(mutex);
        if (endBooting.wait_for(guard, std::chrono::seconds(std::max<qint64>(0, each.delaySeconds)), [this] { return ending.load(); }))
            return;
    }
}

void InstanceService::Private::endBoot()
{
    {
        const std::lock_guard guard(mutex);
        ending = true;
    }
    endBooting.notify_all();
    if (booting.joinable())
        booting.join();
}

void InstanceService::stopAll()
{
    d->shuttingDown = true;
    d->endBoot();
    std::map<qint64, QList<InstancePtr>, std::greater<>> groups;
    for (const InstancePtr &row : list({})) {
        if (d->isRunning(*row))
            groups[expanded(*row).config.value(u"boot.stop.priority"_s).toLongLong()].append(row);
    }
    for (const auto &[priority, rows] : groups) {
        WorkerPool pool(32, "shutdown"); // joined at the end of each group
        for (const InstancePtr &row : rows)
            pool.post([this, row] { d->stopForShutdown(*row); });
    }
}

void InstanceService::Private::stopForShutdown(const InstanceRow &row)
{
    const auto locked = lock(row.project, row.name, u"stop"_s);
    if (!locked) {
        (void)stopNow(row);
        return;
    }
    bool ok = false;
    const int seconds = expanded(row).config.value(u"boot.host_shutdown_timeout"_s).toInt(&ok);
    Result<> result = stop(*locked, false, ok ? std::max(seconds, 0) : 30);
    if (!result && isRunning(row))
        result = stop(*locked, true, 0);
    if (result && row.ephemeral)
        result = remove(row);
    report(u"Couldn't stop an instance"_s, row, result);
}

}
