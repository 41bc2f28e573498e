// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "models/items/app.h"
#include "models/items/format.h"
#include "models/items/metricseries.h"
#include "models/items/pollplan.h"
#include "models/items/registration.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
QJsonObject instanceJson(const QString &name, const QString &status = u"Running"_s, qint64 cpuNs = 0, qint64 memory = 1 << 20)
{
    const QJsonObject address { { "family"_L1, "inet"_L1 }, { "address"_L1, "192.0.2.7"_L1 }, { "scope"_L1, "global"_L1 } };
    const QJsonObject eth0 { { "addresses"_L1, QJsonArray { address } }, { "counters"_L1, QJsonObject { { "bytes_received"_L1, cpuNs / 1000 } } } };
    const QJsonObject state { { "status"_L1, status }, { "pid"_L1, 7 }, { "cpu"_L1, QJsonObject { { "usage"_L1, cpuNs } } },
        { "memory"_L1, QJsonObject { { "usage"_L1, memory } } }, { "network"_L1, QJsonObject { { "eth0"_L1, eth0 } } } };
    const QJsonObject config { { "limits.cpu"_L1, "0-1"_L1 }, { "limits.memory"_L1, "2GiB"_L1 }, { "user.tags"_L1, "web, blue"_L1 } };
    return { { "name"_L1, name }, { "status"_L1, status }, { "type"_L1, "container"_L1 }, { "expanded_config"_L1, config },
        { "config"_L1, QJsonObject { { "image.os"_L1, "Debian"_L1 }, { "image.release"_L1, "12"_L1 } } }, { "state"_L1, state },
        { "snapshots"_L1, QJsonArray { 1, 2 } } };
}

InstanceEntry rowOf(const QString &name, qint64 cpuNs = 0, qint64 sampledAt = 0, const QString &status = u"Running"_s)
{
    InstanceEntry row = *parseInstance(instanceJson(name, status, cpuNs), u"s"_s, {});
    row.sampledAt = sampledAt;
    return row;
}

QVariant role(const InstancesModel &model, int row, const char *name)
{
    return model.data(model.index(row), model.roleNames().key(name));
}
}

class tst_Items : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_QPA_PLATFORM", "offscreen"); }
private Q_SLOTS:
    void initTestCase();
    void bytes_data();
    void bytes();
    void texts();
    void datesOfLocales_data();
    void datesOfLocales();
    void rolesOfAnInstance();
    void cpuIsADelta();
    void modelDiffs();
    void thousandInstances();
    void sameWordsAreSharedNotReadAnew();
    void strangeStates();
    void machinesWithoutAnAgent();
    void longListsAreReadLessOften();
    void metrics();
    void metricsStandAtTheirTime();
    void operationTexts();
    void operationsModel();
    void eventFilter();
    void bulkResults();
    void offlineApp();

private:
    QTemporaryDir m_home;
};

void tst_Items::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qputenv("HOME", QFile::encodeName(m_home.path())); // what an earlier run or another test left isn't there
    QLocale::setDefault(QLocale::c());
}

void tst_Items::bytes_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << qint64(0) << u"0\u00a0B"_s;
    QTest::newRow("unknown") << qint64(-1) << u"–"_s;
    QTest::newRow("bytes") << qint64(1000) << u"1000\u00a0B"_s;
    QTest::newRow("fraction") << qint64(1536) << u"1.5\u00a0KiB"_s;
    QTest::newRow("whole") << (qint64(4) << 30) << u"4\u00a0GiB"_s;
    QTest::newRow("hundreds") << (qint64(312) << 20) + 400'000 << u"312\u00a0MiB"_s;
    QTest::newRow("next unit") << (qint64(1) << 30) - 1 << u"1\u00a0GiB"_s;
}

void tst_Items::bytes()
{
    QFETCH(qint64, count);
    QTEST(format::bytes(count), "expected");
}

