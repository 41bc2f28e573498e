// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "models/api/network.h"
#include "models/core/result.h"
#include "models/core/types.h"

namespace quayside {

class EventBus;
class Firewall;
class Timetable;
struct Repositories;
struct StateDir;

/** A managed network as the devices that use it see it. */
struct ManagedNetwork {
    QString name;
    QString bridge;             ///< the machine's interface
    StringMap config;           ///< as stored
    int mtu = 1500;             ///< bytes
    QString ipv4, ipv6;         ///< the bridge's address and subnet, "10.1.2.1/24"; empty: none
    bool dhcp4 = false;         ///< hands out IPv4 addresses
    bool dhcp6 = false;         ///< hands out IPv6 addresses (ipv6.dhcp.stateful)
    QString domain;             ///< dns.domain
};

/** What a NIC gets of its network's DHCP server, whoever asks with its hardware address. */
struct StaticLease {
    QString project, instance, device;
    QString hwaddr;
    QString ipv4, ipv6; ///< empty: any free one
};

/** What the service works with; all of it outlives the service. */
struct NetworkParts {
    Repositories &rows;
    const StateDir &dir;
    EventBus &events;
    Timetable &timetable;
    Firewall &firewall;
};

/** Managed networks: rows in the store and what they are on the machine, always changed together. One change at a time. Blocking;
 *  worker and operation threads. Source: doc/networks.md, endpoints /1.0/networks. */
class NetworkService {
public:
    explicit NetworkService(const NetworkParts &parts);
    ~NetworkService();
    /** At start, before instances: brings every network up and removes what a crash left of others. A network that can't be brought
     *  up is logged, not fatal. */
    Result<> recover();
    /** At the machine's end, after instances: nothing of the networks is left running until recover(), as with LXD's shutdown. */
    void stopAll();

    /** Managed ones, then the machine's other interfaces but for the host ends of instances' pairs. */
    Result<QList<api::Network>> list() const;
    Result<api::Network> network(const QString &name) const; ///< 404 when there is neither network nor interface of that name
    Result<> create(const api::NetworksPost &post);
    Result<> update(const QString &name, const api::NetworkPut &put); ///< 404 for an interface that isn't managed
    Result<> rename(const QString &name, const QString &newName);     ///< 400 when used
    Result<> remove(const QString &name);                             ///< 400 when used
    Result<api::NetworkDetails> state(const QString &name) const;
    /** Static ones of the project's instances and those they choose by IPv6 advertisements, then what the DHCP server gave to them. */
    Result<QList<api::NetworkLease>> leases(const QString &name, const QString &project) const;

    /** 400 when there is no managed network of that name. */
    Result<ManagedNetwork> forDevice(const QString &name) const;
    /** 400 when a NIC of another instance, running or not, has one of the lease's addresses there. */
    Result<> checkUnclaimed(const QString &network, const StaticLease &lease) const;
    /** Makes the DHCP server know the lease; its device's earlier one is replaced, and what the server gave it in place of an address
     *  that it has now is given back. */
    Result<> updateStaticLease(const QString &network, const StaticLease &lease);
    /** The DHCP server knows nothing of the interface any more, what it was given is free for others. No effect when there is nothing,
     *  or no network any more. */
    void removeLeases(const QString &network, const StaticLease &lease);
    /** The static leases of an instance follow it to its new name, which its row has already. */
    void renameStaticLeases(const QString &project, const QString &instance, const QString &newName);
    /** The lease with addresses that nobody else has, out of what the DHCP server hands out, where `ipv4` or `ipv6` want one and it
     *  has none: the device's earlier ones if there are. The IPv6 address that a NIC chooses by router advertisements where they make it;
     *  none where the network gives out none. 400 when none is left. */
    Result<StaticLease> withAddresses(const QString &network, StaticLease lease, bool ipv4, bool ipv6) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
