// SPDX-License-Identifier: Apache-2.0
// Addresses, routes and answers for others' addresses.
#include "server/system/netlink.h"

#include <arpa/inet.h>
#include <linux/if_addr.h>
#include <linux/neighbour.h>
#include <sys/socket.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** An address or a subnet in the kernel's form. */
struct Ip {
    int family = AF_UNSPEC;
    QByteArray bytes;
    int length = 0; ///< of its prefix
};

Result<Ip> parseIp(const QString &text)
{
    const QByteArray address = text.section(u'/', 0, 0).toLatin1();
    Ip ip { AF_INET, QByteArray(16, '\0'), 32 };
    if (inet_pton(AF_INET, address.constData(), ip.bytes.data()) == 1)
        ip.bytes.truncate(4);
    else if (inet_pton(AF_INET6, address.constData(), ip.bytes.data()) == 1)
        ip = { AF_INET6, ip.bytes, 128 };
    else
        return failure(badRequest(u"\"%1\" is not an IP address"_s.arg(text)));
    bool good = true;
    if (const QString length = text.section(u'/', 1); !length.isEmpty())
        ip.length = length.toInt(&good);
    if (!good || ip.length < 0 || ip.length > ip.bytes.size() * 8)
        return failure(badRequest(u"\"%1\" is not a subnet"_s.arg(text)));
    return ip;
}

/** Bits after the prefix are zero: the kernel wants that of routes. */
void clearHostBits(Ip &ip)
{
    for (int bit = ip.length; bit < ip.bytes.size() * 8; ++bit)
        ip.bytes[bit / 8] = char(ip.bytes[bit / 8] & ~(0x80 >> bit % 8));
}

Result<Ip> destinationOf(const Route &route)
{
    if (route.to != "default"_L1) {
        Ip ip = TRY(parseIp(route.to));
        clearHostBits(ip);
        return ip;
    }
    return Ip { route.via.isEmpty() ? route.family : TRY(parseIp(route.via)).family, {}, 0 };
}

rtmsg routeHeader(const Route &route, const Ip &to)
{
    rtmsg header {};
    header.rtm_family = quint8(to.family);
    header.rtm_dst_len = quint8(to.length);
    header.rtm_table = quint8(route.table < 256 ? route.table : 0);
    header.rtm_protocol = quint8(route.protocol);
    header.rtm_scope = route.via.isEmpty() && to.family == AF_INET ? RT_SCOPE_LINK : RT_SCOPE_UNIVERSE;
    header.rtm_type = RTN_UNICAST;
    if (route.table == RT_TABLE_LOCAL) {
        header.rtm_type = RTN_LOCAL;
        header.rtm_scope = RT_SCOPE_HOST;
    }
    header.rtm_flags = route.onLink ? unsigned(RTNH_F_ONLINK) : 0;
    return header;
}

QString textOf(int family, QByteArrayView bytes)
{
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(family, bytes.data(), text, sizeof text);
    return QString::fromLatin1(text);
}
}

Result<> Netlink::changeAddress(quint16 type, quint16 flags, const QString &dev, const QString &address)
{
    const Ip ip = TRY(parseIp(address));
    ifaddrmsg header {};
    header.ifa_family = quint8(ip.family);
    header.ifa_prefixlen = quint8(ip.length);
    header.ifa_index = quint32(TRY(indexOf(dev)));
    // Waiting for duplicates would keep it from being used at once.
    header.ifa_flags = ip.family == AF_INET6 ? IFA_F_NODAD : 0;
    if (ip.family == AF_INET && quint8(ip.bytes[0]) == 127)
        header.ifa_scope = RT_SCOPE_HOST;
    NetlinkRequest request(type, quint16(flags | NLM_F_ACK), header);
    request.bytes(IFA_LOCAL, ip.bytes).bytes(IFA_ADDRESS, ip.bytes);
    if (ip.family == AF_INET && ip.length < 31) {
        QByteArray broadcast = ip.bytes;
        for (int bit = ip.length; bit < 32; ++bit)
            broadcast[bit / 8] = char(broadcast[bit / 8] | (0x80 >> bit % 8));
        request.bytes(IFA_BROADCAST, broadcast);
    }
    return ask(request, u"Address %1 of \"%2\""_s.arg(address, dev));
}

Result<> Netlink::addAddress(const QString &dev, const QString &address)
{
    return changeAddress(RTM_NEWADDR, NLM_F_CREATE | NLM_F_EXCL, dev, address);
}

Result<> Netlink::deleteAddress(const QString &dev, const QString &address) { return changeAddress(RTM_DELADDR, 0, dev, address); }

Result<QStringList> Netlink::addresses(const QString &dev, int family)
{
    const int index = TRY(indexOf(dev));
    ifaddrmsg header {};
    header.ifa_family = quint8(family);
    QStringList found;
    forEachNetlinkMessage<ifaddrmsg>(TRY(dump({ RTM_GETADDR, NLM_F_DUMP, header })), [&](const ifaddrmsg &info, const NetlinkAttributes &attributes) {
        const rtattr *local = attributes.value(IFA_LOCAL, attributes.value(IFA_ADDRESS));
        if (int(info.ifa_index) == index && info.ifa_family == family && local)
            found.append(textOf(family, netlinkPayload(local)) + u'/' + QString::number(info.ifa_prefixlen));
    });
    return found;
}

