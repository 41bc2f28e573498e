// SPDX-License-Identifier: Apache-2.0
// What DHCP servers give out.
#include "server/network/networkservice_p.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <cstdio>
#include <sys/socket.h>

#include "models/config/configschema.h"
#include "models/core/log.h"
#include "server/network/dhcprelease.h"
#include "server/network/dnsmasqconfig.h"
#include "server/network/firewallwords.h"
#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** The name that an instance has in the network's domain. */
QString dnsName(const QString &project, const QString &instance)
{
    return project == "default"_L1 ? instance : instance + u'-' + project;
}

/** The interface that a file of static leases is about. */
QString hwaddrIn(const QString &path)
{
    return QString::fromUtf8(readSmallFile(path).value_or(QByteArray()).split(',').value(0));
}

/** What the server keeps for a port of its bridge; addresses of other kinds of NIC are not its. */
void append(QList<api::NetworkLease> &leases, const InstanceNic &nic, const QString &key)
{
    if (const QString address = nic.config.value(key); nic.isBridged() && !address.isEmpty())
        leases.append({ nic.instance->name, nic.hwaddr(), address, u"static"_s, u"none"_s });
}

/** Where interfaces choose their own addresses by what the router says (RFC 4862), which no server keeps. */
std::optional<IpSubnet> chosenFrom(const StringMap &config)
{
    const auto subnet = IpSubnet::parse(config.value(u"ipv6.address"_s));
    return subnet && subnet->prefix == 64 && !networkKeys().isTrue(config, u"ipv6.dhcp.stateful"_s) ? subnet : std::nullopt;
}

QString slaacAddress(const IpSubnet &subnet, const IpAddress &linkLocal)
{
    return IpAddress::fromBytes(subnet.first().bytes().left(8) + linkLocal.bytes().mid(8)).toString();
}

void appendChosen(QList<api::NetworkLease> &leases, const InstanceNic &nic, const IpSubnet &subnet)
{
    const auto linkLocal = IpAddress::parse(linkLocalOf(nic.hwaddr()));
    if (linkLocal && nic.isBridged())
        leases.append({ nic.instance->name, nic.hwaddr(), slaacAddress(subnet, *linkLocal), u"dynamic"_s, u"none"_s });
}
}

QString NetworkService::Private::leaseFile(const QString &network, const StaticLease &lease) const
{
    return DnsmasqFiles { folder(network) }.hosts() + u'/' + projectPrefix(lease.project, lease.instance) + u'.' + lease.device;
}

QMap<QString, QList<DhcpLease>> NetworkService::Private::staticLeases(const QString &network) const
{
    QMap<QString, QList<DhcpLease>> leases;
    const QDir hosts(DnsmasqFiles { folder(network) }.hosts());
    for (const QString &name : hosts.entryList(QDir::Files))
        leases.insert(hosts.filePath(name), parseStaticLease(readSmallFile(hosts.filePath(name)).value_or(QByteArray())));
    return leases;
}

QByteArray NetworkService::Private::leaseText(const QString &network) const
{
    return readSmallFile(DnsmasqFiles { folder(network) }.leases()).value_or(QByteArray());
}

void NetworkService::Private::releaseDynamic(const QString &network, const StaticLease &lease, bool replaced) const
{
    const QByteArray text = parts.rows.networks.find(network) ? leaseText(network) : QByteArray();
    auto netlink = Netlink::open();
    const QStringList own = netlink ? netlink->addresses(network, AF_INET).value_or(QStringList()) : QStringList();
    for (const DhcpLease &given : parseLeases(text)) {
        const bool v6 = given.address.contains(u':');
        const QString &instead = v6 ? lease.ipv6 : lease.ipv4;
        if (given.hwaddr.isEmpty() || given.hwaddr != lease.hwaddr.toLower() || (replaced && (instead.isEmpty() || instead == given.address)))
            continue;
        const QString server = v6 ? parseServerId(text) : own.value(0).section(u'/', 0, 0);
        if (const auto done = releaseLease(network, given, server); !done)
            log::warning(u"Couldn't give an address back"_s, { { u"network"_s, network }, { u"err"_s, done.error().message } });
    }
}

