// SPDX-License-Identifier: Apache-2.0
#include "server/device/nicveth.h"

#include <linux/rtnetlink.h>

#include "models/core/units.h"
#include "server/network/firewall.h"

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

static Error isTaken(const QString &to) { return badRequest(u"The machine has a route to %1 already"_s.arg(to)); }

NewLink pairOf(const NicEntry &nic)
{
    const PairEnd &end = *nic.pair;
    NewLink pair { u"veth"_s, nic.link, { .up = true, .mtu = end.mtu, .hwaddr = nic.hwaddr.isEmpty() ? QString() : u"fe"_s + nic.hwaddr.mid(2) } };
    if (!end.bridge.isEmpty())
        pair.with.master = end.bridge;
    pair.peer = nic.name;
    pair.peerWith = { .mtu = end.mtu, .hwaddr = nic.hwaddr };
    return pair;
}

QStringList VethNic::liveKeys() const
{
    return Nic::liveKeys() + QStringList { u"limits.ingress"_s, u"limits.egress"_s, u"limits.max"_s, u"ipv4.routes"_s, u"ipv6.routes"_s };
}

Result<> VethNic::plan(Netlink &net)
{
    const QString wanted = key("host_name");
    if (!wanted.isEmpty() && net.link(wanted))
        return failure(badRequest(u"Host interface \"%1\" exists already"_s.arg(wanted)));
    for (const QString &to : routesOf(m_ref.config)) { // clear() will remove it: it must be ours
        if (TRY(net.hasRoute({ .to = to })))
            return failure(isTaken(to));
    }
    note("host_name", wanted.isEmpty() ? randomName("veth") : wanted);
    return {};
}

Result<> VethNic::make(Netlink &net, NicEntry &entry, Revert &revert)
{
    entry.pair = TRY(hostEnd(net));
    return guard(net, entry, revert);
}

Result<> VethNic::started()
{
    Netlink net = TRY(m_owner.machine->open());
    Revert revert;
    (void)setNetSysctl(u"ipv6/conf/%1/accept_ra"_s.arg(hostName()), u"0"_s); // no instance is the machine's router
    TRY(connect(net));
    TRY(changeRoutes(net, {}, m_ref.config, revert));
    TRY(setLimits(net, m_ref.config));
    revert.success();
    return {};
}

void VethNic::clear(Netlink &net)
{
    if (hostName().isEmpty())
        return;
    Revert ignored;
    if (routeDevice() != hostName()) // else they go with it
        logged(changeRoutes(net, m_ref.config, {}, ignored));
    ignored.success();
    clearLimit(m_ref.config);
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
    if (!ingress && !egress)
        return {};
    const auto set = net.setLimits(hostName(), ingress, egress);
    if (set || set.error().status != 400 || !egress || !m_owner.firewall)
        return set;
    TRY(net.setLimits(hostName(), ingress, 0));
    const auto dropped = m_owner.firewall->limitSetup(hostName(), egress);
    return dropped ? dropped : failure(badRequest(set.error().message + u"; "_s + dropped.error().message));
}

/** The firewall's, where there may be one. */
void VethNic::clearLimit(const StringMap &config) const
{
    if (m_owner.firewall && (config.contains(u"limits.egress"_s) || config.contains(u"limits.max"_s)))
        logged(m_owner.firewall->limitClear(hostName()));
}

Result<> VethNic::changeRoutes(Netlink &net, const StringMap &before, const StringMap &after, Revert &revert) const
{
    const QStringList old = routesOf(before), wanted = routesOf(after);
    // A managed bridge throws away what is RTPROT_STATIC whenever it changes: that is its own.
    const auto routeTo = [this](const QString &to) { return Route { .to = to, .dev = routeDevice(), .protocol = RTPROT_BOOT }; };
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
        if (const auto added = net.addRoute(routeTo(to)); !added)
            return added.error().status == 409 ? failure(isTaken(to)) : added;
        revert.add([&net, route = routeTo(to)] { logged(net.deleteRoute(route)); });
    }
    return {};
}

Result<> VethNic::refresh(DeviceParts &, DeviceParts &)
{
    Netlink net = TRY(m_owner.machine->open());
    TRY(restore(net));
    for (const QString &to : routesOf(m_ref.config)) {
        if (!TRY(net.hasRoute({ .to = to })))
            TRY(net.addRoute({ .to = to, .dev = routeDevice(), .protocol = RTPROT_BOOT }));
    }
    return setLimits(net, m_ref.config);
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
        clearLimit(before);
        if (const auto set = setLimits(net, m_ref.config); !set) {
            logged(setLimits(net, before));
            return set;
        }
    }
    revert.success();
    return {};
}

}
