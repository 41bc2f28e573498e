// SPDX-License-Identifier: Apache-2.0
// What a new instance is made of, what a server warns of, and the commands beside them.
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "models/items/areas/serverareas.h"
#include "models/items/server.h"
#include "tests/unit/items/faketransport.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
constexpr char web[] = R"({"name":"web","project":"default","status":"Running","type":"container","expanded_config":{"limits.cpu":"2","security.protection.delete":"true"}})";
constexpr char old[] = R"({"name":"old","project":"default","status":"Stopped","type":"container","expanded_config":{}})";

/** A server with two profiles, connected. */
struct Rig {
    std::shared_ptr<FakeTransport> transport = std::make_shared<FakeTransport>();
    InstancesModel instances;
    std::unique_ptr<Server> server;

    explicit Rig(const QByteArray &extensions = R"("storage","resources","network","instance_nic_network","warnings","patch")", const QByteArray &pools = R"([{"name":"fast","driver":"zfs"}])")
    {
        transport->answer("GET /1.0", R"({"api_extensions":[)" + extensions + R"(],"environment":{"server":"lxd","server_version":"5.0.2"},"config":{}})");
        transport->answer("GET /1.0/storage-pools", pools);
        transport->answer("GET /1.0/storage-pools/fast/resources", R"({"space":{"used":300,"total":1000}})");
        transport->answer("GET /1.0/resources", R"({"cpu":{"total":8},"memory":{"used":1073741824,"total":4294967296}})");
        transport->answer("GET /1.0/instances", QByteArray("[") + web + ',' + old + ']');
        transport->answer("GET /1.0/networks", R"([{"name":"br0","type":"bridge","managed":true,"config":{"ipv4.address":"10.1.0.1/24"}},{"name":"enp1s0","type":"physical","managed":false}])");
        transport->answer("GET /1.0/images", R"([{"fingerprint":"abcdef0123456789","type":"virtual-machine","aliases":[]}])");
        transport->answer("GET /1.0/profiles", R"([{"name":"default","config":{},"description":"","used_by":[],"devices":{"root":{"type":"disk","path":"/","pool":"fast"},"eth0":{"type":"nic","network":"br0","name":"eth0"}}},
            {"name":"big","config":{},"description":"","used_by":[],"devices":{"root":{"type":"disk","path":"/","pool":"slow","size":"40GiB"}}}])");
        server = std::make_unique<Server>(Remote { .name = u"nas"_s, .address = u"https://nas:8443"_s }, transport, true, &instances, nullptr);
        instances.attach(u"nas"_s, server.get());
        server->start();
    }
    bool ready() const { return QTest::qWaitFor([this] { return server->state() == "connected"_L1 && server->profiles()->count() == 2 && server->networks()->count() == 2 && server->imageCount() == 1 && instances.count() == 2; }, 30'000); }
};

QByteArray asJson(const QVariantMap &map) { return QJsonDocument(QJsonObject::fromVariantMap(map)).toJson(QJsonDocument::Compact); }
}

