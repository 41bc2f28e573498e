// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "server/network/bridgeplan.h"
#include "server/network/dhcprelease.h"
#include "server/network/leases.h"
#include "server/network/subnets.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
constexpr auto head = "strict-order\nbind-interfaces\nexcept-interface=lo\nno-ping\ndhcp-rapid-commit\nquiet-dhcp\nquiet-dhcp6\nquiet-ra\n"
                      "interface=net0\npid-file=/f/dnsmasq.pid\ndhcp-leasefile=/f/dnsmasq.leases\ndhcp-hostsfile=/f/dnsmasq.hosts\n";
constexpr auto names = "domain=lxd\ninterface-name=_gateway.lxd,net0\nlocal=/lxd/\ndhcp-ignore-names\n\n";

StringMap keys(const char *text)
{
    StringMap map;
    for (const QString &item : QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts))
        map.insert(item.section(u'=', 0, 0), item.section(u'=', 1));
    return map;
}
/** On a machine that is 10.5.7.9 on eth1. */
Result<Fan> fanOf(const char *text)
{
    return Fan::of(keys(text), { { u"eth0"_s, *IpAddress::parse(u"192.0.2.1"_s) }, { u"eth1"_s, *IpAddress::parse(u"10.5.7.9"_s) } });
}
BridgePlan fanPlan(const char *text) { return BridgePlan::of({ u"net0"_s, keys(text), u"/f"_s }, u"seed"_s, *fanOf(text)); }
BridgePlan plan(const char *text) { return BridgePlan::of({ u"net0"_s, keys(text), u"/f"_s }, u"seed"_s); }
}

