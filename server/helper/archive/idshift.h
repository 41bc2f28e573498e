// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <archive_entry.h>
#include <cstdint>
#include <string_view>
#include <vector>

namespace quayside::helper {

/** Moves the owners in archive entries from the ids inside an instance to those outside, or back. */
class IdShift {
public:
    enum class Direction { ToHost, ToInside };

    /** `json` as in `volatile.idmap.*`; "" and "[]" shift nothing. False when it isn't understood. */
    bool parse(std::string_view json);
    bool isEmpty() const { return m_ranges.empty(); }

    /** Owner, group, ACL entries and the root id of file capabilities. ACLs that came as bare attributes become real ones,
     *  and attributes that mean nothing on another machine are dropped. False when an id isn't in the map; on the way back such
     *  ids stay as they are. */
    bool apply(archive_entry *entry, Direction direction) const;

private:
    struct Range { bool uid, gid; int64_t host, inside, count; };

    int64_t translate(int64_t id, bool uid, Direction direction) const;
    bool shiftAcl(archive_entry *entry, Direction direction) const;
    bool shiftAttributes(archive_entry *entry, Direction direction) const;
    bool addAcl(archive_entry *entry, int type, std::string_view attribute) const;

    std::vector<Range> m_ranges;
};

}
