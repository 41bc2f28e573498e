// SPDX-License-Identifier: Apache-2.0
#include "server/instance/cgrouplimits.h"

#include <algorithm>
#include <net/if.h>
#include <optional>

#include "models/core/log.h"
#include "models/core/revert.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** A bound's form in one kind of hierarchy. */
struct Form {
    enum class Need {
        Always, ///< every kernel's groups have the file
        Any,    ///< of the files those that are there, one at least
        IfThere ///< only with the bound before it
    };
    const char *controller;
    QStringList files; ///< none: this kind of hierarchy has no such thing
    QString value, unset;
    Need need = Need::Always;
};

class Settings {
public:
    explicit Settings(const CgroupLayout &host) : m_host(host) { }
    const CgroupLayout &host() const { return m_host; }

    void add(const char *key, const Form &legacy, const Form &unified)
    {
        const bool isUnified = m_host.isUnified(QLatin1StringView(unified.controller));
        const Form &form = isUnified ? unified : legacy;
        const QString controller = QLatin1StringView(form.controller);
        QStringList files = m_host.mountOf(controller).isEmpty() ? QStringList() : form.files;
        if (form.need != Form::Need::Always)
            files.removeIf([this](const QString &file) { return !m_host.hasFile(file); });
        if (files.isEmpty() && form.need != Form::Need::IfThere && !m_refused)
            m_refused = missing(key, form);
        for (const QString &file : files)
            m_settings.append({ QLatin1StringView(key), controller, file, form.value, form.unset, isUnified });
    }

    Result<QList<CgroupSetting>> finish()
    {
        if (m_refused)
            return failure(*m_refused);
        return std::move(m_settings);
    }

private:
    static Error missing(const char *key, const Form &form)
    {
        const QString what = form.files.isEmpty() ? QString() : u" (%1)"_s.arg(form.files.join(u", "_s));
        return badRequest(u"%1 needs the cgroup controller \"%2\"%3, which this machine doesn't have"_s.arg(
            QLatin1StringView(key), QLatin1StringView(form.controller), what));
    }

    const CgroupLayout &m_host;
    QList<CgroupSetting> m_settings;
    std::optional<Error> m_refused;
};

void addMemory(Settings &out, const ResourceLimits &limits)
{
    if (limits.memoryBytes) {
        const QString bytes = QString::number(*limits.memoryBytes);
        const bool soft = limits.memorySoft;
        out.add("limits.memory", { "memory", { soft ? u"memory.soft_limit_in_bytes"_s : u"memory.limit_in_bytes"_s }, bytes, u"-1"_s },
            { "memory", { soft ? u"memory.high"_s : u"memory.max"_s }, bytes, u"max"_s });
        // The machine takes back what it needs from those first that are near their limit.
        if (!soft)
            out.add("limits.memory", { "memory", { u"memory.soft_limit_in_bytes"_s }, QString::number(*limits.memoryBytes / 10 * 9), u"-1"_s },
                { "memory", {}, {}, {}, Form::Need::IfThere });
        // What is swapped out is bounded too: v1 counts both together.
        if (!soft)
            out.add("limits.memory", { "memory", { u"memory.memsw.limit_in_bytes"_s }, bytes, u"-1"_s, Form::Need::IfThere },
                { "memory", {}, {}, {}, Form::Need::IfThere });
    }
    if (!limits.swap)
        out.add("limits.memory.swap", { "memory", { u"memory.swappiness"_s }, u"0"_s, u"60"_s },
            { "memory", { u"memory.swap.max"_s }, u"0"_s, u"max"_s });
    else if (limits.swapPriority)
        out.add("limits.memory.swap.priority", { "memory", { u"memory.swappiness"_s }, QString::number(70 - *limits.swapPriority), u"60"_s },
            { "memory", {}, {}, {} });
}

/** The kernel's own conversion of shares (2…262144) to weights (1…10000). */
qint64 weightOfShares(int shares) { return 1 + (qint64(std::max(shares, 2)) - 2) * 9999 / 262142; }

