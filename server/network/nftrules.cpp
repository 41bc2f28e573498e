// SPDX-License-Identifier: Apache-2.0
#include "server/network/nftrules.h"

#include <QCryptographicHash>

#include "models/core/ipaddress.h"
#include "server/network/firewallwords.h"

namespace quayside::nft {

using namespace Qt::StringLiterals;

namespace {
/** A script for one table. */
class Script {
public:
    Script(const char *family, const QByteArray &tag) : m_table(QByteArray(family) + " quayside_" + tag)
    {
        m_text = "add table " + m_table + '\n';
    }
    /** There is none of that name after this, whether there was or not. */
    void remove(const QByteArray &chain)
    {
        for (const char *verb : { "add", "flush", "delete" })
            m_text += verb + (" chain " + m_table + ' ') + chain + '\n';
    }
    void chain(const QByteArray &name, const char *hook = nullptr)
    {
        m_text += "add chain " + m_table + ' ' + name + (hook ? " { type " + QByteArray(hook) + "; policy accept; }" : QByteArray()) + '\n';
    }
    void rule(const QByteArray &chain, const QByteArray &rule) { m_text += "add rule " + m_table + ' ' + chain + ' ' + rule + '\n'; }
    void line(const QByteArray &verb, const QByteArray &rest) { m_text += verb + ' ' + m_table + ' ' + rest + '\n'; }
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_table, m_text;
};

QByteArray quoted(const QString &word) { return '"' + word.toUtf8() + '"'; }

/** "10.0.0.2" or "{ 10.0.0.2, 10.0.0.3 }" */
QByteArray setOf(const QStringList &items)
{
    return items.size() == 1 ? items.first().toUtf8() : "{ " + items.join(u", "_s).toUtf8() + " }";
}

void removeNetwork(Script &script, const QByteArray &bridge)
{
    for (const char *kind : { "fwd.", "in.", "out.", "nat4.", "nat6." })
        script.remove(kind + bridge);
}

struct FamilyWords {
    const char *protocol;   ///< of "meta nfproto"
    const char *address;    ///< "ip", "ip6"
    const char *dhcpPort;   ///< the server's
    const char *natChain;
};
constexpr FamilyWords words4 { "ipv4", "ip", "67", "nat4." }, words6 { "ipv6", "ip6", "547", "nat6." };

void forward(Script &script, const NetworkRules &rules, const NetworkRules::Family &family, const FamilyWords &words)
{
    if (family.forward == NetworkRules::Forward::Leave)
        return;
    const QByteArray verdict = family.forward == NetworkRules::Forward::Accept ? " accept" : " reject";
    for (const char *side : { "iifname ", "oifname " })
        script.rule("fwd." + rules.bridge.toUtf8(), QByteArray("meta nfproto ") + words.protocol + ' ' + side + quoted(rules.bridge) + verdict);
}

void services(Script &script, const NetworkRules &rules, const NetworkRules::Family &family, const FamilyWords &words)
{
    const QByteArray protocol = QByteArray("meta nfproto ") + words.protocol + ' ', name = rules.bridge.toUtf8();
    const auto both = [&](const QByteArray &transport, const char *port) {
        script.rule("in." + name, protocol + "iifname " + quoted(rules.bridge) + ' ' + transport + " dport " + port + " accept");
        script.rule("out." + name, protocol + "oifname " + quoted(rules.bridge) + ' ' + transport + " sport " + port + " accept");
    };
    if (family.dhcp)
        both("udp", words.dhcpPort);
    if (family.dns) {
        both("udp", "53");
        both("tcp", "53");
    }
}

void nat(Script &script, const NetworkRules &rules, const NetworkRules::Family &family, const FamilyWords &words)
{
    if (!family.nat)
        return;
    const QByteArray subnet = family.subnet.toUtf8(), address = words.address, chain = words.natChain + rules.bridge.toUtf8();
    // Of chains on one hook the first that rewrites a connection's address has it; others' are at 100.
    script.chain(chain, family.natAfter ? "nat hook postrouting priority 101" : "nat hook postrouting priority 99");
    const QByteArray verdict = family.natAddress.isEmpty() ? "masquerade" : "snat " + address + " to " + family.natAddress.toUtf8();
    script.rule(chain, address + " saddr " + subnet + ' ' + address + " daddr != " + subnet + ' ' + verdict);
}
}

Result<QByteArray> networkSetup(const QByteArray &tag, const NetworkRules &rules)
{
    TRY(checkWords({ rules.bridge, rules.ipv4.subnet, rules.ipv4.natAddress, rules.ipv6.subnet, rules.ipv6.natAddress }));
    const QByteArray name = rules.bridge.toUtf8();
    Script script("inet", tag);
    removeNetwork(script, name);
    script.chain("fwd." + name, "filter hook forward priority 0");
    script.chain("in." + name, "filter hook input priority 0");
    script.chain("out." + name, "filter hook output priority 0");
    for (const auto &[family, words] : { std::pair(&rules.ipv4, &words4), std::pair(&rules.ipv6, &words6) }) {
        forward(script, rules, *family, *words);
        services(script, rules, *family, *words);
        nat(script, rules, *family, *words);
    }
    return script.text();
}

Result<QByteArray> networkClear(const QByteArray &tag, const QString &bridge)
{
    TRY(checkWords({ bridge }));
    Script script("inet", tag);
    removeNetwork(script, bridge.toUtf8());
    return script.text();
}

namespace {
/** The one look-up that each frame costs, however many ports are filtered: before the bridge learns of it by which port its sender is reached,
 *  which later hooks are too late for. Frames to the bridge itself (01:80:c2:00:00:0x) come by the other chain only. */
void addPortMap(Script &script)
{
    script.line("add map", "ports { type ifname : verdict; }");
    script.remove("forward"); // of servers before this one
    script.chain("prerouting", "filter hook prerouting priority -200");
    script.chain("input", "filter hook input priority -200");
    for (const char *chain : { "prerouting", "input" }) {
        script.line("flush chain", chain);
        script.rule(chain, "iifname vmap @ports");
    }
}

/** Where ports' chains send the first fragment of an IPv6 packet. Those of neighbour discovery are never fragments (RFC 6980), and what doesn't
 *  say what it is could be one (RFC 7112). */
void addFragmentChain(Script &script)
{
    script.chain("fragment");
    script.line("flush chain", "fragment");
    for (const char *rule : { "meta l4proto != icmpv6 return", "icmpv6 type != 133-137 return", "drop" })
        script.rule("fragment", rule);
}

/** Of messages of neighbour discovery: the first option says the sender's own address, if there is any. What comes from no address may say
 *  something else, as nobody learns from it. */
void filterNeighbours(const auto &drop, const QByteArray &hwaddr)
{
    const QByteArray digits = QByteArray(hwaddr).replace(':', ""), source = " != 0x0101" + digits, target = " != 0x0201" + digits;
    drop("icmpv6 type nd-neighbor-advert @th,192,64" + target);
    drop("ip6 saddr != :: icmpv6 type nd-neighbor-solicit @th,192,64" + source);
    drop("ip6 saddr != :: icmpv6 type nd-router-solicit @th,64,64" + source);
}

void removeFilter(Script &script, const QString &hostName)
{
    const QByteArray chain = "nic." + hostName.toUtf8(), element = "ports { " + quoted(hostName);
    script.chain(chain);
    script.line("add element", element + " : jump " + chain + " }");
    script.line("delete element", element + " }");
    script.remove(chain);
}

void filterIpv4(const auto &drop, const auto &pass, const QStringList &own)
{
    const QByteArray others = own.isEmpty() ? QByteArray() : " != " + setOf(own);
    drop(own.isEmpty() ? "ether type arp" : "arp saddr ip" + others);
    pass("ip saddr 0.0.0.0 ip daddr 255.255.255.255 udp dport 67");
    drop(own.isEmpty() ? "ether type ip" : "ip saddr" + others);
}

/** As a number, or from one to another. */
QString numbers(const QString &ipv6)
{
    const auto subnet = ipv6.contains(u'/') ? IpSubnet::parse(ipv6) : std::nullopt;
    return subnet ? u"0x%1-0x%2"_s.arg(hexAddress(subnet->first().toString()), hexAddress(subnet->last().toString())) : u"0x"_s + hexAddress(ipv6);
}

void filterIpv6(const auto &drop, const auto &pass, const InstanceFilter &filter)
{
    const QString linkLocal = linkLocalOf(filter.hwaddr);
    const QStringList own = filter.ipv6Addresses + QStringList(linkLocal);
    QStringList hex;
    for (const QString &address : own)
        hex.append(numbers(address));
    drop("icmpv6 type nd-router-advert");
    drop("icmpv6 type nd-neighbor-advert @th,64,128 != " + setOf(hex));
    pass("ip6 saddr :: icmpv6 type nd-neighbor-solicit @th,64,128 " + setOf(hex)); // whether an address is taken already
    pass("ip6 saddr { ::, fe80::/10 } ip6 daddr ff02::2 icmpv6 type nd-router-solicit");
    pass("ip6 saddr fe80::/10 ip6 daddr ff02::1:2 udp dport 547");
    pass("ip6 saddr { ::, fe80::/10 } ip6 daddr ff02::16 icmpv6 type mld2-listener-report");
    drop("ip6 saddr != " + setOf(own));
}
}

Result<QByteArray> instanceFilterSetup(const QByteArray &tag, const InstanceFilter &filter)
{
    TRY(checkWords(QStringList { filter.hostName, filter.hwaddr } + filter.ipv4Addresses + filter.ipv6Addresses));
    Script script("bridge", tag);
    addPortMap(script);
    addFragmentChain(script);
    removeFilter(script, filter.hostName);
    const QByteArray chain = "nic." + filter.hostName.toUtf8(), hwaddr = filter.hwaddr.toLower().toUtf8();
    const auto drop = [&](const QByteArray &match) { script.rule(chain, match + " drop"); };
    const auto pass = [&](const QByteArray &match) { script.rule(chain, match + " accept"); };
    script.chain(chain);
    drop("ether saddr != " + hwaddr);
    drop("arp saddr ether != " + hwaddr);
    script.rule(chain, "frag frag-off 0 jump fragment");
    filterNeighbours(drop, hwaddr);
    if (filter.ipv4 || filter.ipv6)
        drop("ether type != { ip, arp, ip6 }"); // what has an IP packet further inside isn't looked at: VLANs, PPPoE, MPLS, LLC
    if (filter.ipv4)
        filterIpv4(drop, pass, filter.ipv4Addresses);
    if (filter.ipv6)
        filterIpv6(drop, pass, filter);
    script.line("add element", "ports { " + quoted(filter.hostName) + " : jump " + chain + " }");
    return script.text();
}

Result<QByteArray> instanceFilterClear(const QByteArray &tag, const QString &hostName)
{
    TRY(checkWords({ hostName }));
    Script script("bridge", tag);
    addPortMap(script);
    removeFilter(script, hostName);
    return script.text();
}

Result<QByteArray> limitSetup(const QByteArray &tag, const QString &hostName, qint64 bits)
{
    TRY(checkWords({ hostName }));
    Script script("netdev", tag);
    const QByteArray chain = "limit." + hostName.toUtf8(), hook = "filter hook ingress device " + quoted(hostName) + " priority 0";
    script.remove(chain);
    script.chain(chain, hook.constData());
    script.rule(chain, "limit rate over " + QByteArray::number(std::max<qint64>(1, bits / 8)) + " bytes/second burst 65536 bytes drop"); // and what a second gives
    return script.text();
}

Result<QByteArray> limitClear(const QByteArray &tag, const QString &hostName)
{
    TRY(checkWords({ hostName }));
    Script script("netdev", tag);
    script.remove("limit." + hostName.toUtf8());
    return script.text();
}

Result<QByteArray> reversePathSetup(const QByteArray &tag, const QString &hostName)
{
    TRY(checkWords({ hostName }));
    Script script("inet", tag);
    const QByteArray chain = "path." + hostName.toUtf8(), from = "iifname " + quoted(hostName) + ' ';
    script.remove(chain);
    script.chain(chain, "filter hook prerouting priority -300");
    script.rule(chain, from + "ip6 saddr { ::, fe80::/10 } accept"); // of the link alone
    script.rule(chain, from + "fib saddr . iif oif missing drop");
    return script.text();
}

Result<QByteArray> reversePathClear(const QByteArray &tag, const QString &hostName)
{
    TRY(checkWords({ hostName }));
    Script script("inet", tag);
    script.remove("path." + hostName.toUtf8());
    return script.text();
}

namespace {
void removeProxy(Script &script, const QByteArray &id)
{
    for (const char *kind : { "dnat.", "local.", "hairpin." })
        script.remove(kind + id);
}
}

Result<QByteArray> proxyNatSetup(const QByteArray &tag, const ProxyNat &nat)
{
    TRY(checkWords({ nat.listenAddress, nat.connectAddress }));
    const bool v6 = nat.connectAddress.contains(u':');
    const QByteArray id = proxyId(nat.instance, nat.device), family = v6 ? "ip6" : "ip", transport = nat.udp ? "udp" : "tcp";
    const QByteArray to = nat.connectAddress.toUtf8(), target = v6 ? '[' + to + ']' : to;
    const QByteArray where = isAnyAddress(nat.listenAddress) ? QByteArray(v6 ? "meta nfproto ipv6" : "meta nfproto ipv4") + " fib daddr type local"
                                                             : family + " daddr " + nat.listenAddress.toUtf8();
    // What the machine says to itself couldn't leave it: a server of its own may answer there.
    const QByteArray elsewhere = isAnyAddress(nat.listenAddress) ? family + (v6 ? " daddr != ::1 " : " daddr != 127.0.0.0/8 ") : QByteArray();
    Script script("inet", tag);
    removeProxy(script, id);
    script.chain("dnat." + id, "nat hook prerouting priority -100");
    script.chain("local." + id, "nat hook output priority -100");
    script.chain("hairpin." + id, "nat hook postrouting priority 100");
    for (qsizetype i = 0; i < nat.listenPorts.size(); ++i) {
        const QByteArray port = QByteArray::number(nat.connectPorts.value(nat.connectPorts.size() == 1 ? 0 : i));
        const QByteArray rule = where + ' ' + transport + " dport " + QByteArray::number(nat.listenPorts[i]) + " dnat " + family + " to " + target + ':' + port;
        script.rule("dnat." + id, rule);
        script.rule("local." + id, elsewhere + rule);
    }
    for (const quint16 port : nat.connectPorts) // the instance itself, by the machine's address
        script.rule("hairpin." + id, family + " saddr " + to + ' ' + family + " daddr " + to + ' ' + transport + " dport " + QByteArray::number(port) + " masquerade");
    return script.text();
}

Result<QByteArray> proxyNatClear(const QByteArray &tag, const QByteArray &id)
{
    Script script("inet", tag);
    removeProxy(script, id);
    return script.text();
}

QByteArray proxyId(const QString &instance, const QString &device)
{
    return QCryptographicHash::hash((instance + u'/' + device).toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
}

QByteArrayList chainsIn(const QByteArray &listing)
{
    QByteArrayList names;
    for (const QByteArray &line : listing.split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() == 3 && words[0] == "chain" && words[2] == "{")
            names.append(words[1]);
    }
    return names;
}

}
