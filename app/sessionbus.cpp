// SPDX-License-Identifier: Apache-2.0
#include "app/sessionbus.h"

#include <QList>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "models/core/uniquefd.h"

namespace quayside {

namespace {
constexpr int busPatience = 2000; // ms; it answers within one
constexpr char greeting[] = "\0AUTH\r\n"; // it says then which ways of authentication it knows

/** The length of the address; 0: not a socket of this machine. */
socklen_t socketAddress(const QByteArray &address, sockaddr_un &out)
{
    const QByteArray first = address.split(';').first();
    if (!first.startsWith("unix:"))
        return 0;
    for (const QByteArray &part : first.sliced(5).split(',')) {
        const bool isAbstract = part.startsWith("abstract=");
        const QByteArray name = QByteArray::fromPercentEncoding(part.sliced(part.indexOf('=') + 1));
        if ((!isAbstract && !part.startsWith("path=")) || name.isEmpty() || size_t(name.size()) + 2 > sizeof(out.sun_path))
            continue;
        out = {};
        out.sun_family = AF_UNIX;
        std::memcpy(out.sun_path + (isAbstract ? 1 : 0), name.constData(), size_t(name.size()));
        return socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()) + 1);
    }
    return 0;
}

QByteArray busAddress()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS"), runtime = qgetenv("XDG_RUNTIME_DIR");
    return address.isEmpty() && !runtime.isEmpty() ? "unix:path=" + runtime + "/bus" : address;
}
}

bool busAnswers(const QByteArray &address, int patience)
{
    sockaddr_un where {};
    const socklen_t length = socketAddress(address, where);
    const UniqueFd bus(length > 0 ? ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0) : -1);
    if (!bus)
        return true;
    if (::connect(bus.get(), reinterpret_cast<const sockaddr *>(&where), length) != 0)
        return errno != EAGAIN; // so many wait already
    if (::send(bus.get(), greeting, sizeof(greeting) - 1, MSG_NOSIGNAL) < 0)
        return true;
    pollfd answer { bus.get(), POLLIN, 0 };
    return ::poll(&answer, 1, patience) != 0;
}

void avoidSilentBus()
{
    if (!busAnswers(busAddress(), busPatience))
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

}
