// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <sys/sysmacros.h>

#include "server/device/infiniband.h"
#include "server/system/virtualfunctions.h"
#include "tests/support/fakekernel.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** A card "pf0" with functions below a sysfs of its own; what is written to it stands in files. */
class TestSriov : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void freeOneIsTaken();
    void vlanAndFilterAreSetAndTakenBack();
    void moreAreEnabled();
    void certainOne();
    void noneIsFree();
    void notACard();
    void infiniband();
    void infinibandPorts();
    void infinibandAddresses_data();
    void infinibandAddresses();

private:
    void write(const QString &file, const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(m_dir->filePath(file)).path());
        QFile out(m_dir->filePath(file));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    }
    QByteArray read(const QString &file)
    {
        QFile in(m_dir->filePath(file));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    std::unique_ptr<Device> prepared(const StringMap &more, const QString &type = u"nic"_s)
    {
        StringMap config { { u"type"_s, type }, { u"nictype"_s, u"sriov"_s }, { u"parent"_s, u"pf0"_s } };
        config.insert(more);
        auto device = std::move(Device::create({ u"eth0"_s, config, {} }, m_owner).value());
        m_error = QString();
        const auto done = [&]() -> Result<> {
            TRY(device->add({ { u"eth0"_s, config } }));
            return device->prepare();
        }();
        if (!done)
            m_error = done.error().message;
        return device;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    FakeKernel m_kernel;
    MachineNetwork m_network;
    QStringList m_inUse;
    DeviceOwner m_owner;
    QString m_error;
};

void TestSriov::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_kernel = FakeKernel();
    m_kernel.add(u"pf0"_s);
    write(u"class/net/pf0/device/sriov_totalvfs"_s, "4\n");
    write(u"class/net/pf0/device/sriov_numvfs"_s, "2\n");
    write(u"bus/pci/drivers/fakevf/bind"_s, "");
    write(u"bus/pci/drivers/fakevf/unbind"_s, "");
    for (int i = 0; i < 4; ++i) {
        const QString name = u"vf%1"_s.arg(i), slot = u"0000:03:10.%1"_s.arg(i);
        m_kernel.add(name, {}, u"52:54:00:00:01:0%1"_s.arg(i));
        QDir().mkpath(m_dir->filePath(u"devices/%1/net/%2"_s.arg(slot, name)));
        QFile::link(m_dir->filePath(u"devices/"_s + slot), m_dir->filePath(u"class/net/pf0/device/virtfn%1"_s.arg(i)));
        QFile::link(m_dir->filePath(u"bus/pci/drivers/fakevf"_s), m_dir->filePath(u"devices/%1/driver"_s.arg(slot)));
    }
    m_inUse = { u"vf0"_s };
    m_network = { [this]() -> Result<Netlink> { return m_kernel.netlink(); }, m_dir->path() };
    m_owner.machine = &m_network;
    m_owner.isUsedByOthers = [this](const QString &name) { return m_inUse.contains(name); };
}

void TestSriov::freeOneIsTaken()
{
    const auto nic = prepared({ { u"mtu"_s, u"1400"_s } });
    QCOMPARE(m_error, QString());
    QCOMPARE(nic->ref().volatiles.value(u"host_name"_s), u"vf1"_s);
    QCOMPARE(nic->ref().volatiles.value(u"last_state.vf.id"_s), u"1"_s);
    DeviceParts parts;
    QVERIFY(nic->start(parts));
    QVERIFY(parts.nics[0].returns);
    QCOMPARE(parts.nics[0].link, u"vf1"_s);
    QCOMPARE(m_kernel.said, QStringList { u"link set vf1 mtu 1400 down"_s });
    QCOMPARE(read(u"class/net/pf0/device/sriov_numvfs"_s), "2\n");
    QCOMPARE(read(u"bus/pci/drivers/fakevf/unbind"_s), QByteArray());
}

void TestSriov::vlanAndFilterAreSetAndTakenBack()
{
    m_kernel.functions[u"pf0"_s] = { { 1, { u"52:54:00:00:01:01"_s, 3, false } } };
    const auto nic = prepared({ { u"vlan"_s, u"7"_s }, { u"hwaddr"_s, u"00:16:3e:01:02:03"_s }, { u"security.mac_filtering"_s, u"true"_s } });
    QCOMPARE(m_error, QString());
    QCOMPARE(nic->ref().volatiles.value(u"last_state.vf.vlan"_s), u"3"_s);
    DeviceParts parts;
    QVERIFY(nic->start(parts));
    QCOMPARE(m_kernel.said, (QStringList { u"link set pf0 vf 1 vlan 7"_s, u"link set pf0 vf 1 mac 00:16:3e:01:02:03"_s, u"link set pf0 vf 1 spoofchk 1"_s,
        u"link set vf1 hwaddr 00:16:3e:01:02:03 down"_s }));
    QCOMPARE(read(u"bus/pci/drivers/fakevf/unbind"_s), "0000:03:10.1");
    QCOMPARE(read(u"bus/pci/drivers/fakevf/bind"_s), "0000:03:10.1");
    m_kernel.said.clear();
    nic->stopped();
    QCOMPARE(m_kernel.said.value(0), u"link set pf0 vf 1 mac 52:54:00:00:01:01 vf 1 vlan 3 vf 1 spoofchk 0"_s);
    QCOMPARE(nic->ref().volatiles, (StringMap { { u"name"_s, u"eth0"_s } }));
}

