// SPDX-License-Identifier: Apache-2.0
// Frames through a bridge in a network namespace of this process alone: what a filtered port may send arrives, nothing else does.
#include <QtTest>
#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <sys/socket.h>

#include "models/core/uniquefd.h"
#include "server/network/firewall.h"
#include "server/network/firewallwords.h"
#include "server/system/subprocess.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
const QByteArray own = QByteArray::fromHex("00163e000001"), foreign = QByteArray::fromHex("00163e0000ff");
const QByteArray everybody(6, '\xff');
constexpr quint16 experimental = 0x88b5; ///< of no protocol that the kernel knows

QByteArray big(quint16 value) { return QByteArray(1, char(value >> 8)) + char(value & 0xff); }
QByteArray v4(const char *text) { in_addr a {}; inet_pton(AF_INET, text, &a); return QByteArray(reinterpret_cast<char *>(&a), 4); }
QByteArray v6(const char *text) { in6_addr a {}; inet_pton(AF_INET6, text, &a); return QByteArray(reinterpret_cast<char *>(&a), 16); }

QByteArray frame(const QByteArray &from, quint16 type, const QByteArray &body) { return everybody + from + big(type) + body; }

QByteArray arp(const QByteArray &from, const QByteArray &says, const char *address)
{
    return frame(from, ETH_P_ARP, QByteArray::fromHex("0001080006040002") + says + v4(address) + everybody + v4("10.1.2.9"));
}
QByteArray udp4(const QByteArray &from, const char *source, const char *target, quint16 port)
{
    const QByteArray udp = big(68) + big(port) + big(12) + big(0) + "data";
    QByteArray header = QByteArray::fromHex("45000020000000004011") + big(0) + v4(source) + v4(target);
    quint32 sum = 0;
    for (qsizetype i = 0; i < header.size(); i += 2)
        sum += quint32(quint8(header[i]) << 8 | quint8(header[i + 1]));
    header.replace(10, 2, big(quint16(~(sum + (sum >> 16)))));
    return frame(from, ETH_P_IP, header + udp);
}
/** What every filter lets pass; it ends the wait for a frame that doesn't come. */
QByteArray last() { return udp4(own, "10.1.2.3", "10.1.2.9", 7777); }
QByteArray ip6(const QByteArray &from, quint8 next, const char *source, const char *target, const QByteArray &body)
{
    return frame(from, ETH_P_IPV6, QByteArray::fromHex("60000000") + big(quint16(body.size())) + char(next) + '\xff' + v6(source) + v6(target) + body);
}
QByteArray udp6(const char *source, const char *target, quint16 port)
{
    return ip6(own, 17, source, target, big(546) + big(port) + big(12) + big(0) + "data");
}
QByteArray advert(const char *source, const char *about, const QByteArray &says)
{
    return ip6(own, 58, source, "ff02::1", QByteArray::fromHex("8800000020000000") + v6(about) + QByteArray::fromHex("0201") + says);
}
QByteArray icmp6(const char *source, const char *target, const char *hex, const QByteArray &rest) { return ip6(own, 58, source, target, QByteArray::fromHex(hex) + rest); }
/** Of a packet with those headers and that much of what follows; `place` are the offset and whether more comes (RFC 8200, 4.5). */
QByteArray fragment(quint8 next, quint16 place, const QByteArray &body)
{
    return ip6(own, 44, "fe80::216:3eff:fe00:1", "ff02::1", QByteArray(1, char(next)) + '\0' + big(place) + QByteArray::fromHex("00000001") + body);
}
QByteArray vlan(const QByteArray &inner) { return inner.left(12) + big(0x8100) + big(5) + inner.mid(12); }

/** Speaks and listens at the inner end of a pair. */
class Port {
public:
    explicit Port(const char *name) : m_fd(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, htons(ETH_P_ALL)))
    {
        sockaddr_ll address {};
        address.sll_family = AF_PACKET;
        address.sll_protocol = htons(ETH_P_ALL);
        address.sll_ifindex = int(if_nametoindex(name));
        ::bind(m_fd.get(), reinterpret_cast<sockaddr *>(&address), sizeof address);
    }
    void send(const QByteArray &frame) { ::send(m_fd.get(), frame.constData(), size_t(frame.size()), 0); }
    /** Whether that frame came before the last one of a round. */
    bool heard(const QByteArray &frame)
    {
        bool found = false;
        char buffer[2048];
        pollfd ready { m_fd.get(), POLLIN, 0 };
        while (::poll(&ready, 1, 20'000) == 1) {
            const ssize_t size = ::recv(m_fd.get(), buffer, sizeof buffer, 0);
            const QByteArray got(buffer, size);
            if (got == last())
                return found;
            found = found || got == frame || got.mid(12) == frame.mid(16); // a tag is told apart from the frame
        }
        qWarning("nothing came through at all");
        return found;
    }

private:
    UniqueFd m_fd;
};

