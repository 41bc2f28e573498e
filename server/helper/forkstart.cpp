// SPDX-License-Identifier: Apache-2.0
#include <cerrno>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "server/helper/channel.h"
#include "server/helper/container.h"
#include "server/helper/containerverbs.h"

namespace quayside::helper {

static void waitForChildren()
{
    alarm(60); // a monitor that hangs must not hold the daemon up
    while (waitpid(-1, nullptr, 0) > 0 || errno == EINTR) { }
}

int forkStart(Arguments arguments)
{
    const Container container = openContainer(arguments[0], arguments[1], arguments[2]);
    if (!container)
        return fail("the container's configuration was refused");
    const std::string logFile = configItem(container.get(), "lxc.log.file");
    struct stat before {};
    stat(logFile.c_str(), &before);
    container->want_close_all_fds(container.get(), true);
    // The monitor is our child as long as we live: a start that failed is over when the monitor has cleaned up and gone.
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    container->want_daemonize(container.get(), true);
    if (!container->start(container.get(), 0, nullptr)) {
        waitForChildren();
        const std::string text = errorsIn(logFile, before.st_size);
        return fail(text.empty() ? "the container could not be started" : text);
    }
    const pid_t pid = container->init_pid(container.get());
    if (pid <= 0) {
        waitForChildren();
        return fail("init ended at once");
    }
    send("started " + std::to_string(pid));
    return 0;
}

}