void addCpu(Settings &out, const ResourceLimits &limits)
{
    if (limits.cpuShares) {
        out.add("limits.cpu.priority", { "cpu", { u"cpu.shares"_s }, QString::number(std::max(*limits.cpuShares, 2)), u"1024"_s },
            { "cpu", { u"cpu.weight"_s }, QString::number(weightOfShares(*limits.cpuShares)), u"39"_s });
    }
    if (limits.cpuQuotaUs) {
        const QString quota = QString::number(*limits.cpuQuotaUs), period = QString::number(limits.cpuPeriodUs);
        const Form unified { "cpu", { u"cpu.max"_s }, quota + u' ' + period, u"max 100000"_s };
        out.add("limits.cpu.allowance", { "cpu", { u"cpu.cfs_period_us"_s }, period, u"100000"_s }, unified);
        out.add("limits.cpu.allowance", { "cpu", { u"cpu.cfs_quota_us"_s }, quota, u"-1"_s }, { "cpu", {}, {}, {}, Form::Need::IfThere });
    }
    if (!limits.cpuSet.isEmpty())
        out.add("limits.cpu", { "cpuset", { u"cpuset.cpus"_s }, limits.cpuSet, out.host().cpus() },
            { "cpuset", { u"cpuset.cpus"_s }, limits.cpuSet, u"\n"_s });
}

/** 5 is the weight of groups that nobody asked anything of: 100, but for the kernels before 5.0 with their own scheduler. */
void addDiskPriority(Settings &out, int priority)
{
    const Form unified { "io", { u"io.bfq.weight"_s, u"io.weight"_s }, QString::number(std::max(2, priority * 20)), u"100"_s, Form::Need::Any };
    Form legacy = unified;
    legacy.controller = "blkio";
    legacy.files = { u"blkio.bfq.weight"_s };
    if (!out.host().hasFile(legacy.files.front()))
        legacy = { "blkio", { u"blkio.weight"_s }, QString::number(std::max(10, priority * 100)), u"500"_s, Form::Need::Any };
    out.add("limits.disk.priority", legacy, unified);
}

void addDisk(Settings &out, const DiskLimit &disk)
{
    const struct { const char *key, *file, *word; qint64 value; } bounds[] = {
        { "limits.read", "blkio.throttle.read_bps_device", "rbps", disk.readBytes }, { "limits.read", "blkio.throttle.read_iops_device", "riops", disk.readIops },
        { "limits.write", "blkio.throttle.write_bps_device", "wbps", disk.writeBytes }, { "limits.write", "blkio.throttle.write_iops_device", "wiops", disk.writeIops },
    };
    QString all = disk.device;
    for (const auto &[key, file, word, value] : bounds) {
        all += u" %1=%2"_s.arg(QLatin1StringView(word), value ? QString::number(value) : u"max"_s);
        if (value)
            out.add(key, { "blkio", { QLatin1StringView(file) }, disk.device + u' ' + QString::number(value), disk.device + u" 0"_s, Form::Need::Any },
                { "io", {}, {}, {}, Form::Need::IfThere });
    }
    if (out.host().isUnified(u"io"_s))
        out.add("limits.max", { "io", {}, {}, {}, Form::Need::IfThere },
            { "io", { u"io.max"_s }, all, disk.device + u" rbps=max wbps=max riops=max wiops=max"_s });
}

/** As the kernel has it: for each interface that the container's host could send through. */
void addNetworkPriority(Settings &out, int priority)
{
    struct if_nameindex *interfaces = if_nameindex();
    for (auto *each = interfaces; each && each->if_index != 0; ++each) {
        const QString name = QString::fromUtf8(each->if_name) + u' ';
        out.add("limits.network.priority", { "net_prio", { u"net_prio.ifpriomap"_s }, name + QString::number(priority), name + u'0' },
            { "net_prio", {}, {}, {} });
    }
    if_freenameindex(interfaces);
}

