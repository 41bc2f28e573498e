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

/** Which id inside an instance is which outside. Empty: ids are the same (a privileged instance). Value type, any thread. */
class IdMap {
public:
    IdMap() = default;
    explicit IdMap(QList<IdRange> ranges) : m_ranges(std::move(ranges)) { }

    /** Ids 0…count-1 inside are `hostBase`… outside, for users and groups. */
    static IdMap simple(qint64 hostBase, qint64 count);
    /** What the machine lets the daemon use: the entries of `user` ("lxd" first, then "root") in the texts of /etc/subuid and
     *  /etc/subgid, the first of at least 65536 ids of each kind; where neither file names either user 1000000:1000000000, as
     *  LXD does. 500 when the files have entries but none that is large enough. Pure. */
    static Result<IdMap> fromSubIdFiles(const QByteArray &subuid, const QByteArray &subgid);
    /** fromSubIdFiles() of this machine's files. Blocking. */
    static Result<IdMap> hostDefault();
    /** From `volatile.*idmap*` text: [{"Isuid":true,"Isgid":false,"Hostid":1000000,"Nsid":0,"Maprange":65536}, …]; "[]" and ""
     *  are empty maps. 400 on anything else. */
    static Result<IdMap> fromJson(const QByteArray &text);

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
    std::optional<qint64> translate(qint64 id, bool uid, bool toHost) const;

    QList<IdRange> m_ranges;
};

}