/** What a network's configuration comes to, without touching the machine. */
class TestNetworkPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dnsmasq_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *config, const char *lines, const char *end = names) {
            QTest::newRow(name) << QByteArray(config) << QByteArray(head) + lines + end;
        };
        QTest::newRow("no address") << QByteArray("ipv4.address=none") << QByteArray();
        row("IPv4", "ipv4.address=10.1.2.1/24",
            "listen-address=10.1.2.1\ndhcp-no-override\ndhcp-authoritative\ndhcp-range=10.1.2.2,10.1.2.254,1h\n");
        row("IPv4 with all", "ipv4.address=10.1.2.1/24 ipv4.dhcp.gateway=10.1.2.9 bridge.mtu=1400 ipv4.dhcp.expiry=infinite "
                             "ipv4.dhcp.ranges=10.1.2.10-10.1.2.20,10.1.2.30-10.1.2.40",
            "listen-address=10.1.2.1\ndhcp-no-override\ndhcp-authoritative\ndhcp-option-force=3,10.1.2.9\ndhcp-option-force=26,1400\n"
            "dhcp-range=10.1.2.10,10.1.2.20,infinite\ndhcp-range=10.1.2.30,10.1.2.40,infinite\n");
        row("no DHCP", "ipv4.address=10.1.2.1/24 ipv4.dhcp=false", "listen-address=10.1.2.1\n");
        row("IPv6", "ipv6.address=fd42::1/64", "listen-address=fd42::1\nenable-ra\ndhcp-range=::,constructor:net0,ra-stateless,ra-names\n");
        row("IPv6 without DHCP", "ipv6.address=fd42::1/64 ipv6.dhcp=false", "listen-address=fd42::1\nenable-ra\ndhcp-range=::,constructor:net0,ra-only\n");
        row("IPv6 stateful", "ipv6.address=fd42::1/112 ipv6.dhcp.stateful=true ipv6.dhcp.expiry=2h",
            "listen-address=fd42::1\nenable-ra\ndhcp-range=fd42::2,fd42::ffff,112,2h\n");
        row("dynamic names", "ipv4.address=10.1.2.1/24 ipv4.dhcp=no dns.mode=dynamic dns.domain=a.test", "listen-address=10.1.2.1\n",
            "domain=a.test\ninterface-name=_gateway.a.test,net0\nlocal=/a.test/\n\n");
        row("no names", "ipv4.address=10.1.2.1/24 ipv4.dhcp=no dns.mode=none raw.dnsmasq=server=192.0.2.1", "listen-address=10.1.2.1\n",
            "dhcp-ignore-names\nserver=192.0.2.1\n");
    }
    void dnsmasq()
    {
        QFETCH(QByteArray, config);
        QTEST(plan(config.constData()).dnsmasq, "text");
    }

    void tunnels()
    {
        const BridgePlan p = plan("tunnel.a.protocol=vxlan tunnel.a.interface=eth0 tunnel.b.protocol=gre tunnel.b.local=192.0.2.1 "
                                  "tunnel.b.remote=192.0.2.2 tunnel.c.protocol=gre tunnel.c.local=192.0.2.1 tunnel.d.protocol=vxlan "
                                  "tunnel.d.local=192.0.2.1 tunnel.d.remote=192.0.2.2 tunnel.d.id=9 tunnel.d.port=4789 tunnel.d.ttl=5 tunnel.e.id=3");
        QCOMPARE(p.mtu, 1400);
        QCOMPARE(p.tunnels.size(), 3); // c lacks its other end, e its protocol
        const NewLink &a = p.tunnels[0], &b = p.tunnels[1], &d = p.tunnels[2];
        QCOMPARE(std::tuple(a.kind, a.name, a.parent, a.group, a.id, a.port, a.ttl), std::tuple(u"vxlan"_s, u"net0-a"_s, u"eth0"_s, u"239.0.0.1"_s, 1, 0, 1));
        QCOMPARE(std::tuple(b.kind, b.name, b.local, b.remote), std::tuple(u"gretap"_s, u"net0-b"_s, u"192.0.2.1"_s, u"192.0.2.2"_s));
        QCOMPARE(std::tuple(d.id, d.port, d.ttl, d.group, d.remote), std::tuple(9, 4789, 5, QString(), u"192.0.2.2"_s));
        QCOMPARE(plan("tunnel.a.protocol=vxlan bridge.mtu=1300").tunnels[0].with.mtu, 1300);
    }

    void fanAddresses_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *name, const char *config, const char *address) { QTest::newRow(name) << QByteArray(config) << QString::fromUtf8(address); };
        row("both bytes of the machine", "fan.underlay_subnet=10.5.0.0/16", "eth1 240.7.9.1/8");
        row("the last one", "fan.underlay_subnet=10.5.7.0/24", "eth1 240.9.0.1/8");
        row("a long overlay", "fan.underlay_subnet=10.5.7.0/24 fan.overlay_subnet=250.3.0.0/16", "eth1 250.3.9.1/16");
        row("routed slices", "fan.underlay_subnet=10.5.0.0/16 fan.type=ipip", "eth1 240.7.9.1/24");
        row("too much for the overlay", "fan.underlay_subnet=10.5.0.0/16 fan.overlay_subnet=250.3.0.0/16",
            "Underlay or overlay networks too large to accommodate the FAN");
        row("underlay", "fan.underlay_subnet=10.0.0.0/8", "Only /16 or /24 underlays are supported at this time");
        row("overlay", "fan.underlay_subnet=10.5.0.0/16 fan.overlay_subnet=240.0.0.0/12", "Only /8 or /16 overlays are supported at this time");
        row("elsewhere", "fan.underlay_subnet=10.6.0.0/16", "This machine has no address in the subnet 10.6.0.0/16 of fan.underlay_subnet");
        row("unknown", "", "Invalid value for \"fan.underlay_subnet\": \"\" is no IPv4 subnet");
    }
    void fanAddresses()
    {
        QFETCH(QByteArray, config);
        const auto fan = fanOf(config.constData());
        QTEST(fan ? fan->machine.device + u' ' + fan->address.toString() : fan.error().message, "address");
    }

    void fanByVxlan()
    {
        const BridgePlan p = fanPlan("fan.underlay_subnet=10.5.0.0/16 ipv4.dhcp.expiry=2h");
        QCOMPARE(p.mtu, 1450);
        QCOMPARE(p.ipv4->toString(), u"240.7.9.1/8"_s);
        QCOMPARE(p.dnsmasq, QByteArray(head) + "listen-address=240.7.9.1\ndhcp-no-override\ndhcp-authoritative\ndhcp-option-force=26,1450\n"
                                               "dhcp-range=240.7.9.2,240.7.9.254,2h\n" + names);
        QCOMPARE(p.tunnels.size(), 1);
        const NewLink &link = p.tunnels[0];
        QCOMPARE(std::tuple(link.kind, link.name, link.parent, link.local, link.remote + link.group), std::tuple(u"vxlan"_s, u"net0-fan"_s, u"eth1"_s, u"10.5.7.9"_s, QString()));
        QCOMPARE(std::tuple(link.id, link.port, *link.with.mtu), std::tuple(0xf00000, 0, 1450));
        QCOMPARE(link.fan.overlay + u' ' + link.fan.underlay, u"240.0.0.0/8 10.5.0.0/16"_s);
        QVERIFY(p.forward4 && !p.ipv6 && !p.forward6);
        QVERIFY(p.rules.ipv4.nat && p.rules.ipv4.dhcp && p.rules.ipv4.dns && p.rules.ipv4.forward == NetworkRules::Forward::Accept);
        QCOMPARE(p.rules.ipv4.subnet, u"240.0.0.0/8"_s);
        QVERIFY(!fanPlan("fan.underlay_subnet=10.5.0.0/16 ipv4.nat=false").rules.ipv4.nat);
    }

    void fanByIpip()
    {
        const BridgePlan p = fanPlan("fan.underlay_subnet=10.5.0.0/16 fan.type=ipip bridge.mtu=1400");
        QCOMPARE(p.mtu, 1400);
        QVERIFY(p.tunnels.isEmpty());
        QCOMPARE(p.ipv4->toString() + u' ' + p.rules.ipv4.subnet, u"240.7.9.1/24 240.0.0.0/8"_s);
        QCOMPARE(fanPlan("fan.underlay_subnet=10.5.0.0/16 fan.type=ipip").mtu, 1480);
        QVERIFY(p.dnsmasq.contains("dhcp-range=240.7.9.2,240.7.9.254,1h\n"));
    }

    void firewall()
    {
        using Forward = NetworkRules::Forward;
        const auto v4 = [](const char *more) { return plan(QByteArray(QByteArray("ipv4.address=10.1.2.1/24 ") + more).constData()).rules.ipv4; };
        QCOMPARE(v4("").forward, Forward::Accept);
        QVERIFY(v4("").dhcp && v4("").dns && !v4("").nat);
        QCOMPARE(v4("ipv4.routing=false").forward, Forward::Reject);
        QCOMPARE(v4("ipv4.firewall=false").forward, Forward::Leave);
        QVERIFY(!v4("ipv4.firewall=false").dhcp && !v4("ipv4.dhcp=false").dhcp);
        const auto nat = v4("ipv4.nat=true ipv4.nat.order=after ipv4.nat.address=192.0.2.7 ipv4.firewall=false");
        QVERIFY(nat.nat && nat.natAfter);
        QCOMPARE(nat.subnet + u' ' + nat.natAddress, u"10.1.2.0/24 192.0.2.7"_s);
        QCOMPARE(plan("ipv4.address=none ipv4.nat=true").rules.ipv4.nat, false);
    }

    void hwaddr()
    {
        QCOMPARE(plan("bridge.hwaddr=00:16:3e:01:02:03").hwaddr, u"00:16:3e:01:02:03"_s);
        QCOMPARE(plan("").hwaddr, plan("ipv4.address=none").hwaddr);
        QVERIFY(plan("").hwaddr.startsWith(u"00:16:3e:"_s));
        QVERIFY(BridgePlan::of({ u"net0"_s, {}, u"/f"_s }, u"other"_s).hwaddr != plan("").hwaddr);
    }

    void leases()
    {
        const QByteArray text = "1700000000 00:16:3e:00:00:01 10.1.2.5 c1 01:00:16:3e:00:00:01\n1700000000 00:16:3e:00:00:02 10.1.2.6 * *\n"
                                "duid 00:01:00:01:2d\n1700000000 12345 fd42::5 c1 00:01:00:01:2d:00:00:00:00:16:3e:00:00:01\nnonsense\n1 2 3 4 5\n";
        const QList<DhcpLease> expected { { u"00:16:3e:00:00:01"_s, u"10.1.2.5"_s, u"c1"_s, u"01:00:16:3e:00:00:01"_s }, { u"00:16:3e:00:00:02"_s, u"10.1.2.6"_s, {} },
            { u"00:16:3e:00:00:01"_s, u"fd42::5"_s, u"c1"_s, u"00:01:00:01:2d:00:00:00:00:16:3e:00:00:01"_s, 12345 } };
        QCOMPARE(parseLeases(text), expected);
        QCOMPARE(parseServerId(text), u"00:01:00:01:2d"_s);
        QCOMPARE(parseServerId({}), QString());
    }

    /** The bytes of the RFCs' figures. */
    void releases()
    {
        const QByteArray v4 = releaseRequest({ u"00:16:3e:00:00:01"_s, u"10.1.2.5"_s, {}, u"01:00:16:3e:00:00:01"_s }, u"10.1.2.1"_s);
        QCOMPARE(v4.size(), 300);
        QCOMPARE(v4.left(44).toHex(), QByteArray("0101060000000001000000000a01020500000000000000000000000000163e00000100000000000000000000"));
        QCOMPARE(v4.mid(44, 192), QByteArray(192, '\0'));
        QCOMPARE(v4.mid(236, 23).toHex(), QByteArray("63825363350107") + "36040a010201" + "3d070100163e000001" + "ff");
        QVERIFY(!releaseRequest({ u"00:16:3e:00:00:01"_s, u"10.1.2.5"_s, {} }, u"10.1.2.1"_s).contains("\x3d\x07"));
        const QByteArray v6 = releaseRequest({ {}, u"fd42::5"_s, {}, u"00:03:00:01:02"_s, 7 }, u"00:01:2d"_s);
        QCOMPARE(v6.toHex(), QByteArray("08000001" "000100050003000102" "0002000300012d"
                                        "00030028" "000000070000000000000000" "00050018" "fd420000000000000000000000000005" "0000000000000000"));
    }

    void staticLeases()
    {
        const QByteArray line = staticLeaseLine(u"00:16:3E:00:00:01"_s, u"10.1.2.5"_s, u"fd42::5"_s, u"c1"_s);
        QCOMPARE(line, "00:16:3e:00:00:01,10.1.2.5,[fd42::5],c1\n");
        const QList<DhcpLease> expected { { u"00:16:3e:00:00:01"_s, u"10.1.2.5"_s, {} }, { u"00:16:3e:00:00:01"_s, u"fd42::5"_s, {} } };
        QCOMPARE(parseStaticLease(line), expected);
        QCOMPARE(staticLeaseLine(u"00:16:3e:00:00:01"_s, {}, {}, {}), QByteArray());
    }

    void routes()
    {
        const QByteArray v4 = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n"
                              "eth0\t00000000\t0100A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\neth0\t0000A8C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n";
        const QByteArray v6 = "fd420000000000010000000000000000 40 00000000000000000000000000000000 00 00000000000000000000000000000000 00000100 00000000 00000000 00000001     br0\n"
                              "fe800000000000000000000000000000 40 00000000000000000000000000000000 00 00000000000000000000000000000000 00000100 00000000 00000000 00000001     br0\n"
                              "00000000000000000000000000000000 00 00000000000000000000000000000000 00 00000000000000000000000000000000 ffffffff 00000001 00000000 00200200       lo\n";
        const auto routes = parseRoutes(v4, v6);
        QCOMPARE(routes.size(), 2);
        QCOMPARE(routes[0].device + u' ' + routes[0].subnet.toString(), u"eth0 192.168.0.0/24"_s);
        QCOMPARE(routes[1].device + u' ' + routes[1].subnet.toString(), u"br0 fd42:0:0:1::/64"_s);
    }

    void routesToTheBridge()
    {
        QVERIFY(plan("ipv4.address=none ipv4.routes=10.9.0.0/24 ipv6.routes=fd42::/64").routes.isEmpty());
        const BridgePlan p = plan("ipv4.address=10.1.2.1/24 ipv6.address=fd42::1/64 ipv4.routes=10.9.0.0/24 ipv6.routes=2001:db8::3:0/64");
        QCOMPARE(p.routes.size(), 2);
        QCOMPARE(p.routes[0].to + u' ' + p.routes[1].to, u"10.9.0.0/24 2001:db8::/64"_s);
    }

    void freeSubnets()
    {
        const auto v4 = freeSubnet(true, {});
        QVERIFY(v4 && v4->prefix == 24 && IpSubnet::parse(u"10.0.0.0/8"_s)->contains(v4->address));
        QVERIFY(!freeSubnet(true, { *IpSubnet::parse(u"10.0.0.0/8"_s) }));
        const auto half = *IpSubnet::parse(u"10.0.0.0/9"_s);
        for (int i = 0; i < 50; ++i)
            QVERIFY(!half.overlaps(*freeSubnet(true, { half })));
        QVERIFY(!freeSubnet(false, { *IpSubnet::parse(u"fd42::/16"_s) }));
    }
};

QTEST_APPLESS_MAIN(TestNetworkPlan)
#include "tst_networkplan.moc"
