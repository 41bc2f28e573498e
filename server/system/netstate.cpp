// SPDX-License-Identifier: Apache-2.0
#include "server/system/netstate.h"

#include <arpa/inet.h>
#include <linux/if_link.h>
#include <net/if.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString linkType(unsigned flags)
{
    if (flags & IFF_LOOPBACK)
        return u"loopback"_s;
    if (flags & IFF_POINTOPOINT)
        return u"point-to-point"_s;
    return flags & IFF_BROADCAST ? u"broadcast"_s : u"unknown"_s;
}

api::NetworkCounters counters(const rtattr *attribute)
{
    const auto stats = netlinkNumber<rtnl_link_stats64>(attribute);
    return { qint64(stats.rx_bytes), qint64(stats.tx_bytes), qint64(stats.rx_packets), qint64(stats.tx_packets) };
}

QString scopeOf(int family, const unsigned char *address)
{
    const bool v4 = family == AF_INET;
    const auto *v6 = reinterpret_cast<const in6_addr *>(address);
    if (v4 ? address[0] == 127 : IN6_IS_ADDR_LOOPBACK(v6))
        return u"local"_s;
    return (v4 ? address[0] == 169 && address[1] == 254 : IN6_IS_ADDR_LINKLOCAL(v6)) ? u"link"_s : u"global"_s;
}

api::NetworkAddress address(const ifaddrmsg &header, QByteArrayView bytes)
{
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(header.ifa_family, bytes.data(), text, sizeof text);
    return { header.ifa_family == AF_INET ? u"inet"_s : u"inet6"_s, QString::fromLatin1(text),
        QString::number(header.ifa_prefixlen), scopeOf(header.ifa_family, reinterpret_cast<const unsigned char *>(bytes.data())) };
}

api::NetworkState linkState(const ifinfomsg &header, const NetlinkAttributes &attributes, QString (*hostName)(int))
{
    api::NetworkState state;
    state.type = linkType(header.ifi_flags);
    state.state = header.ifi_flags & IFF_UP ? u"up"_s : u"down"_s;
    if (const rtattr *hwaddr = attributes.value(IFLA_ADDRESS); hwaddr && !(header.ifi_flags & IFF_LOOPBACK))
        state.hwaddr = QString::fromLatin1(netlinkPayload(hwaddr).toByteArray().toHex(':'));
    if (const rtattr *mtu = attributes.value(IFLA_MTU))
        state.mtu = netlinkNumber<int>(mtu);
    if (const rtattr *stats = attributes.value(IFLA_STATS64))
        state.counters = counters(stats);
    // A pair's other end has its index here when it is in another namespace: the host's, for ours.
    if (const rtattr *peer = attributes.value(IFLA_LINK); peer && attributes.contains(IFLA_LINK_NETNSID))
        state.hostName = hostName(netlinkNumber<int>(peer));
    return state;
}

QString nameOfIndex(int index)
{
    char name[IF_NAMESIZE] = {};
    return QString::fromUtf8(if_indextoname(unsigned(index), name) ? name : "");
}
}

QMap<QString, api::NetworkState> parseNetState(const QByteArray &links, const QByteArray &addresses, QString (*hostName)(int))
{
    QMap<QString, api::NetworkState> result;
    QMap<int, QString> names;
    forEachNetlinkMessage<ifinfomsg>(links, [&](const ifinfomsg &header, const NetlinkAttributes &attributes) {
        const rtattr *name = attributes.value(IFLA_IFNAME);
        if (!name)
            return;
        names[header.ifi_index] = QString::fromUtf8(static_cast<const char *>(RTA_DATA(name)));
        result[names[header.ifi_index]] = linkState(header, attributes, hostName);
    });
    forEachNetlinkMessage<ifaddrmsg>(addresses, [&](const ifaddrmsg &header, const NetlinkAttributes &attributes) {
        // On a point-to-point link IFA_ADDRESS is the other side and IFA_LOCAL ours.
        const rtattr *local = attributes.value(IFA_LOCAL, attributes.value(IFA_ADDRESS));
        const qsizetype size = header.ifa_family == AF_INET ? 4 : 16;
        const QString name = names.value(int(header.ifa_index));
        if (local && netlinkPayload(local).size() == size && result.contains(name))
            result[name].addresses << address(header, netlinkPayload(local));
    });
    return result;
}

Result<NetState> NetState::ofHost() { return NetState(TRY(Netlink::open())); }
Result<NetState> NetState::ofProcess(int pidfd) { return NetState(TRY(Netlink::in(pidfd))); }

Result<QMap<QString, api::NetworkState>> NetState::read()
{
    const QByteArray links = TRY(m_netlink.dump({ RTM_GETLINK, NLM_F_DUMP, rtgenmsg {} }));
    return parseNetState(links, TRY(m_netlink.dump({ RTM_GETADDR, NLM_F_DUMP, rtgenmsg {} })), nameOfIndex);
}

}
