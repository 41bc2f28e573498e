// SPDX-License-Identifier: Apache-2.0
// An instance's memory and processes, written to files and read back by CRIU, which liblxc runs.
#include <csignal>
#include <fcntl.h>
#include <string_view>
#include <sys/prctl.h>
#include <unistd.h>

#include "server/helper/channel.h"
#include "server/helper/container.h"
#include "server/helper/containerverbs.h"

namespace quayside::helper {

namespace {
/** How large a file may be that processes have open although it was deleted; CRIU keeps its content with the memory. */
constexpr uint64_t deletedFileLimit = 256 * 1024 * 1024;

/** What CRIU gave up for, without its place in the source: "(00.1) Error (criu/x.c:1): TEXT". */
std::string causeIn(const std::string &logFile)
{
    const int fd = open(logFile.c_str(), O_RDONLY | O_CLOEXEC);
    const std::string log = fd < 0 ? std::string() : readAll(fd);
    close(fd);
    // The first error is the cause, but for one that it gets over.
    size_t level = log.find(" Error (");
    if (const size_t next = log.find(" Error (", level + 1); log.find("rlimit: ", level) < next && next != log.npos)
        level = next;
    const size_t text = level == log.npos ? log.npos : log.find("): ", level);
    return text == log.npos ? std::string() : log.substr(text + 3, log.find('\n', text) - text - 3);
}

int migrate(lxc_container *container, unsigned command, char *folder, bool stop, const char *log)
{
    fcntl(channelFd, F_SETFD, FD_CLOEXEC); // not for CRIU
    migrate_opts options {};
    options.directory = folder;
    options.verbose = true;
    options.stop = stop;
    options.preserves_inodes = false;
    options.ghost_limit = deletedFileLimit;
    if (container->migrate(container, command, &options, sizeof options) == 0)
        return 0;
    const std::string text = causeIn(std::string(folder) + '/' + log);
    return fail(text.empty() ? "CRIU failed" : "CRIU: " + text);
}
}

int forkDump(Arguments arguments)
{
    const Container container = openContainer(arguments[0], arguments[1], arguments[2]);
    if (!container)
        return fail("the container's configuration was refused");
    // liblxc saves a console, but has none to give when it brings the container back.
    if (configItem(container.get(), "lxc.console.path") != "none")
        return fail("a container with a console can't be brought back: raw.lxc has to say \"lxc.console.path = none\" when it starts");
    // It tells CRIU of others' ends of interfaces only where it made both itself.
    if (configItem(container.get(), "lxc.net").find("phys") != std::string::npos)
        return fail("a container with network interfaces can't be saved by liblxc: take its nics away first");
    if (const int failed = migrate(container.get(), MIGRATE_DUMP, arguments[3], std::string_view(arguments[4]) == "stop", "dump.log"))
        return failed;
    send("done");
    return 0;
}

int forkRestore(Arguments arguments)
{
    const Container container = openContainer(arguments[0], arguments[1], arguments[2]);
    if (!container)
        return fail("the container's configuration was refused");
    if (const int failed = migrate(container.get(), MIGRATE_RESTORE, arguments[3], false, "restore.log"))
        return failed;
    const pid_t pid = container->init_pid(container.get());
    if (pid <= 0)
        return fail("init ended at once");
    send("started " + std::to_string(pid));
    return 0;
}

}
