// SPDX-License-Identifier: Apache-2.0
#include "server/system/idmap.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <algorithm>
#include <limits>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 defaultBase = 1'000'000;
constexpr qint64 defaultCount = 1'000'000'000;

struct SubIds {
    qint64 base = 0, count = 0;
    bool found = false, usable = false;
};

/** The first large enough line "user:base:count". */
SubIds subIdsOf(const QByteArray &text, QByteArrayView user)
{
    SubIds result;
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> parts = line.trimmed().split(':');
        if (parts.size() != 3 || parts[0] != user)
            continue;
        result.found = true;
        result.base = parts[1].toLongLong();
        result.count = parts[2].toLongLong();
        result.usable = result.base > 0 && result.count >= IdMap::usualCount;
        if (result.usable)
            return result;
    }
    return result;
}

SubIds rootsIds(const QByteArray &text)
{
    const SubIds byName = subIdsOf(text, "root");
    return byName.found ? byName : subIdsOf(text, "0");
}

SubIds subIds(const QByteArray &text)
{
    const SubIds lxd = subIdsOf(text, "lxd");
    return lxd.found ? lxd : rootsIds(text);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<IdRange> rangeFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const IdRange range { object["Isuid"_L1].toBool(), object["Isgid"_L1].toBool(), object["Hostid"_L1].toInteger(-1),
        object["Nsid"_L1].toInteger(-1), object["Maprange"_L1].toInteger(-1) };
    if ((!range.uid && !range.gid) || range.hostId < 0 || range.nsId < 0 || range.count <= 0)
        return failure(badRequest(u"Invalid id map entry"_s));
    return range;
}
}

IdMap IdMap::simple(qint64 hostBase, qint64 count)
{
    return IdMap({ { true, false, hostBase, 0, count }, { false, true, hostBase, 0, count } });
}

Result<IdMap> IdMap::fromSubIdFiles(const QByteArray &subuid, const QByteArray &subgid, bool byShadow)
{
    if (byShadow && !(rootsIds(subuid).found && rootsIds(subgid).found))
        return failure(internal(u"/etc/subuid and /etc/subgid give root no ids for unprivileged containers; this does: "
                                 "usermod --add-subuids 1000000-1000999999 --add-subgids 1000000-1000999999 root"_s));
    const SubIds uids = subIds(subuid), gids = subIds(subgid);
    if (!uids.found && !gids.found)
        return simple(defaultBase, defaultCount);
    if (!uids.usable || !gids.usable)
        return failure(internal(u"/etc/subuid and /etc/subgid give root fewer than 65536 ids"_s));
    return IdMap({ { true, false, uids.base, 0, uids.count }, { false, true, gids.base, 0, gids.count } });
}

Result<IdMap> IdMap::hostDefault()
{
    const bool byShadow = !QStandardPaths::findExecutable(u"newuidmap"_s).isEmpty() && !QStandardPaths::findExecutable(u"newgidmap"_s).isEmpty();
    return fromSubIdFiles(contents(u"/etc/subuid"_s), contents(u"/etc/subgid"_s), byShadow);
}

Result<IdMap> IdMap::fromJson(const QByteArray &text)
{
    if (text.trimmed().isEmpty())
        return IdMap();
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isArray())
        return failure(badRequest(u"Invalid id map: not a list"_s));
    QList<IdRange> ranges;
    for (const QJsonValue &value : document.array())
        ranges << TRY(rangeFromJson(value));
    return IdMap(std::move(ranges));
}

QByteArray IdMap::toJson() const
{
    QByteArrayList entries;
    for (const IdRange &range : m_ranges) {
        entries << "{\"Isuid\":" + QByteArray(range.uid ? "true" : "false") + ",\"Isgid\":"
                + QByteArray(range.gid ? "true" : "false") + ",\"Hostid\":" + QByteArray::number(range.hostId)
                + ",\"Nsid\":" + QByteArray::number(range.nsId) + ",\"Maprange\":" + QByteArray::number(range.count) + '}';
    }
    return '[' + entries.join(',') + ']';
}

