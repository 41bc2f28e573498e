// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <mutex>

#include "models/core/result.h"

namespace quayside {

/** What a managed network wants of the firewall. Source: doc/networks.md, extensions network_firewall_filtering, network_nat_order,
 *  network_nat_address. */
struct NetworkRules {
    /** What happens to packets that come from the bridge or go to it. */
    enum class Forward {
        Leave,  ///< as the machine's own rules say: ipvN.firewall is off, or there is no address
        Accept,
        Reject, ///< ipvN.routing is off
    };
    struct Family {
        Forward forward = Forward::Leave;
        bool dhcp = false;      ///< dnsmasq gives addresses of this family: requests to it come through
        bool dns = false;       ///< and answers names
        bool nat = false;       ///< what leaves `subnet` for elsewhere gets another source address
        QString subnet;         ///< "10.1.2.0/24", "fd42::/64"; needed by `nat`
        QString natAddress;     ///< ipvN.nat.address; empty: that of the interface it leaves by
        bool natAfter = false;  ///< ipvN.nat.order=after: other rules of the machine come first
    };
    QString bridge; ///< the interface's name, also the rules' own
    Family ipv4, ipv6;
};

/** What a bridged NIC may send. Source: doc/instances.md, security.mac_filtering and its brothers; extension container_nic_ipfilter. */
struct InstanceFilter {
    QString hostName; ///< the host's end, a port of the bridge; also the rules' own name
    QString hwaddr;   ///< frames and neighbour messages with another source are dropped, always
    bool ipv4 = false, ipv6 = false;          ///< whether addresses are filtered too, and router advertisements for IPv6
    QStringList ipv4Addresses, ipv6Addresses; ///< its own, and subnets led to it; none: only what it takes to ask for one (DHCP, router solicitation)
};

/** A proxy device in NAT mode: connections to the one address are led to the other. Source: extension proxy_nat. */
struct ProxyNat {
    QString instance, device;  ///< the driver's name of the instance (PROJECT_NAME) and the device's: the rules' own name
    bool udp = false;          ///< else TCP
    QString listenAddress;     ///< of the machine, "192.0.2.1", "2001:db8::1"; "0.0.0.0" or "::": any of its own
    QString connectAddress;    ///< of the instance, the same family
    QList<quint16> listenPorts, connectPorts; ///< as many, or one port to connect to

    /** The first port that both are led from; none: 0. */
    quint16 portInCommon(const ProxyNat &other) const;
};

/** The machine's packet filter. Every set-up replaces what was there of the same name in one step or changes nothing; clearing what
 *  isn't there is fine. Rules are marked with the daemon's `tag`, so that nobody else's are touched. Errors: 500 with what the kernel
 *  or the tool said, 501 when the machine has neither. Blocking; any thread. */
class Firewall {
public:
    virtual ~Firewall() = default;

    /** By what the machine has and uses, as LXD chooses: nftables where it is in use already, else xtables where those are, else
     *  nftables. `tag` as of StateDir: letters and digits. */
    static std::unique_ptr<Firewall> probe(const QString &tag);
    /** A certain one, "nftables" or "xtables"; none for another name. */
    static std::unique_ptr<Firewall> make(const QString &name, const QString &tag);

    /** `environment.firewall` of GET /1.0 (extension firewall_driver). */
    virtual QString name() const = 0;

    virtual Result<> networkSetup(const NetworkRules &rules) = 0;
    virtual Result<> networkClear(const QString &bridge) = 0;
    virtual Result<> instanceFilterSetup(const InstanceFilter &filter) = 0;
    virtual Result<> instanceFilterClear(const QString &hostName) = 0;
    /** Drops what comes in by that interface, which is there, above so many bits per second: for kernels that can't police. */
    virtual Result<> limitSetup(const QString &hostName, qint64 bits) = 0;
    virtual Result<> limitClear(const QString &hostName) = 0;
    /** Drops what comes in by that interface, which need not be there yet, from an address that the machine doesn't send to by it. */
    virtual Result<> reversePathSetup(const QString &hostName) = 0;
    virtual Result<> reversePathClear(const QString &hostName) = 0;
    /** 400 when a port is led to another device already: of two rules only the first would count. */
    Result<> proxyNatSetup(const ProxyNat &nat);
    Result<> proxyNatClear(const QString &instance, const QString &device);

    /** At the daemon's start: drops the rules of this daemon's networks, filters or proxies but for those named. */
    virtual Result<> retainNetworks(const QStringList &bridges) = 0;
    virtual Result<> retainInstanceFilters(const QStringList &hostNames) = 0;
    virtual Result<> retainProxyNats(const QList<std::pair<QString, QString>> &instancesAndDevices) = 0;

private:
    virtual Result<> addProxyNat(const ProxyNat &nat) = 0;
    virtual Result<> removeProxyNat(const QString &instance, const QString &device) = 0;
    void forgetProxyNat(const QString &instance, const QString &device);

    std::mutex m_natMutex;
    QList<ProxyNat> m_nats; ///< in force; guarded by m_natMutex
};

}
