// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "models/items/instancesfilter.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
const QList<QByteArray> roles{"key", "member", "name", "server", "serverText", "project", "type", "status", "busy", "ipv4", "ipv6", "cpuPercent", "memoryUsage",
                              "diskUsage", "snapshotCount", "image", "tags", "profiles", "description"};

/** A source with the roles of InstancesModel and five instances on two servers. */
class Source : public QStandardItemModel
{
public:
    Source()
    {
        QHash<int, QByteArray> names;
        for (int i = 0; i < roles.size(); ++i)
            names.insert(Qt::UserRole + 1 + i, roles.at(i));
        setItemRoleNames(names);
        add(u"a"_s, u"web-1"_s, u"container"_s, u"Running"_s, 50, 2e9, {u"web"_s, u"prod"_s});
        add(u"a"_s, u"db"_s, u"virtual-machine"_s, u"Running"_s, 10, 5e9, {u"prod"_s});
        add(u"b"_s, u"web-2"_s, u"container"_s, u"Stopped"_s, -1, -1, {});
        add(u"b"_s, u"Cache"_s, u"container"_s, u"Frozen"_s, 0, 1e8, {u"web"_s});
    }
    void add(const QString &server, const QString &name, const QString &type, const QString &status, double cpu, double memory, const QStringList &tags)
    {
        auto *item = new QStandardItem;
        const QVariantMap values{{u"key"_s, QString(server + u"/default/"_s + name)}, {u"name"_s, name}, {u"server"_s, server}, {u"serverText"_s, u"LXD 5.0.2"_s},
                                 {u"project"_s, u"default"_s}, {u"type"_s, type}, {u"status"_s, status}, {u"busy"_s, QString()}, {u"cpuPercent"_s, cpu},
                                 {u"memoryUsage"_s, memory}, {u"diskUsage"_s, 0.0}, {u"tags"_s, tags}, {u"profiles"_s, QStringList{u"default"_s}},
                                 {u"member"_s, name == u"db"_s ? u"ring-2"_s : QString()}, {u"ipv4"_s, status == u"Running"_s ? u"10.0.0.7"_s : QString()}};
        for (int i = 0; i < roles.size(); ++i)
            item->setData(values.value(QString::fromLatin1(roles.at(i))), Qt::UserRole + 1 + i);
        appendRow(item);
    }
};

QString shown(const InstancesFilter &filter)
{
    QStringList words;
    for (int row = 0; row < filter.rowCount(); ++row) {
        const bool group = filter.data(filter.index(row), InstancesFilter::IsGroupRole).toBool();
        words << (group ? u'[' + filter.data(filter.index(row), InstancesFilter::GroupTitleRole).toString() + u']' : filter.keyAt(row).section(u'/', 2));
    }
    return words.join(u' ');
}
}

class TestInstancesFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void query_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        row("", "Cache db web-1 web-2");
        row("web", "Cache web-1 web-2");
        row("name:web", "web-1 web-2");
        row("state:running", "db web-1");
        row("STATE:Running", "db web-1");
        row("-state:running", "Cache web-2");
        row("type:vm", "db");
        row("type:container state:running", "web-1");
        row("tag:web", "Cache web-1");
        row("tag:we", "");
        row("ip:10.0", "db web-1");
        row("profile:default", "Cache db web-1 web-2");
        row("member:ring-2", "db");
        row("mem>1G", "db web-1");
        row("mem<1G", "Cache");
        row("cpu>=50", "web-1");
        row("cpu<50", "Cache db");
        row("nothing-like-this", "");
        row("unknown:field", "");
        row("group:server", "[a] db web-1 [b] Cache web-2");
        row("group:tag", "");
    }
    void query()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        Source source;
        InstancesFilter filter;
        filter.setSourceModel(&source);
        filter.setText(text);
        QCOMPARE(shown(filter), text == u"group:tag"_s ? u"[prod] db web-1 [web] Cache web-1 [–] web-2"_s : expected);
    }

    void sorting()
    {
        Source source;
        InstancesFilter filter;
        filter.setSourceModel(&source);
        filter.setSortColumn(u"cpuPercent"_s);
        QCOMPARE(shown(filter), u"web-2 Cache db web-1"_s);
        filter.setSortDescending(true);
        QCOMPARE(shown(filter), u"web-1 db Cache web-2"_s);
        filter.setSortColumn(u"name"_s);
        QCOMPARE(shown(filter), u"web-2 web-1 db Cache"_s);
    }

    void foldingAndServer()
    {
        Source source;
        InstancesFilter filter;
        filter.setSourceModel(&source);
        filter.setGroupBy(u"server"_s);
        filter.toggleGroup(u"a"_s);
        QCOMPARE(shown(filter), u"[a] [b] Cache web-2"_s);
        filter.toggleGroup(u"a"_s);
        filter.setServer(u"b"_s);
        QCOMPARE(shown(filter), u"[b] Cache web-2"_s);
        QCOMPARE(filter.totalCount(), 2);
        filter.setHiddenKeys({u"b/default/Cache"_s});
        QCOMPARE(shown(filter), u"[b] web-2"_s);
    }

    void selectionFollowsInstances()
    {
        Source source;
        InstancesFilter filter;
        filter.setSourceModel(&source);
        filter.select(1, u"single"_s);
        filter.select(3, u"range"_s);
        QCOMPARE(filter.selectedCount(), 3);
        QCOMPARE(filter.selectedWith({u"Running"_s}).size(), 2);
        filter.select(1, u"toggle"_s);
        QCOMPARE(filter.selectedCount(), 2);
        filter.setText(u"state:stopped"_s);
        QCOMPARE(filter.selectedKeys(), QStringList{u"b/default/web-2"_s});
        filter.setText({});
        filter.selectAll();
        QCOMPARE(filter.selectedCount(), 4);
    }

    void liveChangesKeepTheOtherRows()
    {
        Source source;
        InstancesFilter filter;
        filter.setSourceModel(&source);
        QSignalSpy resets(&filter, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved);
        source.add(u"b"_s, u"new"_s, u"container"_s, u"Running"_s, 1, 1, {});
        QCOMPARE(shown(filter), u"Cache db new web-1 web-2"_s);
        QCOMPARE(removed.count(), 0);
        source.removeRow(1);
        QCOMPARE(shown(filter), u"Cache new web-1 web-2"_s);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.first().at(1).toInt(), 1);
        QCOMPARE(resets.count(), 0);
        const int statusRole = source.roleNames().key("status");
        filter.setText(u"state:running"_s);
        source.item(1)->setData(u"Running"_s, statusRole);
        QTRY_COMPARE(shown(filter), u"new web-1 web-2"_s);
    }

    /** Fifty changes a second: each row says at once what is new in it, and no other; places are looked after once for all of them. */
    void aBurstIsSortedOnce()
    {
        Source source;
        for (int i = 0; i < 50; ++i)
            source.add(u"a"_s, u"instance-%1"_s.arg(i), u"container"_s, u"Stopped"_s, 0, 0, {});
        InstancesFilter filter;
        filter.setSourceModel(&source);
        filter.setSortColumn(u"status"_s);
        QSignalSpy sorted(&filter, &InstancesFilter::countChanged), changed(&filter, &QAbstractItemModel::dataChanged);
        const int status = source.roleNames().key("status"), busy = source.roleNames().key("busy");
        for (int row = 4; row < 54; ++row)
            source.item(row)->setData(u"Running"_s, status);
        QCOMPARE(changed.size(), 50);
        for (const QList<QVariant> &one : std::as_const(changed))
            QCOMPARE(one.at(0).toModelIndex().row(), one.at(1).toModelIndex().row());
        QCOMPARE(sorted.size(), 0);
        QCOMPARE(filter.data(filter.index(52), status).toString(), u"Running"_s); // told, and still where it was
        QCOMPARE(filter.keyAt(2), u"a/default/web-1"_s);
        QTRY_COMPARE(sorted.size(), 1);
        QCOMPARE(filter.keyAt(52), u"a/default/web-1"_s);
        changed.clear();
        source.item(7)->setData(u"Starting"_s, busy); // of no place's concern
        QCOMPARE(changed.size(), 1);
        QVERIFY(!sorted.wait(250));
    }
    /** The headings count anew. */
    void headingsFollow()
    {
        Source source;
        InstancesFilter filter;
        filter.setSourceModel(&source);
        filter.setGroupBy(u"server"_s);
        const auto heading = [&] { return filter.data(filter.index(0), InstancesFilter::GroupDetailRole).toString(); };
        QVERIFY2(heading().contains(u"2 running"_s), qPrintable(heading()));
        QSignalSpy changed(&filter, &QAbstractItemModel::dataChanged);
        source.item(0)->setData(u"Stopped"_s, source.roleNames().key("status"));
        QTRY_VERIFY2(heading().contains(u"1 running"_s), qPrintable(heading()));
        const bool isTold = std::any_of(changed.cbegin(), changed.cend(), [](const QList<QVariant> &one) { return one.at(0).toModelIndex().row() == 0 && one.at(2).value<QList<int>>().contains(InstancesFilter::GroupDetailRole); });
        QVERIFY(isTold);
    }

    void aThousandRowsInSixteenMilliseconds()
    {
        Source source;
        for (int i = 0; i < 1000; ++i)
            source.add(u"a"_s, u"instance-%1"_s.arg(i), u"container"_s, i % 3 ? u"Running"_s : u"Stopped"_s, i % 100, i * 1e7, {u"t"_s});
        InstancesFilter filter;
        filter.setSourceModel(&source);
        QElapsedTimer timer;
        timer.start();
        filter.setText(u"state:running mem>1G 99"_s);
        qInfo("filter over 1000 rows: %.1f ms", timer.nsecsElapsed() / 1e6);
        QVERIFY(filter.count() > 0 && filter.count() < 1000);
    }
};

QTEST_GUILESS_MAIN(TestInstancesFilter)
#include "tst_instancesfilter.moc"
