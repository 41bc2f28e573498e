// SPDX-License-Identifier: Apache-2.0
// What a new server is given: the requests, their order, and what a refusal leaves.
#include <QSignalSpy>
#include <QtTest>

#include "models/items/areas/serverareas.h"
#include "models/items/server.h"
#include "tests/unit/items/faketransport.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
const QByteArray noDevices = R"([{"name":"default","config":{},"description":"","devices":{},"used_by":[]}])";

/** A server without anything, connected. */
struct Rig {
    std::shared_ptr<FakeTransport> transport = std::make_shared<FakeTransport>();
    InstancesModel instances;
    std::unique_ptr<Server> server;

    explicit Rig(const QByteArray &instancesThere = "[]")
    {
        transport->answer("GET /1.0", R"({"api_extensions":["storage","network","patch"],"environment":{"server":"lxd","server_version":"5.0.2"},"config":{}})");
        transport->answer("GET /1.0/instances", instancesThere);
        for (const char *list : { "images", "networks", "storage-pools" })
            transport->answer("GET /1.0/" + QByteArray(list), "[]");
        transport->answer("GET /1.0/profiles", noDevices);
        for (const char *what : { "POST /1.0/storage-pools", "POST /1.0/networks", "PATCH /1.0/profiles/default" })
            transport->answer(what, "{}");
        server = std::make_unique<Server>(Remote { .name = u"nas"_s, .address = u"https://nas:8443"_s }, transport, true, &instances, nullptr);
        server->start();
    }
    FirstSetup *setup() const { return server->areas()->setup(); }
    bool reaches(const char *stage) const { return QTest::qWaitFor([&] { return setup()->stage() == QLatin1StringView(stage); }, 30'000); }
    /** Requests that change something, as "METHOD path body". */
    QStringList changes() const
    {
        QStringList lines;
        for (const ApiRequest &request : transport->asked) {
            if (request.method != "GET")
                lines << QString::fromUtf8(request.method + ' ' + request.target + ' ' + request.body);
        }
        return lines;
    }
    /** As the server is once it has been set up. */
    void becomeReady() const
    {
        transport->answer("GET /1.0/storage-pools", R"([{"name":"default","driver":"dir"}])");
        transport->answer("GET /1.0/profiles", R"([{"name":"default","config":{},"description":"","devices":{"root":{"type":"disk","path":"/","pool":"default"}},"used_by":[]}])");
    }
};
}

class TestFirstSetup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesWhatIsMissing()
    {
        Rig rig;
        QVERIFY(rig.reaches("storage"));
        rig.setup()->run({ { u"driver"_s, u"zfs"_s }, { u"size"_s, u"20GiB"_s } });
        rig.becomeReady();
        QVERIFY(rig.setup()->isBusy());
        QVERIFY(rig.reaches("image"));
        QCOMPARE(rig.changes(), (QStringList { uR"(POST /1.0/storage-pools {"config":{"size":"20GiB"},"driver":"zfs","name":"default"})"_s,
            uR"(POST /1.0/networks {"config":{},"name":"lxdbr0"})"_s,
            uR"(PATCH /1.0/profiles/default {"devices":{"eth0":{"name":"eth0","network":"lxdbr0","type":"nic"},"root":{"path":"/","pool":"default","type":"disk"}}})"_s }));
        QVERIFY(!rig.setup()->isBusy());
        QCOMPARE(rig.setup()->errorText(), QString());
        QCOMPARE(rig.setup()->notice(), QString());
        rig.transport->answer("GET /1.0/images", R"([{"fingerprint":"aa","aliases":[]}])");
        rig.server->refresh();
        QVERIFY(rig.reaches("done"));
    }
    void triesSimplerNetworksAndGoesOnWithoutOne()
    {
        Rig rig;
        QVERIFY(rig.reaches("storage"));
        rig.transport->refuse("POST /1.0/networks", 400, "No bridges here");
        rig.setup()->run({});
        rig.becomeReady();
        QVERIFY(rig.reaches("image"));
        QCOMPARE(rig.changes().filter(u"/1.0/networks"_s).size(), 4);
        QVERIFY(!rig.changes().last().contains(u"eth0"_s));
        QCOMPARE(rig.setup()->notice(), u"No bridges here"_s);
    }
    void aRefusedPoolStopsItAndNothingElseIsMade()
    {
        Rig rig;
        QVERIFY(rig.reaches("storage"));
        rig.transport->refuse("POST /1.0/storage-pools", 400, "No space");
        rig.setup()->run({ { u"network"_s, false } });
        QTRY_COMPARE(rig.setup()->errorText(), u"No space"_s);
        QTRY_VERIFY(!rig.setup()->isBusy());
        QCOMPARE(rig.setup()->stage(), u"storage"_s);
        QCOMPARE(rig.changes().size(), 1);
        // What is there by now is not made again.
        rig.transport->answer("GET /1.0/storage-pools", R"([{"name":"tank","driver":"dir"}])");
        rig.server->refresh();
        Q_EMIT rig.server->resynced();
        QTRY_VERIFY(rig.setup()->hasPool());
        rig.setup()->run({ { u"network"_s, false } });
        QTRY_COMPARE(rig.changes().size(), 2);
        QVERIFY2(rig.changes().last().contains(uR"("pool":"tank")"_s), qPrintable(rig.changes().last()));
    }
    void aServerWithInstancesIsDone()
    {
        Rig rig(R"([{"name":"c1","status":"Stopped","type":"container","config":{},"devices":{}}])");
        QVERIFY(rig.reaches("done"));
        QVERIFY(std::ranges::none_of(rig.transport->asked, [](const ApiRequest &request) { return request.target.contains("storage-pools"); }));
    }
    void sameAsCommands()
    {
        Rig rig;
        QVERIFY(rig.reaches("storage"));
        QCOMPARE(rig.setup()->command({ { u"driver"_s, u"dir"_s }, { u"network"_s, true } }, u"lxc"_s),
            u"lxc storage create nas:default dir\n"
            "lxc network create nas:lxdbr0\n"
            "lxc profile device add nas:default eth0 nic name=eth0 network=lxdbr0\n"
            "lxc profile device add nas:default root disk path=/ pool=default"_s);
        QCOMPARE(rig.setup()->command({ { u"network"_s, false } }, u"curl"_s).count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestFirstSetup)
#include "tst_firstsetup.moc"
