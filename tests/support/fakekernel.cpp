// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakekernel.h"

#include <algorithm>
#include <arpa/inet.h>
#include <net/if.h>
#include <linux/if_bridge.h>
#include <linux/if_link.h>
#include <linux/neighbour.h>
#include <linux/pkt_sched.h>
#include <linux/veth.h>
#include <sys/socket.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString hex(const rtattr *attribute) { return QString::fromLatin1(netlinkPayload(attribute).toByteArray().toHex(':')); }

QString ip(int family, const rtattr *attribute)
{
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(family, RTA_DATA(attribute), text, sizeof text);
    return QString::fromLatin1(text);
}

/** "mtu 1400 hwaddr 00:16:…" */
QStringList plain(const NetlinkAttributes &attributes)
{
    QStringList words;
    if (const rtattr *mtu = attributes.value(IFLA_MTU))
        words << u"mtu %1"_s.arg(netlinkNumber<int>(mtu));
    if (const rtattr *hwaddr = attributes.value(IFLA_ADDRESS))
        words << u"hwaddr "_s + hex(hwaddr);
    return words;
}

/** "vf 2 mac 00:… vlan 5 spoofchk 1" */
QStringList functionWords(const rtattr *list)
{
    const NetlinkAttributes info = netlinkNested(netlinkNested(list).value(IFLA_VF_INFO));
    QStringList words;
    if (const rtattr *mac = info.value(IFLA_VF_MAC)) {
        const auto value = netlinkNumber<ifla_vf_mac>(mac);
        words << u"vf %1 mac %2"_s.arg(value.vf).arg(QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(value.mac), 6).toHex(':')));
    }
    if (const rtattr *vlan = info.value(IFLA_VF_VLAN))
        words << u"vf %1 vlan %2"_s.arg(netlinkNumber<ifla_vf_vlan>(vlan).vf).arg(netlinkNumber<ifla_vf_vlan>(vlan).vlan);
    if (const rtattr *check = info.value(IFLA_VF_SPOOFCHK))
        words << u"vf %1 spoofchk %2"_s.arg(netlinkNumber<ifla_vf_spoofchk>(check).vf).arg(netlinkNumber<ifla_vf_spoofchk>(check).setting);
    return words;
}

void addFunction(NetlinkRequest &answer, quint32 number, const VirtualFunction &function)
{
    answer.nest(IFLA_VFINFO_LIST, [&](NetlinkRequest &list) {
        list.nest(IFLA_VF_INFO, [&](NetlinkRequest &info) {
            ifla_vf_mac mac { number, {} };
            memcpy(mac.mac, QByteArray::fromHex(function.hwaddr.toLatin1().replace(':', "")).constData(), 6);
            info.number(IFLA_VF_MAC, mac).number(IFLA_VF_VLAN, ifla_vf_vlan { number, quint32(function.vlan.value_or(0)), 0 });
            info.number(IFLA_VF_SPOOFCHK, ifla_vf_spoofchk { number, quint32(function.spoofCheck.value_or(false)) });
        });
    });
}

template<class Header>
NetlinkAttributes attributesOf(const QByteArray &request, const Header **header)
{
    const auto *message = reinterpret_cast<const nlmsghdr *>(request.constData());
    *header = static_cast<const Header *>(NLMSG_DATA(message));
    const auto *first = reinterpret_cast<const rtattr *>(reinterpret_cast<const char *>(*header) + NLMSG_ALIGN(sizeof(Header)));
    return netlinkAttributes(first, int(message->nlmsg_len) - int(NLMSG_SPACE(sizeof(Header))));
}
}

void FakeKernel::add(const QString &name, const QString &kind, const QString &hwaddr, int mtu)
{
    Link link { m_next++, name, kind };
    link.hwaddr = hwaddr;
    link.mtu = mtu;
    m_links.append(link);
}

int FakeKernel::indexOf(const QString &name) const
{
    const auto found = std::find_if(m_links.begin(), m_links.end(), [&](const Link &link) { return link.name == name; });
    return found == m_links.end() ? 0 : found->index;
}

QString FakeKernel::nameOf(int index) const
{
    const auto found = std::find_if(m_links.begin(), m_links.end(), [=](const Link &link) { return link.index == index; });
    return found == m_links.end() ? u"?"_s : found->name;
}

Link FakeKernel::link(const QString &name) const
{
    const auto found = std::find_if(m_links.begin(), m_links.end(), [&](const Link &link) { return link.name == name; });
    return found == m_links.end() ? Link() : *found;
}

Netlink FakeKernel::netlink()
{
    return Netlink([this](const QByteArray &request) { return answer(request); });
}

Result<> FakeKernel::say(const QStringList &words)
{
    const QString line = words.join(u' ');
    if (!refused.isEmpty() && line.startsWith(refused))
        return failure(internal(u"refused"_s));
    said << line;
    return {};
}

