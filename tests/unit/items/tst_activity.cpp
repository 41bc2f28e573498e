// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/mount.h>
#include <unistd.h>

#include "models/items/activityfilter.h"
#include "models/items/activityhistory.h"
#include "models/items/eventlogmodel.h"
#include "models/items/instancesmodel.h"
#include "models/items/operationsmodel.h"
#include "models/items/overview.h"
#include "models/items/server.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
ActivityRecord happening(int number)
{
    return { ActivityRecord::Event, number, u"nas"_s, u"lifecycle"_s, QJsonObject { { "action"_L1, u"instance-started"_s }, { "source"_L1, QString::number(number) } } };
}

QJsonObject operation(const QString &id, int status, const QString &text, const QString &error = {})
{
    return { { "id"_L1, id }, { "class"_L1, "task"_L1 }, { "description"_L1, text }, { "status_code"_L1, status }, { "err"_L1, error },
        { "created_at"_L1, u"2026-11-20T10:00:0%1Z"_s.arg(id.size()) }, { "updated_at"_L1, "2026-11-20T10:01:00Z"_L1 } };
}

QList<ActivityRecord> loaded(ActivityStore &store, int count)
{
    QSignalSpy spy(&store, &ActivityStore::loaded);
    store.load(count);
    return spy.wait(30'000) ? spy.first().first().value<QList<ActivityRecord>>() : QList<ActivityRecord>();
}
}

class tst_Activity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsAndBounds();
    void rubbishIsPutAside();
    void diskFull();
    void lockedByAnother();
    void oldOperationsGo();
    void modelsComeBack();
    void eventsThatSayNothingNew();
    void filters();
    void whatAnOperationIsAbout();
};

void tst_Activity::keepsAndBounds()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sub/activity.sqlite"_s);
    {
        ActivityStore store(file);
        for (int i = 0; i < 21'000; ++i)
            store.add(happening(i));
        store.add({ ActivityRecord::Operation, 5, u"nas"_s, {}, operation(u"a"_s, 200, u"Starting instance"_s) });
    } // written at the end
    ActivityStore store(file);
    const QList<ActivityRecord> records = loaded(store, 30'000);
    QCOMPARE(records.size(), 20'001);
    QCOMPARE(records.first().data.value("source"_L1).toString(), u"1000"_s);
    QCOMPARE(loaded(store, 10).size(), 11);
    store.clear(ActivityRecord::Event);
    QCOMPARE(loaded(store, 10).size(), 1);
}

void tst_Activity::rubbishIsPutAside()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"activity.sqlite"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no database at all, and long enough to be looked at as one");
    file.close();
    ActivityStore store(name);
    store.add(happening(1));
    store.flush();
    QCOMPARE(loaded(store, 10).size(), 1);
    QVERIFY(QFile::exists(name + u".broken"_s));
}

void tst_Activity::diskFull()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.path());
    if (::mount("tmpfs", path.constData(), "tmpfs", 0, "size=128k") != 0)
        QSKIP("mounting a small file system needs root");
    const auto unmount = qScopeGuard([&] { ::umount2(path.constData(), MNT_DETACH); });
    ActivityStore store(folder.filePath(u"activity.sqlite"_s));
    QSignalSpy written(&store, &ActivityStore::written);
    for (int i = 0; i < 4000; ++i)
        store.add(happening(i));
    store.flush();
    QVERIFY(written.wait(30'000));
    QCOMPARE(written.takeFirst().first().toBool(), false);
    QVERIFY(::mount(nullptr, path.constData(), nullptr, MS_REMOUNT, "size=8m") == 0);
    store.add(happening(4000));
    store.flush(); // with those that waited
    QVERIFY(written.wait(30'000));
    QCOMPARE(written.takeFirst().first().toBool(), true);
    QCOMPARE(loaded(store, 10'000).size(), 4001);
}

/** Another program has the file, and keeps it: what waits isn't lost before its time, and the end of this one doesn't wait long. */
void tst_Activity::lockedByAnother()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"activity.sqlite"_s);
    QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    other.setDatabaseName(file);
    QVERIFY(other.open() && QSqlQuery(other).exec(u"CREATE TABLE x (a)"_s) && QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
    auto store = std::make_unique<ActivityStore>(file);
    QSignalSpy written(store.get(), &ActivityStore::written);
    store->add({ ActivityRecord::Event, 1, u"s"_s, u"lifecycle"_s, {} });
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(written.takeFirst().first().toBool(), false);
    QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
    store->add({ ActivityRecord::Event, 2, u"s"_s, u"lifecycle"_s, {} });
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(written.first().first().toBool(), true);
    QCOMPARE(loaded(*store, 10).size(), 2);
    QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
    store->add({ ActivityRecord::Event, 3, u"s"_s, u"lifecycle"_s, {} });
    QElapsedTimer clock;
    clock.start();
    store.reset();
    QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed()))); // SQLite would have waited 5 s
    other.close();
    other = {};
    QSqlDatabase::removeDatabase(u"other"_s);
}

/** One that never ends stands before them, and doesn't keep the others for ever. */
void tst_Activity::oldOperationsGo()
{
    OperationsModel model;
    const auto one = [](int number, int status) { return operation(QString::number(number), status, u"Starting instance"_s); };
    model.update(u"s"_s, one(0, 103));
    for (int i = 1; i <= 2100; ++i) {
        model.update(u"s"_s, one(i, 103));
        model.update(u"s"_s, one(i, 200));
    }
    QCOMPARE(model.count(), 2000);
    QCOMPARE(model.runningCount(), 1);
    QVERIFY(model.row(u"s/0"_s) && model.row(u"s/2100"_s) && !model.row(u"s/1"_s));
}

void tst_Activity::modelsComeBack()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"activity.sqlite"_s);
    {
        OperationsModel operations;
        EventLogModel events;
        ActivityHistory history(file, &operations, &events);
        operations.update(u"nas"_s, operation(u"one"_s, 103, u"Starting instance"_s));
        operations.update(u"nas"_s, operation(u"one"_s, 400, u"Starting instance"_s, u"no memory"_s));
        history.store()->add(happening(1));
    }
    OperationsModel operations;
    EventLogModel events;
    events.add(u"nas"_s, { u"lifecycle"_s, Timestamp::now(), { { "action"_L1, "now"_L1 } }, {}, {} });
    InstancesModel instances;
    Overview overview(&instances);
    connect(&events, &EventLogModel::restored, &overview, &Overview::restoreEvents);
    ActivityHistory history(file, &operations, &events);
    QTRY_COMPARE(operations.count(), 1);
    QCOMPARE(operations.rows().first().operation.err, u"no memory"_s);
    QCOMPARE(operations.runningCount(), 0);
    QTRY_COMPARE(events.count(), 2);
    QCOMPARE(events.rows().last().text, u"now"_s); // what is new stands below what was
    QCOMPARE(overview.events().size(), 1);
    QCOMPARE(overview.events().first().toMap().value(u"text"_s).toString(), u"Instance started"_s);
    operations.clearFinished();
    events.clear();
    QTRY_COMPARE(loaded(*history.store(), 10).size(), 0);
}