std::optional<qint64> IdMap::translate(qint64 id, bool uid, bool toHost) const
{
    if (m_ranges.isEmpty())
        return id;
    for (const IdRange &range : m_ranges) {
        const qint64 from = toHost ? range.nsId : range.hostId;
        const qint64 to = toHost ? range.hostId : range.nsId;
        if ((uid ? range.uid : range.gid) && id >= from && id - from < range.count)
            return id - from + to;
    }
    return std::nullopt;
}

namespace {
/** "5" or "5-9" as a first id and a number of them. */
std::optional<IdSpan> parseSpan(const QString &text)
{
    const QStringList ends = text.split(u'-');
    bool firstOk = false, lastOk = false;
    const qint64 first = ends.front().toUInt(&firstOk), last = ends.back().toUInt(&lastOk);
    if (ends.size() > 2 || !firstOk || !lastOk || last < first)
        return std::nullopt;
    return IdSpan { first, last - first + 1 };
}

bool overlap(const IdSpan &a, const IdSpan &b) { return a.base < b.base + b.count && b.base < a.base + a.count; }

/** Adds `wanted`, which is of one kind, and takes its inner ids away from the ranges that had them. */
Result<> carve(QList<IdRange> &ranges, const IdRange &wanted)
{
    QList<IdRange> all;
    for (const IdRange &range : ranges) {
        if (range.uid != wanted.uid) {
            all.append(range);
            continue;
        }
        if (overlap({ range.hostId, range.count }, { wanted.hostId, wanted.count }))
            return failure(badRequest(u"Invalid value for \"raw.idmap\": host id %1 is in the range of ids that instances have"_s.arg(wanted.hostId)));
        const qint64 before = std::clamp<qint64>(wanted.nsId - range.nsId, 0, range.count);
        const qint64 after = std::clamp<qint64>(range.nsId + range.count - (wanted.nsId + wanted.count), 0, range.count);
        if (before > 0)
            all.append({ range.uid, range.gid, range.hostId, range.nsId, before });
        if (after > 0)
            all.append({ range.uid, range.gid, range.hostId + range.count - after, range.nsId + range.count - after, after });
    }
    all.append(wanted);
    ranges = all;
    return {};
}
}

Result<IdMap> IdMap::withRaw(const QString &text) const
{
    QList<IdRange> ranges = m_ranges;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.simplified().split(u' ');
        const auto host = parseSpan(fields.value(1)), inside = parseSpan(fields.value(2));
        const bool both = fields.front() == "both"_L1, uid = both || fields.front() == "uid"_L1, gid = both || fields.front() == "gid"_L1;
        if (fields.size() != 3 || !(uid || gid) || !host || !inside || host->count != inside->count)
            return failure(badRequest(u"Invalid value for \"raw.idmap\": \"%1\""_s.arg(line)));
        if (uid)
            TRY(carve(ranges, { true, false, host->base, inside->base, host->count }));
        if (gid)
            TRY(carve(ranges, { false, true, host->base, inside->base, host->count }));
    }
    std::stable_sort(ranges.begin(), ranges.end(), [](const IdRange &a, const IdRange &b) {
        return a.uid != b.uid ? a.uid : a.nsId < b.nsId;
    });
    return IdMap(ranges);
}

/** What is for instances with ids of their own. */
IdSpan IdMap::own() const
{
    qint64 base = 0, end = m_ranges.isEmpty() ? 0 : std::numeric_limits<qint64>::max();
    for (const IdRange &range : m_ranges) {
        base = std::max(base, range.hostId + usualCount);
        end = std::min(end, range.hostId + range.count);
    }
    return { base, std::max<qint64>(0, end - base) };
}

bool IdMap::isFree(const IdSpan &wanted, const QList<IdSpan> &taken) const
{
    const IdSpan all = own();
    return wanted.base >= all.base && wanted.base + wanted.count <= all.base + all.count
        && std::none_of(taken.begin(), taken.end(), [&wanted](const IdSpan &span) { return overlap(wanted, span); });
}

std::optional<qint64> IdMap::findFree(qint64 count, QList<IdSpan> taken) const
{
    const IdSpan all = own();
    std::sort(taken.begin(), taken.end(), [](const IdSpan &a, const IdSpan &b) { return a.base < b.base; });
    qint64 base = all.base;
    for (const IdSpan &span : taken) {
        if (overlap({ base, count }, span))
            base = span.base + span.count;
    }
    return base + count <= all.base + all.count ? std::optional(base) : std::nullopt;
}

}