/** dnsmasq's file outlives what it serves. */
static bool givesOut(const ManagedNetwork &network, const QString &address)
{
    const auto given = IpAddress::parse(address);
    const auto subnet = IpSubnet::parse(given && given->isIpv4() ? network.ipv4 : network.ipv6);
    return given && subnet && subnet->contains(*given) && (given->isIpv4() ? network.dhcp4 : network.dhcp6);
}

Result<QList<api::NetworkLease>> NetworkService::leases(const QString &name, const QString &project) const
{
    const auto row = d->parts.rows.networks.find(name);
    if (!row)
        return failure(notFound(u"Leases not found"_s));
    const ManagedNetwork network = TRY(forDevice(name));
    const auto chosen = chosenFrom((*row)->config);
    QList<api::NetworkLease> leases;
    QHash<QString, QString> owners; // instances by the hardware addresses of their NICs
    for (const InstanceNic &nic : instanceNics(d->parts.rows, project)) {
        if (!interfacesOf(nic.config).contains(name))
            continue;
        owners.insert(nic.hwaddr().toLower(), nic.instance->name);
        append(leases, nic, u"ipv4.address"_s);
        append(leases, nic, u"ipv6.address"_s);
        if (chosen)
            appendChosen(leases, nic, *chosen);
    }
    QSet<QString> seen;
    for (const api::NetworkLease &lease : leases)
        seen.insert(lease.hwaddr.toLower() + u' ' + lease.address);
    for (const DhcpLease &lease : d->dynamicLeases(name)) {
        if (!owners.contains(lease.hwaddr) || !givesOut(network, lease.address) || seen.contains(lease.hwaddr + u' ' + lease.address))
            continue;
        const QString owner = owners.value(lease.hwaddr);
        const bool unnamed = lease.hostname.isEmpty() || lease.hostname == dnsName(project, owner);
        leases.append({ unnamed ? owner : lease.hostname, lease.hwaddr, lease.address, u"dynamic"_s, u"none"_s });
    }
    return leases;
}

Result<ManagedNetwork> NetworkService::forDevice(const QString &name) const
{
    const auto row = d->parts.rows.networks.find(name);
    if (!row)
        return failure(badRequest(u"Network \"%1\" doesn't exist"_s.arg(name)));
    const BridgePlan plan = BridgePlan::of(d->refOf(**row), {});
    ManagedNetwork network { name, name, (*row)->config, plan.mtu };
    if (plan.ipv4)
        network.ipv4 = plan.ipv4->toString();
    if (plan.ipv6)
        network.ipv6 = plan.ipv6->toString();
    const auto isOn = [&](const char *key) { return networkKeys().isTrue(network.config, QString::fromLatin1(key)); };
    network.dhcp4 = plan.ipv4 && isOn("ipv4.dhcp");
    network.dhcp6 = plan.ipv6 && isOn("ipv6.dhcp") && isOn("ipv6.dhcp.stateful");
    network.domain = networkKeys().value(network.config, u"dns.domain"_s);
    return network;
}

/** What two NICs of a network have in common that only one may have; empty: nothing. */
static QString clash(const StaticLease &lease, const InstanceNic &other)
{
    const std::pair<QString, QString> pairs[] = { { lease.ipv4, other.config.value(u"ipv4.address"_s) }, { lease.ipv6, other.config.value(u"ipv6.address"_s) } };
    for (const auto &[own, theirs] : pairs) {
        const auto address = IpAddress::parse(own), taken = IpAddress::parse(theirs);
        if (address && taken && *address == *taken)
            return u"IP address \"%1\""_s.arg(own);
    }
    if (!lease.hwaddr.isEmpty() && lease.hwaddr.compare(other.hwaddr(), Qt::CaseInsensitive) == 0)
        return u"MAC address \"%1\""_s.arg(lease.hwaddr);
    return {};
}