void tst_Items::texts()
{
    QCOMPARE(format::bytesOf(qint64(3.3 * (1 << 30)), qint64(4) << 30), u"3.3 of 4\u00a0GiB"_s);
    QCOMPARE(format::bytesOf(796 << 10, qint64(24) << 30), u"796\u00a0KiB of 24\u00a0GiB"_s);
    QCOMPARE(format::bytesOf(0, qint64(24) << 30), u"0 of 24\u00a0GiB"_s);
    QCOMPARE(format::rates(4.1e6, 12.7e6), u"↓ 4.1 ↑ 12.7\u00a0MB/s"_s);
    QCOMPARE(format::rate(118e6), u"118\u00a0MB/s"_s);
    QCOMPARE(format::percent(70.6), u"71 %"_s);
    QCOMPARE(format::duration(8 * 3600 + 14 * 60 + 5), u"8 h 14 min"_s);
    QCOMPARE(format::duration(50), u"50 s"_s);
    const QDateTime now({ 2026, 11, 22 }, { 12, 0 });
    QCOMPARE(format::relative(now.addSecs(-20), now), u"just now"_s);
    QCOMPARE(format::relative(now.addSecs(-300), now), u"5 min ago"_s);
    QCOMPARE(format::relative(now.addSecs(-7200), now), u"2 h ago"_s);
    QCOMPARE(format::relative(now.addDays(-1), now), u"yesterday"_s);
    QCOMPARE(format::relative(now.addDays(-255), now), u"12 Mar 2026"_s);
    QVERIFY(!format::local(Timestamp::zero()).isValid());
}

void tst_Items::datesOfLocales_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("seconds");
    QTest::newRow("C") << u"2 Mar 2026"_s << u"Monday, 2 March"_s << u"14:05"_s << u"14:05:09"_s;
    QTest::newRow("en_US") << u"Mar 2, 2026"_s << u"Monday, March 2"_s << u"2:05 PM"_s << u"2:05:09 PM"_s;
    QTest::newRow("en_150") << u"2 Mar 2026"_s << u"Monday, 2 March"_s << u"14:05"_s << u"14:05:09"_s;
    QTest::newRow("de_DE") << u"2. März 2026"_s << u"Montag, 2. März"_s << u"14:05"_s << u"14:05:09"_s;
    QTest::newRow("ja_JP") << u"2026年3月2日"_s << u"3月2日月曜日"_s << u"14:05"_s << u"14:05:09"_s;
    QTest::newRow("fr_FR") << u"2 mars 2026"_s << u"lundi 2 mars"_s << u"14:05"_s << u"14:05:09"_s;
    QTest::newRow("es_ES") << u"2 mar 2026"_s << u"lunes, 2 de marzo"_s << u"14:05"_s << u"14:05:09"_s;
    QTest::newRow("ar_EG") << u"٢ مارس ٢٠٢٦"_s << u"الاثنين، ٢ مارس"_s << u"٢:٠٥ م"_s << u"٢:٠٥:٠٩ م"_s;
}

void tst_Items::datesOfLocales()
{
    QLocale::setDefault(QLocale(QString::fromLatin1(QTest::currentDataTag())));
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    const QDateTime at({ 2026, 3, 2 }, { 14, 5, 9 });
    QTEST(format::date(at.date()), "date");
    QTEST(format::dayOfYear(at.date()), "day");
    QVERIFY(QString(format::date(at.date())).remove(u' ').contains(format::shortDay(at.date()).remove(u' ')));
    QVERIFY(!format::shortDay(at.date()).contains(u"20"_s));
    QTEST(format::time(at.time()), "time");
    QTEST(format::timeWithSeconds(at.time()), "seconds");
    QCOMPARE(format::dateTime(at), format::date(at.date()) + u' ' + format::time(at.time()));
}

