// SPDX-License-Identifier: Apache-2.0
#include "server/network/dhcprelease.h"

#include <QtEndian>
#include <arpa/inet.h>
#include <net/if.h>
#include <sys/socket.h>

#include "models/core/ipaddress.h"
#include "models/core/uniquefd.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int serverPort4 = 67, serverPort6 = 547;
constexpr auto servers6 = "ff02::1:2"; // All_DHCP_Relay_Agents_and_Servers

QByteArray hexBytes(const QString &text) { return QByteArray::fromHex(text.toLatin1()); }

template<class T>
QByteArray number(T value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray option4(quint8 code, const QByteArray &value) { return number(code) + number(quint8(value.size())) + value; }
QByteArray option6(quint16 code, const QByteArray &value) { return number(code) + number(quint16(value.size())) + value; }

QByteArray release4(const DhcpLease &lease, const QByteArray &address, const QString &server)
{
    QByteArray message = QByteArray::fromHex("01010600") + number(quint32(1)) + QByteArray(4, '\0') + address; // BOOTREQUEST by Ethernet
    message += QByteArray(12, '\0') + hexBytes(lease.hwaddr).leftJustified(16, '\0', true) + QByteArray(64 + 128, '\0');
    message += QByteArray::fromHex("63825363") + option4(53, "\7") + option4(54, IpAddress::parse(server) ? IpAddress::parse(server)->bytes() : QByteArray(4, '\0'));
    if (!lease.client.isEmpty())
        message += option4(61, hexBytes(lease.client));
    return (message + '\xff').leftJustified(300, '\0'); // the least that BOOTP knows
}

QByteArray release6(const DhcpLease &lease, const QByteArray &address, const QString &server)
{
    const QByteArray association = number(lease.association) + QByteArray(8, '\0') + option6(5, address + QByteArray(8, '\0'));
    return QByteArray::fromHex("08000001") + option6(1, hexBytes(lease.client)) + option6(2, hexBytes(server)) + option6(3, association);
}

sockaddr_in6 address6(const QString &bridge)
{
    sockaddr_in6 to {};
    to.sin6_family = AF_INET6;
    to.sin6_port = htons(serverPort6);
    to.sin6_scope_id = if_nametoindex(bridge.toUtf8().constData());
    inet_pton(AF_INET6, servers6, &to.sin6_addr);
    return to;
}

sockaddr_in address4(const QString &server)
{
    sockaddr_in to {};
    to.sin_family = AF_INET;
    to.sin_port = htons(serverPort4);
    inet_pton(AF_INET, server.toLatin1().constData(), &to.sin_addr);
    return to;
}

template<class Address>
bool send(int fd, const QByteArray &message, const Address &to)
{
    return ::sendto(fd, message.constData(), size_t(message.size()), 0, reinterpret_cast<const sockaddr *>(&to), sizeof to) == message.size();
}
}

QByteArray releaseRequest(const DhcpLease &lease, const QString &server)
{
    const auto address = IpAddress::parse(lease.address);
    if (!address)
        return {};
    return address->isIpv4() ? release4(lease, address->bytes(), server) : release6(lease, address->bytes(), server);
}

Result<> releaseLease(const QString &bridge, const DhcpLease &lease, const QString &server)
{
    const bool v6 = lease.address.contains(u':');
    const QByteArray name = bridge.toUtf8(), message = releaseRequest(lease, server);
    const UniqueFd fd(::socket(v6 ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    // Bound to the bridge it comes to the server as if from there; else it would come from the loopback interface.
    if (!fd || ::setsockopt(fd.get(), SOL_SOCKET, SO_BINDTODEVICE, name.constData(), socklen_t(name.size() + 1)) < 0)
        return failure(systemError(u"Reaching the DHCP server of \"%1\""_s.arg(bridge), errno));
    if (!(v6 ? send(fd.get(), message, address6(bridge)) : send(fd.get(), message, address4(server))))
        return failure(systemError(u"Releasing %1 on \"%2\""_s.arg(lease.address, bridge), errno));
    return {};
}

}
