// SPDX-License-Identifier: Apache-2.0
#include "server/helper/channel.h"

#include <cerrno>
#include <unistd.h>

#include "server/system/fdpassing.h"

namespace quayside::helper {

void send(std::string_view message, std::initializer_list<int> fds) { sendWithFds<4>(channelFd, message, fds); }

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
