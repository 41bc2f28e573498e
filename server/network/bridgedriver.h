// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/network/bridgeplan.h"
#include "server/network/dnsmasq.h"

namespace quayside {

/** Bridges of Linux itself or of Open vSwitch, with a DHCP and DNS server, rules of the firewall and tunnels to other machines. */
class BridgeDriver final : public NetworkDriver {
public:
    /** `seed`: see BridgePlan::of(). */
    BridgeDriver(Firewall &firewall, DnsmasqServers &servers, QString seed) : m_firewall(firewall), m_servers(servers), m_seed(std::move(seed)) { }

    const char *type() const override { return "bridge"; }
    Result<> check(const NetworkRef &network, const StringMap *before) const override;
    Result<> up(const NetworkRef &network, const StringMap *before) const override;
    void down(const NetworkRef &network) const override;
    void reloadLeases(const NetworkRef &network) const override { m_servers.reload(network.name); }

private:
    Firewall &m_firewall;
    DnsmasqServers &m_servers;
    const QString m_seed;
};

}
