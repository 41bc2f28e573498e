// SPDX-License-Identifier: Apache-2.0
#include "server/helper/innerpath.h"

#include <cerrno>
#include <fcntl.h>
#include <linux/openat2.h>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace quayside::helper {

namespace {
std::string parentOf(const std::string &path)
{
    const size_t slash = path.find_last_of('/');
    return slash == path.npos || slash == 0 ? "/" : path.substr(0, slash);
}

std::string nameOf(const std::string &path) { return path.substr(path.find_last_of('/') + 1); }

std::string trimmed(std::string path)
{
    while (!path.empty() && path.back() == '/')
        path.pop_back();
    return path;
}
}

int openInner(int root, const char *path)
{
    open_how how {};
    how.flags = O_PATH | O_CLOEXEC;
    how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS;
    for (;;) {
        const long fd = syscall(SYS_openat2, root, *path ? path : "/", &how, sizeof how);
        if (fd >= 0 || (errno != EINTR && errno != EAGAIN)) // EAGAIN: something was renamed meanwhile
            return int(fd);
    }
}

int makeInner(int root, const char *name, bool folder)
{
    const std::string path = trimmed(name);
    const int found = openInner(root, path.c_str());
    if (found >= 0 || errno != ENOENT || path.empty())
        return found;
    const int parent = makeInner(root, parentOf(path).c_str(), true);
    if (parent < 0)
        return -1;
    const std::string last = nameOf(path);
    const int made = folder ? mkdirat(parent, last.c_str(), 0755) : mknodat(parent, last.c_str(), S_IFREG | 0644, 0);
    close(parent);
    return made < 0 && errno != EEXIST ? -1 : openInner(root, path.c_str());
}

void removeInner(int root, const char *name)
{
    const std::string path = trimmed(name);
    const int parent = openInner(root, parentOf(path).c_str());
    const std::string last = nameOf(path);
    struct stat info {};
    if (parent < 0 || last.empty() || fstatat(parent, last.c_str(), &info, AT_SYMLINK_NOFOLLOW) < 0)
        return;
    if (S_ISDIR(info.st_mode))
        unlinkat(parent, last.c_str(), AT_REMOVEDIR);
    else if (S_ISREG(info.st_mode) && info.st_size == 0)
        unlinkat(parent, last.c_str(), 0);
    close(parent);
}

}
