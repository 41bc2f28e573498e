// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "models/api/field.h"
#include "models/config/devicekeys.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** Devices from tests/data/config/devices.tsv: a device as JSON, and what its refusal ends with (empty: accepted). */
class TestDeviceValidation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void devices_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("reason");
        QFile file(QString::fromUtf8(QUAYSIDE_TEST_DATA) + u"/config/devices.tsv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            QTest::newRow(qPrintable(line)) << line.section(u'\t', 0, 0) << line.section(u'\t', 1);
    }

    void devices()
    {
        QFETCH(QString, json);
        QFETCH(QString, reason);
        const auto device = fromJson<QMap<QString, QString>>(QJsonDocument::fromJson(json.toUtf8()).object());
        QVERIFY(device);
        const auto result = validateDevice(u"d"_s, *device);
        if (reason.isEmpty()) {
            QVERIFY2(result, result ? "" : qPrintable(result.error().message));
            return;
        }
        QVERIFY(!result);
        QCOMPARE(result.error().status, 400);
        QCOMPARE(result.error().message, u"Device validation failed for \"d\": "_s + reason);
    }

    void names()
    {
        const StringMap none { { u"type"_s, u"none"_s } };
        QVERIFY(validateDevice(u"eth0"_s, none));
        for (const QString &name : { QString(), u"a/b"_s, u".."_s, QString(65, u'x') })
            QVERIFY2(!validateDevice(name, none), qPrintable(name));
    }

    void samePathTwice()
    {
        const StringMap disk { { u"type"_s, u"disk"_s }, { u"path"_s, u"/srv"_s }, { u"source"_s, u"/srv"_s } };
        QVERIFY(validateDevices({ { u"a"_s, disk } }));
        QCOMPARE(validateDevices({ { u"a"_s, disk }, { u"b"_s, disk } }).error().message, u"More than one disk device uses the same path \"/srv\""_s);
    }

    void owners()
    {
        const StringMap device { { u"type"_s, u"unix-char"_s }, { u"path"_s, u"/dev/fuse"_s } };
        QVERIFY(validateDevice(u"d"_s, device, ConfigOwner::Container));
        QVERIFY(!validateDevice(u"d"_s, device, ConfigOwner::VirtualMachine));
    }
};

QTEST_GUILESS_MAIN(TestDeviceValidation)
#include "tst_devicevalidation.moc"