QByteArray ruleset() { return Subprocess::check({ "nft", "list", "ruleset" }).value_or(QByteArray()); }
}

class TestFirewall : public QObject {
    Q_OBJECT
    std::unique_ptr<Firewall> m_firewall;

    /** Whether the bridge finds that address by the port which sent a frame with it. */
    static bool learns(const QByteArray &sender)
    {
        Subprocess::check({ "ip", "link", "set", "h1", "type", "bridge_slave", "fdb_flush" }).value();
        Port inside("g1"), neighbour("g2");
        inside.send(udp4(sender, "10.1.2.3", "10.1.2.9", 9));
        inside.send(last());
        neighbour.heard({});
        return Subprocess::check({ "bridge", "fdb", "show", "br", "br0" }).value().contains(sender.toHex(':') + " dev h1");
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0 || ::unshare(CLONE_NEWNET) < 0)
            QSKIP("needs root and network namespaces");
        const auto made = Subprocess::check({ "sh", "-c",
            "ip link add br0 type bridge mcast_snooping 0 && ip link add h1 type veth peer name g1 && ip link add h2 type veth peer name g2 && "
            "ip link set h1 master br0 && ip link set h2 master br0 && for i in lo br0 h1 h2 g1 g2; do ip link set $i up; done" });
        if (!made)
            QSKIP(qPrintable(u"no bridge can be made here: "_s + made.error().message));
        const auto forwarding = [] { return Subprocess::check({ "bridge", "link" }).value_or(QByteArray()).count(" state forwarding "); };
        QTRY_COMPARE(forwarding(), 2); // ports that have just come up may pass nothing on yet
        m_firewall = Firewall::make(u"nftables"_s, u"ab12"_s);
    }

    void filter_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QString>("passes"); // with which filters: m(ac), 4, 6 (both of which have mac)
        const auto row = [](const char *name, const QByteArray &sent, const char *passes) { QTest::newRow(name) << sent << QString::fromLatin1(passes); };
        row("own MAC", udp4(own, "10.1.2.3", "10.1.2.9", 9), "m46");
        row("foreign MAC", udp4(foreign, "10.1.2.3", "10.1.2.9", 9), "");
        row("foreign MAC in ARP", arp(own, foreign, "10.1.2.3"), "");
        row("ARP", arp(own, own, "10.1.2.3"), "m46");
        row("ARP for somebody else", arp(own, own, "10.1.2.4"), "m6");
        row("foreign IPv4", udp4(own, "10.1.2.4", "10.1.2.9", 9), "m6");
        row("DHCP", udp4(own, "0.0.0.0", "255.255.255.255", 67), "m46");
        row("no address, other port", udp4(own, "0.0.0.0", "255.255.255.255", 68), "m6");
        row("own IPv6", udp6("fd42::3", "fd42::9", 9), "m46");
        row("own link-local", udp6("fe80::216:3eff:fe00:1", "ff02::9", 9), "m46");
        row("foreign IPv6", udp6("fd42::4", "fd42::9", 9), "m4");
        row("DHCPv6", udp6("fe80::99", "ff02::1:2", 547), "m46");
        row("advertisement", advert("fd42::3", "fd42::3", own), "m46");
        row("advertisement of somebody else's address", advert("fd42::3", "fd42::4", own), "m4");
        row("advertisement with a foreign MAC", advert("fd42::3", "fd42::3", foreign), "");
        row("router advertisement", ip6(own, 58, "fe80::216:3eff:fe00:1", "ff02::1", QByteArray::fromHex("86000000400000000000000000000000")), "m4");
        row("router solicitation", ip6(own, 58, "fe80::99", "ff02::2", QByteArray::fromHex("8500000000000000")), "m46");
        row("is my address taken", ip6(own, 58, "::", "ff02::1:ff00:3", QByteArray::fromHex("8700000000000000") + v6("fd42::3")), "m46");
        row("is somebody else's taken", ip6(own, 58, "::", "ff02::1:ff00:4", QByteArray::fromHex("8700000000000000") + v6("fd42::4")), "m4");
        row("solicitation", icmp6("fd42::3", "ff02::1:ff00:9", "8700000000000000", v6("fd42::9") + QByteArray::fromHex("0101") + own), "m46");
        row("solicitation with a foreign MAC", icmp6("fd42::3", "ff02::1:ff00:9", "8700000000000000", v6("fd42::9") + QByteArray::fromHex("0101") + foreign), "");
        row("router solicitation with a foreign MAC", icmp6("fe80::99", "ff02::2", "8500000000000000", QByteArray::fromHex("0101") + foreign), "");
        row("advertisement with a foreign MAC behind", icmp6("fd42::3", "ff02::1", "8800000020000000",
            v6("fd42::3") + QByteArray::fromHex("0e01") + own + QByteArray::fromHex("0201") + foreign), "");
        row("router advertisement behind a header", ip6(own, 60, "fe80::216:3eff:fe00:1", "ff02::1",
            QByteArray::fromHex("3a00010400000000" "86000000400000000000000000000000")), "m4");
        row("beginning of what may be an advertisement", fragment(60, 1, QByteArray::fromHex("3a00010400000000")), "");
        row("beginning of an advertisement", fragment(58, 1, QByteArray::fromHex("8600000040000000")), "");
        row("beginning of an echo", fragment(58, 1, QByteArray::fromHex("8000000000000000")), "m46");
        row("beginning of a datagram", fragment(17, 1, big(546) + big(9) + big(12) + big(0)), "m46");
        row("middle of a datagram", fragment(17, 9, "12345678"), "m46");
        row("of a subnet that leads to it", udp4(own, "10.9.0.7", "10.1.2.9", 9), "m46");
        row("ARP for that", arp(own, own, "10.9.0.7"), "m46");
        row("IPv6 of a subnet that leads to it", udp6("fd43:0:0:1ff::7", "fd42::9", 9), "m46");
        row("advertisement of that", advert("fd42::3", "fd43:0:0:1ff::7", own), "m46");
        row("beside that subnet", udp6("fd43:0:0:200::7", "fd42::9", 9), "m4");
        row("advertisement of an address beside it", advert("fd42::3", "fd43:0:0:200::7", own), "m4");
        row("own in a VLAN", vlan(udp4(own, "10.1.2.3", "10.1.2.9", 9)), "m");
        const QByteArray packet = udp4(own, "10.1.2.4", "10.1.2.9", 9).mid(14);
        row("foreign by PPPoE", frame(own, ETH_P_PPP_SES, QByteArray::fromHex("11000001") + big(packet.size() + 2) + big(0x21) + packet), "m");
        row("foreign by MPLS", frame(own, ETH_P_MPLS_UC, QByteArray::fromHex("000011ff") + packet), "m");
        row("foreign by LLC", frame(own, packet.size() + 8, QByteArray::fromHex("aaaa030000000800") + packet), "m");
        row("of no known protocol", frame(own, experimental, QByteArray(46, 'y')), "m");
        row("foreign in a VLAN", vlan(udp4(own, "10.1.2.4", "10.1.2.9", 9)), "m");
    }
    void filter()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QString, passes);
        for (const QString &kind : { u"none"_s, u"m"_s, u"4"_s, u"6"_s }) {
            InstanceFilter filter { u"h1"_s, u"00:16:3e:00:00:01"_s, kind == "4"_L1, kind == "6"_L1, { u"10.1.2.3"_s, u"10.9.0.0/24"_s }, { u"fd42::3"_s, u"fd43:0:0:100::/56"_s } };
            const auto set = kind == "none"_L1 ? m_firewall->instanceFilterClear(u"h1"_s) : m_firewall->instanceFilterSetup(filter);
            QVERIFY2(set, qPrintable(set ? QString() : set.error().message + set.error().detail));
            Port inside("g1"), neighbour("g2"), machine("br0");
            inside.send(sent);
            inside.send(last());
            const bool expected = kind == "none"_L1 || passes.contains(kind);
            QVERIFY2(neighbour.heard(sent) == expected, qPrintable(u"to a neighbour with "_s + kind));
            QVERIFY2(machine.heard(sent) == expected, qPrintable(u"to the machine with "_s + kind));
        }
        QVERIFY(m_firewall->instanceFilterClear(u"h1"_s));
    }

    /** Frames for its address would come by the wrong port. */
    void foreignSenderIsNotLearnt()
    {
        QVERIFY(m_firewall->instanceFilterSetup({ u"h1"_s, u"00:16:3e:00:00:01"_s }));
        QVERIFY2(!learns(foreign) && learns(own), "with nftables");
        QVERIFY(m_firewall->instanceFilterClear(u"h1"_s));
        QVERIFY(learns(foreign));
    }

    /** Others' traffic and rules stay as they are. */
    void othersAreLeftAlone()
    {
        QVERIFY(Subprocess::check({ "nft", "add table inet other; add chain inet other keep" }));
        const auto another = Firewall::make(u"nftables"_s, u"cd34"_s);
        QVERIFY(another->instanceFilterSetup({ u"h2"_s, u"00:16:3e:00:00:02"_s }));
        QVERIFY(m_firewall->instanceFilterSetup({ u"h1"_s, u"00:16:3e:00:00:01"_s }) && m_firewall->reversePathSetup(u"h1"_s));
        QVERIFY(m_firewall->networkSetup({ u"br0"_s, { NetworkRules::Forward::Accept, true, true, true, u"10.1.2.0/24"_s }, {} }));
        QVERIFY(m_firewall->proxyNatSetup({ u"c1"_s, u"p"_s, false, u"192.0.2.1"_s, u"10.1.2.3"_s, { 80 }, { 80 } }));
        const QByteArray all = ruleset();
        QVERIFY(all.contains("nic.h1") && all.contains("path.h1") && all.contains("masquerade") && all.contains("dnat"));
        QVERIFY(m_firewall->retainInstanceFilters({ u"h1"_s }) && m_firewall->retainNetworks({ u"br0"_s }));
        QVERIFY(m_firewall->retainProxyNats({ { u"c1"_s, u"p"_s } }));
        QCOMPARE(ruleset(), all);
        QVERIFY(m_firewall->retainInstanceFilters({}) && m_firewall->retainNetworks({}) && m_firewall->retainProxyNats({}));
        const QByteArray rest = ruleset();
        QVERIFY(!rest.contains("nic.h1") && !rest.contains("path.h1") && !rest.contains("masquerade") && !rest.contains("dnat") && !rest.contains("fwd.br0"));
        QVERIFY(rest.contains("nic.h2") && rest.contains("chain keep"));
        QVERIFY(another->instanceFilterClear(u"h2"_s));
    }

    /** A wrong rule names itself, and nothing of its transaction is there. */
    void nothingIsHalfApplied()
    {
        const QByteArray before = ruleset();
        const auto refused = m_firewall->networkSetup({ u"br0"_s, { NetworkRules::Forward::Accept, true, true, true, u"not-a-subnet/99"_s }, {} });
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.startsWith("nftables refused the rules: "_L1), qPrintable(refused.error().message));
        QCOMPARE(ruleset(), before);
    }

    /** iptables' own programs, where the kernel and the machine have them (Debian's work by nftables, which is the same to them). */
    void xtables()
    {
        if (!Subprocess::check({ "iptables", "-t", "nat", "-S" }) || !Subprocess::check({ "ip6tables", "-S" }) || !Subprocess::check({ "ebtables", "-L" }))
            QSKIP("iptables, ip6tables or ebtables doesn't work here");
        const auto firewall = Firewall::make(u"xtables"_s, u"ab12"_s);
        const auto saved = [] { return Subprocess::check({ "iptables-save" }).value() + Subprocess::check({ "ebtables", "-L" }).value(); };
        QVERIFY(Subprocess::check({ "iptables", "-A", "FORWARD", "-i", "other0", "-j", "ACCEPT" }));
        const NetworkRules rules { u"br0"_s, { NetworkRules::Forward::Accept, true, true, true, u"10.1.2.0/24"_s, u"192.0.2.7"_s, true }, {} };
        for (int i = 0; i < 2; ++i) {
            const auto set = firewall->networkSetup(rules);
            QVERIFY2(set, qPrintable(set ? QString() : set.error().message));
        }
        QCOMPARE(saved().count("--to-source 192.0.2.7"), 1);
        const auto nat = firewall->proxyNatSetup({ u"c1"_s, u"p"_s, false, u"0.0.0.0"_s, u"10.1.2.3"_s, { 80, 81 }, { 8080 } });
        QVERIFY2(nat, qPrintable(nat ? QString() : nat.error().message));
        QCOMPARE(saved().count("--to-destination 10.1.2.3:8080"), 4);
        InstanceFilter filter { u"h1"_s, u"00:16:3e:00:00:01"_s, true, false, { u"10.1.2.3"_s }, {} };
        const auto port = firewall->instanceFilterSetup(filter);
        QVERIFY2(port, qPrintable(port ? QString() : port.error().message));
        for (const auto &[sent, passes] : { std::pair(udp4(own, "10.1.2.3", "10.1.2.9", 9), true), { udp4(own, "10.1.2.4", "10.1.2.9", 9), false },
                 { udp6("fd42::4", "fd42::9", 9), true }, { vlan(udp4(own, "10.1.2.3", "10.1.2.9", 9)), false }, { frame(own, experimental, QByteArray(46, 'y')), false },
                 { udp4(foreign, "10.1.2.3", "10.1.2.9", 9), false }, { arp(own, own, "10.1.2.4"), false } }) {
            Port inside("g1"), neighbour("g2");
            inside.send(sent);
            inside.send(last());
            QCOMPARE(neighbour.heard(sent), passes);
        }
        QVERIFY2(!learns(foreign) && learns(own), "with xtables");
        QVERIFY(firewall->retainNetworks({}) && firewall->retainProxyNats({}) && firewall->retainInstanceFilters({}));
        QVERIFY(!saved().contains("quayside") && !saved().contains("qsab12") && saved().contains("other0"));
    }
};

QTEST_GUILESS_MAIN(TestFirewall)
#include "tst_firewall.moc"
