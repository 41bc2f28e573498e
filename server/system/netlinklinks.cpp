// SPDX-License-Identifier: Apache-2.0
// Interfaces: list, make, change, delete.
#include "server/system/netlink.h"

#include <arpa/inet.h>
#include <cerrno>
#include <net/if.h> // before the kernel's own, which then leave out what it has
#include <linux/if_link.h>
#include <linux/if_tunnel.h>
#include <linux/veth.h>
#include <sys/socket.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr quint16 acknowledged = NLM_F_ACK;

QByteArray macBytes(const QString &hwaddr) { return QByteArray::fromHex(hwaddr.toLatin1().replace(':', "")); }

QString macText(const rtattr *attribute)
{
    return attribute ? QString::fromLatin1(netlinkPayload(attribute).toByteArray().toHex(':')) : QString();
}

ifinfomsg header(int index = 0, unsigned flags = 0, unsigned mask = 0)
{
    ifinfomsg info {};
    info.ifi_family = AF_UNSPEC;
    info.ifi_index = index;
    info.ifi_flags = flags;
    info.ifi_change = mask;
    return info;
}

ifinfomsg header(int index, const LinkChange &change)
{
    return header(index, change.up.value_or(false) ? IFF_UP : 0, change.up ? IFF_UP : 0);
}

/** Address family and bytes of an IP address; no bytes when it is none. */
std::pair<int, QByteArray> ipBytes(const QString &text)
{
    QByteArray bytes(16, '\0');
    const QByteArray latin = text.toLatin1();
    if (inet_pton(AF_INET, latin.constData(), bytes.data()) == 1)
        return { AF_INET, bytes.left(4) };
    return inet_pton(AF_INET6, latin.constData(), bytes.data()) == 1 ? std::pair(AF_INET6, bytes) : std::pair(AF_UNSPEC, QByteArray());
}

void addPlain(NetlinkRequest &request, const LinkChange &change)
{
    if (!change.name.isEmpty())
        request.text(IFLA_IFNAME, change.name);
    if (change.mtu)
        request.number(IFLA_MTU, quint32(*change.mtu));
    if (!change.hwaddr.isEmpty())
        request.bytes(IFLA_ADDRESS, macBytes(change.hwaddr));
    if (!change.alias.isEmpty())
        request.text(IFLA_IFALIAS, change.alias);
    if (change.netns >= 0)
        request.number(IFLA_NET_NS_FD, qint32(change.netns));
}

struct Word {
    const char *name;
    int value;
};
constexpr Word macvlanModes[] = { { "bridge", MACVLAN_MODE_BRIDGE }, { "private", MACVLAN_MODE_PRIVATE }, { "vepa", MACVLAN_MODE_VEPA },
    { "passthru", MACVLAN_MODE_PASSTHRU } };
constexpr Word ipvlanModes[] = { { "l3s", IPVLAN_MODE_L3S }, { "l3", IPVLAN_MODE_L3 }, { "l2", IPVLAN_MODE_L2 } };

/** The first row for an unknown or empty word. */
template<size_t N>
int valueOf(const Word (&words)[N], const QString &name)
{
    for (const Word &word : words) {
        if (name == QLatin1StringView(word.name))
            return word.value;
    }
    return words[0].value;
}

void addIp(NetlinkRequest &request, const QString &address, quint16 type4, quint16 type6)
{
    const auto [family, bytes] = ipBytes(address);
    if (family != AF_UNSPEC && (family == AF_INET || type6))
        request.bytes(family == AF_INET ? type4 : type6, bytes);
}

// Of Ubuntu's kernels; the headers of others haven't got them.
constexpr quint16 fanMapOfVxlan = 33, fanMapOfIpip = 33, fanMapping = 1;
constexpr auto ipipToAll = "tunl0"_L1;

/** ifla_fan_map: the two networks, then their lengths. */
QByteArray fanMapBytes(const FanMap &map)
{
    QByteArray networks, lengths;
    for (const QString &text : { map.underlay, map.overlay }) {
        const quint16 length = text.section(u'/', 1).toUShort();
        networks += text.isEmpty() ? QByteArray(4, '\0') : ipBytes(text.section(u'/', 0, 0)).second;
        lengths.append(reinterpret_cast<const char *>(&length), sizeof length);
    }
    return networks + lengths;
}

void addFan(NetlinkRequest &data, quint16 type, const FanMap &map)
{
    if (!map.overlay.isEmpty())
        data.nest(type, [&](NetlinkRequest &maps) { maps.bytes(fanMapping, fanMapBytes(map)); });
}

