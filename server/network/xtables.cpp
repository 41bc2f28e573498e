// SPDX-License-Identifier: Apache-2.0
#include "server/network/xtables.h"

#include "models/core/revert.h"
#include "server/network/firewallwords.h"
#include "server/network/nftrules.h"
#include "server/system/smallfile.h"
#include "server/system/subprocess.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<bool> Xtables::isInUse()
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

static Result<> restore(const QByteArray &program, const QByteArray &script)
{
    if (script.isEmpty())
        return {};
    TRY(Subprocess::check({ program + "-restore", "--noflush", "--wait" }, { .input = script }));
    return {};
}

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

Result<> Xtables::networkSetup(const NetworkRules &rules)
{
    const QByteArray name = mark("network", rules.bridge.toUtf8());
    return replace(name, TRY(xt::network(name, rules, '4')), TRY(xt::network(name, rules, '6')));
}

Result<> Xtables::networkClear(const QString &bridge) { return replace(mark("network", bridge.toUtf8()), {}, {}); }

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

Result<> Xtables::proxyNatSetup(const ProxyNat &nat)
{
    const QByteArray name = mark("proxy", nft::proxyId(nat.instance, nat.device));
    const xt::Rules rules = TRY(xt::proxy(name, nat));
    const bool v6 = nat.connectAddress.contains(u':');
    return replace(name, v6 ? xt::Rules() : rules, v6 ? rules : xt::Rules());
}

Result<> Xtables::proxyNatClear(const QString &instance, const QString &device)
{
    return replace(mark("proxy", nft::proxyId(instance, device)), {}, {});
}

Result<QByteArrayList> Xtables::owners(const char *kind) const
{
    QByteArrayList names;
    for (const char *program : { "iptables-save", "ip6tables-save" })
        names += xt::marksIn(TRY(Subprocess::check({ program })), mark(kind, {}));
    return names;
}

Result<> Xtables::retainNetworks(const QStringList &bridges)
{
    for (const QByteArray &name : TRY(owners("network"))) {
        if (!bridges.contains(QString::fromUtf8(name)))
            TRY(networkClear(QString::fromUtf8(name)));
    }
    return {};
}

Result<> Xtables::retainInstanceFilters(const QStringList &hostNames)
{
    const QByteArray prefix = "Bridge chain: " + portChain({});
    for (const QByteArray &line : TRY(Subprocess::check({ "ebtables", "--concurrent", "-L" })).split('\n')) {
        const QString name = QString::fromUtf8(line.mid(prefix.size()).split(',').first());
        if (line.startsWith(prefix) && !hostNames.contains(name))
            TRY(instanceFilterClear(name));
    }
    return {};
}

Result<> Xtables::retainProxyNats(const QList<std::pair<QString, QString>> &instancesAndDevices)
{
    QByteArrayList ids;
    for (const auto &[instance, device] : instancesAndDevices)
        ids.append(nft::proxyId(instance, device));
    for (const QByteArray &id : TRY(owners("proxy"))) {
        if (!ids.contains(id))
            TRY(replace(mark("proxy", id), {}, {}));
    }
    return {};
}

}