void addHugepages(Settings &out, const QString &size, qint64 count)
{
    const QByteArray key = "limits.hugepages." + size.toLatin1();
    const QString bytes = QString::number(count), prefix = u"hugetlb."_s + size;
    // The second refuses a reservation already, where the first lets a process die when it touches the memory.
    for (const auto &[infix, need] : { std::pair(u""_s, Form::Need::Any), std::pair(u".rsvd"_s, Form::Need::IfThere) }) {
        out.add(key.constData(), { "hugetlb", { prefix + infix + u".limit_in_bytes"_s }, bytes, u"-1"_s, need },
            { "hugetlb", { prefix + infix + u".max"_s }, bytes, u"max"_s, need });
    }
}
}

Result<QList<CgroupSetting>> cgroupSettings(const ResourceLimits &limits, const CgroupLayout &host)
{
    Settings out(host);
    addMemory(out, limits);
    addCpu(out, limits);
    if (limits.processes) {
        const Form form { "pids", { u"pids.max"_s }, QString::number(*limits.processes), u"max"_s };
        out.add("limits.processes", form, form);
    }
    if (limits.diskPriority)
        addDiskPriority(out, *limits.diskPriority);
    for (const DiskLimit &disk : limits.disks)
        addDisk(out, disk);
    if (limits.networkPriority)
        addNetworkPriority(out, *limits.networkPriority);
    for (auto it = limits.hugepages.begin(); it != limits.hugepages.end(); ++it)
        addHugepages(out, it.key(), *it);
    return out.finish();
}

bool isLeftByLxc(const CgroupSetting &setting, const CgroupLayout &host)
{
    return (setting.unified && host.kind() == CgroupLayout::Kind::Hybrid) || setting.controller == "net_prio"_L1;
}

namespace {
QList<CgroupSetting> without(QList<CgroupSetting> settings, const QList<CgroupSetting> &others)
{
    settings.removeIf([&others](const CgroupSetting &setting) { return others.contains(setting); });
    return settings;
}

Result<> write(const ContainerCgroup &cgroup, const CgroupSetting &setting, const QString &value)
{
    // The kernel knows interfaces of the machine's own network namespace only, and they come and go.
    const bool isOptional = setting.controller == "net_prio"_L1;
    if (const auto done = cgroup.set(setting.controller, setting.file, value); !done && !isOptional)
        return failure(internal(u"Failed to set %1 (%2): %3"_s.arg(setting.key, setting.file, done.error().message)));
    return {};
}

/** Bounds that go are taken away from the last to the first, and then new ones are set from the first to the last. Those of memory
 *  and of memory with swap depend on each other, and are taken away even where a new one follows. Gives the first error; stops there
 *  unless `regardless`. */
Result<> writeAll(const ContainerCgroup &cgroup, QList<CgroupSetting> gone, const QList<CgroupSetting> &added, bool regardless)
{
    Result<> result;
    const auto put = [&](const CgroupSetting &setting, const QString &value) {
        if (!result && !regardless)
            return;
        if (const auto written = write(cgroup, setting, value); !written && result)
            result = written;
    };
    const auto isReplaced = [&added](const CgroupSetting &old) {
        return std::any_of(added.begin(), added.end(), [&old](const CgroupSetting &setting) { return setting.file == old.file && setting.unset == old.unset; });
    };
    std::reverse(gone.begin(), gone.end());
    for (const CgroupSetting &setting : gone) {
        if (setting.controller == "memory"_L1 || !isReplaced(setting))
            put(setting, setting.unset);
    }
    for (const CgroupSetting &setting : added)
        put(setting, setting.value);
    return result;
}
}

Result<> changeCgroup(const ContainerCgroup &cgroup, const QList<CgroupSetting> &before, const QList<CgroupSetting> &after)
{
    const QList<CgroupSetting> gone = without(before, after), added = without(after, before);
    const auto done = writeAll(cgroup, gone, added, false);
    if (done)
        return {};
    if (const auto undone = writeAll(cgroup, added, gone, true); !undone)
        log::warning(u"Couldn't undo a change of limits"_s, { { u"err"_s, undone.error().message } });
    return done;
}

}
