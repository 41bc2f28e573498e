// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstdio>

#include "server/store/repositories.h"
#include "server/store/store.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** A writer killed with SIGKILL in the middle of its work: every row it was told to be durable is there, and none is half there. */
class TestStoreCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedWriter_data()
    {
        QTest::addColumn<int>("acknowledged");
        for (const int count : { 1, 7, 40, 150 })
            QTest::addRow("%d", count) << count;
    }

    void killedWriter()
    {
        QFETCH(int, acknowledged);
        QTemporaryDir dir;
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), { u"--writer"_s, dir.path() });
        QList<qint64> ids;
        while (ids.size() < acknowledged) {
            QVERIFY(writer.canReadLine() || writer.waitForReadyRead(30000));
            while (writer.canReadLine())
                ids.append(writer.readLine().trimmed().toLongLong());
        }
        QCOMPARE(::kill(pid_t(writer.processId()), SIGKILL), 0);
        QVERIFY(writer.waitForFinished());
        while (writer.canReadLine())
            ids.append(writer.readLine().trimmed().toLongLong());

        const auto store = Store::open(dir.path());
        QVERIFY(store);
        const Repositories all(**store);
        for (const qint64 id : ids)
            QVERIFY2(all.instances.findById(id), qPrintable(QString::number(id)));
        const auto rows = all.instances.list();
        QVERIFY(rows.size() >= ids.size() && rows.size() <= ids.size() + 1);
        for (const auto &row : rows) { // an instance and its relation are written together
            QCOMPARE(row->profiles, QStringList { u"default"_s });
            QCOMPARE(row->config.value(u"user.name"_s), row->name);
        }
    }
};

static int write(const QString &directory)
{
    const auto store = Store::open(directory);
    if (!store)
        return 1;
    Repositories all(**store);
    for (int i = 0;; ++i) {
        InstanceRow row;
        row.name = u"c%1"_s.arg(i);
        row.profiles = { u"default"_s };
        row.config = { { u"user.name"_s, row.name }, { u"user.text"_s, QString(i * 37 % 9000, u'x') } };
        const auto created = all.instances.create(row);
        if (!created)
            return 2;
        std::printf("%lld\n", (*created)->id);
        std::fflush(stdout);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--writer"_L1)
        return write(app.arguments().value(2));
    TestStoreCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storecrash.moc"
