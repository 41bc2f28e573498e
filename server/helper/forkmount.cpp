// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <cstdlib>
#include <sys/syscall.h>
#include <unistd.h>

#include "server/helper/channel.h"
#include "server/helper/containerverbs.h"
#include "server/helper/mountinto.h"

namespace quayside::helper {

static int report(const std::string &wrong)
{
    if (!wrong.empty())
        return fail(wrong);
    send("done");
    return 0;
}

int forkMount(Arguments arguments)
{
    return report(mountInto(STDIN_FILENO, { arguments[0], arguments[1], arguments[2], arguments[3] }));
}

int forkUnmount(Arguments arguments) { return report(unmountFrom(STDIN_FILENO, arguments[0])); }

int mountHook(Arguments arguments)
{
    const char *pid = getenv("LXC_PID");
    const int pidfd = int(syscall(SYS_pidfd_open, pid ? atoi(pid) : -1, 0));
    FILE *log = fopen(arguments[0], "ae");
    const std::string wrong = mountInto(pidfd, { arguments[1], arguments[2], arguments[3], arguments[4] });
    // In the form that liblxc's own errors have, so that whoever reads those finds this one before them.
    if (log && !wrong.empty())
        fprintf(log, "lxc %s 0 ERROR    quayside - mountinto - %s\n", getenv("LXC_NAME"), wrong.c_str());
    return wrong.empty() ? 0 : 1;
}

}
