// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <archive_entry.h>
#include <string>

#include "server/helper/verb.h"

namespace quayside::helper {

/** Which entries of an archive are taken, and what they are called then. */
struct EntryRules {
    Arguments prefixes;      ///< only these and what is below them; empty: all
    std::string_view folder; ///< only what is below it, named from there; empty: names as they are

    enum class Verdict { Take, Leave, Refuse };
    /** Makes the entry's names safe and decides about it; `why` says why it is refused: names with "..", hard links out of what is
     *  taken, device nodes (those below dev/ are left: the instance gets its own). */
    Verdict judge(archive_entry *entry, std::string &why) const;

private:
    bool isWanted(std::string_view path) const;
    std::string named(const std::string &path) const;
};

/** "./a//b/" -> "a/b"; empty when a part of it is "..". The folder itself is ".". */
std::string plainPath(const char *path);

}
