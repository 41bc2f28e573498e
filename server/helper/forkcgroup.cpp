// SPDX-License-Identifier: Apache-2.0
#include "server/helper/channel.h"
#include "server/helper/container.h"
#include "server/helper/containerverbs.h"

namespace quayside::helper {

int forkCgroup(Arguments arguments)
{
    const Container container = openContainer(arguments[0], arguments[1]);
    if (!container || !container->set_cgroup_item(container.get(), arguments[2], arguments[3]))
        return fail(std::string("the container's cgroup refused ") + arguments[2] + " = " + arguments[3]);
    send("done");
    return 0;
}

}
