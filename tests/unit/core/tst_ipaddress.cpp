// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "models/core/ipaddress.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestIpAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void subnets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("network"); // empty: not a subnet
        QTest::addColumn<QString>("last");
        QTest::newRow("24") << u"10.1.2.3/24"_s << u"10.1.2.0/24"_s << u"10.1.2.255"_s;
        QTest::newRow("in a byte") << u"10.1.2.200/25"_s << u"10.1.2.128/25"_s << u"10.1.2.255"_s;
        QTest::newRow("all") << u"1.2.3.4/0"_s << u"0.0.0.0/0"_s << u"255.255.255.255"_s;
        QTest::newRow("one") << u"1.2.3.4/32"_s << u"1.2.3.4/32"_s << u"1.2.3.4"_s;
        QTest::newRow("IPv6") << u"fd42::1:2/112"_s << u"fd42::1:0/112"_s << u"fd42::1:ffff"_s;
        for (const auto bad : { "", "/", "/24", "1.2.3.4", "1.2.3.4/", "1.2.3.4/33", "1.2.3.4/-1", "1.2.3.4/+1", "1.2.3/8", "fd00::/129", "fd00::/0064" })
            QTest::newRow(bad) << QString::fromLatin1(bad) << QString() << QString();
    }
    void subnets()
    {
        QFETCH(QString, text);
        QFETCH(QString, network);
        QFETCH(QString, last);
        const auto subnet = IpSubnet::parse(text);
        QCOMPARE(subnet.has_value(), !network.isEmpty());
        if (!subnet)
            return;
        QCOMPARE(subnet->toString(), text);
        QCOMPARE(subnet->network(), network);
        QCOMPARE(subnet->last().toString(), last);
        QCOMPARE(subnet->isNetwork(), text == network);
        QVERIFY(subnet->contains(subnet->address));
    }

    void overlaps_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("overlap");
        QTest::newRow("same") << u"10.1.2.1/24"_s << u"10.1.2.9/24"_s << true;
        QTest::newRow("beside") << u"10.1.2.1/24"_s << u"10.1.3.1/24"_s << false;
        QTest::newRow("within") << u"10.1.2.1/24"_s << u"10.1.0.0/16"_s << true;
        QTest::newRow("around") << u"10.0.0.0/8"_s << u"10.1.0.0/16"_s << true;
        QTest::newRow("families") << u"0.0.0.0/0"_s << u"::/0"_s << false;
    }
    void overlaps()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(IpSubnet::parse(a)->overlaps(*IpSubnet::parse(b)), "overlap");
        QTEST(IpSubnet::parse(b)->overlaps(*IpSubnet::parse(a)), "overlap");
    }

    void plus_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<QString>("to");
        QTest::newRow("on") << u"10.0.0.1"_s << qint64(5) << u"10.0.0.6"_s;
        QTest::newRow("carry") << u"10.0.255.255"_s << qint64(1) << u"10.1.0.0"_s;
        QTest::newRow("back") << u"10.1.0.0"_s << qint64(-1) << u"10.0.255.255"_s;
        QTest::newRow("IPv6 back") << u"fd42:0:0:1::"_s << qint64(-2) << u"fd42::ffff:ffff:ffff:fffe"_s;
        QTest::newRow("round") << u"255.255.255.255"_s << qint64(1) << u"0.0.0.0"_s;
    }
    void plus()
    {
        QFETCH(QString, from);
        QFETCH(qint64, offset);
        QTEST(IpAddress::parse(from)->plus(offset).toString(), "to");
    }
};

QTEST_APPLESS_MAIN(TestIpAddress)
#include "tst_ipaddress.moc"