Result<QByteArray> FakeKernel::get(const QByteArray &request)
{
    const ifinfomsg *info = nullptr;
    const NetlinkAttributes attributes = attributesOf(request, &info);
    const QString name = netlinkText(attributes.value(IFLA_IFNAME));
    QByteArray all;
    for (const Link &link : m_links) {
        if (!name.isEmpty() && name != link.name)
            continue;
        ifinfomsg header {};
        header.ifi_index = link.index;
        NetlinkRequest answer(RTM_NEWLINK, 0, header);
        answer.text(IFLA_IFNAME, link.name).number(IFLA_MTU, link.mtu).bytes(IFLA_ADDRESS, QByteArray::fromHex(link.hwaddr.toLatin1().replace(':', "")));
        answer.number(IFLA_LINK, link.parent).nest(IFLA_LINKINFO, [&](NetlinkRequest &detail) {
            detail.text(IFLA_INFO_KIND, link.kind).nest(IFLA_INFO_DATA, [&](NetlinkRequest &data) { data.number(IFLA_VLAN_ID, quint16(link.vlan)); });
        });
        for (auto one = functions[link.name].begin(); attributes.contains(IFLA_EXT_MASK) && one != functions[link.name].end(); ++one)
            addFunction(answer, quint32(one.key()), *one);
        all += answer.message();
    }
    return all.isEmpty() && !name.isEmpty() ? Result<QByteArray>(failure(notFound())) : all;
}

Result<> FakeKernel::makeLink(const NetlinkAttributes &attributes, QStringList &words)
{
    const NetlinkAttributes detail = netlinkNested(attributes.value(IFLA_LINKINFO));
    const QString kind = QString::fromLatin1(netlinkPayload(detail.value(IFLA_INFO_KIND)).toByteArray());
    const QString name = netlinkText(attributes.value(IFLA_IFNAME));
    if (missing.contains(kind))
        return failure(badRequest(u"Unknown device type"_s));
    if (attributes.contains(IFLA_NUM_TX_QUEUES))
        return failure(internal(u"too many queues"_s));
    if (has(name))
        return failure(conflict(u"File exists"_s));
    add(name, kind);
    const NetlinkAttributes data = netlinkNested(detail.value(IFLA_INFO_DATA));
    words = QStringList { u"link add"_s, kind, name };
    if (const int parent = netlinkNumber<int>(attributes.value(IFLA_LINK)))
        words << u"on"_s << nameOf(m_links.last().parent = parent);
    if (kind == "vlan"_L1)
        words << u"id %1"_s.arg(m_links.last().vlan = netlinkNumber<quint16>(data.value(IFLA_VLAN_ID)));
    if (kind == "macvlan"_L1 || kind == "ipvlan"_L1)
        words << u"mode %1"_s.arg(kind == "macvlan"_L1 ? netlinkNumber<int>(data.value(IFLA_MACVLAN_MODE)) : netlinkNumber<quint16>(data.value(IFLA_IPVLAN_MODE)));
    if (kind == "veth"_L1) {
        const auto *peer = data.value(VETH_INFO_PEER);
        const auto *first = reinterpret_cast<const rtattr *>(static_cast<const char *>(RTA_DATA(peer)) + sizeof(ifinfomsg));
        const NetlinkAttributes peerAttributes = netlinkAttributes(first, int(RTA_PAYLOAD(peer) - sizeof(ifinfomsg)));
        words << u"peer"_s << plain(peerAttributes); // its name is random
        add(netlinkText(peerAttributes.value(IFLA_IFNAME)), kind);
    }
    return {};
}

Result<> FakeKernel::newLink(const nlmsghdr &message, const ifinfomsg &info, const NetlinkAttributes &attributes)
{
    QStringList words { u"link set"_s, nameOf(info.ifi_index) };
    if (message.nlmsg_flags & NLM_F_CREATE)
        TRY(makeLink(attributes, words));
    else if (const QString name = netlinkText(attributes.value(IFLA_IFNAME)); !name.isEmpty()) {
        words << u"name "_s + name;
        std::find_if(m_links.begin(), m_links.end(), [&](const Link &link) { return link.index == info.ifi_index; })->name = name;
    }
    words << plain(attributes);
    if (attributes.contains(IFLA_MASTER))
        words << u"master "_s + nameOf(netlinkNumber<int>(attributes[IFLA_MASTER]));
    const NetlinkAttributes detail = netlinkNested(attributes.value(IFLA_LINKINFO));
    if (!(message.nlmsg_flags & NLM_F_CREATE) && netlinkNested(detail.value(IFLA_INFO_DATA)).contains(IFLA_BR_VLAN_FILTERING)) {
        if (missing.contains(u"vlan_filtering"_s))
            return failure(badRequest(u"Operation not supported"_s));
        words << u"vlan_filtering"_s;
    }
    if (attributes.contains(IFLA_VFINFO_LIST))
        words << functionWords(attributes[IFLA_VFINFO_LIST]);
    if (info.ifi_change & IFF_UP)
        words << (info.ifi_flags & IFF_UP ? u"up"_s : u"down"_s);
    return say(words);
}

