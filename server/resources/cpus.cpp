// SPDX-License-Identifier: Apache-2.0
// Processors: /sys/devices/system/cpu, and their names from /proc/cpuinfo.
#include <sys/utsname.h>

#include "server/resources/readers.h"
#include "server/system/cpulist.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
const QString cpuFolder = u"/sys/devices/system/cpu/"_s;

struct CpuName { QString name, vendor; };

/** Who makes ARM processors, as their register MIDR says. */
constexpr std::pair<int, const char *> armMakers[] = { { 0x41, "ARM" }, { 0x42, "Broadcom" }, { 0x43, "Cavium" }, { 0x46, "Fujitsu" },
    { 0x48, "HiSilicon" }, { 0x4e, "NVIDIA" }, { 0x50, "APM" }, { 0x51, "Qualcomm" }, { 0x53, "Samsung" }, { 0x56, "Marvell" },
    { 0x61, "Apple" }, { 0x6d, "Microsoft" }, { 0x70, "Phytium" }, { 0xc0, "Ampere" } };

QString armMaker(const QString &implementer)
{
    const int id = implementer.toInt(nullptr, 16);
    const auto found = std::find_if(std::begin(armMakers), std::end(armMakers), [id](const auto &maker) { return maker.first == id; });
    return found == std::end(armMakers) ? QString() : QString::fromLatin1(found->second);
}

/** By the kernel's number; what stands before the first of them (s390x) holds for all. */
struct CpuNames {
    CpuName all;
    QMap<qint64, CpuName> each;
    CpuName of(qint64 id) const { return each.value(id, all); }
};

/** The words differ by architecture. */
CpuNames cpuNames(const QByteArray &cpuinfo)
{
    CpuNames names;
    CpuName *current = &names.all;
    for (const QByteArray &line : cpuinfo.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray key = line.first(std::max<qsizetype>(colon, 0)).trimmed();
        const QString value = QString::fromUtf8(line.mid(colon + 1).trimmed());
        if (key == "processor")
            current = &names.each[value.toLongLong()];
        else if (key == "model name" || key == "cpu")
            current->name = value;
        else if (key == "vendor_id")
            current->vendor = value;
        else if (key == "CPU implementer")
            current->vendor = armMaker(value);
    }
    return names;
}

/** "32K" */
quint64 cacheSize(QByteArray text)
{
    const quint64 unit = text.endsWith('K') ? 1024 : text.endsWith('M') ? 1024 * 1024 : 1;
    if (unit > 1)
        text.chop(1);
    return text.toULongLong() * unit;
}

QList<api::CpuCache> caches(const Sysfs &sys, const QString &cpu)
{
    QList<api::CpuCache> list;
    for (const QString &index : sys.entries(cpu + u"/cache"_s, "index")) {
        const QString folder = cpu + u"/cache/"_s + index;
        if (const quint64 level = sys.number(folder + u"/level"_s))
            list.append({ level, sys.string(folder + u"/type"_s), cacheSize(sys.text(folder + u"/size"_s)) });
    }
    return list;
}

/** In MHz: the first of the files that is there, in kHz. */
quint64 frequency(const Sysfs &sys, const QString &cpu, std::initializer_list<const char *> files)
{
    for (const char *file : files) {
        if (const quint64 kilohertz = sys.number(cpu + u"/cpufreq/"_s + QLatin1StringView(file)))
            return kilohertz / 1000;
    }
    return 0;
}

template<class List, class Matches>
auto &findOrAppend(List &list, Matches matches)
{
    const auto found = std::find_if(list.begin(), list.end(), matches);
    return found == list.end() ? list.emplace_back() : *found;
}

api::CpuSocket &socketOf(const Sysfs &sys, QList<api::CpuSocket> &sockets, const QString &cpu, const CpuName &name)
{
    const quint64 id = sys.number(cpu + u"/topology/physical_package_id"_s);
    api::CpuSocket &socket = findOrAppend(sockets, [id](const auto &known) { return known.socket == id; });
    if (socket.cores.isEmpty())
        socket = { name.name, name.vendor, id, caches(sys, cpu), {}, 0, 0, 0 };
    return socket;
}

