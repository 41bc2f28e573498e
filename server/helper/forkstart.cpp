// SPDX-License-Identifier: Apache-2.0
#include <sys/stat.h>

#include "server/helper/channel.h"
#include "server/helper/container.h"
#include "server/helper/containerverbs.h"

namespace quayside::helper {

int forkStart(Arguments arguments)
{
    const Container container = openContainer(arguments[0], arguments[1], arguments[2]);
    if (!container)
        return fail("the container's configuration was refused");
    const std::string logFile = configItem(container.get(), "lxc.log.file");
    struct stat before {};
    stat(logFile.c_str(), &before);
    // The monitor must hold nothing of ours: not the channel, whose end tells the daemon that we are done.
    container->want_close_all_fds(container.get(), true);
    container->want_daemonize(container.get(), true);
    if (!container->start(container.get(), 0, nullptr)) {
        const std::string text = errorsIn(logFile, before.st_size);
        return fail(text.empty() ? "the container could not be started" : text);
    }
    const pid_t pid = container->init_pid(container.get());
    if (pid <= 0)
        return fail("init ended at once");
    send("started " + std::to_string(pid));
    return 0;
}

}
