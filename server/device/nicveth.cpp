// SPDX-License-Identifier: Apache-2.0
#include "server/device/nicveth.h"

#include <linux/rtnetlink.h>

#include "models/core/units.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** "ipv4.routes" and "ipv6.routes" together. */
static QStringList routesOf(const StringMap &config)
{
    QStringList routes;
    for (const QString &route : (config.value(u"ipv4.routes"_s) + u',' + config.value(u"ipv6.routes"_s)).split(u',', Qt::SkipEmptyParts))
        routes.append(route.trimmed());
    return routes;
}

QStringList VethNic::liveKeys() const
{
    return { u"limits.ingress"_s, u"limits.egress"_s, u"limits.max"_s, u"ipv4.routes"_s, u"ipv6.routes"_s };
}

Result<> VethNic::plan(Netlink &net)
{
    const QString wanted = key("host_name");
    if (!wanted.isEmpty() && net.link(wanted))
        return failure(badRequest(u"Host interface \"%1\" exists already"_s.arg(wanted)));
    note("host_name", wanted.isEmpty() ? randomName("veth") : wanted);
    return {};
}

Result<> VethNic::make(Netlink &net, NicEntry &entry, Revert &revert)
{
    NewLink pair { u"veth"_s, hostName(), TRY(hostEnd(net)) };
    pair.peer = entry.link = randomName("veth");
    pair.peerWith = { .mtu = pair.with.mtu, .hwaddr = entry.hwaddr };
    TRY(net.addLink(pair));
    revert.add([&net, name = hostName()] { logged(net.deleteLink(name)); });
    TRY(connect(net, entry, revert));
    TRY(changeRoutes(net, {}, m_ref.config, revert));
    return setLimits(net, m_ref.config);
}

void VethNic::clear(Netlink &net)
{
    if (hostName().isEmpty())
        return;
    Revert ignored;
    if (routeDevice() != hostName()) // else they go with it
        logged(changeRoutes(net, m_ref.config, {}, ignored));
    ignored.success();
    logged(net.deleteLink(hostName()));
}

/** limits.max is both. What the instance receives the machine sends. */
Result<> VethNic::setLimits(Netlink &net, const StringMap &config) const
{
    const auto bound = [&config](const QString &key) -> Result<qint64> {
        const QString value = config.value(u"limits.max"_s, config.value(key));
        return value.isEmpty() ? Result<qint64>(0) : parseBitSize(value);
    };
    const qint64 ingress = TRY(bound(u"limits.ingress"_s)), egress = TRY(bound(u"limits.egress"_s));
    return ingress || egress ? net.setLimits(hostName(), ingress, egress) : Result<>();
}

Result<> VethNic::changeRoutes(Netlink &net, const StringMap &before, const StringMap &after, Revert &revert) const
{
    const QStringList old = routesOf(before), wanted = routesOf(after);
    const auto routeTo = [this](const QString &to) { return Route { .to = to, .dev = routeDevice(), .protocol = RTPROT_STATIC }; };
    for (const QString &to : old) {
        if (wanted.contains(to))
            continue;
        if (const auto gone = net.deleteRoute(routeTo(to)); !gone && gone.error().status != 404)
            return gone;
        revert.add([&net, route = routeTo(to)] { logged(net.addRoute(route)); });
    }
    for (const QString &to : wanted) {
        if (old.contains(to))
            continue;
        TRY(net.addRoute(routeTo(to)));
        revert.add([&net, route = routeTo(to)] { logged(net.deleteRoute(route)); });
    }
    return {};
}

Result<> VethNic::update(const StringMap &before)
{
    Netlink net = TRY(m_owner.machine->open());
    Revert revert;
    TRY(changeRoutes(net, before, m_ref.config, revert));
    const QStringList limits { u"limits.ingress"_s, u"limits.egress"_s, u"limits.max"_s };
    const bool changed = std::any_of(limits.begin(), limits.end(), [&](const QString &key) { return before.value(key) != m_ref.config.value(key); });
    if (changed) {
        TRY(net.setLimits(hostName(), 0, 0));
        if (const auto set = setLimits(net, m_ref.config); !set) {
            logged(setLimits(net, before));
            return set;
        }
    }
    revert.success();
    return {};
}

}
