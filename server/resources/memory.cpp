// SPDX-License-Identifier: Apache-2.0
// Memory: /proc/meminfo and the same of each NUMA node; how much there is in blocks, which counts what the kernel keeps for itself.
#include <QSet>

#include "server/resources/readers.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** "MemTotal:  8000 kB", or in a node's file "Node 0 MemTotal:  8000 kB": bytes, or a number of pages. */
QMap<QByteArray, quint64> meminfo(const QByteArray &text)
{
    QMap<QByteArray, quint64> values;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray key = line.first(std::max<qsizetype>(colon, 0)).split(' ').last();
        const QByteArrayList words = line.mid(colon + 1).simplified().split(' ');
        values.insert(key, words.value(0).toULongLong() * (words.value(1) == "kB" ? 1024 : 1));
    }
    return values;
}

struct Blocks {
    quint64 size = 0;
    QSet<QString> online;
};

/** Blocks of memory that are in use; none where memory doesn't come in blocks. */
Blocks memoryBlocks(const Sysfs &sys)
{
    const QString folder = u"/sys/devices/system/memory"_s;
    const quint64 size = sys.number(folder + u"/block_size_bytes"_s, 16);
    const QStringList online = size ? sys.entriesSaying(folder, "memory", "online", "1") : QStringList();
    return { size, QSet<QString>(online.begin(), online.end()) };
}

/** What the blocks among `names` make up, or what is known otherwise. */
quint64 totalOf(const Blocks &blocks, const QStringList &names, quint64 otherwise)
{
    const auto count = std::count_if(names.begin(), names.end(), [&](const QString &name) { return blocks.online.contains(name); });
    return count ? quint64(count) * blocks.size : otherwise;
}

quint64 minus(quint64 a, quint64 b) { return a > b ? a - b : 0; }
}

api::MemoryResources readMemory(const Machine &machine)
{
    const Sysfs &sys = machine.sys;
    const auto all = meminfo(sys.text(u"/proc/meminfo"_s));
    const Blocks blocks = memoryBlocks(sys);
    api::MemoryResources memory;
    const quint64 page = memory.hugepagesSize = all["Hugepagesize"];
    memory.hugepagesTotal = all["HugePages_Total"] * page;
    memory.hugepagesUsed = minus(all["HugePages_Total"], all["HugePages_Free"]) * page;
    memory.total = totalOf(blocks, blocks.online.values(), all["MemTotal"]);
    memory.used = minus(memory.total, all["MemFree"] + all["Cached"] + all["Buffers"]);
    for (const int id : sys.numbers(u"/sys/devices/system/node"_s, "node")) {
        const QString folder = u"/sys/devices/system/node/node%1"_s.arg(id);
        const auto node = meminfo(sys.text(folder + u"/meminfo"_s));
        if (!node.contains("MemTotal"))
            continue;
        memory.nodes.append({ quint64(id), minus(node["HugePages_Total"], node["HugePages_Free"]) * page,
            node["HugePages_Total"] * page, minus(node["MemTotal"], node["MemFree"]),
            totalOf(blocks, sys.entries(folder, "memory"), node["MemTotal"]) });
    }
    return memory;
}

}
