// SPDX-License-Identifier: Apache-2.0
#include "server/device/nicbridged.h"

#include <sys/syscall.h>
#include <unistd.h>

#include "models/core/ipaddress.h"
#include "models/core/log.h"
#include "models/core/uniquefd.h"
#include "server/network/firewall.h"
#include "server/network/networkservice.h"
#include "server/network/networkusers.h"
#include "server/network/openvswitch.h"
#include "server/system/txchecksum.h"

namespace quayside {

using namespace Qt::StringLiterals;

static const QStringList &enforcedKeys()
{
    static const QStringList keys { u"ipv4.address"_s, u"ipv6.address"_s, u"security.mac_filtering"_s, u"security.ipv4_filtering"_s,
        u"security.ipv6_filtering"_s, u"ipv4.routes"_s, u"ipv6.routes"_s };
    return keys;
}

QStringList BridgedNic::liveKeys() const { return VethNic::liveKeys() + enforcedKeys(); }

/** The network, or the one that the parent belongs to. */
std::optional<ManagedNetwork> BridgedNic::managed() const
{
    const auto network = m_owner.networks ? m_owner.networks->forDevice(bridge()) : failure(notFound());
    return network ? std::optional(*network) : std::nullopt;
}

Result<> BridgedNic::checkAddress(const ManagedNetwork &network, bool v6) const
{
    const char *name = v6 ? "ipv6.address" : "ipv4.address";
    if (key(name).isEmpty())
        return {};
    // Where the bridge is named as a parent, an address that DHCP may give later is reserved without "ipv6.dhcp.stateful" too.
    const bool reserved = v6 && key("network").isEmpty() && !network.ipv6.isEmpty();
    const bool isGiven = v6 ? network.dhcp6 : network.dhcp4, isFilters = isOn(v6 ? "security.ipv6_filtering" : "security.ipv4_filtering");
    if (!isGiven && !reserved && !isFilters)
        return failure(badRequest(u"Cannot specify \"%1\" when %2 on network \"%3\""_s.arg(QLatin1StringView(name),
            v6 ? u"DHCP or \"ipv6.dhcp.stateful\" are disabled"_s : u"DHCP is disabled"_s, network.name)));
    const auto subnet = IpSubnet::parse(v6 ? network.ipv6 : network.ipv4);
    const auto address = IpAddress::parse(key(name));
    const bool isNobodys = subnet && address && subnet->isIpv4() && subnet->prefix < 31 && (*address == subnet->first() || *address == subnet->last());
    const bool isWithin = subnet && address && subnet->contains(*address) && !isNobodys;
    if (!isWithin && (isGiven || !isFilters)) // what the filter alone needs may be of any subnet
        return failure(badRequest(u"Device IP address \"%1\" not within network \"%2\" subnet"_s.arg(key(name), network.name)));
    if (isWithin && *address == subnet->address)
        return failure(badRequest(u"IP address \"%1\" is assigned to parent managed network device \"%2\""_s.arg(key(name), network.name)));
    return {};
}

Result<> BridgedNic::add(const DeviceMap &others)
{
    TRY(VethNic::add(others));
    return checkPlace();
}

/** Ports of the kernel's bridges are in VLANs 1 to 4094, those of Open vSwitch in 0 as well. */
Result<> BridgedNic::checkVlan() const
{
    if (vlan() != 0)
        return {};
    const auto parent = TRY(m_owner.machine->open()).link(bridge());
    if (parent && parent->kind == "bridge"_L1)
        return failure(badRequest(u"VLAN ID 0 is not allowed for native Linux bridges"_s));
    return {};
}

/** A network that is there, and addresses that it has. */
Result<> BridgedNic::checkPlace() const
{
    if (!key("network").isEmpty() && m_owner.networks)
        TRY(m_owner.networks->forDevice(key("network")));
    TRY(checkVlan());
    const auto network = managed();
    if (!network)
        return {};
    TRY(checkAddress(*network, false));
    return checkAddress(*network, true);
}

/** NICs of one instance on one bridge share no address. */
static Result<> checkApart(const StringMap &own, const StringMap &other)
{
    for (const QString &name : { u"ipv4.address"_s, u"ipv6.address"_s }) {
        const auto address = IpAddress::parse(own.value(name)), theirs = IpAddress::parse(other.value(name));
        if (address && theirs && *address == *theirs)
            return failure(badRequest(u"IP address \"%1\" already defined on another NIC"_s.arg(own.value(name))));
    }
    if (const QString hwaddr = own.value(u"hwaddr"_s); !hwaddr.isEmpty() && hwaddr.compare(other.value(u"hwaddr"_s), Qt::CaseInsensitive) == 0)
        return failure(badRequest(u"MAC address \"%1\" already defined on another NIC"_s.arg(hwaddr)));
    return {};
}

Result<> BridgedNic::admit() const
{
    const auto network = managed();
    if (!network)
        return {};
    const StaticLease wanted { m_owner.project, m_owner.instance, m_ref.name, key("hwaddr"), key("ipv4.address"), key("ipv6.address") };
    for (auto it = m_owner.devices.begin(); it != m_owner.devices.end(); ++it) {
        if (it.key() != m_ref.name && interfacesOf(*it).contains(network->name))
            TRY(checkApart(m_ref.config, *it));
    }
    return m_owner.networks->checkUnclaimed(network->name, wanted);
}

Result<bool> BridgedNic::isOpenVSwitch(Netlink &net) const
{
    const auto parent = net.link(bridge());
    if (!parent && parent.error().status == 404)
        return failure(badRequest(u"Parent device \"%1\" doesn't exist"_s.arg(bridge())));
    if (!parent || parent->kind == "bridge"_L1)
        return parent ? Result<bool>(false) : failure(parent.error());
    if (!TRY(openvswitch::isBridge(*parent)))
        return failure(badRequest(u"Parent device \"%1\" is not a bridge"_s.arg(bridge())));
    return true;
}

Result<> BridgedNic::plan(Netlink &net)
{
    const bool isOther = TRY(isOpenVSwitch(net));
    if (isOther && isFiltered())
        return failure(badRequest(u"Packets on a bridge of Open vSwitch (\"%1\") can't be filtered by \"security.*_filtering\""_s.arg(bridge())));
    return VethNic::plan(net);
}

/** One that the driver can't put where it belongs joins in connect(). */
Result<PairEnd> BridgedNic::hostEnd(Netlink &net) const
{
    const bool joinsLater = vlan() >= 0 || TRY(isOpenVSwitch(net));
    return PairEnd { mtu().value_or(TRY(net.link(bridge())).mtu), joinsLater ? QString() : bridge() };
}

StaticLease BridgedNic::lease() const
{
    return { m_owner.project, m_owner.instance, m_ref.name, keyOrVolatile("hwaddr"), key("ipv4.address"), key("ipv6.address") };
}

bool BridgedNic::isFiltered() const
{
    return isOn("security.mac_filtering") || isOn("security.ipv4_filtering") || isOn("security.ipv6_filtering");
}

/** With the addresses that a filter needs to know. */
Result<StaticLease> BridgedNic::leaseNow() const
{
    const bool filters4 = isOn("security.ipv4_filtering"), filters6 = isOn("security.ipv6_filtering");
    const auto network = managed();
    if (network)
        return filters4 || filters6 ? m_owner.networks->withAddresses(network->name, lease(), filters4, filters6) : lease();
    for (const char *family : { "ipv4", "ipv6" }) {
        const QString name = QLatin1StringView(family);
        if ((name == "ipv4"_L1 ? filters4 : filters6) && m_ref.config.value(name + u".address"_s).isEmpty())
            return failure(badRequest(u"\"security.%1_filtering\" needs \"%1.address\" where the parent is no managed network"_s.arg(name)));
    }
    return lease();
}

/** What the DHCP server gives, and what the firewall lets through. */
Result<> BridgedNic::enforce() const
{
    const StaticLease now = TRY(leaseNow());
    if (const auto network = managed())
        TRY(m_owner.networks->updateStaticLease(network->name, now));
    if (!isFiltered())
        return {};
    if (!m_owner.firewall)
        return failure(notImplemented(u"This server has no firewall to filter packets with"_s));
    InstanceFilter filter { hostName(), now.hwaddr, isOn("security.ipv4_filtering"), isOn("security.ipv6_filtering") };
    filter.ipv4Addresses = now.ipv4.split(u',', Qt::SkipEmptyParts) + list("ipv4.routes");
    filter.ipv6Addresses = now.ipv6.split(u',', Qt::SkipEmptyParts) + list("ipv6.routes");
    return m_owner.firewall->instanceFilterSetup(filter);
}

Result<> BridgedNic::guard(Netlink &net, NicEntry &, Revert &revert)
{
    if (vlan() >= 0 && !TRY(isOpenVSwitch(net)))
        TRY(net.setVlanFiltering(bridge()));
    TRY(enforce());
    if (isFiltered())
        revert.add([this] { logged(m_owner.firewall->instanceFilterClear(hostName())); });
    return {};
}

/** A port of a bridge has no addresses of its own. It carries nothing before it is in its VLAN. */
Result<> BridgedNic::connect(Netlink &net)
{
    (void)setNetSysctl(u"ipv6/conf/%1/disable_ipv6"_s.arg(hostName()), u"1"_s);
    if (TRY(isOpenVSwitch(net)))
        return joinOpenVSwitch(net);
    if (vlan() < 0)
        return {};
    TRY(net.change(hostName(), { .up = false, .master = bridge() }));
    TRY(net.setPortVlan(hostName(), vlan()));
    return net.change(hostName(), { .up = true });
}

/** Guarded first, as at a start: then it gets back into the bridge. */
Result<> BridgedNic::restore(Netlink &net)
{
    if (isFiltered())
        TRY(enforce());
    if (TRY(net.link(hostName())).master || TRY(isOpenVSwitch(net)))
        return {};
    if (vlan() < 0)
        return net.change(hostName(), { .master = bridge() });
    TRY(net.setVlanFiltering(bridge()));
    return connect(net);
}

Result<> BridgedNic::joinOpenVSwitch(Netlink &net) const
{
    TRY(openvswitch::addPort(bridge(), hostName(), vlan()));
    if (TRY(net.link(bridge())).kind != "tun"_L1)
        return {};
    const UniqueFd pidfd(int(::syscall(SYS_pidfd_open, m_owner.pid, 0))); // it switches in user space
    return finishChecksums(pidfd.get(), keyOrVolatile("name"));
}

Result<> BridgedNic::update(const StringMap &before)
{
    TRY(VethNic::update(before));
    const bool changed = std::any_of(enforcedKeys().begin(), enforcedKeys().end(), [&](const QString &key) { return before.value(key) != m_ref.config.value(key); });
    if (!changed)
        return {};
    const BridgedNic old({ m_ref.name, before, m_ref.volatiles }, m_owner);
    auto done = enforce();
    if (done && old.isFiltered() && !isFiltered())
        done = m_owner.firewall->instanceFilterClear(hostName());
    if (!done) {
        logged(old.enforce());
        BridgedNic restored({ m_ref.name, before, m_ref.volatiles }, m_owner);
        logged(restored.VethNic::update(m_ref.config));
    }
    return done;
}

void BridgedNic::clear(Netlink &net)
{
    if (!hostName().isEmpty() && m_owner.firewall && isFiltered())
        logged(m_owner.firewall->instanceFilterClear(hostName()));
    if (const auto isOther = isOpenVSwitch(net); isOther && *isOther && !hostName().isEmpty())
        logged(openvswitch::removePort(bridge(), hostName()));
    VethNic::clear(net);
}

/** A copy doesn't get what its original has: then at a start, when that has let it go. */
void BridgedNic::stored()
{
    const auto network = managed();
    if (!network)
        return;
    const auto known = m_owner.pid ? leaseNow() : Result<StaticLease>(lease());
    const auto reserved = known ? m_owner.networks->updateStaticLease(network->name, *known) : failure(known.error());
    if (!reserved)
        log::info(u"The addresses of a network interface aren't reserved"_s, { { u"instance"_s, m_owner.instance }, { u"device"_s, m_ref.name }, { u"err"_s, reserved.error().message } });
}

void BridgedNic::removed()
{
    if (m_owner.networks)
        m_owner.networks->removeLeases(bridge(), lease());
}

}
