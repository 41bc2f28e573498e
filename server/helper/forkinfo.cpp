// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include "server/helper/container.h"
#include "server/helper/containerverbs.h"

namespace quayside::helper {

int forkInfo(Arguments arguments)
{
    for (const char *name : arguments.subspan(1)) {
        const Container container = openContainer(arguments[0], name);
        const pid_t pid = container ? container->init_pid(container.get()) : -1;
        if (pid > 0)
            printf("%s %d\n", name, pid);
    }
    return 0;
}

}
