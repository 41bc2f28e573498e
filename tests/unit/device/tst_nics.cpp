// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QTest>

#include "server/device/nicveth.h"
#include "tests/support/fakekernel.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
/** "nictype=macvlan parent=up0" and type=nic. */
StringMap keys(const char *text)
{
    StringMap config { { u"type"_s, u"nic"_s } };
    for (const QString &word : QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts))
        config.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
    return config;
}

/** A machine with up0, a bridge br0 and whatever a test adds. */
struct Machine {
    FakeKernel kernel;
    MachineNetwork network { [this]() -> Result<Netlink> { return kernel.netlink(); } };
    QStringList inUse;
    DeviceOwner owner;

    Machine()
    {
        kernel.add(u"lo"_s);
        kernel.add(u"up0"_s, {}, u"52:54:00:00:00:01"_s);
        kernel.add(u"br0"_s, u"bridge"_s);
        owner.machine = &network;
        owner.isUsedByOthers = [this](const QString &name) { return inUse.contains(name); };
    }
    std::unique_ptr<Device> device(const StringMap &config, const StringMap &volatiles = {})
    {
        return std::move(Device::create({ u"eth0"_s, config, volatiles }, owner).value());
    }
    /** What a start says, host names (random ones) as HOST; the device as it is then. */
    Result<NicEntry> start(const StringMap &config, std::unique_ptr<Device> &running)
    {
        kernel.said.clear();
        running = device(config);
        TRY(running->add({ { u"eth0"_s, config } }));
        TRY(running->prepare());
        if (!kernel.said.isEmpty())
            return failure(internal(u"prepare() changed the machine"_s));
        DeviceParts parts;
        TRY(running->start(parts));
        const NicEntry nic = parts.nics.value(0);
        if (nic.pair) { // as the driver does
            Netlink net = kernel.netlink();
            TRY(net.addLink(pairOf(nic)));
        }
        TRY(running->started());
        const QString mac = nic.hwaddr.isEmpty() ? u"-"_s : nic.hwaddr;
        for (QString &line : kernel.said)
            line.replace(running->ref().volatiles.value(u"host_name"_s), u"HOST"_s).replace(mac, u"MAC"_s).replace(u"fe"_s + mac.mid(2), u"fe-MAC"_s);
        return nic;
    }
    QStringList stop(Device &running)
    {
        const QString host = running.ref().volatiles.value(u"host_name"_s);
        kernel.said.clear();
        running.stopped();
        for (QString &line : kernel.said)
            line.replace(host, u"HOST"_s);
        return kernel.said;
    }
};
}

class TestNics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void said_data();
    void said();
    void refused_data();
    void refused();
    void addressAndNameStay();
    void duplicateNames();
    void failureTakesAllBack();
    void vlanOfOthersStays();
    void physicalComesBack();
    void hardwareIsFoundAgain();
    void update();
    void failedUpdateIsTakenBack();
};

