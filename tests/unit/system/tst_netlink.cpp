// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <arpa/inet.h>
#include <linux/if_link.h>
#include <sched.h>
#include <thread>
#include <unistd.h>

#include "server/system/netlink.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
/** "TYPE=HEX TYPE={…}" */
QString attributesText(const rtattr *first, int length, const QMap<int, int> &nested)
{
    QStringList words;
    for (; RTA_OK(first, length); first = RTA_NEXT(first, length)) {
        const int type = first->rta_type;
        const QByteArrayView bytes = netlinkPayload(first);
        const bool nests = nested.contains(type);
        const int skip = nested.value(type);
        const QString inner = nests ? QString::fromLatin1(bytes.first(skip).toByteArray().toHex())
                + attributesText(reinterpret_cast<const rtattr *>(bytes.data() + skip), int(bytes.size()) - skip, {}) : QString::fromLatin1(bytes.toByteArray().toHex());
        words << QString::number(type) + u'=' + (nests ? u'{' + inner + u'}' : inner);
    }
    return words.join(u' ');
}

/** A kernel that has every interface asked for (index 7 and up, by the order of asking) and takes everything. */
struct Recorder {
    QStringList names;
    QList<QByteArray> requests;

    Netlink netlink()
    {
        return Netlink([this](const QByteArray &request) -> Result<QByteArray> {
            const auto *header = reinterpret_cast<const nlmsghdr *>(request.constData());
            if (header->nlmsg_type == RTM_GETLINK) {
                QString name;
                forEachNetlinkMessage<ifinfomsg>(request, [&](const ifinfomsg &, const NetlinkAttributes &attributes) { name = netlinkText(attributes.value(IFLA_IFNAME)); });
                if (!names.contains(name))
                    names << name;
                ifinfomsg info {};
                info.ifi_index = 7 + int(names.indexOf(name));
                return NetlinkRequest(RTM_NEWLINK, 0, info).text(IFLA_IFNAME, name).message();
            }
            requests << request;
            return QByteArray();
        });
    }
};

/** "TYPE FLAGS HEADER | attributes" of the last request; LINKINFO, TCA_OPTIONS and the like stay hex. */
QString lastOf(const Recorder &recorder, int headerSize)
{
    const QByteArray request = recorder.requests.last();
    const auto *message = reinterpret_cast<const nlmsghdr *>(request.constData());
    const char *header = static_cast<const char *>(NLMSG_DATA(message));
    const auto *first = reinterpret_cast<const rtattr *>(header + NLMSG_ALIGN(headerSize));
    return u"%1 %2 %3 | %4"_s.arg(message->nlmsg_type).arg(message->nlmsg_flags, 0, 16).arg(QString::fromLatin1(QByteArray(header, headerSize).toHex()),
        attributesText(first, int(message->nlmsg_len) - int(NLMSG_SPACE(headerSize)), { { IFLA_LINKINFO, 0 }, { IFLA_VFINFO_LIST, 0 } }));
}

/** Runs `work` in a network namespace that nobody else has. */
template<class F>
bool inNewNamespace(F work)
{
    bool good = false;
    std::thread([&] {
        good = unshare(CLONE_NEWNET) == 0;
        if (good)
            work();
    }).join();
    return good;
}
}

class NetlinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void links_data()
    {
        QTest::addColumn<NewLink>("link");
        QTest::addColumn<QString>("sent");
        const QString head = u"16 605 "_s, none = u"00000000000000000000000000000000 | "_s;
        QTest::newRow("bridge") << NewLink { u"bridge"_s, u"br0"_s } << head + none + u"3=62723000 18={1=627269646765}"_s;
        QTest::newRow("bridge, up") << NewLink { u"bridge"_s, u"br0"_s, { .up = true, .mtu = 1400, .hwaddr = u"00:16:3e:00:00:01"_s } }
                                    << head + u"00000000000000000100000001000000 | 3=62723000 4=78050000 1=00163e000001 18={1=627269646765}"_s;
        NewLink veth { u"veth"_s, u"a"_s, { .master = u"br0"_s } };
        veth.peer = u"b"_s;
        veth.peerWith.mtu = 1400;
        QTest::newRow("veth") << veth << head + none
                + u"3=6100 10=07000000 18={1=76657468 2=2400010000000000000000000000000000000000060003006200000008000400"_s + u"78050000}"_s;
        NewLink macvlan { u"macvlan"_s, u"m"_s };
        macvlan.parent = u"eth0"_s;
        QTest::newRow("macvlan") << macvlan << head + none + u"3=6d00 5=07000000 18={1=6d6163766c616e 2=0800010004000000}"_s;
        NewLink vlan { u"vlan"_s, u"eth0.5"_s };
        vlan.parent = u"eth0"_s;
        vlan.vlan = 5;
        QTest::newRow("vlan") << vlan << head + none + u"3=657468302e3500 5=07000000 18={1=766c616e 2=0600010005000000}"_s;
        NewLink ipvlan { u"ipvlan"_s, u"i"_s };
        ipvlan.parent = u"eth0"_s;
        QTest::newRow("ipvlan") << ipvlan << head + none + u"3=6900 5=07000000 18={1=6970766c616e 2=06000100020000000600020000000000}"_s;
        NewLink vxlan { u"vxlan"_s, u"x"_s };
        vxlan.local = u"10.0.0.1"_s;
        vxlan.remote = u"10.0.0.2"_s;
        vxlan.id = 3;
        vxlan.port = 4789;
        QTest::newRow("vxlan") << vxlan << head + none + u"3=7800 18={1=76786c616e 2=0800010003000000080002000a000002080004000a00000106000f0012b50000}"_s;
        NewLink fan { u"vxlan"_s, u"x-fan"_s };
        fan.parent = u"eth0"_s;
        fan.local = u"10.5.7.9"_s;
        fan.id = 0xf00000;
        fan.fan = { u"240.0.0.0/8"_s, u"10.5.0.0/16"_s };
        QTest::newRow("vxlan of a fan") << fan << head + none + u"3=782d66616e00 18={1=76786c616e 2=080001000000f000080004000a0507090800030007000000"_s
                + u"14002100100001000a050000f000000010000800}"_s;
        NewLink gretap { u"gretap"_s, u"g"_s };
        gretap.local = u"10.0.0.1"_s;
        gretap.remote = u"10.0.0.2"_s;
        QTest::newRow("gretap") << gretap << head + none + u"3=6700 18={1=677265746170 2=080006000a000001080007000a00000205000800000000000500"_s + u"0a0000000000}"_s;
        QTest::newRow("dummy") << NewLink { u"dummy"_s, u"d"_s } << head + none + u"3=6400 18={1=64756d6d79}"_s;
        QTest::newRow("ifb") << NewLink { u"ifb"_s, u"f"_s } << head + none + u"3=6600 18={1=696662}"_s;
    }
    void links()
    {
        QFETCH(NewLink, link);
        QFETCH(QString, sent);
        Recorder recorder;
        QVERIFY(recorder.netlink().addLink(link).has_value());
        QCOMPARE(lastOf(recorder, sizeof(ifinfomsg)), sent);
    }

    void changes()
    {
        Recorder recorder;
        Netlink net = recorder.netlink();
        const auto sent = [&] { return lastOf(recorder, sizeof(ifinfomsg)); };
        QVERIFY(net.change(u"v"_s, { .name = u"eth0"_s, .up = true, .netns = 5 }).has_value());
        QCOMPARE(sent(), u"16 5 00000000070000000100000001000000 | 3=6574683000 28=05000000"_s);
        QVERIFY(net.change(u"v"_s, { .up = false, .master = QString() }).has_value());
        QCOMPARE(sent(), u"16 5 00000000070000000000000001000000 | 10=00000000"_s);
        QVERIFY(net.deleteLink(u"v"_s).has_value());
        QCOMPARE(sent(), u"17 5 00000000000000000000000000000000 | 3=7600"_s);
        QVERIFY(net.setBridgePort(u"v"_s, { .hairpin = true, .isolated = false }).has_value());
        QCOMPARE(sent(), u"16 5 00000000070000000000000000000000 | 18={4=627269646765 5=05000400010000000500210000000000}"_s);
        QVERIFY(net.setVlanFiltering(u"v"_s).has_value());
        QCOMPARE(sent(), u"16 5 00000000070000000000000000000000 | 18={1=627269646765 2=0500070001000000}"_s);
        QVERIFY(net.setPortVlan(u"v"_s, 7).has_value());
        QCOMPARE(sent(), u"19 5 07000000070000000000000000000000 | 26=0800020006000700"_s);
        recorder.requests.removeLast();
        QCOMPARE(sent(), u"17 5 07000000070000000000000000000000 | 26=0800020000000100"_s);
        QVERIFY(net.setVirtualFunction(u"pf"_s, 2, { u"00:16:3e:01:02:03"_s, 5, true }).has_value());
        QCOMPARE(sent(), u"16 5 00000000080000000000000000000000 | 22={1=2800010002000000"_s + QString::fromLatin1(QByteArray::fromHex("00163e010203").leftJustified(32, '\0').toHex())
                + u"10000200020000000500000000000000"_s + u"0c0004000200000001000000}"_s);
    }

    /** The kernel refuses any change of that interface, the map's own among them, but only after it took the map. */
    void fanMaps()
    {
        const QByteArray map = QByteArray::fromHex("100001000a050000f000000010000800");
        Recorder recorder;
        QByteArray kept;
        Netlink net([&](const QByteArray &request) -> Result<QByteArray> {
            if (reinterpret_cast<const nlmsghdr *>(request.constData())->nlmsg_type != RTM_GETLINK) {
                recorder.requests << request;
                return failure(internal(u"Invalid argument"_s));
            }
            ifinfomsg info {};
            info.ifi_index = 7;
            NetlinkRequest answer(RTM_NEWLINK, 0, info);
            answer.nest(IFLA_LINKINFO, [&](NetlinkRequest &detail) {
                detail.nest(IFLA_INFO_DATA, [&](NetlinkRequest &data) { data.bytes(33, kept); });
            });
            return answer.message();
        });
        QCOMPARE(net.setFanMap({ u"240.0.0.0/8"_s, u"10.5.0.0/16"_s }).error().status, 400);
        QCOMPARE(lastOf(recorder, sizeof(ifinfomsg)), u"16 5 00000000070000000000000000000000 | 18={1=69706970 2=14002100"_s + QString::fromLatin1(map.toHex()) + u'}');
        kept = map;
        QVERIFY(net.setFanMap({ u"240.0.0.0/8"_s, u"10.5.0.0/16"_s }).has_value());
        QVERIFY(net.setFanMap({ u"240.0.0.0/8"_s, {} }).has_value());
        QCOMPARE(lastOf(recorder, sizeof(ifinfomsg)), u"16 5 00000000070000000000000000000000 | 18={1=69706970 2=140021001000010000000000f000000000000800}"_s);
    }

    void addresses()
    {
        Recorder recorder;
        Netlink net = recorder.netlink();
        QVERIFY(net.addAddress(u"br0"_s, u"10.0.3.1/24"_s).has_value());
        QCOMPARE(lastOf(recorder, sizeof(ifaddrmsg)), u"20 605 0218000007000000 | 2=0a000301 1=0a000301 4=0a0003ff"_s);
        QVERIFY(net.deleteAddress(u"br0"_s, u"fe80::1"_s).has_value());
        QCOMPARE(lastOf(recorder, sizeof(ifaddrmsg)), u"21 5 0a80020007000000 | 2=fe800000000000000000000000000001 1=fe800000000000000000000000000001"_s);
        QCOMPARE(net.addAddress(u"br0"_s, u"10.0.3.1/33"_s).error().status, 400);
        QCOMPARE(net.addAddress(u"br0"_s, u"x"_s).error().status, 400);
    }

    void routes()
    {
        Recorder recorder;
        Netlink net = recorder.netlink();
        QVERIFY(net.addRoute({ .to = u"10.1.2.3/16"_s, .dev = u"v"_s }).has_value());
        QCOMPARE(lastOf(recorder, sizeof(rtmsg)), u"24 605 02100000fe03fd0100000000 | 1=0a010000 4=07000000"_s);
        QVERIFY(net.addRoute({ .to = u"default"_s, .dev = u"v"_s, .via = u"fe80::1"_s, .onLink = true }).has_value());
        QCOMPARE(lastOf(recorder, sizeof(rtmsg)), u"24 605 0a000000fe03000104000000 | 5=fe800000000000000000000000000001 4=07000000"_s);
        QVERIFY(net.deleteRoute({ .to = u"fd00::/64"_s, .dev = u"v"_s, .table = 1000, .protocol = 4 }).has_value());
        QCOMPARE(lastOf(recorder, sizeof(rtmsg)), u"25 5 0a4000000004000100000000 | 1=fd000000000000000000000000000000 4=07000000 15=e8030000"_s);
        QVERIFY(net.addRoute({ .to = u"240.0.0.0/8"_s, .dev = u"v"_s, .source = u"240.7.9.1"_s }).has_value());
        QCOMPARE(lastOf(recorder, sizeof(rtmsg)), u"24 605 02080000fe03fd0100000000 | 1=f0000000 4=07000000 7=f0070901"_s);
        QVERIFY(net.addNeighbourProxy(u"v"_s, u"10.0.0.9"_s).has_value());
        QCOMPARE(lastOf(recorder, sizeof(ndmsg)), u"28 505 020000000700000000000800 | 1=0a000009"_s);
        QVERIFY(net.deleteNeighbourProxy(u"v"_s, u"fd00::9"_s).has_value());
        QCOMPARE(lastOf(recorder, sizeof(ndmsg)), u"29 5 0a0000000700000000000800 | 1=fd000000000000000000000000000009"_s);
    }

    /** The same as `tc qdisc add dev X root handle 1: htb default 10`, `tc class add … htb rate 8mbit`, `tc qdisc add … ingress` and
     *  `tc filter add … u32 match u32 0 0 police rate 16mbit burst 1024k mtu 64kb drop` send, but for the hertz that tc guesses. */
    void limits()
    {
        Recorder recorder;
        QVERIFY(recorder.netlink().setLimits(u"v"_s, 8'000'000, 16'000'000).has_value());
        QStringList sent;
        for (const QByteArray &request : recorder.requests) {
            Recorder one { {}, { request } };
            const QString text = lastOf(one, sizeof(tcmsg));
            sent << text.left(150);
        }
        QCOMPARE(sent.size(), 6);
        QCOMPARE(sent[0], u"37 5 000000000700000000000100ffffffff00000000 | "_s);
        QCOMPARE(sent[1], u"37 5 00000000070000000000fffff1ffffff00000000 | "_s);
        QCOMPARE(sent[2], u"36 605 000000000700000000000100ffffffff00000000 | 1=68746200 2=18000200030000000a000000100000000000000000000000"_s);
        QVERIFY2(sent[3].startsWith(u"40 605 0000000007000000100001000000010000000000 | 1=68746200 2=30000100"_s), qPrintable(sent[3]));
        QVERIFY2(sent[3].contains(u"40420f00"_s), qPrintable(sent[3])); // 1000000 bytes a second
        QCOMPARE(sent[4], u"36 605 00000000070000000000fffff1ffffff00000000 | 1=696e677265737300"_s);
        QVERIFY2(sent[5].startsWith(u"44 605 0000000007000000000000000000ffff00030000 | 1=75333200 2="_s), qPrintable(sent[5]));
        QVERIFY2(recorder.requests[5].toHex().contains("80841e00"), "2000000 bytes a second");
        QVERIFY(recorder.requests[5].size() > 1024); // the table
    }

    void kernel()
    {
        if (geteuid() != 0)
            QSKIP("needs root");
        QVERIFY(inNewNamespace([&] {
            Netlink net = Netlink::open().value();
            QVERIFY(net.addLink({ u"bridge"_s, u"br0"_s, { .up = true } }).has_value());
            QCOMPARE(net.addLink({ u"bridge"_s, u"br0"_s }).error().status, 409);
            NewLink veth { u"veth"_s, u"a"_s, { .up = true, .mtu = 1400, .hwaddr = u"00:16:3e:00:00:01"_s, .master = u"br0"_s } };
            veth.peer = u"b"_s;
            veth.peerWith = { .mtu = 1300, .hwaddr = u"00:16:3e:00:00:02"_s };
            QVERIFY(net.addLink(veth).has_value());
            Link a = net.link(u"a"_s).value(), b = net.link(u"b"_s).value();
            QCOMPARE(a.kind, u"veth"_s);
            QCOMPARE(a.hwaddr, u"00:16:3e:00:00:01"_s);
            QCOMPARE(a.mtu, 1400);
            QCOMPARE(a.master, net.link(u"br0"_s)->index);
            QCOMPARE(a.masterKind, u"bridge"_s);
            QVERIFY(a.isUp() && !b.isUp());
            QCOMPARE(b.mtu, 1300);
            QCOMPARE(b.hwaddr, u"00:16:3e:00:00:02"_s);
            QCOMPARE(net.links()->size(), 4); // with lo
            QVERIFY(net.setBridgePort(u"a"_s, { .hairpin = true, .isolated = true }).has_value());
            QVERIFY(net.change(u"a"_s, { .name = u"c"_s, .master = QString(), .alias = u"mine"_s }).has_value());
            QCOMPARE(net.link(u"c"_s)->master, 0);
            QCOMPARE(net.link(u"a"_s).error().status, 404);

            QVERIFY(net.addAddress(u"br0"_s, u"10.9.0.1/24"_s).has_value());
            QCOMPARE(net.addAddress(u"br0"_s, u"10.9.0.1/24"_s).error().status, 409);
            QVERIFY(net.addAddress(u"br0"_s, u"fd42::1/64"_s).has_value());
            QCOMPARE(net.addresses(u"br0"_s, AF_INET).value(), QStringList { u"10.9.0.1/24"_s });
            QVERIFY(net.addRoute({ .to = u"10.10.0.0/16"_s, .dev = u"br0"_s, .protocol = 4 }).has_value());
            QVERIFY(net.addRoute({ .to = u"default"_s, .dev = u"br0"_s, .via = u"10.9.0.2"_s }).has_value());
            QVERIFY(net.addRoute({ .to = u"10.11.0.1"_s, .dev = u"br0"_s, .table = 1000 }).has_value());
            QVERIFY(net.hasRoute({ .to = u"10.10.0.0/16"_s }).value());
            QVERIFY(net.flushRoutes(u"br0"_s, AF_INET, 4).has_value());
            QVERIFY(!net.hasRoute({ .to = u"10.10.0.0/16"_s }).value());
            QVERIFY(net.hasRoute({ .to = u"default"_s, .family = AF_INET }).value());
            QCOMPARE(net.deleteRoute({ .to = u"10.10.0.0/16"_s, .dev = u"br0"_s }).error().status, 404);
            QVERIFY(net.addNeighbourProxy(u"br0"_s, u"10.9.0.7"_s).has_value());
            QVERIFY(net.addNeighbourProxy(u"br0"_s, u"10.9.0.7"_s).has_value());
            QVERIFY(net.deleteNeighbourProxy(u"br0"_s, u"10.9.0.7"_s).has_value());
            QVERIFY(net.flushAddresses(u"br0"_s, AF_INET6).has_value());
            QCOMPARE(net.addresses(u"br0"_s, AF_INET6)->filter(u"fd42"_s), QStringList());
            QCOMPARE(netSysctl(u"ipv4/conf/br0/forwarding"_s).value(), netSysctl(u"ipv4/conf/default/forwarding"_s).value());
            QVERIFY(setNetSysctl(u"ipv4/conf/br0/forwarding"_s, u"1"_s).has_value());
            QCOMPARE(netSysctl(u"ipv4/conf/br0/forwarding"_s).value(), u"1"_s);

            QVERIFY(net.hasKind(u"bridge"_s));
            QVERIFY(!net.hasKind(u"nosuchkind"_s));
            QVERIFY(net.requireKind(u"nosuchkind"_s).error().message.contains(u"nosuchkind"_s));
            QCOMPARE(net.addLink({ u"nosuchkind"_s, u"x"_s }).error().status, 400);
            QVERIFY(net.setLimits(u"c"_s, 8'000'000, 0).has_value());
            QVERIFY(net.setLimits(u"c"_s, 80'000'000'000, 0).has_value());
            const auto policed = net.setLimits(u"c"_s, 0, 8'000'000);
            if (!policed)
                QVERIFY2(policed.error().status == 400 && policed.error().message.contains(u"act_police"_s), qPrintable(policed.error().message));

            moveAway(net);
            QVERIFY(net.deleteLink(u"c"_s).has_value());
            QCOMPARE(net.deleteLink(u"c"_s).error().status, 404);
        }));
    }

private:
    /** To another namespace with a new name, all in one request, and back. */
    void moveAway(Netlink &net)
    {
        const UniqueFd here = openNetns().value();
        Result<UniqueFd> there = failure(internal({}));
        QVERIFY(inNewNamespace([&] { there = openNetns(); }));
        QVERIFY(net.change(u"b"_s, { .name = u"eth0"_s, .up = true, .mtu = 1350, .hwaddr = u"00:16:3e:00:00:09"_s, .netns = there->get() }).has_value());
        QCOMPARE(net.link(u"b"_s).error().status, 404);
        Netlink other = Netlink::in(there->get()).value();
        const Link moved = other.link(u"eth0"_s).value();
        QVERIFY(moved.isUp());
        QCOMPARE(moved.mtu, 1350);
        QCOMPARE(moved.hwaddr, u"00:16:3e:00:00:09"_s);
        QVERIFY(other.change(u"eth0"_s, { .name = u"b"_s, .up = false, .netns = here.get() }).has_value());
        QCOMPARE(net.link(u"b"_s)->mtu, 1350);
    }
};

QTEST_GUILESS_MAIN(NetlinkTest)
#include "tst_netlink.moc"
