// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>

#include "server/network/firewall.h"
#include "server/network/xtrules.h"

namespace quayside {

/** iptables, ip6tables and ebtables as programs, on hosts that use them. Every change of one of them is one transaction, but for
 *  ebtables', which are undone when one fails. */
class Xtables final : public Firewall {
public:
    explicit Xtables(const QString &tag) : m_tag(tag.toUtf8()) { }
    /** Whether somebody has rules there; 501 when a program is missing or is nftables in disguise. */
    static Result<bool> isInUse();

    QString name() const override { return QStringLiteral("xtables"); }
    Result<> networkSetup(const NetworkRules &rules) override;
    Result<> networkClear(const QString &bridge) override;
    Result<> instanceFilterSetup(const InstanceFilter &filter) override;
    Result<> instanceFilterClear(const QString &hostName) override;
    Result<> limitSetup(const QString &, qint64) override { return failure(notImplemented(QStringLiteral("xtables has no limits of traffic by bytes"))); }
    Result<> limitClear(const QString &) override { return {}; }
    Result<> proxyNatSetup(const ProxyNat &nat) override;
    Result<> proxyNatClear(const QString &instance, const QString &device) override;
    Result<> retainNetworks(const QStringList &bridges) override;
    Result<> retainInstanceFilters(const QStringList &hostNames) override;
    Result<> retainProxyNats(const QList<std::pair<QString, QString>> &instancesAndDevices) override;

private:
    QByteArray mark(const char *kind, const QByteArray &name) const { return "quayside " + m_tag + ' ' + kind + ' ' + name; }
    QByteArray portChain(const QByteArray &hostName) const { return "qs" + m_tag + '-' + hostName; }
    Result<> replace(const QByteArray &mark, const xt::Rules &ipv4, const xt::Rules &ipv6);
    Result<> clearPort(const QByteArray &hostName);
    Result<QByteArrayList> owners(const char *kind) const;

    const QByteArray m_tag;
    std::mutex m_mutex; ///< between reading and writing
};

}
