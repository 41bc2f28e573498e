// SPDX-License-Identifier: Apache-2.0
#include <mutex>

#include "models/core/revert.h"
#include "server/network/firewalldrivers.h"
#include "server/network/firewallwords.h"
#include "server/network/nftrules.h"
#include "server/network/xtrules.h"
#include "server/system/smallfile.h"
#include "server/system/subprocess.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Result<> restore(const QByteArray &program, const QByteArray &script)
{
    if (script.isEmpty())
        return {};
    TRY(Subprocess::check({ program + "-restore", "--noflush", "--wait" }, { .input = script }));
    return {};
}

/** iptables, ip6tables and ebtables as programs. Every change of one of them is one transaction, but for ebtables', which are undone when
 *  one fails. */
class Xtables final : public Firewall {
public:
    explicit Xtables(const QString &tag) : m_tag(tag.toUtf8()) { }

    QString name() const override { return u"xtables"_s; }
    Result<> networkSetup(const NetworkRules &rules) override
    {
        const QByteArray name = mark("network", rules.bridge.toUtf8());
        return replace(name, TRY(xt::network(name, rules, '4')), TRY(xt::network(name, rules, '6')));
    }
    Result<> networkClear(const QString &bridge) override { return clear("network", bridge.toUtf8()); }
    Result<> instanceFilterSetup(const InstanceFilter &filter) override;
    Result<> instanceFilterClear(const QString &hostName) override;
    Result<> limitSetup(const QString &, qint64) override { return failure(notImplemented(u"xtables has no limits of traffic by bytes"_s)); }
    Result<> limitClear(const QString &) override { return {}; }
    Result<> reversePathSetup(const QString &hostName) override
    {
        const QByteArray name = mark("path", hostName.toUtf8());
        const xt::Rules rules = TRY(xt::reversePath(name, hostName));
        return replace(name, rules, rules);
    }
    Result<> reversePathClear(const QString &hostName) override { return clear("path", hostName.toUtf8()); }
    Result<> retainNetworks(const QStringList &bridges) override
    {
        QByteArrayList kept;
        for (const QString &bridge : bridges)
            kept.append(bridge.toUtf8());
        return retain("network", kept);
    }
    Result<> retainInstanceFilters(const QStringList &hostNames) override;
    Result<> retainProxyNats(const QList<std::pair<QString, QString>> &instancesAndDevices) override
    {
        QByteArrayList kept;
        for (const auto &[instance, device] : instancesAndDevices)
            kept.append(nft::proxyId(instance, device));
        return retain("proxy", kept);
    }

private:
    Result<> addProxyNat(const ProxyNat &nat) override
    {
        const QByteArray name = mark("proxy", nft::proxyId(nat.instance, nat.device));
        const xt::Rules rules = TRY(xt::proxy(name, nat));
        const bool v6 = nat.connectAddress.contains(u':');
        return replace(name, v6 ? xt::Rules() : rules, v6 ? rules : xt::Rules());
    }
    Result<> removeProxyNat(const QString &instance, const QString &device) override { return clear("proxy", nft::proxyId(instance, device)); }
    QByteArray mark(const char *kind, const QByteArray &name) const { return "quayside " + m_tag + ' ' + kind + ' ' + name; }
    QByteArray portChain(const QByteArray &hostName) const { return "qs" + m_tag + '-' + hostName; }
    Result<> replace(const QByteArray &mark, const xt::Rules &ipv4, const xt::Rules &ipv6);
    Result<> clear(const char *kind, const QByteArray &name) { return replace(mark(kind, name), {}, {}); }
    Result<> clearPort(const QByteArray &hostName);
    Result<> retain(const char *kind, const QByteArrayList &kept);

    const QByteArray m_tag;
    std::mutex m_mutex; ///< between reading and writing
};

