// SPDX-License-Identifier: Apache-2.0
// The models behind the pages about a server's parts: lists, filters, editors, planned verbs, hardware, log, overview.
#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

#include "models/items/areas/serverareas.h"
#include "models/items/operationsmodel.h"
#include "models/items/operationtexts.h"
#include "models/items/overview.h"
#include "models/items/server.h"
#include "tests/unit/items/faketransport.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
/** A server that answers from the fake, connected. */
struct Rig {
    std::shared_ptr<FakeTransport> transport = std::make_shared<FakeTransport>();
    InstancesModel instances;
    std::unique_ptr<Server> server;

    explicit Rig(const QByteArray &extensions = R"("storage","resources","projects","patch","storage_api_volume_snapshots","storage_api_volume_rename","certificate_token")", bool clustered = false)
    {
        transport->answer("GET /1.0", R"({"api_extensions":[)" + extensions + R"(],"environment":{"addresses":["10.0.0.2:8443"],"server":"lxd","server_version":"5.0.2","storage":"dir","server_clustered":)" + (clustered ? "true" : "false") + R"(},"config":{}})");
        transport->answer("GET /1.0/storage-pools", R"([{"name":"p1","driver":"dir","config":{"source":"/srv"},"used_by":["/1.0/instances/a"],"status":"Created"}])");
        transport->answer("GET /1.0/storage-pools/p1/resources", R"({"space":{"used":300,"total":1000}})");
        transport->answer("GET /1.0/storage-pools/p1/volumes", R"([{"name":"v1","type":"custom","config":{"size":"1GiB"},"used_by":[]},{"name":"v1/s0","type":"custom"},{"name":"a","type":"container","used_by":["/1.0/instances/a"]}])");
        transport->answer("GET /1.0/storage-pools/p1/volumes/custom/v1/snapshots", R"([{"name":"v1/s0","description":"before"}])");
        server = std::make_unique<Server>(Remote { .name = u"nas"_s, .address = u"https://nas:8443"_s }, transport, true, &instances, nullptr);
        server->start();
    }
    bool connected() const { return QTest::qWaitFor([this] { return server->state() == "connected"_L1; }, 30'000); }
};
}

class TestAreas : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /** The list of those that run is older than what events told while it was on its way. */
    void operationsAfterAGap()
    {
        Rig rig;
        rig.transport->answer("GET /1.0/operations", R"({"running":[{"id":"listed","class":"task","status_code":103}]})");
        QVERIFY(rig.connected());
        OperationsModel model;
        model.attach(rig.server.get());
        const auto running = [&](const QString &id, int code = 103) { model.update(u"nas"_s, { { "id"_L1, id }, { "class"_L1, "task"_L1 }, { "status_code"_L1, code } }); };
        running(u"gone"_s);
        Q_EMIT rig.server->resynced();
        running(u"new"_s);
        QTRY_VERIFY(model.row(u"nas/listed"_s));
        QVERIFY(!model.row(u"nas/gone"_s));
        QVERIFY(model.row(u"nas/new"_s));
        running(u"new"_s, 200);
        QCOMPARE(model.runningCount(), 1);
        QCOMPARE(model.count(), 2);
    }

