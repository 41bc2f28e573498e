// SPDX-License-Identifier: Apache-2.0
#include "app/display/link.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <glib-unix.h>
#include <sys/socket.h>

namespace quayside {

void Link::start()
{
    g_unix_fd_add(displayDescriptor, GIOCondition(G_IO_IN | G_IO_HUP), [](gint, GIOCondition, gpointer self) -> gboolean {
        static_cast<Link *>(self)->receive();
        return G_SOURCE_CONTINUE;
    }, this);
}

void Link::send(const DisplayMessage &message, const void *bytes, size_t size, int fd)
{
    iovec parts[2] = { { const_cast<DisplayMessage *>(&message), sizeof message }, { const_cast<void *>(bytes), size } };
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr packet {};
    packet.msg_iov = parts;
    packet.msg_iovlen = size > 0 ? 2 : 1;
    if (fd >= 0) {
        packet.msg_control = control;
        packet.msg_controllen = sizeof control;
        cmsghdr *head = CMSG_FIRSTHDR(&packet);
        *head = { CMSG_LEN(sizeof(int)), SOL_SOCKET, SCM_RIGHTS };
        std::memcpy(CMSG_DATA(head), &fd, sizeof fd);
    }
    while (::sendmsg(displayDescriptor, &packet, MSG_NOSIGNAL) < 0) {
        if (errno != EINTR)
            std::exit(0); // the desktop has gone
    }
}

void Link::receive()
{
    DisplayMessage message;
    iovec part { &message, sizeof message };
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr packet {};
    packet.msg_iov = &part;
    packet.msg_iovlen = 1;
    packet.msg_control = control;
    packet.msg_controllen = sizeof control;
    const ssize_t size = ::recvmsg(displayDescriptor, &packet, MSG_CMSG_CLOEXEC | MSG_DONTWAIT);
    if (size < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (size != sizeof message)
        std::exit(0);
    UniqueFd fd;
    if (const cmsghdr *head = CMSG_FIRSTHDR(&packet); head && head->cmsg_type == SCM_RIGHTS) {
        int received = -1;
        std::memcpy(&received, CMSG_DATA(head), sizeof received);
        fd.reset(received);
    }
    onMessage(message, std::move(fd));
}

}