void TestNics::said_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QStringList>("started");
    QTest::addColumn<QStringList>("stopped");
    const QStringList del { u"link del HOST"_s };
    QTest::newRow("bridged") << u"nictype=bridged parent=br0"_s
                             << QStringList { u"link add veth HOST peer mtu 1500 hwaddr MAC mtu 1500 hwaddr fe-MAC master br0 up"_s } << del;
    QTest::newRow("bridged, routes") << u"nictype=bridged parent=br0 mtu=1400 hwaddr=00:16:3e:01:02:03 ipv4.routes=10.1.0.0/16 ipv6.routes=fd01::/64"_s
                                     << QStringList { u"link add veth HOST peer mtu 1400 hwaddr MAC mtu 1400 hwaddr fe-MAC master br0 up"_s,
                                            u"route add 10.1.0.0/16 dev br0 proto 3"_s, u"route add fd01::/64 dev br0 proto 3"_s }
                                     << QStringList { u"route del 10.1.0.0/16 dev br0 proto 3"_s, u"route del fd01::/64 dev br0 proto 3"_s, u"link del HOST"_s };
    QTest::newRow("bridged, vlan") << u"nictype=bridged parent=br0 vlan=7"_s
                                   << QStringList { u"link set br0 vlan_filtering"_s, u"link add veth HOST peer mtu 1500 hwaddr MAC mtu 1500 hwaddr fe-MAC up"_s,
                                          u"link set HOST master br0 down"_s, u"bridge vlan del HOST 1"_s, u"bridge vlan add HOST 7 flags 6"_s, u"link set HOST up"_s } << del;
    QTest::newRow("p2p") << u"nictype=p2p"_s << QStringList { u"link add veth HOST peer hwaddr MAC hwaddr fe-MAC up"_s } << del;
    QTest::newRow("p2p, limits") << u"nictype=p2p limits.ingress=1Mbit limits.egress=2Mbit"_s
                                 << QStringList { u"link add veth HOST peer hwaddr MAC hwaddr fe-MAC up"_s, u"qdisc add htb dev HOST"_s, u"class add htb dev HOST"_s,
                                        u"qdisc add ingress dev HOST"_s, u"filter add u32 dev HOST"_s } << del;
    QTest::newRow("p2p, both limits") << u"nictype=p2p limits.max=1Mbit"_s
                                      << QStringList { u"link add veth HOST peer hwaddr MAC hwaddr fe-MAC up"_s, u"qdisc add htb dev HOST"_s, u"class add htb dev HOST"_s,
                                             u"qdisc add ingress dev HOST"_s, u"filter add u32 dev HOST"_s } << del;
    QTest::newRow("macvlan") << u"nictype=macvlan parent=up0 mtu=1400"_s << QStringList { u"link add macvlan HOST on up0 mode 4 mtu 1400 hwaddr MAC"_s } << del;
    QTest::newRow("macvlan, vlan") << u"nictype=macvlan parent=up0 vlan=7"_s
                                   << QStringList { u"link add vlan up0.7 on up0 id 7 up"_s, u"link add macvlan HOST on up0.7 mode 4 hwaddr MAC"_s }
                                   << QStringList { u"link del HOST"_s, u"link del up0.7"_s };
    QTest::newRow("physical, vlan") << u"nictype=physical parent=up0 vlan=7 hwaddr=00:16:3e:01:02:03"_s
                                    << QStringList { u"link add vlan HOST on up0 id 7 up"_s, u"link set HOST hwaddr MAC down"_s } << del;
    QTest::newRow("ipvlan") << u"nictype=ipvlan parent=up0"_s << QStringList { u"link add ipvlan HOST on up0 mode 2"_s } << del;
}

void TestNics::said()
{
    QFETCH(QString, config);
    QFETCH(QStringList, started);
    QFETCH(QStringList, stopped);
    Machine machine;
    std::unique_ptr<Device> running;
    const auto nic = machine.start(keys(config.toLatin1().constData()), running);
    QVERIFY2(nic, qPrintable(nic ? QString() : nic.error().message));
    QCOMPARE(machine.kernel.said, started);
    QVERIFY(machine.kernel.has(nic->link));
    QCOMPARE(machine.stop(*running), stopped);
    QVERIFY(!running->ref().volatiles.contains(u"host_name"_s) && !running->ref().volatiles.contains(u"last_state.created"_s));
}

void TestNics::refused_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no bridge") << u"nictype=bridged parent=nosuch"_s << u"Parent device \"nosuch\" doesn't exist"_s;
    QTest::newRow("not a bridge") << u"nictype=bridged parent=lo"_s << u"not a bridge"_s;
    QTest::newRow("path") << u"nictype=bridged parent=../net/lo"_s << u"doesn't exist"_s;
    QTest::newRow("long") << u"nictype=macvlan parent=averyveryverylongname"_s << u"doesn't exist"_s;
    QTest::newRow("host name taken") << u"nictype=p2p host_name=up0"_s << u"exists already"_s;
    QTest::newRow("no parent") << u"nictype=macvlan parent=nosuch"_s << u"Parent device \"nosuch\" doesn't exist"_s;
    QTest::newRow("no vlans") << u"nictype=macvlan parent=up0 vlan=7"_s << u"no network interfaces of kind \"vlan\""_s;
    QTest::newRow("no vlans, physical") << u"nictype=physical parent=up0 vlan=7"_s << u"no network interfaces of kind \"vlan\""_s;
    QTest::newRow("no vlans in bridges") << u"nictype=bridged parent=br0 vlan=7"_s << u"CONFIG_BRIDGE_VLAN_FILTERING"_s;
    QTest::newRow("no ipvlan") << u"nictype=ipvlan parent=up0"_s << u"no network interfaces of kind \"ipvlan\""_s;
    QTest::newRow("lo") << u"nictype=physical parent=nosuch"_s << u"doesn't exist"_s;
    QTest::newRow("in use") << u"nictype=physical parent=br0"_s << u"in use"_s;
    QTest::newRow("sysctl") << u"nictype=routed parent=up0 ipv4.address=10.0.0.5"_s << u"sysctl net.ipv4.conf.up0.forwarding=1"_s;
}

