// SPDX-License-Identifier: Apache-2.0
#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>

#include "server/helper/proxy/relay.h"

namespace quayside::helper {

namespace {
struct Peer {
    std::string family, address;
    int port = 0;
};

/** An IPv4 client of an IPv6 socket is one of IPv4. */
Peer peerOf(const sockaddr_storage &address)
{
    char text[INET6_ADDRSTRLEN] = {};
    const auto &v4 = reinterpret_cast<const sockaddr_in &>(address);
    const auto &v6 = reinterpret_cast<const sockaddr_in6 &>(address);
    if (address.ss_family == AF_INET)
        return { "TCP4", inet_ntop(AF_INET, &v4.sin_addr, text, sizeof text), ntohs(v4.sin_port) };
    if (address.ss_family != AF_INET6)
        return {};
    if (IN6_IS_ADDR_V4MAPPED(&v6.sin6_addr))
        return { "TCP4", inet_ntop(AF_INET, v6.sin6_addr.s6_addr + 12, text, sizeof text), ntohs(v6.sin6_port) };
    return { "TCP6", inet_ntop(AF_INET6, &v6.sin6_addr, text, sizeof text), ntohs(v6.sin6_port) };
}
}

std::string proxyHeader(int client)
{
    sockaddr_storage theirs {}, ours {};
    socklen_t size = sizeof theirs, ourSize = sizeof ours;
    if (getpeername(client, reinterpret_cast<sockaddr *>(&theirs), &size) < 0 || getsockname(client, reinterpret_cast<sockaddr *>(&ours), &ourSize) < 0)
        return "PROXY UNKNOWN\r\n";
    const Peer from = peerOf(theirs), to = peerOf(ours);
    if (from.family.empty() || from.family != to.family)
        return "PROXY UNKNOWN\r\n";
    return "PROXY " + from.family + ' ' + from.address + ' ' + to.address + ' ' + std::to_string(from.port) + ' ' + std::to_string(to.port) + "\r\n";
}

}
