// SPDX-License-Identifier: Apache-2.0
// Memory: /proc/meminfo and the same of each NUMA node; how much there is in blocks, which counts what the kernel keeps for itself.
#include <mutex>

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

const QString blocksFolder = u"/sys/devices/system/memory"_s;

/** Blocks of memory that are in use; none where memory doesn't come in blocks. A file each, hundreds of them. */
Blocks readBlocks(const Sysfs &sys)
{
    const quint64 size = sys.number(blocksFolder + u"/block_size_bytes"_s, 16);
    const QStringList online = size ? sys.entriesSaying(blocksFolder, "memory", "online", "1") : QStringList();
    return { size, QSet<QString>(online.begin(), online.end()) };
}

/** The same, read again only when there are others or one of `totals` has changed: what the machine and each of its nodes have to
 *  give, from which the kernel takes a block that goes and to which it adds one that comes. */
Blocks memoryBlocks(const Sysfs &sys, const QList<quint64> &totals)
{
    static std::mutex mutex;
    static std::pair<QStringList, QList<quint64>> key;
    static Blocks blocks;
    const std::pair now { QStringList(sys.outside(blocksFolder)) + sys.entries(blocksFolder, "memory"), totals };
    const std::scoped_lock lock(mutex);
    if (now != key) {
        blocks = readBlocks(sys);
        key = now;
    }
    return blocks;
}

/** What the blocks among `names` make up, or what is known otherwise. */
quint64 totalOf(const Blocks &blocks, const QStringList &names, quint64 otherwise)
{
    const auto count = std::count_if(names.begin(), names.end(), [&](const QString &name) { return blocks.online.contains(name); });
    return count ? quint64(count) * blocks.size : otherwise;
}

QString nodeFolder(int id) { return u"/sys/devices/system/node/node%1"_s.arg(id); }

/** The meminfo of each NUMA node that has memory, by number. */
QMap<int, QMap<QByteArray, quint64>> nodesOf(const Sysfs &sys)
{
    QMap<int, QMap<QByteArray, quint64>> nodes;
    for (const int id : sys.numbers(u"/sys/devices/system/node"_s, "node")) {
        if (const auto node = meminfo(sys.text(nodeFolder(id) + u"/meminfo"_s)); node.contains("MemTotal"))
            nodes.insert(id, node);
    }
    return nodes;
}

quint64 minus(quint64 a, quint64 b) { return a > b ? a - b : 0; }
}

api::MemoryResources readMemory(const Machine &machine)
{
    const Sysfs &sys = machine.sys;
    const auto all = meminfo(sys.text(u"/proc/meminfo"_s));
    const auto nodes = nodesOf(sys);
    QList<quint64> totals { all["MemTotal"] };
    for (const auto &node : nodes)
        totals.append(node["MemTotal"]);
    const Blocks blocks = memoryBlocks(sys, totals);
    api::MemoryResources memory;
    const quint64 page = memory.hugepagesSize = all["Hugepagesize"];
    memory.hugepagesTotal = all["HugePages_Total"] * page;
    memory.hugepagesUsed = minus(all["HugePages_Total"], all["HugePages_Free"]) * page;
    memory.total = totalOf(blocks, blocks.online.values(), all["MemTotal"]);
    memory.used = minus(memory.total, all["MemFree"] + all["Cached"] + all["Buffers"]);
    for (const auto &[id, node] : nodes.asKeyValueRange())
        memory.nodes.append({ quint64(id), minus(node["HugePages_Total"], node["HugePages_Free"]) * page,
            node["HugePages_Total"] * page, minus(node["MemTotal"], node["MemFree"]),
            totalOf(blocks, sys.entries(nodeFolder(id), "memory"), node["MemTotal"]) });
    return memory;
}

}
