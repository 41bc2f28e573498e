// SPDX-License-Identifier: Apache-2.0
#include "server/helper/channel.h"

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <unistd.h>

namespace quayside::helper {

void send(std::string_view message, std::initializer_list<int> fds)
{
    alignas(cmsghdr) char control[CMSG_SPACE(4 * sizeof(int))] = {};
    iovec part { const_cast<char *>(message.data()), message.size() };
    msghdr header {};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    if (fds.size() > 0) {
        header.msg_control = control;
        header.msg_controllen = CMSG_SPACE(fds.size() * sizeof(int));
        cmsghdr *rights = CMSG_FIRSTHDR(&header);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(fds.size() * sizeof(int));
        memcpy(CMSG_DATA(rights), fds.begin(), fds.size() * sizeof(int));
    }
    while (sendmsg(channelFd, &header, MSG_NOSIGNAL) < 0 && errno == EINTR) { }
}

int fail(std::string_view message)
{
    send(std::string("failed ").append(message.substr(0, 4000)));
    return 1;
}

std::string readAll(int fd)
{
    std::string text;
    char buffer[16384];
    for (;;) {
        const ssize_t length = read(fd, buffer, sizeof buffer);
        if (length > 0)
            text.append(buffer, size_t(length));
        else if (length == 0 || errno != EINTR)
            return text;
    }
}

}
