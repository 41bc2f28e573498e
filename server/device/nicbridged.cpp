// SPDX-License-Identifier: Apache-2.0
#include "server/device/nicbridged.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<> BridgedNic::plan(Netlink &net)
{
    const auto parent = net.link(bridge());
    if (!parent && parent.error().status == 404)
        return failure(badRequest(u"Parent device \"%1\" doesn't exist"_s.arg(bridge())));
    if (parent && parent->kind != "bridge"_L1)
        return failure(badRequest(u"Parent device \"%1\" is not a bridge"_s.arg(bridge())));
    TRY(parent);
    return VethNic::plan(net);
}

Result<LinkChange> BridgedNic::hostEnd(Netlink &net) const
{
    return LinkChange { .up = true, .mtu = mtu().value_or(TRY(net.link(bridge())).mtu), .master = bridge() };
}

Result<> BridgedNic::connect(Netlink &, NicEntry &, Revert &)
{
    // A port of a bridge has no addresses of its own.
    (void)setNetSysctl(u"ipv6/conf/%1/disable_ipv6"_s.arg(hostName()), u"1"_s);
    return {};
}

}
