// SPDX-License-Identifier: Apache-2.0
#include "server/system/idmap.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 fewestIds = 65536;
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
        result.usable = result.base > 0 && result.count >= fewestIds;
        if (result.usable)
            return result;
    }
    return result;
}

SubIds subIds(const QByteArray &text)
{
    const SubIds lxd = subIdsOf(text, "lxd");
    return lxd.found ? lxd : subIdsOf(text, "root");
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

Result<IdMap> IdMap::fromSubIdFiles(const QByteArray &subuid, const QByteArray &subgid)
{
    const SubIds uids = subIds(subuid), gids = subIds(subgid);
    if (!uids.found && !gids.found)
        return simple(defaultBase, defaultCount);
    if (!uids.usable || !gids.usable)
        return failure(internal(u"/etc/subuid and /etc/subgid give root fewer than 65536 ids"_s));
    return IdMap({ { true, false, uids.base, 0, uids.count }, { false, true, gids.base, 0, gids.count } });
}

Result<IdMap> IdMap::hostDefault() { return fromSubIdFiles(contents(u"/etc/subuid"_s), contents(u"/etc/subgid"_s)); }

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

}
