// SPDX-License-Identifier: Apache-2.0
// The models behind snapshots, backups, files and copying: the schedule builder, what is sent, what is refused before it is sent.
#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

#include "models/items/app.h"
#include "models/items/commandtext.h"
#include "models/items/files/transfertext.h"
#include "models/items/keeping/nextsnapshot.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
class FakeTransport : public Transport {
public:
    void send(ApiRequest request, QObject *context, ResponseHandler done) override
    {
        asked << request;
        const ApiResponse response = answers.value(request.method + ' ' + request.target,
            { 404, { { "content-type", "application/json" } }, R"({"type":"error","error":"not found","error_code":404})" });
        if (request.download && response.status == 200)
            request.download->write(response.body);
        QMetaObject::invokeMethod(context, [done, response] { done(response); }, Qt::QueuedConnection);
    }
    void openSocket(QByteArray, QObject *context, SocketHandler done) override
    {
        QMetaObject::invokeMethod(context, [done] { done(failure(unavailable(u"none"_s))); }, Qt::QueuedConnection);
    }
    QString address() const override { return u"fake"_s; }
    void answer(const QByteArray &what, const QByteArray &metadata, const ApiHeaders &headers = {})
    {
        answers[what] = { 200, headers + ApiHeaders { { "content-type", "application/json" } }, R"({"type":"sync","status_code":200,"metadata":)" + metadata + '}' };
    }
    void file(const QByteArray &what, const QByteArray &content, const ApiHeaders &headers)
    {
        answers[what] = { 200, headers + ApiHeaders { { "content-type", "application/octet-stream" } }, content };
    }
    QHash<QByteArray, ApiResponse> answers;
    QList<ApiRequest> asked;
};

api::Instance instance(const QString &status = u"Stopped"_s)
{
    api::Instance value;
    value.name = u"web"_s;
    value.status = status;
    value.architecture = u"x86_64"_s;
    value.type = u"container"_s;
    value.profiles = { u"default"_s };
    value.expandedDevices = { { u"disk0"_s, { { u"type"_s, u"disk"_s }, { u"path"_s, u"/"_s }, { u"pool"_s, u"default"_s }, { u"size"_s, u"5GB"_s } } },
        { u"eth0"_s, { { u"type"_s, u"nic"_s }, { u"network"_s, u"br0"_s } } } };
    return value;
}

CopyPlace place(bool same = true, const QString &pool = {})
{
    return { .isSameServer = same, .project = u"default"_s, .pool = pool, .pools = { u"default"_s, u"tank"_s }, .profiles = { u"default"_s },
        .networks = { u"br0"_s }, .architectures = { u"x86_64"_s }, .taken = { u"web"_s, u"mail"_s },
        .extensions = { u"container_backup"_s, u"container_backup_override_pool"_s }, .canName = true };
}
}