void vethData(NetlinkRequest &data, const NewLink &link, int)
{
    data.nest(VETH_INFO_PEER, [&](NetlinkRequest &peer) {
        LinkChange with = link.peerWith;
        with.name = link.peer;
        peer.secondHeader(header(0, with));
        addPlain(peer, with);
    });
}

void vxlanData(NetlinkRequest &data, const NewLink &link, int parent)
{
    data.number(IFLA_VXLAN_ID, quint32(link.id));
    addIp(data, link.group.isEmpty() ? link.remote : link.group, IFLA_VXLAN_GROUP, IFLA_VXLAN_GROUP6);
    addIp(data, link.local, IFLA_VXLAN_LOCAL, IFLA_VXLAN_LOCAL6);
    if (parent)
        data.number(IFLA_VXLAN_LINK, quint32(parent));
    if (link.port)
        data.number(IFLA_VXLAN_PORT, quint16(htons(quint16(link.port))));
    if (link.ttl)
        data.number(IFLA_VXLAN_TTL, quint8(link.ttl));
    addFan(data, fanMapOfVxlan, link.fan);
}

void gretapData(NetlinkRequest &data, const NewLink &link, int)
{
    addIp(data, link.local, IFLA_GRE_LOCAL, 0);
    addIp(data, link.remote, IFLA_GRE_REMOTE, 0);
    data.number(IFLA_GRE_TTL, quint8(link.ttl));
    data.number(IFLA_GRE_PMTUDISC, quint8(link.ttl ? 1 : 0)); // a ttl of 0, inherited, goes with it only when off
}

void macvlanData(NetlinkRequest &data, const NewLink &link, int) { data.number(IFLA_MACVLAN_MODE, quint32(valueOf(macvlanModes, link.mode))); }
void vlanData(NetlinkRequest &data, const NewLink &link, int) { data.number(IFLA_VLAN_ID, quint16(link.vlan)); }

void ipvlanData(NetlinkRequest &data, const NewLink &link, int)
{
    data.number(IFLA_IPVLAN_MODE, quint16(valueOf(ipvlanModes, link.mode)));
    data.number(IFLA_IPVLAN_FLAGS, quint16(link.isolated ? IPVLAN_F_PRIVATE : 0));
}

struct KindData {
    const char *kind;
    void (*add)(NetlinkRequest &data, const NewLink &link, int parent);
    bool hangsOn = false; ///< IFLA_LINK
};
constexpr KindData kinds[] = {
    { "veth", vethData },
    { "vxlan", vxlanData },
    { "gretap", gretapData },
    { "macvlan", macvlanData, true },
    { "vlan", vlanData, true },
    { "ipvlan", ipvlanData, true },
};

const KindData *dataOf(const QString &kind)
{
    for (const KindData &row : kinds) {
        if (kind == QLatin1StringView(row.kind))
            return &row;
    }
    return nullptr;
}

Error missingKind(const QString &kind) { return badRequest(u"This machine's kernel has no network interfaces of kind \"%1\""_s.arg(kind)); }
}

QList<Link> parseLinks(const QByteArray &messages)
{
    QList<Link> links;
    forEachNetlinkMessage<ifinfomsg>(messages, [&](const ifinfomsg &info, const NetlinkAttributes &attributes) {
        const NetlinkAttributes detail = netlinkNested(attributes.value(IFLA_LINKINFO));
        Link link { info.ifi_index, netlinkText(attributes.value(IFLA_IFNAME)), netlinkText(detail.value(IFLA_INFO_KIND)), info.ifi_flags };
        link.hwaddr = info.ifi_flags & IFF_LOOPBACK ? QString() : macText(attributes.value(IFLA_ADDRESS));
        link.permanentHwaddr = macText(attributes.value(IFLA_PERM_ADDRESS));
        link.mtu = netlinkNumber<int>(attributes.value(IFLA_MTU));
        link.master = netlinkNumber<int>(attributes.value(IFLA_MASTER));
        link.parent = netlinkNumber<int>(attributes.value(IFLA_LINK));
        link.masterKind = netlinkText(detail.value(IFLA_INFO_SLAVE_KIND));
        if (link.kind == "vlan"_L1)
            link.vlan = netlinkNumber<quint16>(netlinkNested(detail.value(IFLA_INFO_DATA)).value(IFLA_VLAN_ID));
        links.append(link);
    });
    return links;
}

