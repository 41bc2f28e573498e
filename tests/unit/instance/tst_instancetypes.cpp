// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "server/instance/instancetypes.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestInstanceTypes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void known_data();
    void known();
    void unknown_data();
    void unknown();
};

void TestInstanceTypes::known_data()
{
    QTest::addColumn<QString>("cpu");
    QTest::addColumn<QString>("allowance");
    QTest::addColumn<QString>("memory");
    const auto row = [](const char *name, const char *cpu, const char *memory, const char *allowance = "") {
        QTest::newRow(name) << QString::fromLatin1(cpu) << QString::fromLatin1(allowance) << QString::fromLatin1(memory);
    };
    row("c2-m4", "2", "4096MB");
    row("c1.5-m0.5", "2", "512MB", "75%");
    row("c3", "3", "");
    row("m8", "", "8192MB");
    row("aws:t2.micro", "1", "1024MB");
    row("t2.micro", "1", "1024MB");
    row("m4.10xlarge", "40", "163840MB");
    row("aws:c4.8xlarge", "36", "61440MB");
    row("gce:n1-standard-1", "1", "3840MB");
    row("n1-highcpu-2", "2", "1843MB");
    row("f1-micro", "1", "614MB", "20%");
    row("azure:Standard_D2_v3", "2", "8192MB");
    row("azure:D2_v3", "2", "8192MB");
    row("B1ls", "1", "512MB");
    row("Basic_A0", "1", "768MB");
}

void TestInstanceTypes::known()
{
    QFETCH(QString, cpu);
    QFETCH(QString, allowance);
    QFETCH(QString, memory);
    const auto limits = limitsOfInstanceType(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(limits, limits ? "" : qPrintable(limits.error().message));
    QCOMPARE(limits->value(u"limits.cpu"_s), cpu);
    QCOMPARE(limits->value(u"limits.cpu.allowance"_s), allowance);
    QCOMPARE(limits->value(u"limits.memory"_s), memory);
}

void TestInstanceTypes::unknown_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "t2.giant", "aws:n1-standard-1", "moon:t2.micro", "aws:", ":t2.micro", "aws:c2-m4", "c-m", "c2-", "-m4", "c2 m4",
             "t2.micro ", "T2.MICRO", "#", "aws\tt2.micro", "aws:t2.micro:x", "c99999", "" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestInstanceTypes::unknown()
{
    QFETCH(QString, name);
    const auto limits = limitsOfInstanceType(name);
    QVERIFY(!limits);
    QCOMPARE(limits.error().status, 400);
    QVERIFY(limits.error().message.contains(name));
}

QTEST_GUILESS_MAIN(TestInstanceTypes)
#include "tst_instancetypes.moc"