Result<> NetworkService::checkUnclaimed(const QString &network, const StaticLease &lease) const
{
    if (lease.ipv4.isEmpty() && lease.ipv6.isEmpty() && lease.hwaddr.isEmpty())
        return {};
    for (const InstanceNic &nic : instanceNics(d->parts.rows)) {
        const bool isOwn = nic.instance->project == lease.project && nic.instance->name == lease.instance;
        if (isOwn || !interfacesOf(nic.config).contains(network))
            continue;
        if (const QString what = clash(lease, nic); !what.isEmpty())
            return failure(badRequest(what + u" already defined on another NIC"_s));
    }
    return {};
}

/** Each address is nobody else's, and lies in its subnet where the network gives any out. */
static Result<> checkAddresses(const ManagedNetwork &network, const StaticLease &lease, const QList<DhcpLease> &others)
{
    const std::tuple<QString, QString, bool> wanted[] = { { lease.ipv4, network.ipv4, network.dhcp4 }, { lease.ipv6, network.ipv6, network.dhcp6 } };
    for (const auto &[text, subnetText, isGiven] : wanted) {
        if (text.isEmpty())
            continue;
        const auto address = IpAddress::parse(text);
        const auto subnet = IpSubnet::parse(subnetText);
        if (!address || (isGiven && (!subnet || !subnet->contains(*address))))
            return failure(badRequest(u"Device IP address \"%1\" not within network \"%2\" subnet"_s.arg(text, network.name)));
        const bool taken = (subnet && subnet->address == *address)
            || std::any_of(others.begin(), others.end(), [&](const DhcpLease &other) { return other.address == address->toString(); });
        if (taken)
            return failure(badRequest(u"IP address \"%1\" already defined on another NIC"_s.arg(text)));
    }
    return {};
}

/** Whether a lease's file is that of an instance's NIC that there is, another's than `lease`'s. */
bool NetworkService::Private::isOthersFile(const QString &network, const QString &path, const StaticLease &lease) const
{
    const QList<InstanceNic> nics = instanceNics(parts.rows);
    return std::any_of(nics.begin(), nics.end(), [&](const InstanceNic &nic) {
        const auto &[project, instance] = std::tie(nic.instance->project, nic.instance->name);
        return (project != lease.project || instance != lease.instance) && leaseFile(network, { project, instance, nic.device, {}, {}, {} }) == path;
    });
}

Result<> NetworkService::updateStaticLease(const QString &name, const StaticLease &lease)
{
    const auto lock = d->lock();
    const ManagedNetwork network = TRY(forDevice(name));
    const QString path = d->leaseFile(name, lease);
    auto others = d->staticLeases(name);
    others.remove(path);
    QList<DhcpLease> taken;
    QStringList former; // the same interface's, from before its instance or device was renamed
    for (auto it = others.begin(); it != others.end(); ++it) {
        const bool sameHwaddr = hwaddrIn(it.key()) == lease.hwaddr.toLower();
        if (sameHwaddr && d->isOthersFile(name, it.key(), lease))
            return failure(badRequest(u"MAC address \"%1\" already defined on another NIC"_s.arg(lease.hwaddr)));
        if (sameHwaddr)
            former.append(it.key());
        else
            taken.append(it.value());
    }
    TRY(checkAddresses(network, lease, taken));
    const QByteArray line = d->leaseLine(network.config, lease);
    if (former.isEmpty() && readSmallFile(path).value_or(QByteArray()) == line)
        return {};
    TRY(d->writeLease(path, line));
    for (const QString &file : former)
        QFile::remove(file);
    d->bridge.reloadLeases(d->refOf(name, network.config));
    d->releaseDynamic(name, lease, true);
    return {};
}

