// SPDX-License-Identifier: Apache-2.0
// VLANs of a bridge's ports.
#include "server/system/netlink.h"

#include <linux/if_bridge.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr quint16 defaultVlan = 1; // that a port joins by itself

NetlinkRequest vlanRequest(quint16 type, int index, quint16 id, quint16 flags)
{
    ifinfomsg info {};
    info.ifi_family = AF_BRIDGE;
    info.ifi_index = index;
    NetlinkRequest request(type, NLM_F_ACK, info);
    request.nest(IFLA_AF_SPEC, [&](NetlinkRequest &spec) { spec.number(IFLA_BRIDGE_VLAN_INFO, bridge_vlan_info { flags, id }); });
    return request;
}
}

Result<> Netlink::setVlanFiltering(const QString &bridge)
{
    ifinfomsg info {};
    info.ifi_index = TRY(indexOf(bridge));
    NetlinkRequest request(RTM_NEWLINK, NLM_F_ACK, info);
    request.nest(IFLA_LINKINFO, [](NetlinkRequest &link) {
        link.bytes(IFLA_INFO_KIND, "bridge");
        link.nest(IFLA_INFO_DATA, [](NetlinkRequest &data) { data.number(IFLA_BR_VLAN_FILTERING, quint8(1)); });
    });
    const auto done = ask(request, u"VLAN filtering of bridge \"%1\""_s.arg(bridge));
    if (!done && done.error().status == 400)
        return failure(badRequest(u"This machine's kernel can't keep VLANs apart in a bridge (CONFIG_BRIDGE_VLAN_FILTERING)"_s));
    return done;
}

Result<> Netlink::setPortVlan(const QString &port, int vlan)
{
    const int index = TRY(indexOf(port));
    const QString what = u"The VLAN of bridge port \"%1\""_s.arg(port);
    TRY(ask(vlanRequest(RTM_DELLINK, index, defaultVlan, 0), what));
    return ask(vlanRequest(RTM_SETLINK, index, quint16(vlan), BRIDGE_VLAN_INFO_PVID | BRIDGE_VLAN_INFO_UNTAGGED), what);
}

}