void TestSriov::moreAreEnabled()
{
    m_inUse = { u"vf0"_s, u"vf1"_s };
    prepared({});
    QCOMPARE(m_error, u"All virtual functions are in use"_s);
    QCOMPARE(read(u"class/net/pf0/device/sriov_numvfs"_s), "2\n"); // the kernel adds none to those that there are
    write(u"class/net/pf0/device/sriov_numvfs"_s, "0\n");
    const auto nic = prepared({});
    QCOMPARE(m_error, QString());
    QCOMPARE(read(u"class/net/pf0/device/sriov_numvfs"_s).left(1), "4");
    QCOMPARE(nic->ref().volatiles.value(u"host_name"_s), u"vf2"_s);
}

void TestSriov::certainOne()
{
    m_inUse.clear();
    QCOMPARE(prepared({ { u"host_name"_s, u"vf1"_s } })->ref().volatiles.value(u"host_name"_s), u"vf1"_s);
    QCOMPARE(m_error, QString());
    m_inUse = { u"vf0"_s };
    for (const QString &name : { u"vf0"_s, u"pf0"_s, u"nosuch"_s }) {
        prepared({ { u"host_name"_s, name } });
        QCOMPARE(m_error, u"\"%1\" is no free virtual function of \"pf0\""_s.arg(name));
    }
}

void TestSriov::noneIsFree()
{
    m_inUse = { u"vf0"_s, u"vf1"_s, u"vf2"_s, u"vf3"_s };
    prepared({});
    QCOMPARE(m_error, u"All virtual functions are in use"_s);
    QCOMPARE(m_kernel.said, QStringList());
}

void TestSriov::notACard()
{
    m_kernel.add(u"eth9"_s);
    prepared({ { u"parent"_s, u"eth9"_s } });
    QVERIFY2(m_error.contains(u"doesn't support SR-IOV"_s), qPrintable(m_error));
    prepared({ { u"parent"_s, u"nosuch"_s } });
    QVERIFY2(m_error.contains(u"doesn't exist"_s), qPrintable(m_error));
}

void TestSriov::infiniband()
{
    prepared({}, u"infiniband"_s);
    QCOMPARE(m_error, u"Specified infiniband device \"pf0\" not found"_s); // it is of Ethernet
    write(u"class/net/pf0/type"_s, "32\n");
    write(u"class/net/ibp0/type"_s, "32\n");
    const auto shared = prepared({}, u"infiniband"_s);
    QCOMPARE(m_error, QString());
    QCOMPARE(shared->ref().volatiles.value(u"host_name"_s), u"vf1"_s);
    QCOMPARE(shared->ref().volatiles.value(u"name"_s), u"ib0"_s);
    const QString whole = u"a0:00:02:20:fe:80:00:00:00:00:00:00:52:54:00:00:00:00:00:01"_s;
    m_kernel.add(u"ibp0"_s, {}, whole);
    const auto nic = prepared({ { u"nictype"_s, u"physical"_s }, { u"parent"_s, u"ibp0"_s }, { u"hwaddr"_s, u"01:02:03:04:05:06:07:08"_s } }, u"infiniband"_s);
    QCOMPARE(m_error, QString());
    DeviceParts parts;
    QVERIFY(nic->start(parts));
    QCOMPARE(m_kernel.said, QStringList { u"link set ibp0 hwaddr a0:00:02:20:fe:80:00:00:00:00:00:00:01:02:03:04:05:06:07:08 down"_s });
    QCOMPARE(nic->ref().volatiles.value(u"last_state.hwaddr"_s), whole);
}

/** Two ports of one card, whose verbs are the card's. */
void TestSriov::infinibandPorts()
{
    const QString card = u"class/net/ib1/device/"_s;
    write(u"class/net/ib1/dev_port"_s, "1\n");
    for (const auto &[name, port, number] : { std::tuple("infiniband_mad/umad0", "1", "231:0"), std::tuple("infiniband_mad/umad1", "2", "231:1"),
             std::tuple("infiniband_mad/issm1", "2", "231:65"), std::tuple("infiniband_verbs/uverbs0", "", "231:192") }) {
        write(card + QLatin1StringView(name) + u"/dev"_s, QByteArray(number) + '\n');
        if (*port)
            write(card + QLatin1StringView(name) + u"/port"_s, QByteArray(port) + '\n');
    }
    QStringList found;
    for (const InnerNode &node : infinibandNodes(m_dir->path(), u"ib1"_s))
        found << u"%1 %2:%3"_s.arg(node.target).arg(major(node.number)).arg(minor(node.number));
    QCOMPARE(found, (QStringList { u"/dev/infiniband/issm1 231:65"_s, u"/dev/infiniband/umad1 231:1"_s, u"/dev/infiniband/uverbs0 231:192"_s }));
    QCOMPARE(infinibandNodes(m_dir->path(), u"ib9"_s), QList<InnerNode>());
}

void TestSriov::infinibandAddresses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("good");
    QTest::newRow("whole") << u"a0:00:02:20:fe:80:00:00:00:00:00:00:52:54:00:00:00:00:00:01"_s << true;
    QTest::newRow("tail") << u"52:54:00:00:00:00:00:01"_s << true;
    QTest::newRow("ethernet") << u"52:54:00:00:00:01"_s << false;
    QTest::newRow("words") << u"zz:54:00:00:00:00:00:01"_s << false;
}

void TestSriov::infinibandAddresses()
{
    QFETCH(QString, key);
    QFETCH(bool, good);
    prepared({ { u"hwaddr"_s, key } }, u"infiniband"_s);
    QCOMPARE(m_error.contains(u"20 or 8 bytes"_s), !good);
}

QTEST_GUILESS_MAIN(TestSriov)
#include "tst_sriov.moc"
