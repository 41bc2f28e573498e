// SPDX-License-Identifier: Apache-2.0
#include "server/helper/archive/entryrules.h"

#include <algorithm>
#include <cstring>

namespace quayside::helper {

static bool isBelow(std::string_view path, std::string_view folder)
{
    return path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
}

static bool inDev(std::string_view path) { return isBelow(path, "dev") || isBelow(path, "rootfs/dev"); }

/** Nested container managers mark what their layers hide with character device 0:0: it opens nothing. */
static bool isWhiteout(archive_entry *entry)
{
    return archive_entry_filetype(entry) == AE_IFCHR && archive_entry_rdev(entry) == 0;
}

std::string plainPath(const char *path)
{
    std::string result;
    for (const char *part = path; *part;) {
        const size_t length = strcspn(part, "/");
        const std::string_view word(part, length);
        if (word == "..")
            return {};
        if (length > 0 && word != ".")
            result.append(result.empty() ? "" : "/").append(word);
        part += length + (part[length] == '/');
    }
    return result.empty() ? "." : result;
}

bool EntryRules::isWanted(std::string_view path) const
{
    const bool named = prefixes.empty() || std::any_of(prefixes.begin(), prefixes.end(), [=](const char *each) { return isBelow(path, each); });
    return named && (folder.empty() || isBelow(path, folder));
}

std::string EntryRules::named(const std::string &path) const
{
    if (folder.empty())
        return path;
    return path.size() == folder.size() ? "." : path.substr(folder.size() + 1);
}

EntryRules::Verdict EntryRules::judge(archive_entry *entry, std::string &why) const
{
    const char *name = archive_entry_pathname(entry);
    std::string path = plainPath(name ? name : "..");
    if (path.empty()) {
        why = std::string(name ? name : "a name that is not text") + ": the name leads out of the tree";
        return Verdict::Refuse;
    }
    if (!isWanted(path))
        return Verdict::Leave;
    path = named(path);
    archive_entry_set_pathname(entry, path.c_str());
    if (const char *target = archive_entry_hardlink(entry)) {
        const std::string plain = plainPath(target);
        why = path + ": a hard link that leads out of the tree";
        if (plain.empty() || !isWanted(plain))
            return Verdict::Refuse;
        archive_entry_set_hardlink(entry, named(plain).c_str());
        return Verdict::Take;
    }
    const mode_t type = archive_entry_filetype(entry);
    if ((type != AE_IFCHR && type != AE_IFBLK) || isWhiteout(entry))
        return Verdict::Take;
    why = path + ": a device node outside dev/";
    return inDev(path) ? Verdict::Leave : Verdict::Refuse;
}

}