void TestNics::refused()
{
    QFETCH(QString, config);
    QFETCH(QString, reason);
    Machine machine;
    machine.kernel.missing = { u"vlan"_s, u"ipvlan"_s, u"vlan_filtering"_s };
    machine.inUse = { u"br0"_s };
    std::unique_ptr<Device> running;
    const auto nic = machine.start(keys(config.toLatin1().constData()), running);
    QVERIFY(!nic);
    QCOMPARE(nic.error().status, 400);
    QVERIFY2(nic.error().message.contains(reason), qPrintable(nic.error().message));
    QCOMPARE(machine.kernel.said, QStringList());
}

void TestNics::addressAndNameStay()
{
    Machine machine;
    const StringMap config = keys("nictype=p2p");
    const auto nic = machine.device(config);
    QVERIFY(nic->add({ { u"eth0"_s, config }, { u"first"_s, keys("name=eth0") } }));
    const StringMap kept = nic->ref().volatiles;
    QVERIFY(QRegularExpression(u"^00:16:3e(:[0-9a-f]{2}){3}$"_s).match(kept.value(u"hwaddr"_s)).hasMatch());
    QCOMPARE(kept.value(u"name"_s), u"eth1"_s);
    const auto again = machine.device(config, kept);
    QVERIFY(again->add({ { u"eth0"_s, config } }));
    QCOMPARE(again->ref().volatiles, kept);
    QVERIFY(again->prepare());
    DeviceParts parts;
    QVERIFY(again->start(parts));
    QCOMPARE(parts.nics[0].name, u"eth1"_s);
    QCOMPARE(parts.nics[0].hwaddr, kept.value(u"hwaddr"_s));
    again->stopped();
    QCOMPARE(again->ref().volatiles, kept);
    const auto own = machine.device(keys("nictype=p2p name=lan hwaddr=00:16:3e:01:02:03"));
    QVERIFY(own->add({}));
    QCOMPARE(own->ref().volatiles, StringMap());
}

void TestNics::duplicateNames()
{
    Machine machine;
    const auto nic = machine.device(keys("nictype=p2p name=same"));
    const auto added = nic->add({ { u"eth0"_s, keys("nictype=p2p name=same") }, { u"other"_s, keys("nictype=p2p name=same") } });
    QVERIFY(!added);
    QCOMPARE(added.error().status, 400);
    QVERIFY(nic->add({ { u"eth0"_s, keys("nictype=p2p name=same") }, { u"disk"_s, { { u"type"_s, u"disk"_s }, { u"name"_s, u"same"_s } } } }));
}

void TestNics::failureTakesAllBack()
{
    Machine machine;
    machine.kernel.refused = u"link add macvlan"_s;
    std::unique_ptr<Device> running;
    QVERIFY(!machine.start(keys("nictype=macvlan parent=up0 vlan=7"), running));
    QCOMPARE(machine.kernel.said, (QStringList { u"link add vlan up0.7 on up0 id 7 up"_s, u"link del up0.7"_s }));
}

void TestNics::vlanOfOthersStays()
{
    Machine machine;
    std::unique_ptr<Device> first, second;
    QVERIFY(machine.start(keys("nictype=macvlan parent=up0 vlan=7"), first));
    QVERIFY(machine.start(keys("nictype=macvlan parent=up0 vlan=7"), second));
    QCOMPARE(machine.kernel.said.size(), 1);
    machine.inUse = { u"up0.7"_s };
    QCOMPARE(machine.stop(*first), QStringList { u"link del HOST"_s });
    QVERIFY(machine.kernel.has(u"up0.7"_s));
    std::unique_ptr<Device> other;
    const auto refused = machine.start(keys("nictype=macvlan parent=br0 vlan=7"), other);
    QVERIFY(refused);
    machine.kernel.add(u"up0.8"_s, u"bridge"_s);
    QVERIFY(!machine.start(keys("nictype=macvlan parent=up0 vlan=8"), other));
}

