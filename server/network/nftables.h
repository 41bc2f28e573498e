// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>

#include "server/network/firewall.h"

namespace quayside {

/** nftables, by libnftables in this process, which is loaded when it is first needed: it takes 3 MB. */
class Nftables final : public Firewall {
public:
    explicit Nftables(const QString &tag) : m_tag(tag.toUtf8()) { }
    /** Whether anybody has tables of a family that counts; 501 when the kernel has no nftables. Asks the kernel itself. */
    static Result<bool> isInUse();

    QString name() const override { return QStringLiteral("nftables"); }
    Result<> networkSetup(const NetworkRules &rules) override;
    Result<> networkClear(const QString &bridge) override;
    Result<> instanceFilterSetup(const InstanceFilter &filter) override;
    Result<> instanceFilterClear(const QString &hostName) override;
    Result<> limitSetup(const QString &hostName, qint64 bits) override;
    Result<> limitClear(const QString &hostName) override;
    Result<> proxyNatSetup(const ProxyNat &nat) override;
    Result<> proxyNatClear(const QString &instance, const QString &device) override;
    Result<> retainNetworks(const QStringList &bridges) override;
    Result<> retainInstanceFilters(const QStringList &hostNames) override;
    Result<> retainProxyNats(const QList<std::pair<QString, QString>> &instancesAndDevices) override;

private:
    struct Library;
    static Result<const Library *> library();
    /** One transaction; gives what was printed. */
    Result<QByteArray> run(const QByteArray &script);
    /** What follows `prefix` in the names of our chains. */
    Result<QByteArrayList> owners(const char *family, const char *prefix);

    const QByteArray m_tag;
    std::mutex m_mutex; ///< libnftables has state of its own
};

}
