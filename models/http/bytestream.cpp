// SPDX-License-Identifier: Apache-2.0
#include "models/http/bytestream.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>

#include "models/http/reactor.h"

namespace quayside {

unsigned ByteStream::blockedOn(bool isWriteBlocked) const
{
    unsigned events = readWantsWrite() ? Reactor::Write : Reactor::None;
    if (isWriteBlocked)
        events |= writeWantsRead() ? Reactor::Read : Reactor::Write;
    return events;
}

void setNonBlocking(int fd)
{
    if (const int flags = fcntl(fd, F_GETFL); flags >= 0 && !(flags & O_NONBLOCK))
        fcntl(fd, F_SETFL, flags | O_NONBLOCK);
    if (const int flags = fcntl(fd, F_GETFD); flags >= 0 && !(flags & FD_CLOEXEC))
        fcntl(fd, F_SETFD, flags | FD_CLOEXEC);
}

FdStream::FdStream(UniqueFd socket) : m_socket(std::move(socket)) { setNonBlocking(m_socket.get()); }

ssize_t FdStream::read(char *data, size_t size)
{
    ssize_t got;
    do
        got = ::recv(m_socket.get(), data, size, 0);
    while (got < 0 && errno == EINTR);
    return got;
}

ssize_t FdStream::write(const iovec *parts, int count)
{
    msghdr message {};
    message.msg_iov = const_cast<iovec *>(parts);
    message.msg_iovlen = size_t(count);
    ssize_t written;
    do
        written = ::sendmsg(m_socket.get(), &message, MSG_NOSIGNAL);
    while (written < 0 && errno == EINTR);
    return written;
}

/** The two sides of a unix socket take turns, the fewer the more it holds: of a file these are references to cached pages, no copies. */
void FdStream::widen()
{
    constexpr int wide = 1 << 20;
    int domain = 0;
    socklen_t length = sizeof domain;
    if (::getsockopt(m_socket.get(), SOL_SOCKET, SO_DOMAIN, &domain, &length) != 0 || domain != AF_UNIX)
        return; // TCP finds out for itself
    if (::setsockopt(m_socket.get(), SOL_SOCKET, SO_SNDBUFFORCE, &wide, sizeof wide) != 0)
        ::setsockopt(m_socket.get(), SOL_SOCKET, SO_SNDBUF, &wide, sizeof wide);
}

ssize_t FdStream::sendFile(int file, off_t offset, size_t size)
{
    if (!std::exchange(m_isWide, true))
        widen();
    ssize_t sent;
    do
        sent = ::sendfile(m_socket.get(), file, &offset, size);
    while (sent < 0 && errno == EINTR);
    return sent;
}

void FdStream::shutdownWrite() { ::shutdown(m_socket.get(), SHUT_WR); }

}
