// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "models/config/devicekeys.h"
#include "server/device/devicekinds.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestDevices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTypeHasCode();
    void unknownTypesAreRefused();
    void rootDiskNeedsNothing();
    void hostFolders();
    void otherDisksAreRefusedAtTheStart();
};

static std::unique_ptr<Device> make(const QString &name, const StringMap &config, const StringMap &volatiles = {})
{
    auto device = Device::create({ name, config, volatiles });
    return device ? std::move(*device) : nullptr;
}

void TestDevices::everyTypeHasCode()
{
    for (const DeviceType &type : deviceTypes()) {
        StringMap config { { u"type"_s, QLatin1StringView(type.name) } };
        if (*type.nicType)
            config.insert(u"nictype"_s, QLatin1StringView(type.nicType));
        QVERIFY2(make(u"x"_s, config), type.name);
    }
}

void TestDevices::unknownTypesAreRefused()
{
    const auto device = Device::create({ u"x"_s, { { u"type"_s, u"teapot"_s } }, {} });
    QVERIFY(!device);
    QCOMPARE(device.error().status, 400);
}

void TestDevices::rootDiskNeedsNothing()
{
    DeviceParts run;
    const auto root = make(u"root"_s, { { u"type"_s, u"disk"_s }, { u"path"_s, u"/"_s }, { u"pool"_s, u"p"_s } });
    QVERIFY(root->start(run));
    QVERIFY(run == DeviceParts());
}

void TestDevices::hostFolders()
{
    StringMap config { { u"type"_s, u"disk"_s }, { u"path"_s, u"mnt"_s }, { u"source"_s, u"/usr"_s } };
    DeviceParts run;
    QVERIFY(make(u"d"_s, config)->start(run));
    QCOMPARE(run.mounts, (QList<MountEntry> { { u"/usr"_s, u"mnt"_s, u"none"_s, { u"bind"_s } } }));
    config.insert(u"source"_s, u"/etc/passwd"_s);
    config.insert(u"readonly"_s, u"true"_s);
    QVERIFY(make(u"d"_s, config)->start(run));
    QCOMPARE(run.mounts[1].options, (QStringList { u"bind"_s, u"ro"_s }));
    config.insert(u"source"_s, u"/nowhere"_s);
    QCOMPARE(make(u"d"_s, config)->start(run).error().status, 400);
    config.insert(u"required"_s, u"false"_s);
    QVERIFY(make(u"d"_s, config)->start(run));
    QCOMPARE(run.mounts.size(), 2);
}

void TestDevices::otherDisksAreRefusedAtTheStart()
{
    DeviceParts run;
    for (const auto &[source, status] : { std::pair(u"volume"_s, 400), std::pair(u"cloud-init:config"_s, 400), std::pair(u"ceph:a/b"_s, 501) }) {
        const auto disk = make(u"d"_s, { { u"type"_s, u"disk"_s }, { u"path"_s, u"/mnt"_s }, { u"source"_s, source } });
        QCOMPARE(disk->start(run).error().status, status);
        QCOMPARE(disk->add({}).error().status, status);
    }
}

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
