// SPDX-License-Identifier: Apache-2.0
#include <csignal>
#include <fcntl.h>
#include <sched.h>
#include <string>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "server/helper/containerverbs.h"

namespace quayside::helper {

namespace {
bool writeFile(const std::string &path, const char *text)
{
    const int fd = open(path.c_str(), O_WRONLY | O_CLOEXEC);
    const bool written = fd >= 0 && write(fd, text, std::char_traits<char>::length(text)) > 0;
    close(fd);
    return written;
}

/** A user namespace with a map that is not the identity, which the kernel would refuse. -1 when there are none. */
int makeNamespace()
{
    const pid_t child = pid_t(syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0));
    if (child == 0) {
        pause();
        _exit(0);
    }
    const std::string base = "/proc/" + std::to_string(child);
    const bool mapped = child > 0 && writeFile(base + "/uid_map", "0 100000 1") && writeFile(base + "/gid_map", "0 100000 1");
    const int fd = mapped ? open((base + "/ns/user").c_str(), O_RDONLY | O_CLOEXEC) : -1;
    if (child > 0) {
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
    }
    return fd;
}
}

int probeIdmap(Arguments arguments)
{
    const int userns = makeNamespace();
    const int tree = int(syscall(SYS_open_tree, AT_FDCWD, arguments[0], OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC));
    mount_attr attributes {};
    attributes.attr_set = MOUNT_ATTR_IDMAP;
    attributes.userns_fd = uint64_t(userns);
    if (userns < 0 || tree < 0)
        return 1;
    return syscall(SYS_mount_setattr, tree, "", AT_EMPTY_PATH, &attributes, sizeof attributes) == 0 ? 0 : 1;
}

}
