// SPDX-License-Identifier: Apache-2.0
#include "server/system/cgroup.h"

#include <QDeadlineTimer>
#include <QDir>
#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "server/system/mountinfo.h"
#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array legacyControllers { "cpu"_L1, "cpuacct"_L1, "cpuset"_L1, "memory"_L1, "devices"_L1, "freezer"_L1,
    "blkio"_L1, "pids"_L1, "net_cls"_L1, "net_prio"_L1, "perf_event"_L1, "hugetlb"_L1, "rdma"_L1 };
/** What v2 has as part of every group, whatever cgroup.controllers says. */
constexpr std::array alwaysUnified { "freezer"_L1, "devices"_L1, "cpuacct"_L1 };

/** cgroup folders go by rmdir alone, the innermost first. A process that has just ended still counts for a moment, so this is
 *  tried a few times. */
void removeGroupTree(const QString &path)
{
    const QByteArray name = path.toUtf8();
    if (::rmdir(name.constData()) == 0 || errno == ENOENT)
        return;
    for (const QString &below : QDir(path).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) // liblxc makes one that is called ".lxc"
        removeGroupTree(path + u'/' + below);
    for (int tries = 0; ::rmdir(name.constData()) < 0 && errno == EBUSY && tries < 10; ++tries)
        poll(nullptr, 0, 1);
}

/** "/lxc.payload.c1/init.scope" -> "/lxc.payload.c1": what liblxc made, not what the container made below it. */
QString containerGroup(const QString &path)
{
    const qsizetype start = std::max(path.indexOf("/lxc.payload."_L1), path.indexOf("/lxc.monitor."_L1)) + 1;
    const qsizetype end = start == 0 ? -1 : path.indexOf(u'/', start);
    return end < 0 ? path : path.left(end);
}
}

CgroupLayout CgroupLayout::parse(const QByteArray &mountinfo, const QByteArray &unifiedControllers, const QStringList &files)
{
    CgroupLayout layout;
    layout.m_files = files;
    for (const MountInfo &mount : MountInfo::parse(mountinfo)) {
        if (mount.fsType == "cgroup2"_L1 && layout.m_unified.isEmpty())
            layout.m_unified = mount.target;
        if (mount.fsType != "cgroup"_L1)
            continue;
        for (const QString &option : mount.superOptions) {
            const bool known = std::find(legacyControllers.begin(), legacyControllers.end(), option) != legacyControllers.end();
            if ((known || option.startsWith("name="_L1)) && !layout.m_legacy.contains(option))
                layout.m_legacy[option] = mount.target;
        }
    }
    layout.m_unifiedControllers = QString::fromLatin1(unifiedControllers).split(u' ', Qt::SkipEmptyParts);
    return layout;
}

const CgroupLayout &CgroupLayout::host()
{
    static const CgroupLayout layout = [] {
        const QByteArray mountinfo = readSmallFile(u"/proc/self/mountinfo"_s).value_or(QByteArray());
        const QString root = parse(mountinfo, {}).unifiedMount();
        const QByteArray controllers = readSmallFile(root + u"/cgroup.controllers"_s).value_or(QByteArray()).trimmed();
        CgroupLayout found = parse(mountinfo, controllers);
        found.m_files = found.probeFiles();
        found.m_cpus = QString::fromLatin1(readSmallFile(found.mountOf(u"cpuset"_s) + u"/cpuset.cpus"_s).value_or(QByteArray()).trimmed());
        return found;
    }();
    return layout;
}

static const QString probePrefix = u"quayside-probe-"_s;

/** What daemons left that were killed while they looked. */
static void removeDeadProbes(const QString &mount)
{
    for (const QString &name : QDir(mount).entryList({ probePrefix + u'*' }, QDir::Dirs)) {
        if (!QFile::exists(u"/proc/"_s + name.mid(probePrefix.size())))
            ::rmdir(QFile::encodeName(mount + u'/' + name).constData());
    }
}

/** What a group has can't be seen at a root. A controller that can't be passed on has no files, and whatever needs one says so. */
QStringList CgroupLayout::probeFiles() const
{
    for (const QString &controller : m_unifiedControllers)
        (void)writeSmallFile(m_unified + u"/cgroup.subtree_control"_s, '+' + controller.toLatin1());
    QStringList files;
    for (const QString &mount : mounts()) {
        removeDeadProbes(mount);
        const QString group = u"%1/%2%3"_s.arg(mount, probePrefix).arg(getpid());
        if (::mkdir(group.toUtf8().constData(), 0700) < 0)
            continue;
        files += QDir(group).entryList(QDir::Files);
        ::rmdir(group.toUtf8().constData());
    }
    return files;
}

