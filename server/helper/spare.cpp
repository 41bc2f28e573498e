// SPDX-License-Identifier: Apache-2.0
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>
#include <vector>

#include "server/helper/channel.h"
#include "server/helper/containerverbs.h"
#include "server/system/fdpassing.h"

namespace quayside::helper {

namespace {
constexpr int aside = 16; ///< above every number that a verb's descriptors get

struct Order {
    char text[spareOrderSize];
    ssize_t length = 0;
    std::vector<int> fds; ///< moved aside
};

/** Blocks; `length` stays 0 when the daemon has gone. */
void receive(Order &order)
{
    order.length = receiveWithFds<4>(channelFd, order.text, order.fds);
    for (int &fd : order.fds) {
        const int given = fd;
        fd = fcntl(given, F_DUPFD_CLOEXEC, aside);
        close(given);
    }
}
}

int spare(Arguments)
{
    Order order;
    receive(order);
    if (order.length <= 0 || order.text[order.length - 1] != 0)
        return 0;
    std::vector<char *> words;
    for (char *word = order.text; word < order.text + order.length; word += strlen(word) + 1)
        words.push_back(word);
    for (size_t i = 0; i < order.fds.size() && words[0][i] != 0; ++i) {
        dup2(order.fds[i], words[0][i] - '0');
        close(order.fds[i]);
    }
    prctl(PR_SET_NAME, words[words.size() > 1 ? 1 : 0]);
    return runVerb(Arguments(words).subspan(1));
}

}
