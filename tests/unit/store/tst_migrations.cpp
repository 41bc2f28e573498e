// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include "server/store/connection.h"
#include "server/store/migrations.h"
#include "server/store/repositories.h"
#include "server/store/store.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** Each schema version is reached from the one before and equals its golden dump, tests/data/store/schema-v<N>.sql
 *  (QUAYSIDE_UPDATE_GOLDEN=1 writes it). */
class TestMigrations : public QObject {
    Q_OBJECT

    static Result<> step(const QString &file, int version)
    {
        const auto connection = TRY(Connection::open(file));
        Transaction transaction(*connection, Transaction::Write);
        TRY(transaction.begin());
        TRY(migrate(transaction, version));
        return transaction.commit();
    }
    static Result<QByteArray> dump(const QString &file)
    {
        const auto connection = TRY(Connection::open(file));
        Transaction transaction(*connection, Transaction::Read);
        TRY(transaction.begin());
        QByteArray text;
        TRY(transaction.select("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name",
            {}, [&](const QSqlQuery &row) -> Result<> {
                text += row.value(0).toString().toUtf8() + ";\n";
                return {};
            }));
        return text;
    }

private Q_SLOTS:
    void versionsHaveNoGaps()
    {
        int expected = 0;
        for (const Migration &migration : migrations())
            QCOMPARE(migration.version, ++expected);
        QCOMPARE(latestSchemaVersion(), expected);
    }

    void eachVersionEqualsItsDump()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"test.db"_s);
        for (const Migration &migration : migrations()) {
            const auto stepped = step(file, migration.version);
            QVERIFY2(stepped, stepped ? "" : qPrintable(stepped.error().detail));
            const auto text = dump(file);
            QVERIFY(text);
            QFile golden(QString::fromUtf8(QUAYSIDE_TEST_DATA) + u"/store/schema-v%1.sql"_s.arg(migration.version));
            if (qEnvironmentVariableIsSet("QUAYSIDE_UPDATE_GOLDEN")) {
                QVERIFY(golden.open(QIODevice::WriteOnly));
                golden.write(*text);
                continue;
            }
            QVERIFY(golden.open(QIODevice::ReadOnly));
            QCOMPARE(QString::fromUtf8(*text), QString::fromUtf8(golden.readAll()));
        }
    }

    void rowsOfTheFirstVersionStay()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(u"database"_s));
        const QString file = dir.filePath(u"database/quayside.db"_s);
        QVERIFY(step(file, 1));
        {
            const auto connection = *Connection::open(file);
            Transaction transaction(*connection, Transaction::Write);
            QVERIFY(transaction.begin());
            QVERIFY(transaction.run("INSERT INTO instances (project_id, name, type, architecture, ephemeral, stateful, description, created_at, "
                                    "last_used_at, config, devices) VALUES (1, 'c1', 0, 'x86_64', 0, 0, 'old', 5, 0, '{\"user.a\":\"b\"}', '{}')"));
            QVERIFY(transaction.commit());
        }
        const auto store = Store::open(dir.path());
        QVERIFY(store);
        const Repositories rows(**store);
        const auto c1 = rows.instances.find(u"default"_s, u"c1"_s);
        QVERIFY(c1);
        QCOMPARE((*c1)->config.value(u"user.a"_s), u"b"_s);
        QVERIFY(rows.snapshots.list((*c1)->id).isEmpty());
    }

    void failedMigrationLeavesTheOldVersion()
    {
        QTemporaryDir dir;
        const auto connection = *Connection::open(dir.filePath(u"test.db"_s));
        {
            Transaction transaction(*connection, Transaction::Write);
            QVERIFY(transaction.begin());
            QVERIFY(migrate(transaction));
        } // the process died here, or a statement failed
        Transaction transaction(*connection, Transaction::Read);
        QVERIFY(transaction.begin());
        QCOMPARE(*schemaVersion(transaction), 0);
    }

    void newerDatabaseIsRefused()
    {
        QTemporaryDir dir;
        {
            auto store = *Store::open(dir.path());
            QVERIFY(store->write([](Transaction &t) {
                return t.run("INSERT INTO schema_versions (version, applied_at) VALUES (999, 'later')");
            }));
        }
        const auto refused = Store::open(dir.path());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"schema version 999"_s), qPrintable(refused.error().message));
    }

    void otherFilesAreRefused()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(u"database"_s));
        QFile file(dir.filePath(u"database/quayside.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto refused = Store::open(dir.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, u"The database file is not a database"_s);
    }

    void aLostDatabaseIsNotANewOne_data()
    {
        QTest::addColumn<QString>("lost");
        QTest::addColumn<int>("left");
        QTest::newRow("cut to nothing") << u"quayside.db"_s << 0;
        QTest::newRow("cut to its first page") << u"quayside.db"_s << 4096;
        QTest::newRow("cut in a page") << u"quayside.db"_s << 10000;
        QTest::newRow("gone, with its log there") << u"quayside.db"_s << -1;
    }

    void aLostDatabaseIsNotANewOne()
    {
        QFETCH(QString, lost);
        QFETCH(int, left);
        QTemporaryDir dir;
        QVERIFY(Store::open(dir.path()));
        QVERIFY(Store::open(dir.path()));
        const QString path = dir.filePath(u"database/"_s + lost);
        QCOMPARE(int(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)), 0);
        if (left < 0) {
            QVERIFY(QFile::copy(path, path + u"-wal"_s) && QFile::remove(path));
        } else {
            QVERIFY(QFile::resize(path, left));
        }
        const auto refused = Store::open(dir.path());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"database"_s), qPrintable(refused.error().message));
        QVERIFY(left < 0 ? !QFile::exists(path) : QFileInfo(path).size() == left); // nothing was made of it
    }

    void aHalfMadeDatabaseIsMadeAnew()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(u"database"_s));
        for (const char *part : { "", "-wal", "-shm" }) {
            QFile file(dir.filePath(u"database/quayside.db.new"_s + QLatin1StringView(part)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
        }
        QVERIFY(Store::open(dir.path()));
        QCOMPARE(QDir(dir.filePath(u"database"_s)).entryList({ u"*.new*"_s }, QDir::Files), QStringList());
    }

    void missingFolderIsNamed()
    {
        const auto refused = Store::open(u"/nonexistent/quayside"_s);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"/nonexistent/quayside/database"_s));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