    void listsAreLaidOver()
    {
        EntityList list({ "name", "size" });
        QAbstractItemModelTester tester(&list);
        const auto row = [](const char *key, int size) { return QVariantMap { { u"key"_s, QString::fromLatin1(key) }, { u"name"_s, QString::fromLatin1(key) }, { u"size"_s, size } }; };
        list.assign({ row("a", 1), row("b", 2), row("c", 3) });
        QSignalSpy reset(&list, &QAbstractItemModel::modelReset), changed(&list, &QAbstractItemModel::dataChanged), removed(&list, &QAbstractItemModel::rowsRemoved);
        list.assign({ row("c", 3), row("a", 9), row("d", 4) });
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(list.row(u"a"_s).value(u"size"_s).toInt(), 9);
        QCOMPARE(list.row(u"b"_s), QVariantMap());
        EntityFilter filter;
        QAbstractItemModelTester filterTester(&filter);
        filter.setSourceModel(&list);
        filter.setSortColumn(u"size"_s);
        filter.setSortDescending(true);
        QCOMPARE(filter.index(0, 0).data(Qt::UserRole + 1).toString(), u"a"_s);
        filter.setText(u"D"_s);
        QCOMPARE(filter.count(), 1);
        QCOMPARE(filter.row(u"a"_s), QVariantMap()); // hidden
        filter.setText({});
        filter.setWhere({ { u"name"_s, u"c"_s }, { u"size"_s, QString() } });
        QCOMPARE(filter.count(), 1);
        QSignalSpy told(&filter, &EntityFilter::countChanged); // views have its rows by it
        list.assign({ row("c", 5), row("a", 9), row("d", 4) });
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(filter.row(u"c"_s).value(u"size"_s).toInt(), 5);
    }
    void storageIsReadWhileWatched()
    {
        Rig rig;
        QVERIFY(rig.connected());
        StorageArea *storage = rig.server->areas()->storage();
        QCOMPARE(storage->pools()->count(), 0); // nobody looks
        QObject page;
        storage->watch(&page);
        QTRY_COMPARE(storage->pools()->row(u"p1"_s).value(u"total"_s).toInt(), 1000);
        QTRY_COMPARE(storage->volumes()->count(), 2); // without the snapshot
        QCOMPARE(storage->volumes()->row(u"p1/custom/v1"_s).value(u"sizeText"_s).toString(), u"1\u00a0GiB"_s);
        const QVariantList parts = storage->pools()->row(u"p1"_s).value(u"parts"_s).toList();
        QCOMPARE(parts.size(), 1); // nobody tells of single volumes: only "used"
        QCOMPARE(parts[0].toMap().value(u"part"_s).toString(), u"used"_s);
        storage->setSnapshotsOf(u"p1/custom/v1"_s);
        QTRY_COMPARE(storage->snapshots()->count(), 1);
        QCOMPARE(storage->snapshots()->row(u"s0"_s).value(u"description"_s).toString(), u"before"_s);
        storage->setSnapshotsOf(u"p1/container/a"_s);
        QCOMPARE(storage->snapshots()->count(), 0);
        storage->unwatch(&page);
        QVERIFY(!storage->isWatched());
    }
    void aWatcherThatDiesNoLongerWatches()
    {
        Rig rig;
        QVERIFY(rig.connected());
        {
            QObject page, other;
            rig.server->areas()->host()->watch(&page);
            rig.server->areas()->host()->watch(&other);
            rig.server->areas()->host()->unwatch(&other);
            QVERIFY(rig.server->areas()->host()->isWatched());
        }
        QVERIFY(!rig.server->areas()->host()->isWatched());
    }
    void verbs_data()
    {
        QTest::addColumn<QString>("area");
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QVariantMap>("spec");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("lxc");
        int number = 0;
        const auto row = [&number](const char *area, const char *verb, const char *spec, const char *request, const char *body, const char *lxc) {
            QTest::addRow("%s %s %d", area, verb, number++) << QString::fromLatin1(area) << QString::fromLatin1(verb)
                << QJsonDocument::fromJson(spec).object().toVariantMap() << QByteArray(request) << QByteArray(body) << QString::fromLatin1(lxc);
        };
        row("storage", "pool-create", R"({"name":"p","driver":"zfs","description":"d"})", "POST /1.0/storage-pools", R"({"config":{},"description":"d","driver":"zfs","name":"p"})", R"(lxc query --wait -X POST -d '{"config":{},"description":"d","driver":"zfs","name":"p"}' nas:/1.0/storage-pools)"); // a description is more than "create" takes
        row("storage", "pool-create", R"({"name":"p","driver":"zfs"})", "POST /1.0/storage-pools", R"({"config":{},"description":"","driver":"zfs","name":"p"})", "lxc storage create nas:p zfs");
        row("storage", "pool-delete", R"({"name":"p"})", "DELETE /1.0/storage-pools/p", "", "lxc storage delete nas:p");
        row("storage", "volume-create", R"({"pool":"p","name":"v","contentType":"block","description":""})", "POST /1.0/storage-pools/p/volumes/custom?project=default",
            R"({"config":{},"content_type":"block","description":"","name":"v","type":"custom"})", "lxc storage volume create nas:p v --type=block");
        row("storage", "volume-rename", R"({"pool":"p","name":"v","newName":"w"})", "POST /1.0/storage-pools/p/volumes/custom/v?project=default", R"({"name":"w"})", "lxc storage volume rename nas:p v w");
        row("storage", "volume-delete", R"({"pool":"p","name":"f00","type":"image"})", "DELETE /1.0/storage-pools/p/volumes/image/f00?project=default", "", "lxc storage volume delete nas:p image/f00");
        row("storage", "device-attach", R"({"pool":"p","name":"v","instance":"c1","device":"d1","path":"/srv"})", "PATCH /1.0/instances/c1?project=default",
            R"({"devices":{"d1":{"path":"/srv","pool":"p","source":"v","type":"disk"}}})", "lxc storage volume attach nas:p v c1 d1 /srv");
        row("storage", "snapshot-create", R"({"pool":"p","volume":"v","name":"s"})", "POST /1.0/storage-pools/p/volumes/custom/v/snapshots?project=default", R"({"name":"s"})", "lxc storage volume snapshot nas:p v s");
        row("storage", "snapshot-restore", R"({"pool":"p","volume":"v","name":"s"})", "PUT /1.0/storage-pools/p/volumes/custom/v?project=default", R"({"restore":"s"})", "lxc storage volume restore nas:p v s");
        row("storage", "snapshot-delete", R"({"pool":"p","volume":"v","name":"s"})", "DELETE /1.0/storage-pools/p/volumes/custom/v/snapshots/s?project=default", "", "lxc storage volume delete nas:p v/s");
        row("access", "remove", R"({"name":"n","fingerprint":"ab12"})", "DELETE /1.0/certificates/ab12", "", "lxc config trust remove nas:ab12");
        row("access", "token", R"({"name":"n","restricted":true,"projects":["a","b"]})", "POST /1.0/certificates", R"({"name":"n","projects":["a","b"],"restricted":true,"token":true,"type":"client"})",
            "lxc config trust add nas: --restricted --projects=a,b --name n");
        row("projects", "create", R"({"name":"lab","description":"d"})", "POST /1.0/projects", R"({"config":{},"description":"d","name":"lab"})", R"(lxc query --wait -X POST -d '{"config":{},"description":"d","name":"lab"}' nas:/1.0/projects)");
        row("projects", "rename", R"({"name":"lab","newName":"l2"})", "POST /1.0/projects/lab", R"({"name":"l2"})", "lxc project rename nas:lab l2");
        row("projects", "delete", R"({"name":"lab"})", "DELETE /1.0/projects/lab", "", "lxc project delete nas:lab");
        row("cluster", "evacuate", R"({"name":"m2"})", "POST /1.0/cluster/members/m2/state", R"({"action":"evacuate"})", "lxc cluster evacuate nas:m2");
        row("images", "alias-add", R"({"name":"deb","fingerprint":"ab12"})", "POST /1.0/images/aliases?project=default", R"({"description":"","name":"deb","target":"ab12"})", "lxc image alias create nas:deb ab12");
        row("images", "alias-remove", R"({"name":"debian/12"})", "DELETE /1.0/images/aliases/debian%2F12?project=default", "", "lxc image alias delete nas:debian/12");
        row("images", "refresh", R"({"name":"deb","fingerprint":"ab12"})", "POST /1.0/images/ab12/refresh?project=default", "", "lxc image refresh nas:ab12");
        row("images", "copy", R"({"name":"k","url":"https:\/\/images.example","fingerprint":"ab12","type":"container","aliases":["deb"],"autoUpdate":true})", "POST /1.0/images?project=default",
            R"({"aliases":[{"description":"","name":"deb"}],"auto_update":true,"source":{"fingerprint":"ab12","image_type":"container","mode":"pull","protocol":"simplestreams","server":"https:)" "/" "/" R"(images.example","type":"image"}})", "");
        row("images", "copy", R"({"name":"k","url":"https:\/\/images.example","fingerprint":"ab12","alias":"debian\/12","type":"container","aliases":[],"autoUpdate":true})", "POST /1.0/images?project=default",
            R"({"aliases":[],"auto_update":true,"source":{"alias":"debian/12","image_type":"container","mode":"pull","protocol":"simplestreams","server":"https:)" "/" "/" R"(images.example","type":"image"}})", "");
        row("images", "copy", R"({"name":"k","url":"https:\/\/images.example","fingerprint":"ab12","alias":"debian\/12","architecture":"aarch64","type":"container","aliases":[],"autoUpdate":true})", "POST /1.0/images?project=default",
            R"({"aliases":[],"auto_update":true,"source":{"fingerprint":"ab12","image_type":"container","mode":"pull","protocol":"simplestreams","server":"https:)" "/" "/" R"(images.example","type":"image"}})", "");
        row("images", "import-url", R"({"name":"u","url":"https:\/\/host.example/i","alias":"deb","public":true})", "POST /1.0/images?project=default",
            R"({"aliases":[{"description":"","name":"deb"}],"public":true,"source":{"mode":"pull","type":"url","url":"https:)" "/" "/" R"(host.example/i"}})", "lxc image import https:" "/" "/host.example/i nas: --alias deb --public");
        row("images", "import-url", R"({"name":"u","url":"http:\/\/host.example/i"})", "POST /1.0/images?project=default", R"({"source":{"mode":"pull","type":"url","url":"http:)" "/" "/" R"(host.example/i"}})",
            R"(lxc query --wait -X POST -d '{"source":{"mode":"pull","type":"url","url":"http:)" "/" "/" R"(host.example/i"}}' 'nas:/1.0/images?project=default')"); // "import" takes https only
    }
    void anImageIsOfferedToAnotherServer()
    {
        Rig rig;
        QVERIFY(rig.connected());
        ImagesArea *images = rig.server->areas()->images();
        QSignalSpy offered(images, &ImagesArea::offered);
        images->offer(u"ab12"_s);
        QTRY_COMPARE(offered.count(), 1);
        QCOMPARE(offered[0][2].toString(), u"not found"_s);
        rig.transport->answers["POST /1.0/images/ab12/secret"] = R"({"type":"async","status_code":100,"operation":"/1.0/operations/o1","metadata":{"id":"o1","metadata":{"secret":"s3"}}})";
        images->offer(u"ab12"_s);
        QTRY_COMPARE(offered.count(), 2);
        QVariantMap spec = offered[1][1].toMap();
        QCOMPARE(spec.value(u"secret"_s).toString(), u"s3"_s);
        QCOMPARE(spec.value(u"server"_s).toString(), u"https://nas:8443"_s); // first the one that this computer itself uses
        images->offer(u"ab12"_s, 1);
        QTRY_COMPARE(offered.count(), 3);
        QCOMPARE(offered[2][1].toMap().value(u"server"_s).toString(), u"https://10.0.0.2:8443"_s);
        spec.insert({ { u"name"_s, u"ab12"_s }, { u"alias"_s, u"deb"_s }, { u"server"_s, u"https://atlas:8443"_s } });
        images->perform(u"fetch"_s, spec);
        QCOMPARE(rig.transport->last("POST").body, QByteArray(R"({"aliases":[{"description":"","name":"deb"}],"auto_update":false,"source":{"certificate":"","fingerprint":"ab12","mode":"pull","protocol":"lxd","secret":"s3","server":"https:)" "/" "/" R"(atlas:8443","type":"image"}})"));
        QCOMPARE(images->copyCommand(u"ab12"_s, u"atlas"_s, false, u"deb"_s, true), u"lxc image copy nas:ab12 atlas: --alias deb --auto-update"_s);
    }
    void aVerbTellsHowFarItIs()
    {
        Rig rig;
        QVERIFY(rig.connected());
        ImagesArea *images = rig.server->areas()->images();
        rig.transport->answers["POST /1.0/images"] = R"({"type":"async","status_code":100,"operation":"/1.0/operations/o1","metadata":{"id":"o1"}})";
        rig.transport->answer("GET /1.0/operations/o1/wait", R"({"id":"o1","status_code":200,"status":"Success"})");
        QSignalSpy progressed(images, &Area::progressed), finished(images, &Area::finished);
        images->perform(u"import-url"_s, { { u"name"_s, u"u"_s }, { u"url"_s, u"https://h/i"_s } });
        const auto tell = [&](const char *id, const char *far) {
            Q_EMIT rig.server->eventReceived({ u"operation"_s, Timestamp::now(), QJsonObject { { "id"_L1, QLatin1StringView(id) }, { "metadata"_L1, QJsonObject { { "download_progress"_L1, QLatin1StringView(far) } } } }, {}, {} });
        };
        const auto tellAll = [&] { tell("o2", "rootfs: 9% (1MB/s)"); tell("o1", "rootfs: 61% (12.00MB/s)"); return progressed.count() > 0 || finished.count() > 0; };
        QVERIFY(QTest::qWaitFor(tellAll, 30'000));
        QCOMPARE(progressed.value(0).value(2).toDouble(), 0.61);
        QVERIFY2(progressed.value(0).value(3).toString().startsWith(u"61"_s), qPrintable(progressed.value(0).value(3).toString()));
        QTRY_COMPARE(finished.count(), 1);
        tell("o1", "rootfs: 62%");
        QCOMPARE(progressed.count() > 0 ? progressed.last()[2].toDouble() : 0, 0.61);
    }
    void verbs()
    {
        QFETCH(QString, area);
        QFETCH(QString, verb);
        QFETCH(QVariantMap, spec);
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, body);
        QFETCH(QString, lxc);
        Rig rig;
        QVERIFY(rig.connected());
        auto *one = rig.server->areas()->property(area.toLatin1()).value<Area *>();
        if (!lxc.isEmpty())
            QCOMPARE(one->command(verb, spec, u"lxc"_s), lxc);
        QSignalSpy finished(one, &Area::finished);
        const QByteArray method = request.split(' ')[0];
        rig.transport->refuse(request.split('?')[0], 409, "in use");
        one->perform(verb, spec);
        QCOMPARE(rig.transport->last(method).target, request.split(' ')[1]);
        QCOMPARE(rig.transport->last(method).body, body);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished[0][0].toString(), verb);
        QCOMPARE(finished[0][1].toString(), spec.value(u"name"_s).toString());
        QCOMPARE(finished[0][2].toString(), u"in use"_s); // the server's words
    }
    void aCurlCommandCarriesTheBody()
    {
        Rig rig;
        QVERIFY(rig.connected());
        QCOMPARE(rig.server->areas()->projects()->command(u"rename"_s, { { u"name"_s, u"it's"_s }, { u"newName"_s, u"b"_s } }, u"curl"_s),
            uR"(curl -X POST --insecure --cert client.crt --key client.key https://nas:8443/1.0/projects/it%27s -d '{"name":"b"}')"_s);
    }
    void aTokenIsWhatLxcPrints()
    {
        Rig rig;
        QVERIFY(rig.connected());
        AccessArea *access = rig.server->areas()->access();
        rig.transport->answer("POST /1.0/certificates", R"({"class":"token","metadata":{"addresses":["10.0.0.1:8443"],"fingerprint":"ab12","secret":"s3"}})");
        QSignalSpy finished(access, &Area::finished);
        access->perform(u"token"_s, { { u"name"_s, u"anna"_s } });
        QTRY_COMPARE(finished.count(), 1);
        const QJsonObject token = QJsonDocument::fromJson(QByteArray::fromBase64(access->token().toLatin1())).object();
        QCOMPARE(token.value("client_name"_L1).toString(), u"anna"_s);
        QCOMPARE(token.value("secret"_L1).toString(), u"s3"_s);
        QCOMPARE(token.value("fingerprint"_L1).toString(), u"ab12"_s);
        QCOMPARE(token.value("addresses"_L1).toArray().size(), 1);
        QVERIFY(access->inspect(u"rubbish"_s).contains(u"error"_s));
    }
    void anEditorSendsTheEtagAndKeepsWhatItDoesNotEdit()
    {
        Rig rig;
        QVERIFY(rig.connected());
        const QByteArray path = "/1.0/images/ab12";
        rig.transport->answer("GET " + path, R"({"fingerprint":"ab12","public":false,"auto_update":true,"profiles":["default"],"properties":{"os":"Debian"},"size":5})");
        const std::unique_ptr<EntityEditor> editor(rig.server->areas()->images()->editor(u"ab12"_s));
        QTRY_VERIFY(editor->isLoaded());
        QVERIFY(!editor->isDirty());
        editor->form()->setValue(u"os"_s, u"Debian GNU/Linux"_s);
        editor->setField(u"public"_s, true);
        QVERIFY(editor->isDirty());
        rig.transport->refuse("PUT " + path, 412, "precondition failed");
        editor->save();
        QTRY_VERIFY(editor->errorText().contains(u"elsewhere"_s));
        const ApiRequest put = rig.transport->last("PUT");
        QCOMPARE(put.body, QByteArray(R"({"auto_update":true,"profiles":["default"],"properties":{"os":"Debian GNU/Linux"},"public":true})"));
        const auto isMatch = [](const auto &header) { return header.first.toLower() == "if-match" && header.second == "e1"; };
        QVERIFY(std::any_of(put.headers.begin(), put.headers.end(), isMatch));
        QSignalSpy saved(editor.get(), &EntityEditor::saved);
        rig.transport->answer("PUT " + path, "{}");
        editor->save();
        QTRY_COMPARE(saved.count(), 1);
    }
    void aPoolsChangesAsLxcSaysThem()
    {
        Rig rig;
        QVERIFY(rig.connected());
        QObject page;
        rig.server->areas()->storage()->watch(&page);
        rig.transport->answer("GET /1.0/storage-pools/p1", R"({"name":"p1","description":"","config":{"source":"/srv","rsync.bwlimit":"1"}})");
        const std::unique_ptr<EntityEditor> editor(rig.server->areas()->storage()->editor(u"p1"_s));
        QTRY_VERIFY(editor->isLoaded());
        editor->form()->setValue(u"rsync.bwlimit"_s, {});
        editor->form()->setValue(u"volume.size"_s, u"5 GiB"_s);
        QCOMPARE(editor->command(u"lxc"_s), u"lxc storage set nas:p1 rsync.bwlimit= 'volume.size=5 GiB'"_s);
        editor->setField(u"description"_s, u"slow"_s); // "set" knows keys only
        QVERIFY2(editor->command(u"lxc"_s).startsWith(u"lxc query --wait -X PUT -d '{"_s) && editor->command(u"lxc"_s).contains(u"\"slow\""_s), qPrintable(editor->command(u"lxc"_s)));
    }
    void aServerByItselfHasNoClusterPage()
    {
        Rig alone, ring(R"("clustering")", true);
        QVERIFY(alone.connected() && ring.connected());
        QVERIFY(!alone.server->areas()->cluster()->isAvailable());
        QVERIFY(ring.server->areas()->cluster()->isAvailable());
        QVERIFY(!ring.server->areas()->storage()->isAvailable());
        ring.transport->answer("GET /1.0/cluster/members", R"([{"server_name":"m1","url":"https:\/\/10.0.0.1:8443","database":true,"status":"ONLINE","message":"ok"},{"server_name":"m2","url":"https:\/\/[fd00::2]:8443","status":"Offline","roles":[]}])");
        QObject page;
        ring.server->areas()->cluster()->watch(&page);
        QTRY_COMPARE(ring.server->areas()->cluster()->members()->count(), 2);
        QCOMPARE(ring.server->areas()->cluster()->onlineCount(), 1);
        QCOMPARE(ring.server->areas()->cluster()->members()->row(u"m1"_s).value(u"roles"_s).toStringList(), QStringList { u"database"_s });
        QCOMPARE(ring.server->areas()->cluster()->members()->row(u"m2"_s).value(u"address"_s).toString(), u"[fd00::2]:8443"_s);
    }
    void hardware_data()
    {
        QTest::addColumn<QString>("machine");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("server") << u"server"_s << QStringList { u"PowerEdge"_s, u"Xeon"_s, u"ens1f0v0"_s, u"Virtual functions"_s, u"sda1"_s, u"NUMA node 1"_s };
        QTest::newRow("arm") << u"arm"_s << QStringList { u"aarch64"_s };
        QTest::newRow("workstation") << u"workstation"_s << QStringList { u"x86_64"_s };
    }
    void hardware()
    {
        QFETCH(QString, machine);
        QFETCH(QStringList, wanted);
        QFile file(QStringLiteral(QUAYSIDE_TEST_DATA "/resources/") + machine + u".json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        HardwareTree tree;
        QAbstractItemModelTester tester(&tree);
        tree.assign(hardwareNodes(QJsonDocument::fromJson(file.readAll()).object()));
        const int folded = tree.count();
        tree.expandAll(true);
        QVERIFY(tree.count() > folded);
        QStringList all;
        const auto roles = tree.roleNames();
        for (int row = 0; row < tree.count(); ++row)
            all << tree.index(row).data(roles.key("title")).toString() + u' ' + tree.index(row).data(roles.key("value")).toString();
        for (const QString &text : wanted)
            QVERIFY2(all.join(u'\n').contains(text), qPrintable(text));
        tree.expandAll(false);
        QVERIFY(tree.count() < folded);
        tree.setExpanded(0, true);
        const int opened = tree.count();
        tree.setExpanded(0, false);
        QVERIFY(tree.count() < opened);
        tree.setSearch(u"no such thing"_s);
        QCOMPARE(tree.count(), 0);
        tree.setSearch({});
        QVERIFY(tree.count() > 0);
    }
    void theLogKeepsWhatItHides()
    {
        ServerLog log;
        QAbstractItemModelTester tester(&log);
        const auto add = [&](const char *level, const char *text) {
            log.add({ u"logging"_s, Timestamp::now(), QJsonObject { { "level"_L1, QLatin1StringView(level) }, { "message"_L1, QLatin1StringView(text) }, { "context"_L1, QJsonObject { { "pool"_L1, "p"_L1 } } } }, {}, {} });
        };
        add("dbug", "fine print");
        add("info", "started");
        add("E" "ROR", "broken");
        log.add({ u"lifecycle"_s, Timestamp::now(), {}, {}, {} });
        QCOMPARE(log.count(), 2);
        QCOMPARE(log.keptCount(), 3);
        log.setLevel(u"debug"_s);
        QCOMPARE(log.count(), 3);
        log.setLevel(u"error"_s);
        QCOMPARE(log.count(), 1);
        log.setLevel(u"info"_s);
        log.setSearch(u"POOL=P"_s);
        QCOMPARE(log.count(), 2);
        log.setSearch(u"start"_s);
        QVERIFY(log.text().endsWith(u"info started pool=p"_s));
        for (int i = 0; i < 3000; ++i)
            add("info", "again");
        QVERIFY(log.keptCount() <= 2200);
        log.clear();
        QCOMPARE(log.keptCount(), 0);
    }
    void theOverviewSaysNothingIsUsedOnlyWhenItKnows()
    {
        Rig rig(R"("resources","container_full")");
        rig.transport->answer("GET /1.0/resources", R"({"cpu":{"total":8},"memory":{"total":17179869184}})");
        Overview overview(&rig.instances);
        overview.attach(rig.server.get());
        QVERIFY(rig.connected());
        overview.setActive(true);
        QTRY_COMPARE(overview.servers().value(0).toMap().value(u"cpus"_s).toInt(), 8);
        QCOMPARE(overview.servers()[0].toMap().value(u"memoryText"_s).toString(), u"16\u00A0GiB"_s); // not “0 of 16”
    }
    void theOverviewShowsAtOnceWhatComesFirst()
    {
        Rig rig(R"("resources")");
        Overview overview(&rig.instances);
        overview.attach(rig.server.get());
        overview.setActive(true);
        bool isOver = false, isTold = false, wasSoon = false; // a shorter timer comes before a longer one, however busy the machine is
        QTimer::singleShot(400, &overview, [&] { isOver = true; });
        connect(&overview, &Overview::changed, this, [&] { wasSoon = wasSoon || (!std::exchange(isTold, true) && !isOver); });
        Q_EMIT rig.server->changed();
        QTRY_VERIFY(isTold);
        QVERIFY(wasSoon);
    }
    void theOverviewCountsWhatIsPromised()
    {
        Rig rig(R"("resources","container_full","storage")");
        rig.transport->answer("GET /1.0/resources", R"({"cpu":{"total":8},"memory":{"used":3221225472,"total":17179869184}})");
        rig.transport->answer("GET /1.0/instances", R"([{"name":"a","status":"Running","type":"container","expanded_config":{"limits.cpu":"2","limits.memory":"25%"},"expanded_devices":{"root":{"type":"disk","path":"/","pool":"p1","size":"10GiB"}},"state":{"status":"Running","memory":{"usage":1073741824},"cpu":{"usage":0}}},
            {"name":"b","status":"Stopped","type":"container","expanded_config":{"limits.cpu":"4"}},{"name":"c","status":"Running","type":"container","expanded_config":{},"state":{"status":"Running","memory":{"usage":5},"cpu":{"usage":0}}}])");
        Overview overview(&rig.instances);
        overview.attach(rig.server.get());
        QVERIFY(rig.connected());
        overview.setActive(true);
        QTRY_COMPARE(overview.cpu().value(u"total"_s).toInt(), 8);
        QTRY_COMPARE(overview.cpu().value(u"allocated"_s).toInt(), 2); // of what runs
        QTRY_COMPARE(overview.memory().value(u"allocated"_s).toDouble(), 4.0 * (1 << 30));
        QTRY_COMPARE(overview.memory().value(u"used"_s).toDouble(), 3.0 * (1 << 30));
        QTRY_COMPARE(overview.storage().value(u"total"_s).toInt(), 1000);
        QCOMPARE(overview.storage().value(u"allocated"_s).toDouble(), 10.0 * (1 << 30));
        QCOMPARE(overview.states().value(0).toMap().value(u"count"_s).toInt(), 2);
        QCOMPARE(overview.topMemory().size(), 2);
        QCOMPARE(overview.topMemory()[0].toMap().value(u"name"_s).toString(), u"a"_s);
        QSignalSpy told(&overview, &Overview::eventsChanged);
        for (int i = 0; i < 30; ++i)
            Q_EMIT rig.server->eventReceived({ u"lifecycle"_s, Timestamp::now(), QJsonObject { { "action"_L1, QString::number(i) }, { "source"_L1, "/1.0/instances/a"_L1 } }, {}, {} });
        QCOMPARE(overview.events().size(), 20);
        QCOMPARE(overview.events()[0].toMap().value(u"text"_s).toString(), u"29"_s);
        QCOMPARE(overview.events()[0].toMap().value(u"source"_s).toString(), u"a"_s); // by its name alone
        QTRY_COMPARE(told.size(), 1); // of the whole burst
    }
    void theOverviewSaysEventsInWords_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("name");
        QTest::newRow("instance") << u"/1.0/instances/web-1?project=lab"_s << u"web-1"_s;
        QTest::newRow("snapshot") << u"/1.0/instances/web-1/snapshots/s%200"_s << u"web-1/s 0"_s;
        QTest::newRow("volume") << u"/1.0/storage-pools/fast/volumes/custom/data"_s << u"data"_s;
        QTest::newRow("image") << u"/1.0/images/4c1f90ab27de4c1f90ab27de"_s << u"4c1f90ab27de"_s;
        QTest::newRow("operation") << u"/1.0/operations/feeea1ae-d8b6-4b2f"_s << QString();
        QTest::newRow("server") << u"/1.0"_s << QString();
    }
    void theOverviewSaysEventsInWords()
    {
        QFETCH(QString, source);
        Rig rig("");
        Overview overview(&rig.instances);
        overview.attach(rig.server.get());
        Q_EMIT rig.server->eventReceived({ u"lifecycle"_s, Timestamp::now(), QJsonObject { { "action"_L1, "storage-volume-created"_L1 }, { "source"_L1, source } }, {}, {} });
        QCOMPARE(overview.events()[0].toMap().value(u"text"_s).toString(), u"Storage volume created"_s);
        QTEST(overview.events()[0].toMap().value(u"source"_s).toString(), "name");
    }
    void eventsInThePersonsLanguage()
    {
        struct German : QTranslator {
            bool isEmpty() const override { return false; }
            QString translate(const char *context, const char *source, const char *, int) const override
            {
                return qstrcmp(context, "Lifecycle") == 0 && qstrcmp(source, "Instance snapshot created") == 0 ? u"Schnappschuss erstellt"_s : QString();
            }
        } german;
        QVERIFY(QCoreApplication::installTranslator(&german));
        QCOMPARE(lifecycleText(u"instance-snapshot-created"_s), u"Schnappschuss erstellt"_s);
        QCOMPARE(lifecycleText(u"instance-flown"_s), u"Instance flown"_s);
        QCoreApplication::removeTranslator(&german);
    }
};

QTEST_GUILESS_MAIN(TestAreas)
#include "tst_areas.moc"
