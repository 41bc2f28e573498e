// SPDX-License-Identifier: Apache-2.0
#include <sys/mman.h>
#include <unistd.h>

#include "server/helper/channel.h"
#include "server/helper/container.h"
#include "server/helper/containerverbs.h"

namespace quayside::helper {

/** The first `… at line "lxc.foo = 1"` of what liblxc said; all of it when there is none. */
static std::string lineIn(const std::string &text)
{
    static constexpr std::string_view mark = "at line \"";
    const size_t start = text.find(mark);
    if (start == text.npos)
        return text;
    const std::string line = text.substr(start + mark.size(), text.find('\n', start) - start - mark.size());
    return line.substr(0, line.rfind('"'));
}

int checkConfig(Arguments arguments)
{
    // What is wrong liblxc only tells its log: stderr, and no file.
    dup2(memfd_create("log", MFD_CLOEXEC), STDERR_FILENO);
    lxc_log log {};
    log.name = arguments[1];
    log.lxcpath = arguments[0];
    log.file = "none";
    log.level = "ERROR";
    log.prefix = "check";
    lxc_log_init(&log);
    if (openContainer(arguments[0], arguments[1], arguments[2])) {
        send("fine ");
        return 0;
    }
    lseek(STDERR_FILENO, 0, SEEK_SET);
    return fail(lineIn(readAll(STDERR_FILENO)));
}

}