/** LXD tells of an operation at each percent. */
void tst_Activity::eventsThatSayNothingNew()
{
    EventLogModel model;
    const auto tell = [&](const QString &id, const QString &status, int percent) {
        const QJsonObject resources { { "instances"_L1, QJsonArray { u"/1.0/instances/"_s + id } } };
        model.add(u"s"_s, { u"operation"_s, Timestamp::now(), { { "id"_L1, id }, { "description"_L1, "Creating instance"_L1 }, { "status"_L1, status },
            { "resources"_L1, resources }, { "metadata"_L1, QJsonObject { { "percent"_L1, percent } } } }, {}, {} });
    };
    for (int percent = 0; percent < 50; ++percent) {
        tell(u"a"_s, u"Running"_s, percent);
        tell(u"b"_s, u"Running"_s, percent);
    }
    QCOMPARE(model.count(), 2);
    tell(u"a"_s, u"Success"_s, 100);
    tell(u"a"_s, u"Running"_s, 0); // once more
    QCOMPARE(model.count(), 4);
}

void tst_Activity::filters()
{
    OperationsModel operations;
    operations.restore(u"nas"_s, operation(u"a"_s, 200, u"Starting instance"_s));
    operations.restore(u"atlas"_s, operation(u"aaa"_s, 400, u"Creating snapshot"_s, u"no space"_s));
    operations.update(u"nas"_s, operation(u"aa"_s, 103, u"Deleting instance"_s));
    ActivityFilter filter;
    filter.setSourceModel(&operations);
    const auto names = [&] {
        QStringList found;
        for (int i = 0; i < filter.count(); ++i)
            found << filter.data(filter.index(i, 0), operations.roleNames().key("id")).toString();
        return found.join(u' ');
    };
    QCOMPARE(names(), u"nas/aa atlas/aaa nas/a"_s); // running first, then the newest
    filter.setText(u"state:failed"_s);
    QCOMPARE(names(), u"atlas/aaa"_s);
    filter.setText(u"server:nas"_s);
    QCOMPARE(names(), u"nas/aa nas/a"_s);
    filter.setText(u"space"_s);
    QCOMPARE(names(), u"atlas/aaa"_s);
}

void tst_Activity::whatAnOperationIsAbout()
{
    const auto sourceOf = [](const QJsonObject &resources) {
        return describeEvent(u"s"_s, { u"operation"_s, Timestamp::now(), { { "id"_L1, "one"_L1 }, { "resources"_L1, resources } }, {}, {} }).source;
    };
    const QJsonObject done { { "description"_L1, "Starting container"_L1 }, { "status"_L1, "Success"_L1 } };
    QCOMPARE(describeEvent(u"s"_s, { u"operation"_s, Timestamp::now(), done, {}, {} }).text, u"Starting instance: Done"_s);
    const QJsonArray instance { "/1.0/instances/web"_L1 }, image { "/1.0/images/4c1f"_L1 };
    QCOMPARE(sourceOf({ { "images"_L1, image }, { "instances"_L1, instance } }), u"/1.0/instances/web"_s);
    QCOMPARE(sourceOf({ { "images"_L1, image }, { "instances"_L1, QJsonArray() } }), u"/1.0/images/4c1f"_s);
    QCOMPARE(sourceOf({}), u"/1.0/operations/one"_s);
}

QTEST_GUILESS_MAIN(tst_Activity)
#include "tst_activity.moc"
