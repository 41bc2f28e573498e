// SPDX-License-Identifier: Apache-2.0
#include "server/helper/mountoptions.h"

#include <sys/mount.h>

namespace quayside::helper {

namespace {
struct Flag {
    std::string_view name;
    uint64_t set, clear;
};
constexpr Flag flags[] = {
    { "ro", MOUNT_ATTR_RDONLY, 0 }, { "rw", 0, MOUNT_ATTR_RDONLY },
    { "nosuid", MOUNT_ATTR_NOSUID, 0 }, { "suid", 0, MOUNT_ATTR_NOSUID },
    { "nodev", MOUNT_ATTR_NODEV, 0 }, { "dev", 0, MOUNT_ATTR_NODEV },
    { "noexec", MOUNT_ATTR_NOEXEC, 0 }, { "exec", 0, MOUNT_ATTR_NOEXEC },
    { "nodiratime", MOUNT_ATTR_NODIRATIME, 0 }, { "diratime", 0, MOUNT_ATTR_NODIRATIME },
    { "noatime", MOUNT_ATTR_NOATIME, MOUNT_ATTR__ATIME }, { "strictatime", MOUNT_ATTR_STRICTATIME, MOUNT_ATTR__ATIME },
    { "relatime", MOUNT_ATTR_RELATIME, MOUNT_ATTR__ATIME }, { "atime", MOUNT_ATTR_RELATIME, MOUNT_ATTR__ATIME },
    { "nosymfollow", MOUNT_ATTR_NOSYMFOLLOW, 0 }, { "bind", 0, 0 }, { "defaults", 0, 0 },
};

struct Mode {
    std::string_view name;
    uint64_t propagation;
};
/** Each also with an "r" before it, for all that is mounted below. */
constexpr Mode modes[] = {
    { "private", MS_PRIVATE }, { "shared", MS_SHARED }, { "slave", MS_SLAVE }, { "unbindable", MS_UNBINDABLE },
};

bool readFlag(MountOptions &options, std::string_view word)
{
    for (const Flag &flag : flags) {
        if (flag.name != word)
            continue;
        options.set = (options.set & ~flag.clear) | flag.set;
        options.clear |= flag.clear;
        return true;
    }
    return false;
}

bool readMode(MountOptions &options, std::string_view word)
{
    for (const Mode &mode : modes) {
        const bool recursive = word.substr(0, 1) == "r" && word.substr(1) == mode.name;
        if (word != mode.name && !recursive)
            continue;
        options.propagation = mode.propagation;
        options.recursivePropagation = recursive;
        return true;
    }
    return false;
}
}

MountOptions MountOptions::parse(std::string_view text)
{
    MountOptions options;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(','));
        text.remove_prefix(word.size() + (word.size() < text.size() ? 1 : 0));
        if (word == "rbind")
            options.recursive = true;
        else if (word == "idmap")
            options.idmap = true;
        else if (!word.empty() && !readFlag(options, word) && !readMode(options, word))
            options.data.emplace_back(word);
    }
    return options;
}

}
