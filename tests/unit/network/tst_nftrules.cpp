// SPDX-License-Identifier: Apache-2.0
// Rules as they are sent, against files that were looked at.
#include <QtTest>

#include "server/network/firewallwords.h"
#include "server/network/nftrules.h"

using namespace quayside;
using namespace Qt::StringLiterals;
using Forward = NetworkRules::Forward;

namespace {
NetworkRules network(const QString &kind)
{
    NetworkRules rules { u"br0"_s, {}, {} };
    if (kind == "full"_L1) {
        rules.ipv4 = { Forward::Accept, true, true, true, u"10.1.2.0/24"_s };
        rules.ipv6 = { Forward::Accept, true, true, true, u"fd42::/64"_s };
    } else if (kind == "addresses"_L1) {
        rules.ipv4 = { Forward::Reject, false, false, true, u"10.1.2.0/24"_s, u"192.0.2.7"_s, true };
        rules.ipv6 = { Forward::Leave, false, true, true, u"fd42::/64"_s, u"2001:db8::7"_s };
    }
    return rules;
}

InstanceFilter filter(const QString &kind)
{
    InstanceFilter filter { u"veth1"_s, u"00:16:3E:12:34:56"_s };
    filter.ipv4 = kind.contains(u'4');
    filter.ipv6 = kind.contains(u'6');
    if (kind.endsWith("own"_L1)) {
        filter.ipv4Addresses = QStringList { u"10.1.2.3"_s };
        filter.ipv6Addresses = QStringList { u"fd42::3"_s };
    }
    return filter;
}

ProxyNat proxy(const QString &kind)
{
    if (kind == "range"_L1)
        return { u"c1"_s, u"p"_s, true, u"192.0.2.1"_s, u"10.1.2.3"_s, { 1000, 1001 }, { 53, 54 } };
    if (kind == "six"_L1)
        return { u"c1"_s, u"p"_s, false, u"2001:db8::1"_s, u"fd42::3"_s, { 80, 81 }, { 8080 } };
    return { u"c1"_s, u"p"_s, false, u"0.0.0.0"_s, u"10.1.2.3"_s, { 80 }, { 8080 } };
}
}

class TestNftRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<QByteArray>("script");
        for (const QString &kind : { u"none"_s, u"full"_s, u"addresses"_s })
            QTest::newRow(("network-" + kind.toUtf8()).constData()) << nft::networkSetup("ab12", network(kind)).value();
        for (const QString &kind : { u"mac"_s, u"4own"_s, u"6own"_s, u"46"_s, u"46own"_s })
            QTest::newRow(("filter-" + kind.toUtf8()).constData()) << nft::instanceFilterSetup("ab12", filter(kind)).value();
        for (const QString &kind : { u"any"_s, u"range"_s, u"six"_s })
            QTest::newRow(("proxy-" + kind.toUtf8()).constData()) << nft::proxyNatSetup("ab12", proxy(kind)).value();
        QTest::newRow("limit") << nft::limitSetup("ab12", u"veth1"_s, 80'000'000).value() + nft::limitClear("ab12", u"veth1"_s).value();
        QTest::newRow("path") << nft::reversePathSetup("ab12", u"veth1"_s).value() + nft::reversePathClear("ab12", u"veth1"_s).value();
        QTest::newRow("clear") << nft::networkClear("ab12", u"br0"_s).value() + nft::instanceFilterClear("ab12", u"veth1"_s).value()
                + nft::proxyNatClear("ab12", nft::proxyId(u"c1"_s, u"p"_s)).value();
    }
    void golden()
    {
        QFETCH(QByteArray, script);
        QFile file(QStringLiteral(QUAYSIDE_TEST_DATA "/firewall/") + QString::fromLatin1(QTest::currentDataTag()) + u".nft"_s);
        if (qEnvironmentVariableIsSet("QUAYSIDE_WRITE_GOLDEN") && file.open(QIODevice::WriteOnly)) {
            file.write(script);
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(script, file.readAll());
    }

    void words_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : { "a b", "a;b", "a\"", "a*", "{a}", "a\nb", "$a", "a,b" })
            QTest::newRow(word) << QString::fromLatin1(word);
    }
    /** Nothing becomes more than a word of a script. */
    void words()
    {
        QFETCH(QString, word);
        InstanceFilter inFilter = filter(u"46own"_s);
        inFilter.ipv4Addresses.append(word);
        ProxyNat inProxy = proxy(u"any"_s);
        inProxy.listenAddress = word;
        NetworkRules inNetwork = network(u"full"_s);
        inNetwork.ipv6.natAddress = word;
        for (const auto &script : { nft::networkClear("t", word), nft::instanceFilterClear("t", word), nft::instanceFilterSetup("t", inFilter),
                 nft::reversePathSetup("t", word), nft::reversePathClear("t", word),
                 nft::proxyNatSetup("t", inProxy), nft::networkSetup("t", inNetwork) }) {
            QVERIFY(!script);
            QCOMPARE(script.error().status, 400);
        }
    }

    void addresses()
    {
        QCOMPARE(linkLocalOf(u"00:16:3e:12:34:56"_s), u"fe80::216:3eff:fe12:3456"_s);
        QCOMPARE(linkLocalOf(u"nothing"_s), QString());
        QCOMPARE(hexAddress(u"fd42::3"_s), u"fd420000000000000000000000000003"_s);
        QVERIFY(isAnyAddress(u"0.0.0.0"_s) && isAnyAddress(u"::"_s) && !isAnyAddress(u"::1"_s) && !isAnyAddress(u"10.0.0.0"_s));
    }

    void chains()
    {
        const QByteArray listing = "table inet quayside_ab12 {\n\tchain fwd.br0 {\n\t\ttype filter hook forward\n\t}\n\n\tchain nat4.br0 {\n\t}\n}\n";
        QCOMPARE(nft::chainsIn(listing), (QByteArrayList { "fwd.br0", "nat4.br0" }));
    }
};

QTEST_GUILESS_MAIN(TestNftRules)
#include "tst_nftrules.moc"