void TestNics::physicalComesBack()
{
    Machine machine;
    std::unique_ptr<Device> running;
    const auto nic = machine.start(keys("nictype=physical parent=up0 mtu=1400 hwaddr=00:16:3e:01:02:03"), running);
    QVERIFY(nic && nic->returns);
    QCOMPARE(nic->link, u"up0"_s);
    QCOMPARE(machine.kernel.said, QStringList { u"link set HOST mtu 1400 hwaddr MAC down"_s });
    QCOMPARE(running->ref().volatiles, (StringMap { { u"host_name"_s, u"up0"_s }, { u"last_state.created"_s, u"false"_s }, { u"last_state.hwaddr"_s, u"52:54:00:00:00:01"_s },
        { u"last_state.mtu"_s, u"1500"_s }, { u"name"_s, u"eth0"_s } }));
    DeviceParts gone;
    QVERIFY(running->stop(gone));
    QVERIFY(gone.nics[0].returns);
    FakeKernel fresh; // it has come back as it was in the instance
    fresh.add(u"up0"_s, {}, u"00:16:3e:01:02:03"_s, 1400);
    machine.kernel = fresh;
    QCOMPARE(machine.stop(*running), QStringList { u"link set HOST mtu 1500 hwaddr 52:54:00:00:00:01 down"_s });
}

void TestNics::hardwareIsFoundAgain()
{
    Machine machine;
    std::unique_ptr<Device> running;
    QVERIFY(machine.start(keys("nictype=physical parent=up0"), running));
    machine.kernel = FakeKernel();
    machine.kernel.add(u"v"_s, u"veth"_s, u"52:54:00:00:00:01"_s);
    machine.kernel.add(u"dev9"_s, {}, u"52:54:00:00:00:01"_s);
    machine.kernel.said.clear();
    running->stopped();
    QCOMPARE(machine.kernel.said, QStringList { u"link set dev9 name up0 down"_s });
}

void TestNics::update()
{
    Machine machine;
    std::unique_ptr<Device> running;
    const StringMap before = keys("nictype=p2p ipv4.routes=10.1.0.0/16,10.2.0.0/16 limits.ingress=1Mbit");
    QVERIFY(machine.start(before, running));
    machine.kernel.said.clear();
    const auto after = machine.device(keys("nictype=p2p ipv4.routes=10.2.0.0/16,10.3.0.0/16"), running->ref().volatiles);
    QVERIFY(after->update(before));
    const QString host = running->ref().volatiles.value(u"host_name"_s);
    QCOMPARE(machine.kernel.said, (QStringList { u"route del 10.1.0.0/16 dev %1 proto 3"_s.arg(host), u"route add 10.3.0.0/16 dev %1 proto 3"_s.arg(host) }));
    QCOMPARE(after->liveKeys().contains(u"limits.max"_s), true);
    QCOMPARE(after->liveKeys().contains(u"mtu"_s), false);
}

void TestNics::failedUpdateIsTakenBack()
{
    Machine machine;
    std::unique_ptr<Device> running;
    const StringMap before = keys("nictype=p2p ipv4.routes=10.1.0.0/16 limits.ingress=1Mbit");
    QVERIFY(machine.start(before, running));
    machine.kernel.said.clear();
    machine.kernel.refused = u"qdisc add ingress"_s;
    const auto after = machine.device(keys("nictype=p2p ipv4.routes=10.2.0.0/16 limits.max=2Mbit"), running->ref().volatiles);
    QVERIFY(!after->update(before));
    const QString host = running->ref().volatiles.value(u"host_name"_s);
    QCOMPARE(machine.kernel.said.count(u"qdisc add htb dev "_s + host), 2); // the new limit, and the one that there was
    QCOMPARE(machine.kernel.said.mid(machine.kernel.said.size() - 4), (QStringList { u"qdisc add htb dev "_s + host, u"class add htb dev "_s + host,
        u"route del 10.2.0.0/16 dev %1 proto 3"_s.arg(host), u"route add 10.1.0.0/16 dev %1 proto 3"_s.arg(host) }));
}

QTEST_GUILESS_MAIN(TestNics)
#include "tst_nics.moc"
