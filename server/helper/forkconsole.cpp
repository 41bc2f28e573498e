// SPDX-License-Identifier: Apache-2.0
#include <termios.h>

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
    // liblxc leaves this second terminal cooked, although the container's own does all that already: "\r\r\n".
    termios settings {};
    tcgetattr(master, &settings);
    cfmakeraw(&settings);
    tcsetattr(master, TCSANOW, &settings);
    send("console", { master, session });
    return 0;
}

}
