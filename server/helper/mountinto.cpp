// SPDX-License-Identifier: Apache-2.0
#include "server/helper/mountinto.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "server/helper/innerpath.h"
#include "server/helper/mountoptions.h"
#include "server/helper/pidof.h"

namespace quayside::helper {

namespace {
std::string problem(const std::string &what) { return what + ": " + strerror(errno); }

int namespaceOf(int pidfd, const char *kind)
{
    const int fd = open(("/proc/" + std::to_string(pidOf(pidfd)) + "/ns/" + kind).c_str(), O_RDONLY | O_CLOEXEC);
    // Only while the process lives is its number its own.
    return fd >= 0 && syscall(SYS_pidfd_send_signal, pidfd, 0, nullptr, 0) == 0 ? fd : -1;
}

bool isOurs(int userNamespace)
{
    struct stat theirs {}, ours {};
    return fstat(userNamespace, &theirs) == 0 && stat("/proc/self/ns/user", &ours) == 0 && theirs.st_ino == ours.st_ino;
}

/** The kernel's own words about a file system, such as "ext4: Unknown parameter 'x'". */
std::string fileSystemProblem(int fs, const std::string &what)
{
    const int error = errno;
    char text[512];
    const ssize_t length = read(fs, text, sizeof text);
    errno = error;
    return problem(length > 2 ? what + ": " + std::string(text + 2, size_t(length) - 2) : what);
}

/** A new mount of a file system, attached nowhere. */
std::string openFileSystem(const MountWish &wish, const MountOptions &options, int &tree)
{
    const std::string what = std::string("Mounting ") + wish.source;
    const int fs = fsopen(wish.type, FSOPEN_CLOEXEC);
    if (fs < 0)
        return problem(what + " as " + wish.type);
    bool good = fsconfig(fs, FSCONFIG_SET_STRING, "source", wish.source, 0) == 0;
    if (options.set & MOUNT_ATTR_RDONLY)
        good = good && fsconfig(fs, FSCONFIG_SET_FLAG, "ro", nullptr, 0) == 0;
    for (const std::string &word : options.data) {
        const size_t equals = word.find('=');
        const std::string key = word.substr(0, equals);
        good = good && (equals == word.npos ? fsconfig(fs, FSCONFIG_SET_FLAG, key.c_str(), nullptr, 0)
                                            : fsconfig(fs, FSCONFIG_SET_STRING, key.c_str(), word.c_str() + equals + 1, 0)) == 0;
    }
    if (!good || fsconfig(fs, FSCONFIG_CMD_CREATE, nullptr, nullptr, 0) < 0 || (tree = fsmount(fs, FSMOUNT_CLOEXEC, 0)) < 0)
        return fileSystemProblem(fs, what);
    close(fs);
    return {};
}

std::string openTree(const MountWish &wish, const MountOptions &options, int userNamespace, int &tree)
{
    const unsigned recursive = options.recursive ? AT_RECURSIVE : 0;
    if (strcmp(wish.type, "none") != 0) {
        if (const std::string wrong = openFileSystem(wish, options, tree); !wrong.empty())
            return wrong;
    } else if ((tree = open_tree(AT_FDCWD, wish.source, OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | recursive)) < 0) {
        return problem(std::string("Opening ") + wish.source);
    }
    mount_attr attributes {};
    attributes.attr_set = options.set;
    attributes.attr_clr = options.clear;
    if (options.idmap && !isOurs(userNamespace)) {
        attributes.attr_set |= MOUNT_ATTR_IDMAP;
        attributes.userns_fd = uint64_t(userNamespace);
    }
    if ((attributes.attr_set || attributes.attr_clr) && mount_setattr(tree, "", AT_EMPTY_PATH | recursive, &attributes, sizeof attributes) < 0)
        return problem(std::string("Setting the options of ") + wish.source);
    return {};
}

/** Goes into the user namespace and gives the tree as it is copied into it: flags can't be changed there, and nothing below can be
 *  taken off. For that it has to be mounted somewhere: in a mount namespace of this process alone, on a tmpfs over /proc, which is
 *  always there. */
std::string lockTree(int &tree, bool folder, int userNamespace)
{
    const char *what = "Preparing a mount";
    if (unshare(CLONE_NEWNS) < 0 || mount(nullptr, "/proc", nullptr, MS_PRIVATE, nullptr) < 0
        || mount("tmpfs", "/proc", "tmpfs", 0, "mode=755,size=64k") < 0 || chdir("/proc") < 0)
        return problem(what);
    if ((folder ? mkdir("tree", 0755) : mknod("tree", S_IFREG | 0644, 0)) < 0
        || move_mount(tree, "", AT_FDCWD, "tree", MOVE_MOUNT_F_EMPTY_PATH) < 0)
        return problem(what);
    if (setns(userNamespace, CLONE_NEWUSER) < 0 || setgroups(0, nullptr) < 0 || setresgid(0, 0, 0) < 0 || setresuid(0, 0, 0) < 0
        || unshare(CLONE_NEWNS) < 0)
        return problem("Entering the container's user namespace");
    close(tree);
    tree = open_tree(AT_FDCWD, "tree", OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE);
    return tree < 0 ? problem(what) : std::string();
}

std::string attachTree(int tree, bool folder, const MountWish &wish, const MountOptions &options)
{
    const std::string where = std::string("Mounting at ") + wish.target + " inside";
    const int root = open("/", O_PATH | O_DIRECTORY | O_CLOEXEC);
    const int target = makeInner(root, wish.target, folder);
    if (target < 0 || move_mount(tree, "", target, "", MOVE_MOUNT_F_EMPTY_PATH | MOVE_MOUNT_T_EMPTY_PATH) < 0)
        return problem(where);
    mount_attr attributes {};
    attributes.propagation = options.propagation;
    const unsigned recursive = options.recursivePropagation ? AT_RECURSIVE : 0;
    if (options.propagation && mount_setattr(tree, "", AT_EMPTY_PATH | recursive, &attributes, sizeof attributes) < 0)
        return problem(where);
    return {};
}
}

std::string mountInto(int pidfd, const MountWish &wish)
{
    prctl(PR_SET_DUMPABLE, 0);
    umask(0);
    const MountOptions options = MountOptions::parse(wish.options);
    const int userNamespace = namespaceOf(pidfd, "user"), mountNamespace = namespaceOf(pidfd, "mnt");
    if (userNamespace < 0 || mountNamespace < 0)
        return "The instance has ended";
    const bool shielded = isOurs(userNamespace);
    int tree = -1;
    if (const std::string wrong = openTree(wish, options, userNamespace, tree); !wrong.empty())
        return wrong;
    struct stat info {};
    const bool folder = fstat(tree, &info) == 0 && S_ISDIR(info.st_mode);
    if (!shielded) {
        if (const std::string wrong = lockTree(tree, folder, userNamespace); !wrong.empty())
            return wrong;
    }
    if (setns(mountNamespace, CLONE_NEWNS) < 0)
        return problem("Entering the container");
    return attachTree(tree, folder, wish, options);
}

std::string unmountFrom(int pidfd, const char *target)
{
    prctl(PR_SET_DUMPABLE, 0);
    const int descriptors = open("/proc/self/fd", O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (setns(pidfd, CLONE_NEWNS) < 0)
        return problem("Entering the container");
    const int root = open("/", O_PATH | O_DIRECTORY | O_CLOEXEC);
    // Whatever the container has put over it goes as well.
    for (int layers = 0; layers < 64; ++layers) {
        const int top = openInner(root, target);
        struct statx info {};
        const bool mounted = top >= 0 && statx(top, "", AT_EMPTY_PATH, STATX_TYPE, &info) == 0 && (info.stx_attributes & STATX_ATTR_MOUNT_ROOT);
        if (!mounted)
            break;
        // By descriptor, so that the path can't be another one meanwhile: what stands in the machine's own /proc can't be tampered with.
        const bool gone = fchdir(descriptors) == 0 && umount2(std::to_string(top).c_str(), MNT_DETACH) == 0;
        if (!gone)
            return problem(std::string("Unmounting ") + target);
        close(top);
    }
    removeInner(root, target);
    return {};
}

}