QByteArray NetworkService::Private::leaseLine(const StringMap &config, const StaticLease &lease) const
{
    const bool named = networkKeys().value(config, u"dns.mode"_s) == "managed"_L1;
    return staticLeaseLine(lease.hwaddr, lease.ipv4, lease.ipv6, named ? dnsName(lease.project, lease.instance) : QString());
}

Result<> NetworkService::Private::writeLease(const QString &path, const QByteArray &line) const
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(line) < 0
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther) || !file.commit())
        return failure(internal(u"Couldn't write %1: %2"_s.arg(path, file.errorString())));
    return {};
}

Result<> NetworkService::Private::refreshStaticLeases(const QString &network, const StringMap &config, bool tidy, const QList<InstanceNic> &all) const
{
    auto files = staticLeases(network);
    QSet<QString> taken, interfaces; // of copies only one has it
    for (auto it = files.begin(); it != files.end(); ++it) {
        interfaces.insert(hwaddrIn(it.key()));
        for (const DhcpLease &lease : it.value())
            taken.insert(lease.address);
    }
    const auto unclaimed = [&](const QString &text) { // two copies may have one address
        const auto address = IpAddress::parse(text);
        const bool isFree = address && !taken.contains(address->toString());
        if (isFree)
            taken.insert(address->toString());
        return isFree ? text : QString();
    };
    for (const InstanceNic &nic : all) {
        StaticLease lease { nic.instance->project, nic.instance->name, nic.device, nic.hwaddr(), {}, {} };
        const QString path = leaseFile(network, lease);
        if (!nic.isBridged() || !interfacesOf(nic.config).contains(network) || lease.hwaddr.isEmpty())
            continue;
        if (!files.contains(path)) {
            if (interfaces.contains(lease.hwaddr.toLower()))
                continue;
            interfaces.insert(lease.hwaddr.toLower());
            lease.ipv4 = unclaimed(nic.config.value(u"ipv4.address"_s));
            lease.ipv6 = unclaimed(nic.config.value(u"ipv6.address"_s));
        }
        for (const DhcpLease &known : files.take(path))
            (known.address.contains(u':') ? lease.ipv6 : lease.ipv4) = known.address;
        if (const QByteArray line = leaseLine(config, lease); readSmallFile(path).value_or(QByteArray()) != line)
            TRY(writeLease(path, line));
    }
    for (auto it = files.begin(); tidy && it != files.end(); ++it)
        QFile::remove(it.key());
    return {};
}

void NetworkService::removeLeases(const QString &name, const StaticLease &lease)
{
    const auto lock = d->lock();
    if (QFile::remove(d->leaseFile(name, lease)))
        d->bridge.reloadLeases(d->refOf(name, {}));
    d->releaseDynamic(name, lease, false);
}

void NetworkService::renameStaticLeases(const QString &project, const QString &instance, const QString &newName)
{
    const auto lock = d->lock();
    const QString before = projectPrefix(project, instance) + u'.', after = projectPrefix(project, newName) + u'.';
    for (const auto &row : d->parts.rows.networks.list()) {
        const QDir hosts(DnsmasqFiles { d->folder(row->name) }.hosts());
        const QStringList files = hosts.entryList({ before + u'*' }, QDir::Files);
        for (const QString &file : files)
            ::rename(QFile::encodeName(hosts.filePath(file)).constData(), QFile::encodeName(hosts.filePath(after + file.mid(before.size()))).constData());
        if (!files.isEmpty() && d->refreshStaticLeases(row->name, row->config, false))
            d->bridge.reloadLeases(d->refOf(row->name, {}));
    }
}