void tst_Items::rolesOfAnInstance()
{
    InstancesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.assignServer(u"s"_s, { rowOf(u"c1"_s) });
    QCOMPARE(role(model, 0, "key").toString(), u"s/default/c1"_s);
    QCOMPARE(role(model, 0, "ipv4").toString(), u"192.0.2.7"_s);
    QCOMPARE(role(model, 0, "ipv6").toString(), QString());
    QCOMPARE(role(model, 0, "memoryLimit").toLongLong(), qint64(2) << 30);
    QCOMPARE(role(model, 0, "image").toString(), u"debian/12"_s);
    QCOMPARE(role(model, 0, "tags").toStringList(), (QStringList { u"web"_s, u"blue"_s }));
    for (const QString &member : { u"none"_s, u"ring-2"_s }) { // as LXD calls having no cluster
        InstanceEntry row = rowOf(u"c1"_s);
        row.instance.location = member;
        row.contentHash = qHash(member);
        model.assignServer(u"s"_s, { row });
        QCOMPARE(role(model, 0, "member").toString(), member == "none"_L1 ? QString() : member);
    }
    QCOMPARE(role(model, 0, "snapshotCount").toInt(), 2);
    QCOMPARE(role(model, 0, "cpuPercent").toDouble(), -1);
    QCOMPARE(model.runningCount(), 1);
}

