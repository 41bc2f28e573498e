// SPDX-License-Identifier: Apache-2.0
#include "server/helper/channel.h"
#include "server/helper/container.h"
#include "server/helper/containerverbs.h"

namespace quayside::helper {

int forkConsole(Arguments arguments)
{
    const Container container = openContainer(arguments[0], arguments[1]);
    int number = 0, master = -1;
    const int session = container ? container->console_getfd(container.get(), &number, &master) : -1;
    if (session < 0 || master < 0)
        return fail("busy");
    send("console", { master, session });
    return 0;
}

}