Result<QList<Link>> Netlink::links() { return parseLinks(TRY(dump({ RTM_GETLINK, NLM_F_DUMP, header() }))); }

Result<Link> Netlink::link(const QString &name)
{
    const Error missing = notFound(u"Network interface \"%1\" doesn't exist"_s.arg(name));
    if (name.isEmpty() || name.toUtf8().size() >= IF_NAMESIZE)
        return failure(missing);
    NetlinkRequest request(RTM_GETLINK, 0, header());
    request.text(IFLA_IFNAME, name);
    const auto answer = m_talk(request.message());
    if (!answer)
        return failure(answer.error().status == 404 ? missing : answer.error());
    const QList<Link> links = parseLinks(*answer);
    return links.isEmpty() ? Result<Link>(failure(missing)) : links.first();
}

Result<int> Netlink::indexOf(const QString &name) { return TRY(link(name)).index; }

Result<> Netlink::addLink(const NewLink &link)
{
    const KindData *data = dataOf(link.kind);
    const int parent = link.parent.isEmpty() ? 0 : TRY(indexOf(link.parent));
    LinkChange with = link.with;
    with.name = link.name;
    NetlinkRequest request(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL | acknowledged, header(0, with));
    addPlain(request, with);
    if (!with.master.value_or(QString()).isEmpty())
        request.number(IFLA_MASTER, quint32(TRY(indexOf(*with.master))));
    if (data && data->hangsOn)
        request.number(IFLA_LINK, quint32(parent));
    request.nest(IFLA_LINKINFO, [&](NetlinkRequest &info) {
        info.bytes(IFLA_INFO_KIND, link.kind.toLatin1());
        if (data)
            info.nest(IFLA_INFO_DATA, [&](NetlinkRequest &details) { data->add(details, link, parent); });
    });
    const auto made = m_talk(request.message());
    if (!made && made.error().status == 400)
        return failure(missingKind(link.kind));
    if (!made)
        return failure({ made.error().status, u"Making network interface \"%1\": %2"_s.arg(link.name, made.error().message), {} });
    return {};
}

Result<> Netlink::change(const QString &name, const LinkChange &change) { return this->change(TRY(indexOf(name)), change); }

Result<> Netlink::change(int index, const LinkChange &change)
{
    NetlinkRequest request(RTM_NEWLINK, acknowledged, header(index, change));
    addPlain(request, change);
    if (change.master)
        request.number(IFLA_MASTER, quint32(change.master->isEmpty() ? 0 : TRY(indexOf(*change.master))));
    return ask(request, u"Changing a network interface"_s);
}

Result<> Netlink::deleteLink(const QString &name)
{
    NetlinkRequest request(RTM_DELLINK, acknowledged, header());
    request.text(IFLA_IFNAME, name);
    return ask(request, u"Deleting network interface \"%1\""_s.arg(name));
}

bool Netlink::hasKind(const QString &kind)
{
    // So many queues are refused after the kind was looked up and before anything is made.
    NetlinkRequest request(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL | acknowledged, header());
    request.text(IFLA_IFNAME, u"quaysideprobe"_s).number(IFLA_NUM_TX_QUEUES, quint32(100000));
    request.nest(IFLA_LINKINFO, [&](NetlinkRequest &info) { info.bytes(IFLA_INFO_KIND, kind.toLatin1()); });
    const auto answer = m_talk(request.message());
    return answer || answer.error().status != 400;
}

Result<> Netlink::requireKind(const QString &kind) { return hasKind(kind) ? Result<>() : failure(missingKind(kind)); }

Result<> Netlink::setFanMap(const FanMap &map)
{
    NetlinkRequest request(RTM_NEWLINK, acknowledged, header(TRY(indexOf(ipipToAll))));
    request.nest(IFLA_LINKINFO, [&](NetlinkRequest &info) {
        info.bytes(IFLA_INFO_KIND, "ipip");
        info.nest(IFLA_INFO_DATA, [&](NetlinkRequest &data) { addFan(data, fanMapOfIpip, map); });
    });
    (void)m_talk(request.message()); // refused for a map that is there, and after it was taken because the interface is this one
    NetlinkRequest question(RTM_GETLINK, 0, header());
    question.text(IFLA_IFNAME, ipipToAll);
    bool isThere = map.underlay.isEmpty();
    forEachNetlinkMessage<ifinfomsg>(TRY(dump(question)), [&](const ifinfomsg &, const NetlinkAttributes &attributes) {
        const rtattr *maps = netlinkNested(netlinkNested(attributes.value(IFLA_LINKINFO)).value(IFLA_INFO_DATA)).value(fanMapOfIpip);
        isThere = isThere || (maps && netlinkPayload(maps).toByteArray().contains(fanMapBytes(map)));
    });
    return isThere ? Result<>() : failure(badRequest(u"The kernel took no map of the FAN for \"%1\""_s.arg(ipipToAll)));
}