class TestCreation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheProfilesGive()
    {
        Rig rig;
        QVERIFY(rig.ready());
        const Creation *creation = rig.server->areas()->creation();
        QCOMPARE(asJson(creation->inherited({ u"default"_s })), QByteArray(R"({"network":"br0","pool":"fast"})"));
        QCOMPARE(asJson(creation->inherited({ u"default"_s, u"big"_s })), QByteArray(R"({"network":"br0","pool":"slow","size":"40GiB"})"));
        QCOMPARE(asJson(creation->inherited({})), QByteArray("{}"));
    }
    void whatIsFree()
    {
        Rig rig;
        QVERIFY(rig.ready());
        const Creation *creation = rig.server->areas()->creation();
        QObject dialog;
        rig.server->areas()->storage()->watch(&dialog);
        rig.server->areas()->host()->watch(&dialog);
        QTRY_COMPARE(creation->memoryText(), u"3 of 4\u00a0GiB free"_s);
        QTRY_COMPARE(creation->pools().value(0).toMap().value(u"detail"_s).toString(), u"zfs · 700\u00a0B free"_s);
        QVERIFY(creation->cpuText().contains(u"2 allocated"_s));
        QCOMPARE(creation->networks().size(), 1); // the managed one
    }
    void devices_data()
    {
        QTest::addColumn<QVariantMap>("choice");
        QTest::addColumn<QByteArray>("devices");
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const char *choice, const char *devices, const QStringList &arguments) {
            QTest::newRow(name) << QJsonDocument::fromJson(choice).object().toVariantMap() << QByteArray(devices) << arguments;
        };
        row("as the profiles say", R"({"profiles":["default"]})", "", {});
        row("size", R"({"profiles":["default"],"size":"9GiB"})", R"({"root":{"path":"/","pool":"fast","size":"9GiB","type":"disk"}})", { u"-d"_s, u"root,size=9GiB"_s });
        row("pool, keeping the size", R"({"profiles":["big"],"pool":"fast"})", R"({"root":{"path":"/","pool":"fast","size":"40GiB","type":"disk"}})", { u"-s"_s, u"fast"_s });
        row("without a profile", R"({"profiles":[],"pool":"fast","network":"br0"})",
            R"({"eth0":{"name":"eth0","network":"br0","type":"nic"},"root":{"path":"/","pool":"fast","type":"disk"}})", { u"-s"_s, u"fast"_s, u"-n"_s, u"br0"_s });
        row("no network", R"({"profiles":["default"],"network":"none"})", R"({"eth0":{"type":"none"}})", { u"-d"_s, u"eth0,type=none"_s });
        row("none, and none to take away", R"({"profiles":["big"],"network":"none"})", "", {});
    }
    void devices()
    {
        QFETCH(QVariantMap, choice);
        QFETCH(QByteArray, devices);
        QFETCH(QStringList, arguments);
        Rig rig;
        QVERIFY(rig.ready());
        QCOMPARE(rig.server->areas()->creation()->arguments(choice), arguments);
        rig.transport->refuse("POST /1.0/instances", 400, "no");
        QSignalSpy answered(rig.server.get(), &Server::creationAnswered), failed(rig.server.get(), &Server::failed);
        rig.server->createInstance(choice);
        QTRY_COMPARE(rig.transport->last("POST").target, QByteArray("/1.0/instances?project=default"));
        const QJsonObject body = QJsonDocument::fromJson(rig.transport->last("POST").body).object();
        QCOMPARE(QJsonDocument(body.value("devices"_L1).toObject()).toJson(QJsonDocument::Compact), devices.isEmpty() ? QByteArray("{}") : devices);
        QCOMPARE(body.contains("devices"_L1), !devices.isEmpty());
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered.first().last().toString(), u"no"_s);
        QVERIFY(failed.isEmpty()); // the one who asked tells it
    }
    void theTypeIsTheImages()
    {
        Rig rig;
        QVERIFY(rig.ready());
        const QVariantMap spec { { u"image"_s, u"abcdef0123456789"_s }, { u"name"_s, u"vm"_s }, { u"profiles"_s, QStringList { u"default"_s } } };
        QVERIFY(rig.server->createReview(spec).contains(u"type: virtual-machine"_s));
        QCOMPARE(rig.server->createCommand(spec, u"lxc"_s), u"lxc launch nas:abcdef012345 nas:vm -p default --vm"_s);
    }
    void aKeyLetsOneIn()
    {
        Rig rig;
        QVERIFY(rig.ready());
        const QVariantMap spec { { u"image"_s, u"abcdef0123456789"_s }, { u"publicKey"_s, u"ssh-ed25519 AAAA anna@desk"_s }, { u"config"_s, QVariantMap { { u"user.user-data"_s, u"#!/bin/sh"_s } } } };
        const QString review = rig.server->createReview(spec);
        QVERIFY2(review.contains(u"user.vendor-data: |\n    #cloud-config\n    ssh_authorized_keys:\n      - ssh-ed25519 AAAA anna@desk"_s), qPrintable(review));
        QVERIFY2(review.contains(u"user.user-data: \"#!/bin/sh\""_s), qPrintable(review)); // not a comment
    }
    void theKeysOfThisPerson()
    {
        QTemporaryDir home;
        const QByteArray before = qgetenv("HOME");
        qputenv("HOME", QFile::encodeName(home.path()));
        QVERIFY(QDir(home.path()).mkdir(u".ssh"_s));
        for (const auto &[name, text] : { std::pair("id_ed25519.pub", "ssh-ed25519 AAAA anna@desk\n"), std::pair("id_ed25519", "secret"), std::pair("odd.pub", "rubbish") }) {
            QFile file(home.filePath(u".ssh/"_s + QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        Rig rig;
        const QVariantList keys = rig.server->areas()->creation()->publicKeys();
        qputenv("HOME", before);
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys[0].toMap().value(u"value"_s).toString(), u"ssh-ed25519 AAAA anna@desk"_s);
        QCOMPARE(keys[0].toMap().value(u"text"_s).toString(), u"anna@desk (id_ed25519.pub)"_s);
    }
    void commandsForInstances()
    {
        Rig rig;
        QVERIFY(rig.ready());
        const QStringList keys { u"nas/default/old"_s, u"nas/default/web"_s };
        QCOMPARE(rig.instances.command(u"delete"_s, keys, {}, u"lxc"_s), u"lxc delete nas:old\nlxc delete --force nas:web"_s);
        QCOMPARE(rig.instances.command(u"rename"_s, keys.first(1), u"new"_s, u"lxc"_s), u"lxc rename nas:old new"_s);
        const QStringList lines = rig.instances.command(u"delete"_s, keys.last(1), {}, u"curl"_s).split(u'\n');
        QCOMPARE(lines.size(), 3); // stopped, waited for, deleted
        QCOMPARE(lines[1], u"curl --insecure --cert client.crt --key client.key \"https://nas:8443$op/wait\""_s);
        QVERIFY(lines[0].startsWith(u"op=$(curl -X PUT"_s) && lines[0].contains(u"/instances/web/state"_s) && lines[0].contains(u"\"force\":true"_s));
        QVERIFY(lines[2].contains(u"-X DELETE"_s));
        QCOMPARE(rig.instances.guarded(keys), keys.last(1)); // security.protection.delete
        QCOMPARE(rig.server->networkCommand({ { u"verb"_s, u"rename"_s }, { u"name"_s, u"br0"_s }, { u"newName"_s, u"br1"_s } }, u"lxc"_s), u"lxc network rename nas:br0 br1"_s);
        QCOMPARE(rig.server->networkCommand({ { u"verb"_s, u"delete"_s }, { u"name"_s, u"br0"_s } }, u"lxc"_s), u"lxc network delete nas:br0"_s);
        const ImagesArea *images = rig.server->areas()->images();
        QCOMPARE(images->importCommand(QUrl(u"file:///tmp/a b.tar"_s), u"deb"_s, u"lxc"_s), u"lxc image import '/tmp/a b.tar' nas: --alias deb"_s);
        QVERIFY(images->importCommand(QUrl(u"file:///tmp/a.tar"_s), u"deb"_s, u"curl"_s).isEmpty()); // two requests
        QVERIFY(images->importCommand(QUrl(u"file:///tmp/a.tar"_s), {}, u"curl"_s).contains(u"--data-binary @/tmp/a.tar"_s));
    }
    void warnings()
    {
        Rig rig;
        QVERIFY(rig.ready());
        rig.transport->answer("GET /1.0/warnings", R"([{"uuid":"u1","status":"new","severity":"high","type":"T","last_message":"m","count":2},{"uuid":"u2","status":"acknowledged"},{"uuid":"u3","status":"resolved"}])");
        WarningsArea *area = rig.server->areas()->warnings();
        QObject header;
        area->watch(&header);
        QTRY_COMPARE(area->rows()->count(), 2); // what is over isn't shown
        QCOMPARE(area->openCount(), 1);
        QSignalSpy finished(area, &Area::finished);
        rig.transport->answer("PUT /1.0/warnings/u1", "{}");
        area->perform(u"ack"_s, { { u"name"_s, u"u1"_s } });
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(rig.transport->last("PUT").body, QByteArray(R"({"status":"acknowledged"})"));
        QCOMPARE(area->command(u"ack"_s, { { u"name"_s, u"u1"_s } }, u"lxc"_s), u"lxc warning ack nas:u1"_s);
    }
};

QTEST_GUILESS_MAIN(TestCreation)
#include "tst_creation.moc"
