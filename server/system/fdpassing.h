// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cerrno>
#include <cstring>
#include <span>
#include <string_view>
#include <sys/socket.h>
#include <vector>

namespace quayside {

/** One message over a unix socket with at most `most` file descriptors in it (unix(7), SCM_RIGHTS). What sendmsg(2) gives; -1 with
 *  EINVAL for more of them. Begins again when a signal interrupts it. Without Qt, for the helper programs too. */
template<size_t most>
ssize_t sendWithFds(int socket, std::string_view text, std::span<const int> fds, int flags = 0)
{
    alignas(cmsghdr) char control[CMSG_SPACE(most * sizeof(int))] = {};
    iovec part { const_cast<char *>(text.data()), text.size() };
    msghdr header {};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    if (fds.size() > most) {
        errno = EINVAL;
        return -1;
    }
    if (!fds.empty()) {
        header.msg_control = control;
        header.msg_controllen = CMSG_SPACE(fds.size_bytes());
        cmsghdr *rights = CMSG_FIRSTHDR(&header);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(fds.size_bytes());
        memcpy(CMSG_DATA(rights), fds.data(), fds.size_bytes());
    }
    ssize_t sent;
    while ((sent = sendmsg(socket, &header, MSG_NOSIGNAL | flags)) < 0 && errno == EINTR) { }
    return sent;
}

/** The other end: the text's length as recvmsg(2) gives it; the descriptors, closed on exec, are added to `fds` and now the caller's. */
template<size_t most>
ssize_t receiveWithFds(int socket, std::span<char> text, std::vector<int> &fds, int flags = 0)
{
    alignas(cmsghdr) char control[CMSG_SPACE(most * sizeof(int))];
    iovec part { text.data(), text.size() };
    msghdr header {};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = control;
    header.msg_controllen = sizeof control;
    ssize_t length;
    while ((length = recvmsg(socket, &header, MSG_CMSG_CLOEXEC | flags)) < 0 && errno == EINTR) { }
    if (length <= 0)
        return length;
    for (cmsghdr *each = CMSG_FIRSTHDR(&header); each; each = CMSG_NXTHDR(&header, each)) {
        if (each->cmsg_level != SOL_SOCKET || each->cmsg_type != SCM_RIGHTS)
            continue;
        const size_t before = fds.size();
        fds.resize(before + (each->cmsg_len - CMSG_LEN(0)) / sizeof(int));
        memcpy(fds.data() + before, CMSG_DATA(each), (fds.size() - before) * sizeof(int));
    }
    return length;
}

}