Result<> Netlink::flushAddresses(const QString &dev, int family)
{
    for (const QString &address : TRY(addresses(dev, family))) {
        if (address.startsWith("fe80:"_L1))
            continue;
        if (auto gone = deleteAddress(dev, address); !gone && gone.error().status != 404) // secondary ones go with their first
            return gone;
    }
    return {};
}

Result<> Netlink::changeRoute(quint16 type, quint16 flags, const Route &route)
{
    const Ip to = TRY(destinationOf(route));
    NetlinkRequest request(type, quint16(flags | NLM_F_ACK), routeHeader(route, to));
    if (to.length > 0)
        request.bytes(RTA_DST, to.bytes);
    if (!route.via.isEmpty())
        request.bytes(RTA_GATEWAY, TRY(parseIp(route.via)).bytes);
    if (!route.dev.isEmpty())
        request.number(RTA_OIF, quint32(TRY(indexOf(route.dev))));
    if (!route.source.isEmpty())
        request.bytes(RTA_PREFSRC, TRY(parseIp(route.source)).bytes);
    if (route.table > 255)
        request.number(RTA_TABLE, quint32(route.table));
    return ask(request, u"Route to %1"_s.arg(route.to));
}

Result<> Netlink::addRoute(const Route &route) { return changeRoute(RTM_NEWROUTE, NLM_F_CREATE | NLM_F_EXCL, route); }
Result<> Netlink::deleteRoute(const Route &route) { return changeRoute(RTM_DELROUTE, 0, route); }

Result<> Netlink::flushRoutes(const QString &dev, int family, int protocol, int table)
{
    const int index = TRY(indexOf(dev));
    rtmsg header {};
    header.rtm_family = quint8(family);
    QList<NetlinkRequest> removals;
    forEachNetlinkMessage<rtmsg>(TRY(dump({ RTM_GETROUTE, NLM_F_DUMP, header })), [&](rtmsg info, const NetlinkAttributes &attributes) {
        const auto in = attributes.contains(RTA_TABLE) ? netlinkNumber<int>(attributes[RTA_TABLE]) : info.rtm_table;
        if (netlinkNumber<int>(attributes.value(RTA_OIF)) != index || in != table || (protocol && info.rtm_protocol != protocol)
            || info.rtm_family != family || (info.rtm_flags & RTM_F_CLONED))
            return;
        NetlinkRequest request(RTM_DELROUTE, NLM_F_ACK, info);
        for (const int type : { RTA_DST, RTA_GATEWAY, RTA_OIF, RTA_TABLE, RTA_PRIORITY }) {
            if (const rtattr *attribute = attributes.value(type))
                request.bytes(quint16(type), netlinkPayload(attribute));
        }
        removals.append(request);
    });
    for (const NetlinkRequest &request : removals) {
        if (auto gone = ask(request, u"Removing the routes of \"%1\""_s.arg(dev)); !gone && gone.error().status != 404)
            return gone;
    }
    return {};
}

Result<bool> Netlink::hasRoute(const Route &route)
{
    const Ip to = TRY(destinationOf(route));
    rtmsg header {};
    header.rtm_family = quint8(to.family);
    bool found = false;
    forEachNetlinkMessage<rtmsg>(TRY(dump({ RTM_GETROUTE, NLM_F_DUMP, header })), [&](const rtmsg &info, const NetlinkAttributes &attributes) {
        const rtattr *destination = attributes.value(RTA_DST);
        const int metric = netlinkNumber<int>(attributes.value(RTA_PRIORITY));
        if (metric != (to.family == AF_INET6 ? 1024 : 0))
            return;
        found = found || (info.rtm_table == route.table && info.rtm_dst_len == to.length && (destination ? netlinkPayload(destination) == to.bytes : to.length == 0));
    });
    return found;
}

Result<> Netlink::changeProxy(quint16 type, quint16 flags, const QString &dev, const QString &address)
{
    const Ip ip = TRY(parseIp(address));
    ndmsg header {};
    header.ndm_family = quint8(ip.family);
    header.ndm_ifindex = TRY(indexOf(dev));
    header.ndm_flags = NTF_PROXY;
    NetlinkRequest request(type, quint16(flags | NLM_F_ACK), header);
    request.bytes(NDA_DST, ip.bytes);
    return ask(request, u"Answering for %1 on \"%2\""_s.arg(address, dev));
}

Result<> Netlink::addNeighbourProxy(const QString &dev, const QString &address) { return changeProxy(RTM_NEWNEIGH, NLM_F_CREATE | NLM_F_REPLACE, dev, address); }
Result<> Netlink::deleteNeighbourProxy(const QString &dev, const QString &address) { return changeProxy(RTM_DELNEIGH, 0, dev, address); }

}