void tst_Items::cpuIsADelta()
{
    InstancesModel model;
    model.assignServer(u"s"_s, { rowOf(u"c1"_s, 0, 1000) });
    model.assignServer(u"s"_s, { rowOf(u"c1"_s, 1'000'000'000, 3000) }); // 1 s of CPU time in 2 s, on 2 CPUs
    QCOMPARE(role(model, 0, "cpuPercent").toDouble(), 25.0);
    QCOMPARE(model.rows()[0].received, 500'000.0);
    QCOMPARE(role(model, 0, "cpuHistory").value<QList<double>>(), QList<double> { 25.0 });
    model.assignServer(u"s"_s, { rowOf(u"c1"_s, 5, 5000) }); // counts from 0 again: it was restarted
    QCOMPARE(role(model, 0, "cpuPercent").toDouble(), -1.0);
    model.assignServer(u"s"_s, { rowOf(u"c1"_s, 5, 6000, u"Frozen"_s) }); // keeps its memory and its address
    QCOMPARE(role(model, 0, "cpuPercent").toDouble(), -1.0);
    QCOMPARE(role(model, 0, "ipv4").toString(), u"192.0.2.7"_s);
    QVERIFY(role(model, 0, "memoryUsage").toLongLong() >= 0);
    model.assignServer(u"s"_s, { rowOf(u"c1"_s, 5, 7000, u"Stopped"_s) });
    QCOMPARE(role(model, 0, "cpuPercent").toDouble(), -1.0);
    QCOMPARE(role(model, 0, "ipv4").toString(), QString());
}

void tst_Items::modelDiffs()
{
    InstancesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.assignServer(u"s"_s, { rowOf(u"a"_s), rowOf(u"b"_s), rowOf(u"c"_s) });
    InstanceEntry other = rowOf(u"x"_s);
    other.server = u"t"_s;
    other.key = u"t/default/x"_s;
    model.assignServer(u"t"_s, { other });
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), removed(&model, &QAbstractItemModel::rowsRemoved),
        inserted(&model, &QAbstractItemModel::rowsInserted), changed(&model, &QAbstractItemModel::dataChanged);
    model.assignServer(u"s"_s, { rowOf(u"a"_s), rowOf(u"c"_s, 0, 0, u"Stopped"_s), rowOf(u"d"_s) });
    QCOMPARE(reset.size(), 0);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][2].value<QList<int>>().contains(model.roleNames().key("status")));
    QVERIFY(!changed[0][2].value<QList<int>>().contains(model.roleNames().key("name")));
    QCOMPARE(model.rowCount(), 4); // a, c, x, d: the other server's row stays
    model.setBusy(u"s/default/a"_s, u"Stopping"_s);
    model.assignServer(u"s"_s, { rowOf(u"a"_s) });
    QCOMPARE(role(model, 0, "busy").toString(), u"Stopping"_s);
    model.drop(u"s/default/a"_s);
    QCOMPARE(model.rowCount(), 1);
}

void tst_Items::thousandInstances()
{
    const auto list = [](qint64 cpuNs) {
        QJsonArray array;
        for (int i = 0; i < 1000; ++i)
            array << instanceJson(u"c%1"_s.arg(i), u"Running"_s, cpuNs);
        return array;
    };
    QElapsedTimer clock;
    clock.start();
    QList<InstanceEntry> first = parseInstances(list(0), u"s"_s, {}), second = parseInstances(list(1'000'000'000), u"s"_s, {});
    const qint64 parsing = clock.restart();
    for (InstanceEntry &row : first)
        row.sampledAt = 0;
    for (InstanceEntry &row : second)
        row.sampledAt = 2000;
    InstancesModel model;
    clock.restart();
    model.assignServer(u"s"_s, first);
    const qint64 filling = clock.restart();
    model.assignServer(u"s"_s, second);
    const qint64 updating = clock.elapsed();
    qInfo("1000 instances: parsed twice in %lld ms (away from the main thread), first shown %lld ms, all changed %lld ms", parsing, filling, updating);
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(role(model, 999, "cpuPercent").toDouble(), 25.0);
}

/** A list is read every ten seconds: what it says in the same words is the same data, what it says anew is new. */
void tst_Items::sameWordsAreSharedNotReadAnew()
{
    KnownInstances known;
    const auto read = [&](const QJsonArray &list, const QString &server) {
        const QJsonObject answer { { "type"_L1, u"sync"_s }, { "metadata"_L1, list } };
        return known.parse(QJsonDocument(answer).toJson(), server, {}).value_or(QList<InstanceEntry>());
    };
    const auto list = [&](const QString &status, qint64 cpu) {
        return read({ instanceJson(u"one"_s, u"Running"_s, cpu), instanceJson(u"two"_s, status, cpu) }, u"s"_s);
    };
    const QList<InstanceEntry> first = list(u"Running"_s, 1000), second = list(u"Stopped"_s, 2000);
    QCOMPARE(second.size(), 2);
    QCOMPARE(second[0].key, u"s/default/one"_s);
    QVERIFY(second[0].instance.expandedConfig.isSharedWith(first[0].instance.expandedConfig));
    QCOMPARE(second[0].state->cpu.usage, 2000);
    QCOMPARE(second[0].snapshotCount, 2);
    QVERIFY(second[0].sampledAt >= first[0].sampledAt);
    QCOMPARE(second[1].instance.status, u"Stopped"_s);
    QVERIFY(second[1].contentHash != first[1].contentHash);
    QCOMPARE(known.parsedInstances(), 3); // "two" twice
    QCOMPARE(known.parsedStates(), 1);
    list(u"Stopped"_s, 2000);
    QCOMPARE(known.parsedInstances(), 3);
    QCOMPARE(known.parsedStates(), 1);
    // Another server's instance of the same words is its own, and one that is gone is forgotten.
    QCOMPARE(read({ instanceJson(u"one"_s) }, u"t"_s).first().key, u"t/default/one"_s);
    QVERIFY(read({}, u"t"_s).isEmpty());
}

/** Numbers that nobody can read don't hide the instance. */
void tst_Items::strangeStates()
{
    QJsonObject instance = instanceJson(u"one"_s);
    for (const QJsonValue &strange : { QJsonValue(QJsonObject { { "memory"_L1, QJsonObject { { "usage"_L1, 1.8e19 } } } }), QJsonValue(QJsonObject { { "network"_L1, 5 } }), QJsonValue("no"_L1), QJsonValue() }) {
        instance.insert("state"_L1, strange);
        const QList<InstanceEntry> rows = parseInstances(QJsonArray { instance }, u"s"_s, {});
        QCOMPARE(rows.size(), 1);
        QVERIFY(!rows.first().state);
        QCOMPARE(rows.first().memoryUsage(), -1);
    }
}

/** A virtual machine whose guest doesn't tell: LXD counts -1 processes, and says 0 of all else. That isn't 0 % of nothing. */
void tst_Items::machinesWithoutAnAgent()
{
    const auto silent = [](qint64 at) {
        InstanceEntry row = rowOf(u"vm"_s, 0, at);
        row.state->processes = -1;
        row.state->memory.usage = 0;
        return row;
    };
    InstancesModel model;
    model.assignServer(u"s"_s, { silent(1000) });
    model.assignServer(u"s"_s, { silent(3000) });
    QCOMPARE(role(model, 0, "cpuPercent").toDouble(), -1.0);
    QCOMPARE(role(model, 0, "memoryUsage").toLongLong(), -1);
    model.assignServer(u"s"_s, { rowOf(u"vm"_s, 5'000'000'000, 5000) }); // now it tells: all its time wasn't used since
    QCOMPARE(role(model, 0, "cpuPercent").toDouble(), -1.0);
}

void tst_Items::longListsAreReadLessOften()
{
    QCOMPARE(pollsPerList(0) * pollInterval, 10'000);
    QCOMPARE(pollsPerList(500) * pollInterval, 10'000);
    QCOMPARE(pollsPerList(1000) * pollInterval, 20'000);
}

void tst_Items::metrics()
{
    MetricSeries series;
    for (int i = 0; i < 1800; ++i)
        series.add(i * 2000, { double(i), 0, 0, 0 });
    QCOMPARE(series.series(MetricSeries::Cpu, 60).size(), 30);
    QCOMPARE(series.series(MetricSeries::Cpu, 60).first(), 1770.0);
    QCOMPARE(series.series(MetricSeries::Cpu, 60).last(), 1799.0);
    QCOMPARE(series.series(MetricSeries::Cpu, 3600).size(), 300);
    QCOMPARE(series.series(MetricSeries::Cpu, 3600).first(), 2.5); // the mean of 0 to 5
    series.add(series.lastTime() + 10, { 9, 9, 9, 9 });
    QCOMPARE(series.series(MetricSeries::Cpu, 60).last(), 1799.0);
}

void tst_Items::metricsStandAtTheirTime()
{
    MetricSeries series;
    QVERIFY(series.series(MetricSeries::Cpu, 60).isEmpty());
    for (const auto &[second, value] : { std::pair(100, 8.0), { 104, 4.0 }, { 140, 1.0 }, { 142, 3.0 } })
        series.add(second * 1000, { value, 0, 0, 0 });
    const QList<double> minute = series.series(MetricSeries::Cpu, 60); // the last step ends at 142 s
    QCOMPARE(minute.size(), 30);
    QCOMPARE(minute.mid(8, 3), (QList<double> { 8, 6, 4 })); // joined
    QCOMPARE(minute.mid(28), (QList<double> { 1, 3 }));
    QVERIFY(std::all_of(minute.cbegin(), minute.cbegin() + 8, [](double v) { return std::isnan(v); })); // before the first
    QVERIFY(std::all_of(minute.cbegin() + 11, minute.cbegin() + 28, [](double v) { return std::isnan(v); })); // a silence
}

void tst_Items::operationTexts()
{
    const OperationProgress progress = OperationProgress::parse({ { "download_progress"_L1, "rootfs: 61% (118.00MB/s)"_L1 } });
    QCOMPARE(progress.fraction, 0.61);
    QCOMPARE(progress.rate, 118e6);
    QCOMPARE(OperationProgress::parse({}).fraction, -1.0);
    QCOMPARE(busyText(u"Starting instance"_s), u"Starting"_s);
    QCOMPARE(busyText(u"Executing command"_s), QString());
    QCOMPARE(operationText(u"Deleting container"_s), u"Deleting instance"_s); // as servers before VMs say it
    QCOMPARE(operationText(u"Doing the laundry"_s), u"Doing the laundry"_s);
    QCOMPARE(operationStatusText(u"Failure"_s), u"Failed"_s);
    QCOMPARE(InstanceLink::parse(u"/1.0/instances/c1?project=web"_s).project, u"web"_s);
    QCOMPARE(InstanceLink::parse(u"/1.0/containers/c1"_s).name, u"c1"_s);
    QCOMPARE(InstanceLink::parse(u"/1.0/images/abc"_s).name, QString());
}

void tst_Items::operationsModel()
{
    OperationsModel model;
    const auto operation = [](const QString &id, int status) {
        return QJsonObject { { "id"_L1, id }, { "class"_L1, "task"_L1 }, { "description"_L1, "Starting instance"_L1 }, { "status_code"_L1, status },
            { "created_at"_L1, "2026-11-22T10:00:00Z"_L1 }, { "updated_at"_L1, "2026-11-22T10:00:10Z"_L1 },
            { "resources"_L1, QJsonObject { { "instances"_L1, QJsonArray { "/1.0/instances/c1"_L1 } } } },
            { "metadata"_L1, QJsonObject { { "fs_progress"_L1, "50% (1.00MB/s)"_L1 } } } };
    };
    model.update(u"s"_s, operation(u"1"_s, 103));
    model.update(u"s"_s, operation(u"never-seen-running"_s, 200));
    QCOMPARE(model.count(), 1);
    QCOMPARE(model.runningCount(), 1);
    QCOMPARE(model.summary(), QStringList { u"Starting instance c1 · 50 % · 1\u00a0MB/s · 10 s left"_s });
    QSignalSpy finished(&model, &OperationsModel::finished);
    model.update(u"s"_s, operation(u"1"_s, 400));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][1].toBool(), false);
    QCOMPARE(model.runningCount(), 0);
    model.update(u"s"_s, operation(u"1"_s, 103)); // overtaken by its own end
    model.update(u"s"_s, operation(u"never-seen-running"_s, 103));
    QCOMPARE(model.runningCount(), 0);
    QJsonObject token = operation(u"token"_s, 103);
    token.insert("class"_L1, "token"_L1);
    model.update(u"s"_s, token); // waits, and does nothing
    QCOMPARE(model.runningCount(), 0);
    model.clearFinished();
    QCOMPARE(model.count(), 0);
}

void tst_Items::eventFilter()
{
    EventLogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 10; ++i)
        model.add(u"s"_s, { i % 2 ? u"lifecycle"_s : u"logging"_s, Timestamp::now(),
            { { "action"_L1, u"action-%1"_s.arg(i) }, { "message"_L1, u"message %1"_s.arg(i) }, { "level"_L1, "info"_L1 } }, {}, {} });
    const auto texts = [&] {
        QStringList list;
        for (const EventRow &row : model.rows())
            list << row.text;
        return list;
    };
    model.setFilter(u"type:lifecycle"_s);
    QCOMPARE(texts(), (QStringList { u"action-1"_s, u"action-3"_s, u"action-5"_s, u"action-7"_s, u"action-9"_s }));
    model.setFilter(u"type:lifecycle 3"_s);
    QCOMPARE(texts(), QStringList { u"action-3"_s });
    model.setFilter({});
    QCOMPARE(model.count(), 10);
    QCOMPARE(texts()[4], u"message 4"_s);
    model.clear();
    QCOMPARE(model.count(), 0);
}

void tst_Items::bulkResults()
{
    BulkRun run;
    QSignalSpy finished(&run, &BulkRun::finished);
    const QString a = u"s/default/a"_s, b = u"s/default/b"_s;
    run.begin(u"delete"_s, { a, b });
    QVERIFY(run.isRunning());
    const int first = run.runOf(a);
    QVERIFY(first != 0);
    QCOMPARE(run.runOf(u"s/default/c"_s), 0);
    run.started(a, first);
    QCOMPARE(run.row(a)->state, u"running"_s);
    run.ended(a, 0, {}); // some other verb, asked for before
    QCOMPARE(run.doneCount(), 0);
    run.ended(b, first, u"protected"_s);
    QCOMPARE(run.failedKeys(), QStringList { b });
    QCOMPARE(run.row(b)->text, u"protected"_s);
    run.ended(a, first, {});
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first(), QVariantList({ 2, 1 }));
    QCOMPARE(run.runOf(b), 0); // of some other verb, later
    run.ended(b, first, {});
    QCOMPARE(run.failedCount(), 1);
    run.begin(u"delete"_s, { b });
    QCOMPARE(run.count(), 2); // the same once more where it failed
    QCOMPARE(run.doneCount(), 1);
    run.ended(b, first, u"late"_s); // of the run before
    QCOMPARE(run.failedCount(), 0);
    run.ended(b, run.runOf(b), {});
    QCOMPARE(run.doneCount(), 2);
    run.clear();
    QCOMPARE(run.count(), 0);
}

void tst_Items::offlineApp()
{
    QDir source(QCoreApplication::applicationDirPath());
    while (!source.exists(u"tests/data/recorded"_s) && source.cdUp()) { }
    const QString recorded = source.filePath(u"tests/data/recorded"_s);
    QVERIFY(QFile::exists(recorded + u"/1.0.json"_s));
    App app({ .connectAddress = {}, .offlineDirectory = recorded, .socketPath = {} });
    QVERIFY(app.isOffline());
    QTRY_VERIFY(app.isSettled());
    QCOMPARE(app.servers()->count(), 1);
    QCOMPARE(app.servers()->connectedCount(), 1);
    QCOMPARE(app.defaultServer()->kind(), u"LXD"_s);
    QVERIFY(app.instances()->count() >= 10);
    QVERIFY(app.defaultServer()->imageCount() > 0);
    QTRY_VERIFY(app.eventLog()->count() > 0);
    const InstanceEntry row = app.instances()->rows().first();
    registerQmlTypes();
    qmlRegisterSingletonInstance("Quayside.Models", 1, 0, "App", &app);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQml\nimport Quayside.Models\nQtObject { property var o: App.instance('" + row.key.toUtf8()
            + "'); property string name: o.name; property bool exists: o.exists; property string status: o.status;"
              " property int files: o.logs ? o.logs.count : 0; property string chart: o.chartSpan;"
              " property int gone: App.instance('x/y/z').exists ? 1 : 0; property int servers: App.servers.count }",
        QUrl());
    std::unique_ptr<QObject> object(component.create());
    QVERIFY2(object, qPrintable(component.errorString()));
    QCOMPARE(object->property("name").toString(), row.instance.name);
    QCOMPARE(object->property("exists").toBool(), true);
    QCOMPARE(object->property("status").toString(), row.instance.status);
    QCOMPARE(object->property("chart").toString(), u"1m"_s);
    QCOMPARE(object->property("gone").toInt(), 0);
    QTRY_VERIFY(object->property("files").toInt() > 1);
    QSignalSpy toast(&app, &App::toast);
    app.instances()->stop({ row.key }, true);
    QTRY_COMPARE(toast.size(), 1);
    QCOMPARE(toast[0][1].toString(), u"error"_s);
    app.instances()->drop(row.key);
    QCOMPARE(object->property("exists").toBool(), false);
    app.removeServer(app.defaultServer()->name());
    QCOMPARE(app.servers()->count(), 0);
    QCOMPARE(app.instances()->count(), 0);
} // the removed server is deleted with the application, after its models

QTEST_MAIN(tst_Items)
#include "tst_items.moc"