Result<> Netlink::setBridgePort(const QString &name, const BridgePort &port)
{
    const std::pair<int, std::optional<bool>> options[] = { { IFLA_BRPORT_MODE, port.hairpin }, { IFLA_BRPORT_LEARNING, port.learning },
        { IFLA_BRPORT_UNICAST_FLOOD, port.flood }, { IFLA_BRPORT_ISOLATED, port.isolated }, { IFLA_BRPORT_GUARD, port.guard },
        { IFLA_BRPORT_NEIGH_SUPPRESS, port.neighbourSuppression } };
    NetlinkRequest request(RTM_NEWLINK, acknowledged, header(TRY(indexOf(name))));
    request.nest(IFLA_LINKINFO, [&](NetlinkRequest &info) {
        info.bytes(IFLA_INFO_SLAVE_KIND, "bridge");
        info.nest(IFLA_INFO_SLAVE_DATA, [&](NetlinkRequest &data) {
            for (const auto &[type, value] : options) {
                if (value)
                    data.number(quint16(type), quint8(*value));
            }
        });
    });
    return ask(request, u"Setting the bridge options of \"%1\""_s.arg(name));
}

Result<VirtualFunction> Netlink::virtualFunction(const QString &parent, int number)
{
    NetlinkRequest request(RTM_GETLINK, 0, header());
    request.text(IFLA_IFNAME, parent).number(IFLA_EXT_MASK, quint32(RTEXT_FILTER_VF));
    std::optional<VirtualFunction> found;
    forEachNetlinkMessage<ifinfomsg>(TRY(dump(request)), [&](const ifinfomsg &, const NetlinkAttributes &attributes) {
        const rtattr *list = attributes.value(IFLA_VFINFO_LIST);
        int left = list ? int(RTA_PAYLOAD(list)) : 0;
        for (auto *one = list ? static_cast<const rtattr *>(RTA_DATA(list)) : nullptr; one && RTA_OK(one, left); one = RTA_NEXT(one, left)) {
            const NetlinkAttributes info = netlinkNested(one);
            const auto mac = netlinkNumber<ifla_vf_mac>(info.value(IFLA_VF_MAC));
            if (!info.contains(IFLA_VF_MAC) || int(mac.vf) != number)
                continue;
            found = VirtualFunction { QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(mac.mac), 6).toHex(':')) };
            found->vlan = int(netlinkNumber<ifla_vf_vlan>(info.value(IFLA_VF_VLAN)).vlan);
            found->spoofCheck = netlinkNumber<ifla_vf_spoofchk>(info.value(IFLA_VF_SPOOFCHK)).setting == 1;
        }
    });
    return found ? Result<VirtualFunction>(*found) : failure(notFound(u"\"%1\" has no virtual function %2"_s.arg(parent).arg(number)));
}

Result<> Netlink::setVirtualFunction(const QString &parent, int number, const VirtualFunction &settings)
{
    NetlinkRequest request(RTM_NEWLINK, acknowledged, header(TRY(indexOf(parent))));
    request.nest(IFLA_VFINFO_LIST, [&](NetlinkRequest &list) {
        list.nest(IFLA_VF_INFO, [&](NetlinkRequest &info) {
            ifla_vf_mac mac { quint32(number), {} };
            const QByteArray bytes = macBytes(settings.hwaddr);
            memcpy(mac.mac, bytes.constData(), size_t(std::min(bytes.size(), qsizetype(sizeof mac.mac))));
            if (!bytes.isEmpty())
                info.number(IFLA_VF_MAC, mac);
            if (settings.vlan)
                info.number(IFLA_VF_VLAN, ifla_vf_vlan { quint32(number), quint32(*settings.vlan), 0 });
            if (settings.spoofCheck)
                info.number(IFLA_VF_SPOOFCHK, ifla_vf_spoofchk { quint32(number), quint32(*settings.spoofCheck) });
        });
    });
    return ask(request, u"Setting virtual function %1 of \"%2\""_s.arg(number).arg(parent));
}

}