class TestKeeping : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("HOME", QFile::encodeName(m_home.path())); // what an earlier run or another test left isn't there
    }
    void scheduleIsRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("summary");
        QTest::newRow("none") << u""_s << u"never"_s << u"Only by hand"_s;
        QTest::newRow("never") << u"@never"_s << u"never"_s << u"Only by hand"_s;
        QTest::newRow("hourly") << u"@hourly"_s << u"hourly"_s << u"Every hour"_s;
        QTest::newRow("daily") << u"30 2 * * *"_s << u"daily"_s << u"Every day at 02:30"_s;
        QTest::newRow("weekly") << u"0 4 * * 1"_s << u"weekly"_s << u"Every Monday at 04:00"_s;
        QTest::newRow("monthly") << u"@monthly"_s << u"monthly"_s << u"On day 1 of each month at 00:00"_s;
        QTest::newRow("start") << u"@startup"_s << u"startup"_s << u"Before each start of the instance"_s;
        QTest::newRow("steps") << u"*/10 * * * *"_s << u"custom"_s << u"By an expression of cron"_s;
        QTest::newRow("two") << u"0 1 * * *, 0 13 * * *"_s << u"custom"_s << u"By an expression of cron"_s;
    }
    void scheduleIsRead()
    {
        QFETCH(QString, line);
        SnapshotSchedule schedule(u"s/default/web"_s, m_server.get(), nullptr);
        schedule.take({}, { { u"snapshots.schedule"_s, line } });
        QTEST(schedule.kind(), "kind");
        QTEST(schedule.summary(), "summary");
        QVERIFY(!schedule.isDirty());
        schedule.setKind(schedule.kind()); // the same chosen again changes nothing
        QCOMPARE(schedule.isDirty(), line == "@never"_L1);
    }
    void scheduleIsBuilt()
    {
        SnapshotSchedule schedule(u"s/default/web"_s, m_server.get(), nullptr);
        schedule.take({}, {});
        schedule.setClock(QDateTime(QDate(2026, 3, 16), QTime(10, 0)));
        schedule.setKind(u"weekly"_s);
        schedule.setWeekday(3);
        schedule.setHour(23);
        schedule.setMinute(5);
        QCOMPARE(schedule.expression(), u"5 23 * * 3"_s);
        schedule.setKind(u"daily"_s);
        QCOMPARE(schedule.nextRuns(), (QStringList { u"Today, 23:05"_s, u"Tomorrow, 23:05"_s, u"Wednesday, 18 March, 23:05"_s,
            u"Thursday, 19 March, 23:05"_s, u"Friday, 20 March, 23:05"_s }));
        schedule.setKind(u"custom"_s);
        schedule.setExpression(u"61 * * * *"_s);
        QVERIFY(!schedule.problem().isEmpty());
        QVERIFY(schedule.nextRuns().isEmpty());
        schedule.setExpiry(u"two weeks"_s);
        QVERIFY(!schedule.expiryProblem().isEmpty());
        schedule.revert();
        QVERIFY(!schedule.isDirty() && schedule.problem().isEmpty());
    }
    void nextSnapshotIsTold_data()
    {
        QTest::addColumn<StringMap>("config");
        QTest::addColumn<bool>("isStopped");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        const QString line = u"snapshots.schedule"_s, stopped = u"snapshots.schedule.stopped"_s;
        QTest::newRow("none") << StringMap {} << false << 0 << u""_s;
        QTest::newRow("server didn't say") << StringMap {} << false << -1 << u""_s;
        QTest::newRow("by hand") << StringMap {} << false << 3 << u"3"_s;
        QTest::newRow("never") << StringMap { { line, u"@never"_s } } << false << 3 << u"3"_s;
        QTest::newRow("not understood") << StringMap { { line, u"61 * * * *"_s } } << false << 3 << u"3"_s;
        QTest::newRow("today") << StringMap { { line, u"5 23 * * *"_s } } << false << 12 << u"12, next at 23:05"_s;
        QTest::newRow("tomorrow") << StringMap { { line, u"0 2 * * *"_s } } << false << 12 << u"12, next at 02:00"_s;
        QTest::newRow("later") << StringMap { { line, u"0 2 * * 5"_s } } << false << 12 << u"12, next on 20 Mar"_s;
        QTest::newRow("the first") << StringMap { { line, u"@hourly"_s } } << false << 0 << u"none, next at 11:00"_s;
        QTest::newRow("stopped") << StringMap { { line, u"@hourly"_s } } << true << 2 << u"2"_s;
        QTest::newRow("stopped too") << StringMap { { line, u"@hourly"_s }, { stopped, u"true"_s } } << true << 2 << u"2, next at 11:00"_s;
    }
    void nextSnapshotIsTold()
    {
        QFETCH(StringMap, config);
        QFETCH(bool, isStopped);
        QFETCH(int, count);
        const QDateTime now(QDate(2026, 3, 16), QTime(10, 0)); // a Monday
        const QLocale before;
        QLocale::setDefault(QLocale(u"en_GB"_s));
        const QString text = snapshotsText(count, nextSnapshot(config, isStopped, now), now);
        QLocale::setDefault(before);
        QTEST(text, "text");
    }
    void inheritedScheduleIsSwitchedOff()
    {
        SnapshotSchedule schedule(u"s/default/web"_s, m_server.get(), nullptr);
        schedule.take({}, { { u"snapshots.schedule"_s, u"@daily"_s } });
        QVERIFY(schedule.isInherited());
        schedule.setKind(u"never"_s);
        QCOMPARE(schedule.command(u"lxc"_s), u"lxc config set s:web snapshots.schedule @never"_s);
    }
    void scheduleIsSaved()
    {
        m_transport->answer("GET /1.0/instances/web?project=default", R"({"name":"web","profiles":["default"],"config":{"a":"1","snapshots.schedule":"@daily"},
            "expanded_config":{"snapshots.schedule":"@daily"}})", { { "etag", "e7" } });
        m_transport->answer("PUT /1.0/instances/web?project=default", "{}");
        SnapshotSchedule schedule(u"s/default/web"_s, m_server.get(), nullptr);
        QTRY_COMPARE(schedule.kind(), u"daily"_s);
        schedule.setKind(u"never"_s);
        schedule.setPattern(u"s%d"_s);
        QSignalSpy saved(&schedule, &SnapshotSchedule::saved);
        schedule.save();
        QTRY_COMPARE(saved.size(), 1);
        const ApiRequest put = requests("PUT").last();
        QVERIFY(put.headers.contains(std::pair<QByteArray, QByteArray>("If-Match", "e7")));
        const QJsonObject config = QJsonDocument::fromJson(put.body).object().value("config"_L1).toObject();
        QCOMPARE(config, (QJsonObject { { "a"_L1, "1"_L1 }, { "snapshots.pattern"_L1, "s%d"_L1 } }));
    }
    void snapshotVerbs()
    {
        m_transport->answer("GET /1.0/instances/web/snapshots?project=default&recursion=1",
            R"([{"name":"old","created_at":"2026-03-01T00:00:00Z"},{"name":"new","created_at":"2026-03-02T00:00:00Z","stateful":true}])");
        m_transport->answer("PUT /1.0/instances/web?project=default", "{}");
        InstanceSnapshots &snapshots = *new InstanceSnapshots(u"s/default/web"_s, m_server.get());
        QTRY_COMPARE(snapshots.count(), 2);
        QCOMPARE(snapshots.list().first().toMap().value(u"name"_s).toString(), u"new"_s);
        QCOMPARE(snapshots.newerThan(u"old"_s), 1);
        QSignalSpy finished(&snapshots, &InstanceRecords::finished);
        snapshots.restore(u"old"_s, false);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first(), (QVariantList { u"restore"_s, u"old"_s, QString() }));
        QCOMPARE(requests("PUT").last().body, QByteArray(R"({"restore":"old","stateful":false})"));
        snapshots.remove(u"new"_s); // refused by this server
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(finished.last().last().toString(), u"not found"_s);
        QCOMPARE(snapshots.command(u"create"_s, u"x y"_s, { { u"stateful"_s, true } }, u"lxc"_s), u"lxc snapshot s:web 'x y' --stateful"_s);
        const QString passing = snapshots.command(u"create"_s, u"x"_s, { { u"expiry"_s, u"1w"_s } }, u"lxc"_s); // "lxc snapshot" knows no expiry
        QVERIFY2(passing.startsWith(u"lxc query --wait -X POST -d "_s) && passing.contains(u"expires_at"_s), qPrintable(passing));
        QVERIFY(snapshots.command(u"expiry"_s, u"old"_s, { { u"expiry"_s, u"1w"_s } }, u"lxc"_s).startsWith(u"lxc query --wait -X PUT"_s)); // "edit" opens an editor
        QVERIFY(snapshots.command(u"copy"_s, u"old"_s, { { u"name"_s, u"w2"_s } }, u"curl"_s).contains(u"\"source\":\"web/old\""_s));
        QVERIFY(!snapshots.expiryText(u"1w"_s).isEmpty());
        QVERIFY(snapshots.expiryText(u"soon"_s).isEmpty());
    }
    void copiesAreJudged_data()
    {
        QTest::addColumn<bool>("move");
        QTest::addColumn<bool>("same");
        QTest::addColumn<QString>("pool");
        QTest::addColumn<QString>("newName");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, bool move, bool same, const char *pool, const char *newName, const char *status, CopyMethod method, const char *problem = "") {
            QTest::newRow(name) << move << same << QString::fromLatin1(pool) << QString::fromLatin1(newName) << QString::fromLatin1(status) << int(method) << QString::fromLatin1(problem);
        };
        row("copy", false, true, "", "w2", "Running", CopyMethod::CopyHere);
        row("rename", true, true, "", "w2", "Stopped", CopyMethod::Rename);
        row("to a pool", true, true, "tank", "w2", "Stopped", CopyMethod::CopyThenDelete);
        row("elsewhere", true, false, "tank", "w2", "Stopped", CopyMethod::ByBackup);
        row("taken", false, true, "", "mail", "Stopped", CopyMethod::CopyHere, "The name is taken there.");
        row("itself", true, true, "", "web", "Stopped", CopyMethod::Rename, "It is there already.");
        row("bad name", false, true, "", "1 x", "Stopped", CopyMethod::CopyHere, "A name has letters, digits and hyphens, starts with a letter, and has at most 63.");
        row("running", true, false, "", "w2", "Running", CopyMethod::ByBackup, "It runs: stop it first.");
        row("no pool", false, true, "zebra", "w2", "Stopped", CopyMethod::CopyHere, "There is no pool zebra.");
    }
    void copiesAreJudged()
    {
        QFETCH(bool, move);
        QFETCH(bool, same);
        QFETCH(QString, pool);
        QFETCH(QString, newName);
        QFETCH(QString, status);
        const CopyWish wish { instance(status), u"default"_s, newName, move, false };
        const CopyVerdict verdict = judge(wish, place(same, pool), { .extensions = { u"container_backup"_s } });
        QTEST(int(verdict.method), "method");
        QTEST(verdict.problem, "problem");
    }
    void copiesNeedWhatTheInstanceNeeds()
    {
        CopyPlace there = place(false);
        const CopyWish wish { instance(), u"default"_s, u"w2"_s, false, false };
        there.profiles.clear();
        QCOMPARE(judge(wish, there, { .extensions = { u"container_backup"_s } }).problem, u"The profile default is missing there."_s);
        there = place(false);
        there.architectures = { u"aarch64"_s };
        QCOMPARE(judge(wish, there, { .extensions = { u"container_backup"_s } }).problem, u"The server can't run x86_64."_s);
        there = place(false);
        there.networks.clear();
        QCOMPARE(judge(wish, there, { .extensions = { u"container_backup"_s } }).warnings.size(), 1);
        QVERIFY(!judge(wish, place(false), {}).problem.isEmpty()); // no backups there
        CopyWish kept { instance(), u"default"_s, u"w2"_s, true, false };
        kept.instance.expandedConfig.insert(u"security.protection.delete"_s, u"true"_s);
        QVERIFY(!judge(kept, place(false), { .extensions = { u"container_backup"_s } }).problem.isEmpty());
    }
    void anotherServerFetchesWhereBothCan()
    {
        const CopyWish wish { instance(), u"default"_s, u"w2"_s, false, true };
        CopyPlace there = place(false, u"tank"_s);
        const CopySource here { { u"container_push"_s }, { u"10.0.0.1:8443"_s }, u"PEM"_s };
        QCOMPARE(int(judge(wish, there, here).method), int(CopyMethod::ByBackup)); // the other one can't
        there.extensions << u"container_push"_s;
        QCOMPARE(int(judge(wish, there, here).method), int(CopyMethod::ByMigration));
        QCOMPARE(int(judge(wish, there, { here.extensions, {}, {} }).method), int(CopyMethod::ByBackup)); // nobody can reach it
        const QJsonObject body = QJsonDocument::fromJson(fetchBody(wish, there, here, here.addresses[0], u"/1.0/operations/x"_s, { { "control"_L1, "s"_L1 } })).object();
        const QJsonObject source = body.value("source"_L1).toObject();
        QCOMPARE(source.value("operation"_L1).toString(), u"https://10.0.0.1:8443/1.0/operations/x"_s);
        QCOMPARE(source.value("secrets"_L1).toObject().value("control"_L1).toString(), u"s"_s);
        QVERIFY(source.value("instance_only"_L1).toBool());
        QCOMPARE(body.value("devices"_L1).toObject().value("disk0"_L1).toObject().value("pool"_L1).toString(), u"tank"_s);
    }
    void aPoolIsTheRootDisks()
    {
        const CopyWish wish { instance(), u"lab"_s, u"w2"_s, false, true };
        const QJsonObject body = QJsonDocument::fromJson(copyBody(wish, place(true, u"tank"_s))).object();
        const QJsonObject root = body.value("devices"_L1).toObject().value("disk0"_L1).toObject();
        QCOMPARE(root.value("pool"_L1).toString(), u"tank"_s);
        QCOMPARE(root.value("size"_L1).toString(), u"5GB"_s);
        QCOMPARE(body.value("source"_L1).toObject().value("project"_L1).toString(), u"lab"_s);
        QVERIFY(body.value("source"_L1).toObject().value("instance_only"_L1).toBool());
    }
    void aBackupGoesByThisComputer()
    {
        m_transport->answer("POST /1.0/instances/web/backups?project=default", "{}");
        CopyJob job({ instance(), u"default"_s, u"w2"_s, false, false }, place(false), CopyMethod::ByBackup, m_server->client(), m_server->client());
        QSignalSpy finished(&job, &CopyJob::finished);
        job.start();
        QTRY_COMPARE(finished.size(), 1); // there is no such file on this server
        QCOMPARE(finished.first().first().toString(), u"not found"_s);
        QTRY_COMPARE(requests("DELETE").size(), 1); // the backup isn't left there
        QVERIFY(requests("DELETE").last().target.startsWith("/1.0/instances/web/backups/copy-"));
    }
    void filesAreListed()
    {
        m_transport->answer("GET /1.0/instances/web/files?path=%2F&project=default", R"(["b.txt","a","c"])", { { "x-lxd-type", "directory" } });
        m_transport->file("GET /1.0/instances/web/files?path=%2Fb.txt&project=default", "hello", { { "x-lxd-type", "file" }, { "content-length", "5" }, { "x-lxd-mode", "0644" }, { "x-lxd-uid", "1000" }, { "x-lxd-gid", "7" } });
        m_transport->answer("GET /1.0/instances/web/files?path=%2Fc&project=default", "[]", { { "x-lxd-type", "directory" }, { "x-lxd-mode", "1777" } });
        auto *session = new FileSession(u"s/default/web"_s, m_server.get());
        RemoteFolder *folder = session->remote();
        QTRY_COMPARE(folder->count(), 3);
        QTRY_COMPARE(folder->nameAt(0), u"c"_s); // folders first, once that is known
        const auto text = [&](const QString &name, const char *role) {
            return folder->value(*folder->row(name), folder->roleNames().key(role)).toString();
        };
        QCOMPARE(text(u"b.txt"_s, "modeText"), u"rw-r--r--"_s);
        QCOMPARE(text(u"b.txt"_s, "ownerText"), u"1000:7"_s);
        QCOMPARE(text(u"b.txt"_s, "sizeText"), u"5\u00A0B"_s);
        QCOMPARE(text(u"c"_s, "modeText"), u"rwxrwxrwt"_s);
        folder->open(u"/nothing"_s);
        QTRY_COMPARE(folder->errorText(), u"not found"_s);
        QCOMPARE(folder->path(), u"/"_s);
        folder->select(2, u"single"_s);
        QCOMPARE(session->conflicts({ u"/home/x/b.txt"_s, u"/home/x/z"_s }, true), QStringList { u"/home/x/b.txt"_s });
    }
    void whatIsDraggedOutIsFetchedWhenAskedFor()
    {
        m_transport->answer("GET /1.0/instances/web/files?path=%2F&project=default", R"(["b.txt"])", { { "x-lxd-type", "directory" } });
        m_transport->file("GET /1.0/instances/web/files?path=%2Fb.txt&project=default", "hello", { { "x-lxd-type", "file" }, { "content-length", "5" }, { "x-lxd-mode", "0644" } });
        auto *session = new FileSession(u"s/default/web"_s, m_server.get());
        const std::unique_ptr<QMimeData> data(session->dragged({ u"b.txt"_s, u"gone"_s }));
        QVERIFY(data->hasUrls() && data->hasFormat(u"application/x-quayside-files"_s));
        QCOMPARE(session->queue()->count(), 0); // nobody has asked yet
        const QList<QUrl> urls = data->urls();
        QCOMPARE(urls.size(), 1); // the other one isn't there: said as any failed download is
        QFile copy(urls.first().toLocalFile());
        QCOMPARE(QFileInfo(copy).fileName(), u"b.txt"_s);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("hello"));
        QCOMPARE(data->urls(), urls); // the same ones
        delete session;
        QVERIFY(!QFile::exists(urls.first().toLocalFile()));
    }
    void foldersGoUpAndComeDown()
    {
        QTemporaryDir here;
        QVERIFY(QDir(here.path()).mkpath(u"tree/sub"_s));
        QFile file(here.filePath(u"tree/sub/f"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("data") == 4);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        for (const char *path : { "%2Ftree", "%2Ftree%2Fsub", "%2Ftree%2Fsub%2Ff" })
            m_transport->answer(QByteArray("POST /1.0/instances/web/files?path=") + path + "&project=default", "{}");
        UploadJob up({ m_server->client(), u"web"_s, u"default"_s }, here.filePath(u"tree"_s), u"/tree"_s);
        QSignalSpy sent(&up, &FileJob::finished);
        up.start();
        QTRY_COMPARE(sent.size(), 1);
        QCOMPARE(sent.first().first().toString(), QString());
        QCOMPARE(up.entries(), 3);
        QCOMPARE(up.totalBytes(), qint64(4));
        QVERIFY(requests("POST").last().headers.contains(std::pair<QByteArray, QByteArray>("X-LXD-mode", "0700")));

        m_transport->answer("GET /1.0/instances/web/files?path=%2Ftree&project=default", R"(["f"])", { { "x-lxd-type", "directory" } });
        m_transport->file("GET /1.0/instances/web/files?path=%2Ftree%2Ff&project=default", "data", { { "x-lxd-type", "file" }, { "x-lxd-mode", "0640" }, { "content-length", "4" } });
        DownloadJob down({ m_server->client(), u"web"_s, u"default"_s }, u"/tree"_s, here.filePath(u"copy"_s));
        QSignalSpy fetched(&down, &FileJob::finished);
        down.start();
        QTRY_COMPARE(fetched.size(), 1);
        QCOMPARE(fetched.first().first().toString(), QString());
        QFile copy(here.filePath(u"copy/f"_s));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("data"));
        QCOMPARE(int(copy.permissions() & QFile::ReadGroup), int(QFile::ReadGroup));
    }
    void linksOfAnEarlierDownloadLeadNowhere()
    {
        QTemporaryDir here;
        QVERIFY(QDir(here.path()).mkpath(u"outside"_s) && QDir(here.path()).mkpath(u"copy"_s));
        QFile victim(here.filePath(u"outside/f"_s));
        QVERIFY(victim.open(QIODevice::WriteOnly) && victim.write("mine") == 4);
        victim.close();
        QVERIFY(QFile::link(u"../outside/f"_s, here.filePath(u"copy/f"_s)) && QFile::link(u"../outside"_s, here.filePath(u"copy/d"_s)));
        const auto url = [](const QByteArray &path) { return "GET /1.0/instances/web/files?path=%2Flinks" + path + "&project=default"; };
        m_transport->answer(url(""), R"(["d","f"])", { { "x-lxd-type", "directory" } });
        m_transport->answer(url("%2Fd"), R"(["f"])", { { "x-lxd-type", "directory" } });
        for (const char *path : { "%2Ff", "%2Fd%2Ff" })
            m_transport->file(url(path), "data", { { "x-lxd-type", "file" }, { "x-lxd-mode", "0640" }, { "content-length", "4" } });
        DownloadJob down({ m_server->client(), u"web"_s, u"default"_s }, u"/links"_s, here.filePath(u"copy"_s));
        QSignalSpy fetched(&down, &FileJob::finished);
        down.start();
        QTRY_COMPARE(fetched.size(), 1);
        QCOMPARE(fetched.first().first().toString(), QString());
        QVERIFY(victim.open(QIODevice::ReadOnly));
        QCOMPARE(victim.readAll(), QByteArray("mine"));
        for (const char *name : { "copy/f", "copy/d/f" }) {
            const QFileInfo copy(here.filePath(QLatin1StringView(name)));
            QVERIFY(!copy.isSymLink() && copy.size() == 4);
        }
        QVERIFY(!QFileInfo(here.filePath(u"copy/d"_s)).isSymLink());
    }
    void theQueueRunsTwoAndCancels()
    {
        FileQueue queue(nullptr);
        QSignalSpy ended(&queue, &FileQueue::ended);
        for (int i = 0; i < 3; ++i)
            queue.add(u"delete"_s, QString::number(i), std::make_unique<RemoveJob>(RemoteFiles(m_server->client(), u"web"_s, u"default"_s), u"/x"_s));
        QCOMPARE(queue.openCount(), 3);
        queue.cancel(queue.rows().last().key);
        QCOMPARE(queue.rows().last().state, u"cancelled"_s);
        QTRY_COMPARE(ended.size(), 3); // the two others fail: there is no such file
        QCOMPARE(queue.rows().first().state, u"failed"_s);
        QCOMPARE(queue.rows().first().errorText, u"not found"_s);
        queue.clear();
        QCOMPARE(queue.count(), 0);
    }
    void words()
    {
        QCOMPARE(command::word(u"plain/path.txt"_s), u"plain/path.txt"_s);
        QCOMPARE(command::word(u"a-b=c/d:1.0"_s), u"a-b=c/d:1.0"_s);
        QCOMPARE(command::word(u"it's"_s), u"'it'\\''s'"_s);
        QCOMPARE(command::word(QString()), u"''"_s);
        QCOMPARE(command::word(u"$(x)"_s), u"'$(x)'"_s);
        QCOMPARE(command::word(u"~"_s), u"'~'"_s);
        const Remote here { .name = u"local"_s, .address = u"unix:/run/my place"_s };
        QCOMPARE(command::curl(here, u"GET"_s, ApiPath({ u"instances"_s })), u"curl --unix-socket '/run/my place' http://quayside/1.0/instances"_s);
        QCOMPARE(command::curl({ .name = u"nas"_s, .address = u"https://nas:8443"_s }, u"PUT"_s, ApiPath({ u"instances"_s }).with(u"project"_s, u"lab"_s), "{}"),
            u"curl -X PUT --insecure --cert client.crt --key client.key 'https://nas:8443/1.0/instances?project=lab' -d '{}'"_s);
        QCOMPARE(transferText(50, 100, 0), u"50 of 100\u00A0B"_s);
        QCOMPARE(transferText(0, 900, 100), u"0 of 900\u00A0B · 100\u00A0B/s · 10 s left"_s);
    }

    void init()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_transport = std::make_shared<FakeTransport>();
        m_transport->answer("GET /1.0", R"({"api_extensions":["snapshot_expiry_creation","container_backup"],"environment":{"server":"lxd","server_version":"4.0.1"}})");
        m_instances = std::make_unique<InstancesModel>();
        m_server = std::make_unique<Server>(Remote { .name = u"s"_s, .address = u"https://s:8443"_s }, m_transport, true, m_instances.get(), nullptr);
        m_server->start();
        QTRY_COMPARE(m_server->state(), u"connected"_s);
    }
    void cleanup()
    {
        m_server.reset();
        m_instances.reset();
    }

private:
    QList<ApiRequest> requests(const QByteArray &method) const
    {
        QList<ApiRequest> found;
        for (const ApiRequest &request : m_transport->asked) {
            if (request.method == method)
                found << request;
        }
        return found;
    }
    std::shared_ptr<FakeTransport> m_transport;
    std::unique_ptr<InstancesModel> m_instances;
    std::unique_ptr<Server> m_server;
};

QTEST_GUILESS_MAIN(TestKeeping)
#include "tst_keeping.moc"