namespace {
/** Where the server's addresses come from: its ranges, or the whole subnet. */
QList<std::pair<IpAddress, IpAddress>> rangesOf(const StringMap &config, const QString &family, const IpSubnet &subnet)
{
    QList<std::pair<IpAddress, IpAddress>> ranges;
    for (const QString &range : nameList(config.value(family + u".dhcp.ranges"_s))) {
        const auto first = IpAddress::parse(range.section(u'-', 0, 0).trimmed()), last = IpAddress::parse(range.section(u'-', 1).trimmed());
        if (first && last)
            ranges.append({ *first, *last });
    }
    if (ranges.isEmpty())
        ranges.append({ subnet.first().plus(2), subnet.isIpv4() ? subnet.last().plus(-1) : subnet.last() });
    return ranges;
}

bool isGivenOut(const StringMap &config, const QString &family, const IpSubnet &subnet, const IpAddress &address)
{
    const auto ranges = rangesOf(config, family, subnet);
    return subnet.contains(address) && std::any_of(ranges.begin(), ranges.end(), [&](const auto &range) {
        return range.first.bytes() <= address.bytes() && address.bytes() <= range.second.bytes();
    });
}

Result<QString> freeAddress(const ManagedNetwork &network, const QString &family, const QSet<QString> &taken)
{
    const auto subnet = IpSubnet::parse(family == "ipv4"_L1 ? network.ipv4 : network.ipv6);
    if (!subnet)
        return failure(badRequest(u"Network \"%1\" gives out no %2 addresses"_s.arg(network.name, family == "ipv4"_L1 ? u"IPv4"_s : u"IPv6"_s)));
    const auto isNobodys = [&](const IpAddress &address) { return subnet->isIpv4() && subnet->prefix < 31 && (address == subnet->first() || address == subnet->last()); };
    for (const auto &[first, last] : rangesOf(network.config, family, *subnet)) {
        for (IpAddress address = first; address.bytes() <= last.bytes(); address = address.plus(1)) {
            if (!taken.contains(address.toString()) && !(address == subnet->address) && !isNobodys(address))
                return address.toString();
            if (address == last)
                break;
        }
    }
    return failure(badRequest(u"Network \"%1\" has no free addresses left"_s.arg(network.name)));
}
}

Result<StaticLease> NetworkService::withAddresses(const QString &name, StaticLease lease, bool ipv4, bool ipv6) const
{
    const ManagedNetwork network = TRY(forDevice(name));
    const auto linkLocal = IpAddress::parse(linkLocalOf(lease.hwaddr));
    if (const auto chosen = chosenFrom(network.config); ipv6 && lease.ipv6.isEmpty() && chosen && linkLocal)
        lease.ipv6 = slaacAddress(*chosen, *linkLocal);
    auto known = d->staticLeases(name);
    QList<DhcpLease> own = known.take(d->leaseFile(name, lease));
    QSet<QString> taken;
    for (const DhcpLease &other : d->dynamicLeases(name))
        other.hwaddr == lease.hwaddr.toLower() ? own.append(other) : void(taken.insert(other.address));
    for (const auto &others : known) {
        for (const DhcpLease &other : others)
            taken.insert(other.address);
    }
    const auto settle = [&](QString &address, const QString &family) -> Result<> {
        const auto subnet = IpSubnet::parse(family == "ipv6"_L1 ? network.ipv6 : network.ipv4); // it and its ranges may be others than when it got its own
        for (const DhcpLease &mine : own) {
            const auto former = IpAddress::parse(mine.address);
            const bool isOurs = former && subnet && isGivenOut(network.config, family, *subnet, *former);
            if (address.isEmpty() && isOurs && !(*former == subnet->address) && !taken.contains(mine.address))
                address = mine.address;
        }
        if (address.isEmpty())
            address = TRY(freeAddress(network, family, taken));
        return {};
    };
    if (ipv4 && network.dhcp4)
        TRY(settle(lease.ipv4, u"ipv4"_s));
    if (ipv6 && network.dhcp6)
        TRY(settle(lease.ipv6, u"ipv6"_s));
    return lease;
}

}