/** What had this mark goes and these come, in both families or in none. */
Result<> Xtables::replace(const QByteArray &mark, const xt::Rules &ipv4, const xt::Rules &ipv6)
{
    const std::lock_guard lock(m_mutex);
    Revert revert;
    for (const auto &[program, rules] : { std::pair("iptables", &ipv4), std::pair("ip6tables", &ipv6) }) {
        const xt::Rules old = xt::marked(TRY(Subprocess::check({ QByteArray(program) + "-save" })), mark);
        TRY(restore(program, xt::script(old, *rules)));
        revert.add([program = QByteArray(program), mark, old] {
            if (const auto saved = Subprocess::check({ program + "-save" }))
                (void)restore(program, xt::script(xt::marked(*saved, mark), old));
        });
    }
    revert.success();
    return {};
}

Result<> Xtables::clearPort(const QByteArray &hostName)
{
    for (const QByteArrayList &call : xt::filterClear(portChain(hostName), hostName))
        TRY(Subprocess::run(QByteArrayList { "ebtables", "--concurrent" } + call));
    return {};
}

Result<> Xtables::instanceFilterSetup(const InstanceFilter &filter)
{
    const QByteArray host = filter.hostName.toUtf8(), name = mark("nic", host);
    if (filter.ipv6 && readSmallFile(u"/proc/sys/net/bridge/bridge-nf-call-ip6tables"_s).value_or(QByteArray()).trimmed() != "1")
        return failure(badRequest(u"security.ipv6_filtering requires br_netfilter to be loaded and net.bridge.bridge-nf-call-ip6tables to be 1"_s));
    const auto calls = TRY(xt::filter(portChain(host), filter));
    TRY(clearPort(host));
    Revert revert;
    revert.add([&] { (void)instanceFilterClear(filter.hostName); });
    for (const QByteArrayList &call : calls)
        TRY(Subprocess::check(QByteArrayList { "ebtables", "--concurrent" } + call));
    TRY(replace(name, {}, filter.ipv6 ? TRY(xt::neighbours(name, filter)) : xt::Rules()));
    revert.success();
    return {};
}

Result<> Xtables::instanceFilterClear(const QString &hostName)
{
    TRY(checkWords({ hostName }));
    TRY(clearPort(hostName.toUtf8()));
    return replace(mark("nic", hostName.toUtf8()), {}, {});
}

Result<> Xtables::retain(const char *kind, const QByteArrayList &kept)
{
    QByteArrayList names;
    for (const char *program : { "iptables-save", "ip6tables-save" })
        names += xt::marksIn(TRY(Subprocess::check({ program })), mark(kind, {}));
    for (const QByteArray &name : names) {
        if (!kept.contains(name))
            TRY(clear(kind, name));
    }
    return {};
}

Result<> Xtables::retainInstanceFilters(const QStringList &hostNames)
{
    QByteArrayList kept;
    for (const QString &name : hostNames)
        kept.append(name.toUtf8());
    TRY(retain("path", kept));
    const QByteArray prefix = "Bridge chain: " + portChain({});
    for (const QByteArray &line : TRY(Subprocess::check({ "ebtables", "--concurrent", "-L" })).split('\n')) {
        const QString name = QString::fromUtf8(line.mid(prefix.size()).split(',').first());
        if (line.startsWith(prefix) && !hostNames.contains(name))
            TRY(instanceFilterClear(name));
    }
    return {};
}
}

std::unique_ptr<Firewall> makeXtables(const QString &tag) { return std::make_unique<Xtables>(tag); }

Result<bool> isXtablesUsed()
{
    for (const char *program : { "iptables", "ip6tables", "ebtables" }) {
        const auto version = Subprocess::run({ program, "--version" });
        if (!version || version->exitCode != 0)
            return failure(notImplemented(u"The xtables firewall needs %1"_s.arg(QLatin1StringView(program))));
        if (version->out.contains("nf_tables") || version->err.contains("nf_tables"))
            return failure(notImplemented(u"%1 works by nftables here"_s.arg(QLatin1StringView(program))));
    }
    for (const char *program : { "iptables-save", "ip6tables-save" }) {
        const auto saved = Subprocess::run({ program });
        if (saved && saved->exitCode == 0 && saved->out.contains("\n-A "))
            return true;
    }
    return false;
}

}
