// SPDX-License-Identifier: Apache-2.0
#include "server/device/nicphysical.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<> PhysicalNic::add(const DeviceMap &others)
{
    TRY(Nic::add(others));
    const auto what = [](const StringMap &config) { return QStringList { config.value(u"nictype"_s), VlanInterface::of(config).name() }; };
    for (auto it = others.begin(); it != others.end(); ++it) {
        if (it.key() != m_ref.name && key("nictype") == "physical"_L1 && what(*it) == what(m_ref.config))
            return failure(badRequest(u"Device \"%1\": \"%2\" has interface \"%3\" already"_s.arg(m_ref.name, it.key(), what(*it).last())));
    }
    return {};
}

Result<> PhysicalNic::borrow(Netlink &net, const QString &name)
{
    const Link link = TRY(net.link(name));
    if ((link.flags & 8) || link.kind == "bridge"_L1) // IFF_LOOPBACK; both stay in the namespace that they were made in
        return failure(badRequest(u"\"%1\" can't be given to an instance"_s.arg(name)));
    note("host_name", name);
    note("last_state.created", u"false"_s);
    note("last_state.hwaddr", link.hwaddr);
    note("last_state.mtu", QString::number(link.mtu));
    return {};
}

Result<> PhysicalNic::plan(Netlink &net)
{
    const VlanInterface wanted = VlanInterface::of(m_ref.config);
    if (isUsedByOthers(wanted.name()))
        return failure(badRequest(u"Parent device \"%1\" is in use by another instance"_s.arg(wanted.name())));
    if (!TRY(wanted.isMissing(net)))
        return borrow(net, wanted.name());
    note("host_name", wanted.name());
    note("last_state.created", u"true"_s);
    return {};
}

Result<> PhysicalNic::make(Netlink &net, NicEntry &entry, Revert &revert)
{
    const VlanInterface wanted = VlanInterface::of(m_ref.config);
    if (volatileKey("last_state.created") == "true"_L1)
        TRY(wanted.make(net));
    revert.add([this, &net] { clear(net); });
    return lend(net, entry);
}

Result<> PhysicalNic::lend(Netlink &net, NicEntry &entry)
{
    entry.returns = true;
    entry.hwaddr = TRY(wantedHwaddr(net));
    TRY(net.change(entry.link, { .up = false, .mtu = mtu(), .hwaddr = entry.hwaddr }));
    if (entry.hwaddr.isEmpty())
        entry.hwaddr = volatileKey("last_state.hwaddr");
    return {};
}

Result<> PhysicalNic::stop(DeviceParts &parts)
{
    TRY(Nic::stop(parts));
    parts.nics.last().returns = true;
    if (parts.nics.last().hwaddr.isEmpty())
        parts.nics.last().hwaddr = volatileKey("last_state.hwaddr");
    return {};
}

/** It is back under its name; or, when its namespace ended with nobody there to see to it, under the one it had inside or any other. */
static Result<Link> find(Netlink &net, const QString &name, const QString &hwaddr, const QString &given)
{
    if (auto link = net.link(name))
        return link;
    for (const Link &link : TRY(net.links())) {
        if (link.kind.isEmpty() && !link.hwaddr.isEmpty() && (link.hwaddr == hwaddr || link.hwaddr == given || link.permanentHwaddr == hwaddr))
            return link;
    }
    return failure(notFound(u"Network interface \"%1\" hasn't come back"_s.arg(name)));
}

void PhysicalNic::clear(Netlink &net)
{
    const QString name = volatileKey("host_name"), hwaddr = volatileKey("last_state.hwaddr");
    if (name.isEmpty())
        return;
    if (volatileKey("last_state.created") == "true"_L1) {
        logged(net.deleteLink(name));
        return;
    }
    const auto link = find(net, name, hwaddr, key("hwaddr"));
    if (!link) {
        logged(failure(link.error()));
        return;
    }
    LinkChange back { .name = link->name == name ? QString() : name, .up = false, .mtu = volatileKey("last_state.mtu").toInt() };
    back.hwaddr = link->hwaddr == hwaddr ? QString() : hwaddr;
    if (back.mtu == 0 || back.mtu == link->mtu)
        back.mtu.reset();
    logged(net.change(link->index, back));
}

}
