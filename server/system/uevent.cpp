// SPDX-License-Identifier: Apache-2.0
#include "server/system/uevent.h"

#include <cerrno>
#include <cstring>
#include <linux/netlink.h>
#include <sys/socket.h>
#include <unistd.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int groups = 3; ///< 1: the kernel's, 2: udev's
constexpr qsizetype headerSize = 40; ///< of libudev's messages: "libudev\0", magic, then offset and length of the properties at 16 and 20

quint32 numberAt(const QByteArray &message, qsizetype offset)
{
    quint32 number = 0;
    memcpy(&number, message.constData() + offset, sizeof number);
    return number;
}

QMap<QByteArray, QByteArray> propertiesOf(const QByteArray &text)
{
    QMap<QByteArray, QByteArray> properties;
    for (const QByteArray &word : text.split('\0')) {
        const qsizetype equals = word.indexOf('=');
        if (equals > 0)
            properties.insert(word.left(equals), word.mid(equals + 1));
    }
    return properties;
}
}

std::optional<Uevent> Uevent::parse(const QByteArray &message)
{
    Uevent event;
    if (message.startsWith(QByteArray("libudev\0", 8))) {
        if (message.size() < headerSize)
            return {};
        const qsizetype offset = numberAt(message, 16), length = numberAt(message, 20);
        if (offset < headerSize || offset > message.size() || length > message.size() - offset)
            return {};
        event.fromUdev = true;
        event.properties = propertiesOf(message.mid(offset, length));
    } else {
        // "add@/devices/…", then the properties
        const qsizetype end = message.indexOf('\0');
        if (end < 0 || message.left(end).indexOf('@') < 1)
            return {};
        event.properties = propertiesOf(message.mid(end + 1));
    }
    event.action = event.properties.value("ACTION");
    if (event.action.isEmpty())
        return {};
    return event;
}

Result<UeventSocket> UeventSocket::open()
{
    UniqueFd fd(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_KOBJECT_UEVENT));
    sockaddr_nl address {};
    address.nl_family = AF_NETLINK;
    address.nl_groups = groups;
    const int on = 1;
    if (!fd || ::setsockopt(fd.get(), SOL_SOCKET, SO_PASSCRED, &on, sizeof on) < 0
        || ::bind(fd.get(), reinterpret_cast<sockaddr *>(&address), sizeof address) < 0)
        return failure(systemError(u"Listening to device events"_s, errno));
    return UeventSocket(std::move(fd));
}

std::optional<Uevent> UeventSocket::next(bool *missed)
{
    for (;;) {
        char buffer[16384];
        alignas(cmsghdr) char control[CMSG_SPACE(sizeof(ucred))];
        iovec part { buffer, sizeof buffer };
        sockaddr_nl sender {};
        msghdr header {};
        header.msg_name = &sender;
        header.msg_namelen = sizeof sender;
        header.msg_iov = &part;
        header.msg_iovlen = 1;
        header.msg_control = control;
        header.msg_controllen = sizeof control;
        const ssize_t length = ::recvmsg(m_fd.get(), &header, 0);
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0) {
            *missed = *missed || errno == ENOBUFS;
            return {};
        }
        const cmsghdr *rights = CMSG_FIRSTHDR(&header);
        ucred credentials { 0, uid_t(-1), 0 };
        if (rights && rights->cmsg_type == SCM_CREDENTIALS)
            memcpy(&credentials, CMSG_DATA(rights), sizeof credentials);
        const auto event = Uevent::parse(QByteArray(buffer, length));
        const bool trusted = credentials.uid == 0 && (sender.nl_pid == 0 || sender.nl_groups == 2);
        if (event && trusted && event->fromUdev == (sender.nl_groups == 2))
            return event;
    }
}

}
