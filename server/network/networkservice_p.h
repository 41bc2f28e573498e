// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/events/eventbus.h"
#include "server/network/bridgedriver.h"
#include "server/network/leases.h"
#include "server/network/networkservice.h"
#include "server/network/networkusers.h"
#include "server/operations/timetable.h"
#include "server/store/repositories.h"
#include "server/system/namedlocks.h"
#include "server/system/statedir.h"

namespace quayside {

/** What the service's files share. */
struct NetworkService::Private {
    Private(const NetworkParts &p);

    NetworkParts parts;
    mutable NamedLocks locks;
    DnsmasqServers servers;
    BridgeDriver bridge;

    /** One change at a time, of whatever network: they share the machine's subnets. */
    std::shared_ptr<void> lock() const { return locks.lock(QStringLiteral("networks")); }
    QString folder(const QString &name) const { return parts.dir.path(QStringLiteral("networks/") + name); }
    NetworkRef refOf(const QString &name, const StringMap &config) const { return { name, config, folder(name) }; }
    NetworkRef refOf(const NetworkRow &row) const { return refOf(row.name, row.config); }
    /** The driver for `type`, empty being a bridge's; 400 for another. */
    Result<const NetworkDriver *> driver(const QString &type) const;

    // networkaddresses.cpp
    /** "auto" becomes a free subnet; on creation missing addresses are chosen too. */
    Result<> fillAddresses(const QString &name, StringMap &config, bool isNew) const;
    /** 400 when a subnet of `config` is another's: a network's, or one that the machine has a route to. */
    Result<> checkSubnets(const QString &name, const StringMap &config, const StringMap &before) const;
    // networkleases.cpp
    QString leaseFile(const QString &network, const StaticLease &lease) const;
    bool isOthersFile(const QString &network, const QString &path, const StaticLease &lease) const;
    /** By the names of their files. */
    QMap<QString, QList<DhcpLease>> staticLeases(const QString &network) const;
    Result<> writeLease(const QString &path, const QByteArray &line) const;
    QByteArray leaseLine(const StringMap &config, const StaticLease &lease) const;
    /** Static leases get names, or lose them, as `config` says; NICs without one get it. With `tidy`, those of NICs that are no more go. */
    Result<> refreshStaticLeases(const QString &network, const StringMap &config, bool tidy) const { return refreshStaticLeases(network, config, tidy, instanceNics(parts.rows)); }
    Result<> refreshStaticLeases(const QString &network, const StringMap &config, bool tidy, const QList<InstanceNic> &all) const;
    QByteArray leaseText(const QString &network) const; ///< of dnsmasq's own file
    QList<DhcpLease> dynamicLeases(const QString &network) const { return parseLeases(leaseText(network)); }
    /** Gives back what the server gave to the lease's interface: everything, or with `replaced` only what the lease has another address for. */
    void releaseDynamic(const QString &network, const StaticLease &lease, bool replaced) const;

    /** 400 when something uses it. */
    Result<> checkUnused(const QString &name, const QString &message) const;
    void announce(const QString &name, const QString &action, const StringMap &context = {}) const;
};

}