Result<> FakeKernel::other(const nlmsghdr &message, const QByteArray &request)
{
    const bool removes = message.nlmsg_type == RTM_DELADDR || message.nlmsg_type == RTM_DELROUTE || message.nlmsg_type == RTM_DELNEIGH || message.nlmsg_type == RTM_DELQDISC;
    const QString verb = removes ? u"del"_s : u"add"_s;
    const rtmsg *route = nullptr;
    const ifaddrmsg *address = nullptr;
    const ndmsg *neighbour = nullptr;
    const tcmsg *traffic = nullptr;
    if (message.nlmsg_type == RTM_NEWROUTE || message.nlmsg_type == RTM_DELROUTE) {
        const NetlinkAttributes attributes = attributesOf(request, &route);
        return say({ u"route %1 %2/%3 dev %4 proto %5"_s.arg(verb, ip(route->rtm_family, attributes[RTA_DST])).arg(route->rtm_dst_len)
                    .arg(nameOf(netlinkNumber<int>(attributes[RTA_OIF]))).arg(route->rtm_protocol) });
    } else if (message.nlmsg_type == RTM_NEWADDR || message.nlmsg_type == RTM_DELADDR) {
        const NetlinkAttributes attributes = attributesOf(request, &address);
        return say({ u"addr %1 %2/%3 dev %4"_s.arg(verb, ip(address->ifa_family, attributes[IFA_LOCAL])).arg(address->ifa_prefixlen).arg(nameOf(int(address->ifa_index))) });
    } else if (message.nlmsg_type == RTM_NEWNEIGH || message.nlmsg_type == RTM_DELNEIGH) {
        const NetlinkAttributes attributes = attributesOf(request, &neighbour);
        return say({ u"proxy %1 %2 dev %3"_s.arg(verb, ip(neighbour->ndm_family, attributes[NDA_DST]), nameOf(neighbour->ndm_ifindex)) });
    } else if (message.nlmsg_type != RTM_DELQDISC) {
        const NetlinkAttributes attributes = attributesOf(request, &traffic);
        const char *what = message.nlmsg_type == RTM_NEWQDISC ? "qdisc" : message.nlmsg_type == RTM_NEWTCLASS ? "class" : "filter";
        return say({ u"%1 add %2 dev %3"_s.arg(QLatin1StringView(what), netlinkText(attributes[TCA_KIND]), nameOf(traffic->tcm_ifindex)) });
    }
    return {};
}

/** "bridge vlan add veth1 7 flags 6" */
Result<> FakeKernel::portVlan(bool removes, const ifinfomsg &info, const NetlinkAttributes &attributes)
{
    const auto vlan = netlinkNumber<bridge_vlan_info>(netlinkNested(attributes.value(IFLA_AF_SPEC)).value(IFLA_BRIDGE_VLAN_INFO));
    QStringList words { removes ? u"bridge vlan del"_s : u"bridge vlan add"_s, nameOf(info.ifi_index), QString::number(vlan.vid) };
    if (vlan.flags)
        words << u"flags %1"_s.arg(vlan.flags);
    return say(words);
}

Result<QByteArray> FakeKernel::answer(const QByteArray &request)
{
    const auto &message = *reinterpret_cast<const nlmsghdr *>(request.constData());
    if (message.nlmsg_type == RTM_SETLINK || message.nlmsg_type == RTM_DELLINK) {
        const ifinfomsg *info = nullptr;
        const NetlinkAttributes attributes = attributesOf(request, &info);
        if (info->ifi_family == AF_BRIDGE) {
            TRY(portVlan(message.nlmsg_type == RTM_DELLINK, *info, attributes));
            return QByteArray();
        }
    }
    if (message.nlmsg_type == RTM_GETLINK)
        return get(request);
    if (message.nlmsg_type == RTM_NEWLINK) {
        const ifinfomsg *info = nullptr;
        const NetlinkAttributes attributes = attributesOf(request, &info);
        TRY(newLink(message, *info, attributes));
    } else if (message.nlmsg_type == RTM_DELLINK) {
        const ifinfomsg *info = nullptr;
        const QString name = netlinkText(attributesOf(request, &info).value(IFLA_IFNAME));
        if (m_links.removeIf([&](const Link &link) { return link.name == name; }) == 0)
            return failure(notFound(u"No such device"_s));
        TRY(say({ u"link del"_s, name }));
    } else if (message.nlmsg_type != RTM_GETROUTE) {
        TRY(other(message, request));
    }
    return QByteArray();
}

}
