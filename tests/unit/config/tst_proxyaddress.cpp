// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "models/config/proxyaddress.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestProxyAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QList<quint16>>("ports");
        QTest::addColumn<QString>("path");
        using Ports = QList<quint16>;
        QTest::newRow("v4") << u"tcp:10.0.0.1:80"_s << u"10.0.0.1"_s << Ports { 80 } << QString();
        QTest::newRow("v6") << u"udp:[fd42::1]:53,60-62"_s << u"fd42::1"_s << Ports { 53, 60, 61, 62 } << QString();
        QTest::newRow("anywhere") << u"tcp::80,90"_s << QString() << Ports { 80, 90 } << QString();
        QTest::newRow("path") << u"unix:/run/a:b.sock"_s << QString() << Ports {} << u"/run/a:b.sock"_s;
        QTest::newRow("abstract") << u"unix:@x"_s << QString() << Ports {} << u"@x"_s;
    }
    void parse()
    {
        QFETCH(QString, text);
        const auto address = ProxyAddress::parse(text);
        QVERIFY(address);
        QTEST(address->host, "host");
        QTEST(address->ports, "ports");
        QTEST(address->path, "path");
        QCOMPARE(address->protocol, text.section(u':', 0, 0));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "", "tcp", "tcp:", "tcp::", "tcp:80", "tcp:[]:80", "tcp:10.0.0.1", "tcp:10.0.0.1:", "tcp:10.0.0.1:90-80", "tcp:10.0.0.1:1-2-3",
                 "tcp:10.0.0.1:70000", "tcp:10.0.0.1:,", "tcp:fd42::1:80x", "tcp:fd42::1:80", "tcp:localhost:1", "tcp:*:1", "tcp:[10.0.0.1]:1", "sctp:10.0.0.1:1", "unix:", "unix:@", "unix:relative" })
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    }
    void refused()
    {
        QFETCH(QString, text);
        QVERIFY(!ProxyAddress::parse(text));
    }
};

QTEST_GUILESS_MAIN(TestProxyAddress)
#include "tst_proxyaddress.moc"
