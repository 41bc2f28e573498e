// SPDX-License-Identifier: Apache-2.0
#include "server/device/nicmacvlan.h"

namespace quayside {

using namespace Qt::StringLiterals;

NewLink MacvlanNic::newLink() const { return { u"macvlan"_s, {}, { .hwaddr = keyOrVolatile("hwaddr") } }; }

Result<> MacvlanNic::plan(Netlink &net)
{
    const bool missing = TRY(lower().isMissing(net));
    TRY(net.requireKind(newLink().kind));
    if (!missing)
        TRY(checkLower(false));
    note("last_state.created", missing ? u"true"_s : u"false"_s);
    note("host_name", randomName(newLink().kind == "macvlan"_L1 ? "mac" : "ipv"));
    return {};
}

Result<> MacvlanNic::make(Netlink &net, NicEntry &entry, Revert &revert)
{
    const VlanInterface below = lower();
    if (TRY(below.isMissing(net))) {
        TRY(below.make(net));
        revert.add([&net, name = below.name()] { logged(net.deleteLink(name)); });
        TRY(checkLower(true));
    }
    NewLink link = newLink();
    link.name = entry.link;
    link.parent = below.name();
    link.with.mtu = mtu();
    TRY(net.addLink(link));
    revert.add([&net, name = entry.link] { logged(net.deleteLink(name)); });
    return connect(net, entry, revert);
}

void MacvlanNic::clear(Netlink &net)
{
    if (volatileKey("host_name").isEmpty())
        return;
    logged(net.deleteLink(volatileKey("host_name")));
    if (volatileKey("last_state.created") == "true"_L1 && !isUsedByOthers(lower().name()))
        logged(net.deleteLink(lower().name()));
}

}
