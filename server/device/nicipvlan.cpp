// SPDX-License-Identifier: Apache-2.0
#include "server/device/nicipvlan.h"

namespace quayside {

using namespace Qt::StringLiterals;

QStringList hostAddresses(const QStringList &ipv4, const QStringList &ipv6)
{
    QStringList addresses;
    for (const QString &address : ipv4)
        addresses.append(address + u"/32"_s);
    for (const QString &address : ipv6)
        addresses.append(address + u"/128"_s);
    return addresses;
}

Result<> requireSysctls(const char *mode, const QStringList &keys, bool set)
{
    for (const QString &key : keys) {
        if (set)
            TRY(setNetSysctl(key, u"1"_s));
        else if (const auto value = netSysctl(key); !value || *value != "1"_L1)
            return failure(badRequest(u"%1 mode requires sysctl net.%2=1"_s.arg(QLatin1StringView(mode), QString(key).replace(u'/', u'.'))));
    }
    return {};
}

NewLink IpvlanNic::newLink() const { return { u"ipvlan"_s }; }

Result<> IpvlanNic::checkLower(bool isNew) const
{
    const QString name = lower().name();
    QStringList keys;
    if (!list("ipv4.address").isEmpty())
        keys << u"ipv4/conf/%1/forwarding"_s.arg(name);
    if (!list("ipv6.address").isEmpty())
        keys << u"ipv6/conf/%1/forwarding"_s.arg(name) << u"ipv6/conf/%1/proxy_ndp"_s.arg(name);
    return requireSysctls("IPVLAN in L3S", keys, isNew);
}

Result<> IpvlanNic::connect(Netlink &net, NicEntry &entry, Revert &revert)
{
    const QString below = lower().name();
    entry.addresses = hostAddresses(list("ipv4.address"), list("ipv6.address"));
    entry.gateway4 = list("ipv4.address").isEmpty() || key("ipv4.gateway") == "none"_L1 ? QString() : u"dev"_s;
    entry.gateway6 = list("ipv6.address").isEmpty() || key("ipv6.gateway") == "none"_L1 ? QString() : u"dev"_s;
    revert.add([this, &net] { clear(net); });
    for (const QString &address : list("ipv4.address") + list("ipv6.address")) {
        TRY(net.addNeighbourProxy(below, address));
        // Only for what it has a route to elsewhere does the machine answer.
        TRY(net.addRoute({ .to = address, .dev = u"lo"_s }));
    }
    return {};
}

void IpvlanNic::clear(Netlink &net)
{
    if (volatileKey("host_name").isEmpty())
        return;
    for (const QString &address : list("ipv4.address") + list("ipv6.address")) {
        logged(net.deleteNeighbourProxy(lower().name(), address));
        logged(net.deleteRoute({ .to = address, .dev = u"lo"_s }));
    }
    MacvlanNic::clear(net);
}

}