CgroupLayout::Kind CgroupLayout::kind() const
{
    if (m_legacy.isEmpty())
        return Kind::Unified;
    return m_unified.isEmpty() ? Kind::Legacy : Kind::Hybrid;
}

bool CgroupLayout::isUnified(const QString &controller) const
{
    if (m_unified.isEmpty() || m_legacy.contains(controller))
        return false;
    return m_unifiedControllers.contains(controller)
        || std::find(alwaysUnified.begin(), alwaysUnified.end(), controller) != alwaysUnified.end();
}

QString CgroupLayout::mountOf(const QString &controller) const
{
    return isUnified(controller) ? m_unified : m_legacy.value(controller);
}

ContainerCgroup ContainerCgroup::parse(const QByteArray &cgroupFile, const CgroupLayout &layout)
{
    ContainerCgroup result;
    for (const QByteArray &line : cgroupFile.split('\n')) {
        const QList<QByteArray> parts = line.split(':');
        if (parts.size() < 3)
            continue;
        const QString path = containerGroup(QString::fromUtf8(line.mid(parts[0].size() + parts[1].size() + 2)));
        if (parts[1].isEmpty()) {
            for (const char *name : { "cpu", "cpuacct", "cpuset", "memory", "pids", "freezer", "io", "hugetlb", "unified" }) {
                const QString controller = QString::fromLatin1(name);
                if (layout.isUnified(controller) || (controller == "unified"_L1 && !layout.unifiedMount().isEmpty()))
                    result.m_groups[controller] = { layout.unifiedMount() + path, true };
            }
        }
        for (const QByteArray &name : parts[1].split(',')) {
            const QString mount = layout.mountOf(QString::fromLatin1(name));
            if (!name.isEmpty() && !mount.isEmpty())
                result.m_groups[QString::fromLatin1(name)] = { mount + path, false };
        }
    }
    return result;
}

Result<ContainerCgroup> ContainerCgroup::ofProcess(qint64 pid, const CgroupLayout &layout)
{
    return parse(TRY(readSmallFile(u"/proc/%1/cgroup"_s.arg(pid))), layout);
}

QStringList ContainerCgroup::namesOf(const QByteArray &cgroupFile)
{
    static constexpr QLatin1StringView prefix = "lxc.payload."_L1;
    QStringList names;
    for (const QString &line : QString::fromUtf8(cgroupFile).split(u'\n')) {
        for (const QString &part : line.section(u':', 2).split(u'/')) {
            if (part.startsWith(prefix) && !names.contains(part.sliced(prefix.size())))
                names << part.sliced(prefix.size());
        }
    }
    return names;
}

QString ContainerCgroup::file(const QString &controller, const char *legacy, const char *unified) const
{
    const auto group = m_groups.constFind(controller);
    if (group == m_groups.cend())
        return {};
    const char *name = group->unified ? unified : legacy;
    return name ? group->path + u'/' + QLatin1StringView(name) : QString();
}

Result<> ContainerCgroup::set(const QString &controller, const QString &file, const QString &value) const
{
    const auto group = m_groups.constFind(controller);
    if (group == m_groups.cend())
        return failure(notFound(u"The instance has no \"%1\" cgroup"_s.arg(controller)));
    if (!group->path.contains("/lxc."_L1)) // never the machine's own
        return failure(notFound(u"The instance has no \"%1\" cgroup of its own"_s.arg(controller)));
    return writeSmallFile(group->path + u'/' + file, value.toUtf8());
}

/** By ContainerCgroup::Counter: its controller and what it is called with v1 and v2. */
static constexpr const char *counterFiles[][3] = {
    { "cpuacct", "cpuacct.usage", "cpu.stat" },
    { "memory", "memory.usage_in_bytes", "memory.current" },
    { "memory", "memory.max_usage_in_bytes", "memory.peak" },
    { "memory", "memory.memsw.usage_in_bytes", nullptr }, // v1 counts memory and swap together
    { "memory", "memory.memsw.max_usage_in_bytes", nullptr },
    { "memory", nullptr, "memory.swap.current" },
    { "memory", nullptr, "memory.swap.peak" },
    { "pids", "pids.current", "pids.current" },
};

