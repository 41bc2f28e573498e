// SPDX-License-Identifier: Apache-2.0
#include "server/network/xtrules.h"

#include <QMap>

#include "server/network/firewallwords.h"

namespace quayside::xt {

using namespace Qt::StringLiterals;

namespace {
QByteArray comment(const QByteArray &mark) { return " -m comment --comment \"" + mark + '"'; }

QList<QByteArrayList> calls(const QByteArrayList &lines)
{
    QList<QByteArrayList> list;
    for (const QByteArray &line : lines)
        list.append(line.split(' '));
    return list;
}
}

Result<Rules> network(const QByteArray &mark, const NetworkRules &rules, char family)
{
    const NetworkRules::Family &wanted = family == '4' ? rules.ipv4 : rules.ipv6;
    TRY(checkWords({ rules.bridge, wanted.subnet, wanted.natAddress }));
    const QByteArray bridge = rules.bridge.toUtf8(), subnet = wanted.subnet.toUtf8(), note = comment(mark);
    Rules list;
    if (wanted.forward != NetworkRules::Forward::Leave) {
        const QByteArray verdict = wanted.forward == NetworkRules::Forward::Accept ? " -j ACCEPT" : " -j REJECT";
        for (const char *side : { "-i ", "-o " })
            list.append({ "filter", "-I FORWARD " + (side + bridge) + note + verdict });
    }
    const auto service = [&](const QByteArray &protocol, const QByteArray &port) {
        list.append({ "filter", "-I INPUT -i " + bridge + " -p " + protocol + " --dport " + port + note + " -j ACCEPT" });
        list.append({ "filter", "-I OUTPUT -o " + bridge + " -p " + protocol + " --sport " + port + note + " -j ACCEPT" });
    };
    if (wanted.dhcp)
        service("udp", family == '4' ? "67" : "547");
    if (wanted.dns) {
        service("udp", "53");
        service("tcp", "53");
    }
    const QByteArray target = wanted.natAddress.isEmpty() ? "MASQUERADE" : "SNAT --to-source " + wanted.natAddress.toUtf8();
    if (wanted.nat)
        list.append({ "nat", (wanted.natAfter ? "-A" : "-I") + (" POSTROUTING -s " + subnet) + " ! -d " + subnet + note + " -j " + target });
    return list;
}

Result<Rules> proxy(const QByteArray &mark, const ProxyNat &nat)
{
    TRY(checkWords({ nat.listenAddress, nat.connectAddress }));
    const QByteArray to = nat.connectAddress.toUtf8(), target = to.contains(':') ? '[' + to + ']' : to, note = comment(mark);
    const QByteArray protocol = nat.udp ? "udp" : "tcp";
    const QByteArray where = isAnyAddress(nat.listenAddress) ? QByteArray(" -m addrtype --dst-type LOCAL") : " -d " + nat.listenAddress.toUtf8();
    // What the machine says to itself couldn't leave it: a server of its own may answer there.
    const QByteArray elsewhere = isAnyAddress(nat.listenAddress) ? QByteArray(to.contains(':') ? " ! -d ::1" : " ! -d 127.0.0.0/8") : QByteArray();
    Rules list;
    for (qsizetype i = 0; i < nat.listenPorts.size(); ++i) {
        const QByteArray port = QByteArray::number(nat.connectPorts.value(nat.connectPorts.size() == 1 ? 0 : i));
        for (const QByteArray &chain : { QByteArray("-I PREROUTING"), QByteArray("-I OUTPUT" + elsewhere) })
            list.append({ "nat", chain + where + " -p " + protocol + " --dport " + QByteArray::number(nat.listenPorts[i]) + note + " -j DNAT --to-destination "
                    + target + ':' + port });
    }
    for (const quint16 port : nat.connectPorts)
        list.append({ "nat", "-I POSTROUTING -s " + to + " -d " + to + " -p " + protocol + " --dport " + QByteArray::number(port) + note + " -j MASQUERADE" });
    return list;
}

Result<Rules> reversePath(const QByteArray &mark, const QString &hostName)
{
    TRY(checkWords({ hostName }));
    return Rules { { "raw", "-I PREROUTING -i " + hostName.toUtf8() + " -m rpfilter --invert" + comment(mark) + " -j DROP" } };
}

Result<Rules> neighbours(const QByteArray &mark, const InstanceFilter &filter)
{
    TRY(checkWords(QStringList { filter.hostName, filter.hwaddr } + filter.ipv6Addresses));
    const QByteArray from = " -m physdev --physdev-in " + filter.hostName.toUtf8() + " -p icmpv6 --icmpv6-type 136", note = comment(mark);
    Rules list;
    for (const QByteArray chain : { "INPUT", "FORWARD" }) {
        list.append({ "filter", "-I " + chain + from + note + " -j DROP" }); // each goes before the last
        for (const QString &address : filter.ipv6Addresses + QStringList(linkLocalOf(filter.hwaddr)))
            list.append({ "filter", "-I " + chain + from + " -m string --hex-string \"|" + hexAddress(address).toLatin1() + "|\" --algo bm --from 48 --to 65" + note
                    + " -j ACCEPT" });
    }
    return list;
}

Rules marked(const QByteArray &saved, const QByteArray &mark)
{
    Rules list;
    QByteArray table;
    for (const QByteArray &line : saved.split('\n')) {
        if (line.startsWith('*'))
            table = line.mid(1);
        else if (line.startsWith("-A ") && line.contains("--comment \"" + mark + '"'))
            list.append({ table, line });
    }
    return list;
}

QByteArrayList marksIn(const QByteArray &saved, const QByteArray &prefix)
{
    QByteArrayList names;
    const QByteArray before = "--comment \"" + prefix;
    for (const QByteArray &line : saved.split('\n')) {
        const qsizetype at = line.indexOf(before);
        const QByteArray name = at < 0 ? QByteArray() : line.mid(at + before.size()).split('"').first();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

QByteArray script(const Rules &old, const Rules &added)
{
    QMap<QByteArray, QByteArray> tables;
    for (const Rule &rule : old)
        tables[rule.table] += "-D" + rule.line.mid(2) + '\n';
    for (const Rule &rule : added)
        tables[rule.table] += rule.line + '\n';
    QByteArray text;
    for (auto it = tables.begin(); it != tables.end(); ++it)
        text += '*' + it.key() + '\n' + it.value() + "COMMIT\n";
    return text;
}

Result<QList<QByteArrayList>> filter(const QByteArray &chain, const InstanceFilter &filter)
{
    TRY(checkWords(QStringList { filter.hostName, filter.hwaddr } + filter.ipv4Addresses + filter.ipv6Addresses));
    const QByteArray add = "-A " + chain + ' ', mac = filter.hwaddr.toLower().toUtf8(), host = filter.hostName.toUtf8();
    QByteArrayList lines { "-N " + chain + " -P RETURN", add + "-s ! " + mac + " -j DROP", add + "-p ARP --arp-mac-src ! " + mac + " -j DROP" };
    if (filter.ipv4) {
        for (const QString &address : filter.ipv4Addresses)
            lines += { add + "-p ARP --arp-ip-src " + address.toUtf8() + " -j RETURN", add + "-p IPv4 --ip-src " + address.toUtf8() + " -j RETURN" };
        lines += { add + "-p IPv4 --ip-src 0.0.0.0 --ip-dst 255.255.255.255 --ip-proto udp --ip-dport 67 -j RETURN", add + "-p ARP -j DROP", add + "-p IPv4 -j DROP" };
    }
    if (filter.ipv6) {
        const QByteArray six = add + "-p IPv6 ", icmp = "--ip6-proto ipv6-icmp --ip6-icmp-type ";
        lines += { six + icmp + "router-advertisement -j DROP" };
        for (const QString &address : filter.ipv6Addresses + QStringList(linkLocalOf(filter.hwaddr)))
            lines += { six + "--ip6-src " + address.toUtf8() + " -j RETURN" };
        for (const QByteArray source : { "fe80::/ffc0::", "::/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff" })
            lines += { six + "--ip6-src " + source + " --ip6-dst ff02::2 " + icmp + "router-solicitation -j RETURN" };
        lines += { six + "--ip6-src :: " + icmp + "neighbour-solicitation -j RETURN", six + "--ip6-src fe80::/ffc0:: --ip6-dst ff02::1:2 --ip6-proto udp --ip6-dport 547 -j RETURN",
            six + "-j DROP" };
    }
    if (filter.ipv4 || filter.ipv6) { // what has an IP packet further inside isn't looked at: VLANs, PPPoE, MPLS, LLC
        for (const char *known : { "IPv4", "ARP", "IPv6" })
            lines += add + "-p " + known + " -j RETURN";
        lines += add + "-j DROP";
    }
    for (const char *base : { "INPUT", "FORWARD" })
        lines += { QByteArray("-I ") + base + " -i " + host + " -j " + chain };
    // Before the bridge learns of it by which port its sender is reached.
    const QByteArray early = "-t nat ";
    lines += { early + "-N " + chain + " -P RETURN", early + add + "-s ! " + mac + " -j DROP", early + "-I PREROUTING -i " + host + " -j " + chain };
    return calls(lines);
}

QList<QByteArrayList> filterClear(const QByteArray &chain, const QByteArray &hostName)
{
    QByteArrayList lines;
    for (const char *base : { "INPUT", "FORWARD", "-t nat PREROUTING" }) {
        const QByteArray words(base), table = words.left(words.lastIndexOf(' ') + 1), hook = words.mid(table.size());
        lines += { table + "-D " + hook + " -i " + hostName + " -j " + chain };
    }
    for (const QByteArray table : { "", "-t nat " })
        lines += { table + "-F " + chain, table + "-X " + chain };
    return calls(lines);
}

}
