// SPDX-License-Identifier: Apache-2.0
#include "server/network/firewall.h"

#include <algorithm>

#include "server/network/firewalldrivers.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct Driver {
    const char *name;
    std::unique_ptr<Firewall> (*make)(const QString &tag);
    Result<bool> (*isInUse)();
};
/** In the order in which one that is used wins, and then one that could be. */
constexpr Driver drivers[] = {
    { "nftables", makeNftables, isNftablesUsed },
    { "xtables", makeXtables, isXtablesUsed },
};
}

std::unique_ptr<Firewall> Firewall::make(const QString &name, const QString &tag)
{
    for (const Driver &driver : drivers) {
        if (name == QLatin1StringView(driver.name))
            return driver.make(tag);
    }
    return nullptr;
}

std::unique_ptr<Firewall> Firewall::probe(const QString &tag)
{
    const Driver *possible = nullptr;
    for (const Driver &driver : drivers) {
        const auto used = driver.isInUse();
        if (used && *used)
            return driver.make(tag);
        if (used && !possible)
            possible = &driver;
    }
    return (possible ? possible : drivers)->make(tag);
}

quint16 ProxyNat::portInCommon(const ProxyNat &other) const
{
    const auto isAny = [](const QString &address) { return address == "0.0.0.0"_L1 || address == "::"_L1; };
    const bool sameFamily = listenAddress.contains(u':') == other.listenAddress.contains(u':');
    const bool sameAddress = listenAddress == other.listenAddress || isAny(listenAddress) || isAny(other.listenAddress);
    if (udp != other.udp || !sameFamily || !sameAddress)
        return 0;
    const auto port = std::find_first_of(listenPorts.begin(), listenPorts.end(), other.listenPorts.begin(), other.listenPorts.end());
    return port == listenPorts.end() ? 0 : *port;
}

Result<> Firewall::proxyNatSetup(const ProxyNat &nat)
{
    const std::lock_guard lock(m_natMutex);
    for (const ProxyNat &other : m_nats) {
        const bool isItself = other.instance == nat.instance && other.device == nat.device;
        if (const quint16 port = isItself ? 0 : nat.portInCommon(other))
            return failure(badRequest(u"Port %1 of %2 is led to another proxy device's instance already"_s.arg(port).arg(nat.listenAddress)));
    }
    TRY(addProxyNat(nat));
    forgetProxyNat(nat.instance, nat.device);
    m_nats.append(nat);
    return {};
}

Result<> Firewall::proxyNatClear(const QString &instance, const QString &device)
{
    const std::lock_guard lock(m_natMutex);
    TRY(removeProxyNat(instance, device));
    forgetProxyNat(instance, device);
    return {};
}

void Firewall::forgetProxyNat(const QString &instance, const QString &device)
{
    m_nats.removeIf([&](const ProxyNat &nat) { return nat.instance == instance && nat.device == device; });
}

}
