// SPDX-License-Identifier: Apache-2.0
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

#include "server/helper/channel.h"
#include "server/helper/containerverbs.h"

namespace quayside::helper {

namespace {
constexpr int aside = 16; ///< above every number that a verb's descriptors get

struct Order {
    char text[spareOrderSize];
    ssize_t length = 0;
    std::vector<int> fds; ///< moved aside
};

void moveAside(const cmsghdr *part, Order &order)
{
    const size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    for (size_t i = 0; i < count; ++i) {
        int fd = -1;
        memcpy(&fd, CMSG_DATA(part) + i * sizeof(int), sizeof fd);
        order.fds.push_back(fcntl(fd, F_DUPFD_CLOEXEC, aside));
        close(fd);
    }
}

/** Blocks; `length` stays 0 when the daemon has gone. */
void receive(Order &order)
{
    alignas(cmsghdr) char control[CMSG_SPACE(4 * sizeof(int))];
    iovec part { order.text, sizeof order.text };
    msghdr header {};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = control;
    header.msg_controllen = sizeof control;
    while ((order.length = recvmsg(channelFd, &header, MSG_CMSG_CLOEXEC)) < 0 && errno == EINTR) { }
    for (cmsghdr *each = CMSG_FIRSTHDR(&header); order.length > 0 && each; each = CMSG_NXTHDR(&header, each)) {
        if (each->cmsg_level == SOL_SOCKET && each->cmsg_type == SCM_RIGHTS)
            moveAside(each, order);
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