qint64 ContainerCgroup::number(Counter counter) const
{
    constexpr QByteArrayView cpuStat = "usage_usec ";
    Counters::File &kept = m_counters->files[counter];
    std::call_once(kept.once, [&] {
        const auto &[controller, legacy, unified] = counterFiles[counter];
        if (const QString path = file(QString::fromLatin1(controller), legacy, unified); !path.isEmpty())
            kept.fd.reset(::open(path.toUtf8().constData(), O_RDONLY | O_CLOEXEC));
    });
    char text[256]; // each is one number, cpu.stat begins with it
    const ssize_t length = kept.fd ? ::pread(kept.fd.get(), text, sizeof text, 0) : -1;
    const QByteArrayView line(text, std::max<ssize_t>(length, 0));
    const bool isCpuStat = line.startsWith(cpuStat);
    const QByteArrayView digits = isCpuStat ? line.sliced(cpuStat.size()) : line;
    bool ok = false;
    const qint64 value = digits.first(std::max<qsizetype>(digits.indexOf('\n'), 0)).toLongLong(&ok);
    return !ok ? -1 : isCpuStat ? value * 1000 : value;
}

api::CpuState ContainerCgroup::cpu() const { return { std::max<qint64>(number(CpuTime), 0) }; }

api::MemoryState ContainerCgroup::memory() const
{
    const auto positive = [](qint64 value) { return std::max<qint64>(value, 0); };
    api::MemoryState state;
    state.usage = positive(number(Memory));
    state.usagePeak = positive(number(MemoryPeak));
    const qint64 both = number(Both), bothPeak = number(BothPeak);
    state.swapUsage = positive(both >= 0 ? both - state.usage : number(Swap));
    state.swapUsagePeak = positive(bothPeak >= 0 ? bothPeak - state.usagePeak : number(SwapPeak));
    return state;
}

qint64 ContainerCgroup::processes() const { return number(Processes); }

bool ContainerCgroup::isFrozen() const
{
    const QString path = file(u"freezer"_s, "freezer.state", "cgroup.freeze");
    const QByteArray state = path.isEmpty() ? QByteArray() : readSmallFile(path).value_or(QByteArray()).trimmed();
    return state == "1" || state == "FROZEN" || state == "FREEZING";
}

Result<> ContainerCgroup::setFrozen(bool frozen) const
{
    const QString path = file(u"freezer"_s, "freezer.state", "cgroup.freeze");
    if (path.isEmpty())
        return failure(internal(u"This machine has no freezer cgroup"_s));
    const bool unified = m_groups[u"freezer"_s].unified;
    const QByteArray wanted = unified ? (frozen ? "1" : "0") : (frozen ? "FROZEN" : "THAWED");
    TRY(writeSmallFile(path, wanted));
    const QString stateFile = unified ? m_groups[u"freezer"_s].path + u"/cgroup.events"_s : path;
    const QByteArray reached = unified ? "frozen " + wanted : wanted;
    int tries = 0;
    for (QDeadlineTimer deadline(10'000); !deadline.hasExpired();) {
        if (TRY(readSmallFile(stateFile)).contains(reached))
            return {};
        poll(nullptr, 0, 1); // v1 has nothing to wait on: reading its state is what moves a freeze on
        // It can hang on a process that was just being made; beginning anew gets it over that.
        if (!unified && frozen && ++tries % 50 == 0) {
            TRY(writeSmallFile(path, "THAWED"));
            TRY(writeSmallFile(path, wanted));
        }
    }
    return failure(internal(frozen ? u"Freezing timed out"_s : u"Unfreezing timed out"_s));
}

void ContainerCgroup::removeAll() const
{
    for (const Group &group : m_groups) {
        if (group.path.contains("/lxc."_L1))
            removeGroupTree(group.path);
    }
}

QStringList CgroupLayout::mounts() const
{
    QStringList all = m_legacy.values();
    all << m_unified;
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

void ContainerCgroup::removeLeftovers(const QString &name, const CgroupLayout &layout)
{
    for (const QString &mount : layout.mounts()) {
        removeGroupTree(mount + u"/lxc.payload."_s + name);
        removeGroupTree(mount + u"/lxc.monitor."_s + name);
    }
}

}
