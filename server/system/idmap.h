// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

#include "models/core/result.h"

namespace quayside {

/** One line of a user namespace's map: `count` ids from `nsId` inside stand for those from `hostId` outside. */
struct IdRange {
    bool uid = false;
    bool gid = false;
    qint64 hostId = 0;
    qint64 nsId = 0;
    qint64 count = 0;

    bool operator==(const IdRange &) const = default;
};

/** Host ids, the same of users and groups. */
struct IdSpan {
    qint64 base = 0;
    qint64 count = 0;
};

/** Which id inside an instance is which outside. Empty: ids are the same (a privileged instance). Value type, any thread. */
class IdMap {
public:
    static constexpr qint64 usualCount = 65536; ///< what an instance needs: 0 to 65535

    IdMap() = default;
    explicit IdMap(QList<IdRange> ranges) : m_ranges(std::move(ranges)) { }

    /** Ids 0…count-1 inside are `hostBase`… outside, for users and groups. */
    static IdMap simple(qint64 hostBase, qint64 count);
    /** What the machine lets the daemon use: the entries of "lxd", else of root, in the texts of /etc/subuid and
     *  /etc/subgid, the first of at least 65536 ids of each kind; where neither file names either user 1000000:1000000000, as
     *  LXD does. 500 when the files have entries but none that is large enough, and, if `byShadow`, when they give root none: newuidmap
     *  and newgidmap then write the maps, and refuse what isn't root's in these files. Pure. */
    static Result<IdMap> fromSubIdFiles(const QByteArray &subuid, const QByteArray &subgid, bool byShadow = false);
    /** fromSubIdFiles() of this machine's files and tools. Blocking. */
    static Result<IdMap> hostDefault();
    /** From `volatile.*idmap*` text: [{"Isuid":true,"Isgid":false,"Hostid":1000000,"Nsid":0,"Maprange":65536}, …]; "[]" and ""
     *  are empty maps. 400 on anything else. */
    static Result<IdMap> fromJson(const QByteArray &text);

    /** With single ids given by the lines of raw.idmap ("both 1000 1000", "uid 50-60 500-510": host, then inside), in place of what
     *  this map has for them. 400 for other lines and for host ids that are in use already. */
    Result<IdMap> withRaw(const QString &text) const;
    /** For instances with ids of their own, out of what this map (the machine's) gives, but for its first 65536, which are for all
     *  others: whether `wanted` is there and free of `taken`; the first that is. */
    bool isFree(const IdSpan &wanted, const QList<IdSpan> &taken) const;
    std::optional<qint64> findFree(qint64 count, QList<IdSpan> taken) const;

    QByteArray toJson() const;
    const QList<IdRange> &ranges() const { return m_ranges; }
    bool isEmpty() const { return m_ranges.isEmpty(); }

    /** The id outside of one inside, and back. None when the map doesn't hold it; the empty map gives the id itself. */
    std::optional<qint64> uidToHost(qint64 id) const { return translate(id, true, true); }
    std::optional<qint64> gidToHost(qint64 id) const { return translate(id, false, true); }
    std::optional<qint64> uidToNs(qint64 id) const { return translate(id, true, false); }
    std::optional<qint64> gidToNs(qint64 id) const { return translate(id, false, false); }

    bool operator==(const IdMap &) const = default;

private:
    IdSpan own() const;
    std::optional<qint64> translate(qint64 id, bool uid, bool toHost) const;

    QList<IdRange> m_ranges;
};

}
