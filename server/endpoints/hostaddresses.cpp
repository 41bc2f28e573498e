// SPDX-License-Identifier: Apache-2.0
#include "server/endpoints/hostaddresses.h"

#include <algorithm>
#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString addressText(const sockaddr *address)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (address && address->sa_family == AF_INET)
        inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in *>(address)->sin_addr, text, sizeof text);
    else if (address && address->sa_family == AF_INET6)
        inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr, text, sizeof text);
    return QString::fromLatin1(text);
}

constexpr QLatin1StringView everyAddress("[::]:"), everyIpv4Address("0.0.0.0:");

bool isEvery(const QString &address) { return address.startsWith(everyAddress) || address.startsWith(everyIpv4Address); }

QStringList expanded(const QString &listening)
{
    if (!isEvery(listening))
        return { listening };
    const QString port = listening.mid(listening.lastIndexOf(u':'));
    QStringList out;
    for (const QString &address : interfaceAddresses()) {
        const bool isIpv6 = address.contains(u':');
        if (address.startsWith("127."_L1) || address == "::1"_L1 || (isIpv6 && listening.startsWith(everyIpv4Address)))
            continue;
        out << (isIpv6 ? u'[' + address + u']' : address) + port;
    }
    return out;
}
}

QStringList interfaceAddresses()
{
    QStringList out { u"127.0.0.1"_s, u"::1"_s };
    ifaddrs *list = nullptr;
    if (::getifaddrs(&list) != 0)
        return out;
    for (const ifaddrs *i = list; i; i = i->ifa_next) {
        const QString text = addressText(i->ifa_addr);
        if (!text.isEmpty() && !text.startsWith("fe80:"_L1) && !out.contains(text))
            out << text;
    }
    ::freeifaddrs(list);
    return out;
}

QStringList ReachableAddresses::of(const QStringList &listening)
{
    if (std::none_of(listening.begin(), listening.end(), isEvery))
        return listening;
    const std::lock_guard lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    if (m_listening != listening || now - m_at > std::chrono::seconds(1)) {
        m_addresses.clear();
        for (const QString &one : listening)
            m_addresses << expanded(one);
        m_listening = listening;
        m_at = now;
    }
    return m_addresses;
}

}