/** A socket may have cores of several kinds: it goes as low and as high as any of them. */
void widen(api::CpuSocket &socket, quint64 minimum, quint64 maximum)
{
    if (minimum && (!socket.frequencyMinimum || minimum < socket.frequencyMinimum))
        socket.frequencyMinimum = minimum;
    socket.frequencyTurbo = std::max(socket.frequencyTurbo, maximum);
}

/** The core's number is not enough: it may begin anew in every die and, on ARM, in every cluster. */
struct CorePlace {
    quint64 die, cluster, core;
    bool operator==(const CorePlace &) const = default;
};
using CorePlaces = QMap<quint64, QList<CorePlace>>; ///< by socket, as its cores

void addThread(const Sysfs &sys, api::CpuSocket &socket, QList<CorePlace> &places, const QString &cpu, api::CpuThread thread)
{
    const auto topology = [&](const QString &file) { return sys.number(cpu + u"/topology/"_s + file); };
    const CorePlace place { topology(u"die_id"_s), topology(u"cluster_id"_s), topology(u"core_id"_s) };
    qsizetype index = places.indexOf(place);
    if (index < 0) {
        index = places.size();
        places.append(place);
        socket.cores.append({ place.core, place.die, {}, frequency(sys, cpu, { "scaling_cur_freq" }) });
        widen(socket, frequency(sys, cpu, { "cpuinfo_min_freq", "scaling_min_freq" }), frequency(sys, cpu, { "cpuinfo_max_freq", "scaling_max_freq" }));
    }
    api::CpuCore &core = socket.cores[index];
    thread.thread = quint64(core.threads.size());
    thread.numaNode = quint64(sys.numbers(cpu, "node").value(0));
    thread.online = sys.text(cpu + u"/online"_s) != "0"; // the first one often can't be switched off and has no such file
    core.threads.append(thread);
}

/** Of the cores that tell theirs. */
quint64 meanFrequency(const QList<api::CpuCore> &cores)
{
    quint64 sum = 0, count = 0;
    for (const api::CpuCore &core : cores) {
        sum += core.frequency;
        count += core.frequency ? 1 : 0;
    }
    return count ? sum / count : 0;
}

QString architecture(const Sysfs &sys)
{
    if (const QString name = sys.string(u"/proc/sys/kernel/arch"_s); !name.isEmpty()) // since Linux 6.1
        return name;
    struct utsname names {};
    ::uname(&names);
    return QString::fromLatin1(names.machine);
}
}

api::CpuResources readCpus(const Machine &machine)
{
    const Sysfs &sys = machine.sys;
    api::CpuResources cpus;
    cpus.architecture = architecture(sys);
    const auto names = cpuNames(sys.text(u"/proc/cpuinfo"_s));
    const auto isolated = parseCpuList(sys.string(cpuFolder + u"isolated"_s)).value_or(QList<int>());
    CorePlaces places;
    for (const int id : sys.numbers(cpuFolder, "cpu")) {
        const QString cpu = cpuFolder + u"cpu%1"_s.arg(id);
        if (!sys.exists(cpu + u"/topology"_s)) // one that is offline may have no place
            continue;
        api::CpuSocket &socket = socketOf(sys, cpus.sockets, cpu, names.of(id));
        addThread(sys, socket, places[socket.socket], cpu, { id, 0, 0, false, isolated.contains(id) });
        ++cpus.total;
    }
    std::sort(cpus.sockets.begin(), cpus.sockets.end(), [](const auto &a, const auto &b) { return a.socket < b.socket; });
    for (api::CpuSocket &socket : cpus.sockets)
        socket.frequency = meanFrequency(socket.cores);
    return cpus;
}

}
