// SPDX-License-Identifier: Apache-2.0
#include "models/items/activitystore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <algorithm>

#include "models/core/log.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int writeEvery = 1000; // ms
constexpr int patience = 300; // ms, for another program that holds the file: the end of this one waits for it, and what isn't written is tried again
constexpr qsizetype mostWaiting = 5000; // when the file can't be written
constexpr int kept[] = { 2'000, 20'000 }; // by kind
constexpr char connectionName[] = "activity";
constexpr const char *schema[] = { "PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL",
    "CREATE TABLE IF NOT EXISTS activity (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, time INTEGER NOT NULL, server TEXT NOT NULL, "
    "type TEXT NOT NULL, data TEXT NOT NULL)",
    "CREATE INDEX IF NOT EXISTS activity_kind ON activity (kind, id)" };
}

/** Lives on the store's thread; the only one that touches the file. */
class ActivityStore::Worker : public QObject {
public:
    explicit Worker(QString file) : m_file(std::move(file)) { }
    ~Worker() override { close(); }

    bool write(const QList<ActivityRecord> &records);
    void clear(ActivityRecord::Kind kind);
    QList<ActivityRecord> read(int count);

private:
    bool open();
    bool prepare();
    void close();
    bool insert(const QList<ActivityRecord> &records);
    bool trim();
    QSqlDatabase database() const { return QSqlDatabase::database(QLatin1StringView(connectionName), false); }

    QString m_file;
    QString m_errorCode; ///< of the last prepare()
    bool m_isOpen = false;
};

void ActivityStore::Worker::close()
{
    if (!QSqlDatabase::contains(QLatin1StringView(connectionName)))
        return;
    database().close();
    QSqlDatabase::removeDatabase(QLatin1StringView(connectionName));
    m_isOpen = false;
}

bool ActivityStore::Worker::prepare()
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, QLatin1StringView(connectionName));
    db.setDatabaseName(m_file);
    db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience));
    if (!db.open())
        return false;
    QSqlQuery query(db);
    const bool done = std::all_of(std::begin(schema), std::end(schema), [&](const char *line) { return query.exec(QLatin1StringView(line)); });
    m_errorCode = query.lastError().nativeErrorCode();
    return done;
}

bool ActivityStore::Worker::open()
{
    if (m_isOpen)
        return true;
    const QString folder = QFileInfo(m_file).path();
    if (!QFile::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_isOpen = prepare();
    if (m_isOpen)
        return true;
    // "file is not a database", "malformed": SQLITE_NOTADB and SQLITE_CORRUPT. A full disk is no reason to put a good file aside.
    close();
    if (m_errorCode != "26"_L1 && m_errorCode != "11"_L1)
        return false;
    log::warning(u"%1 is damaged and was put aside"_s.arg(m_file));
    QFile::remove(m_file + u".broken"_s);
    m_isOpen = QFile::rename(m_file, m_file + u".broken"_s) && prepare();
    return m_isOpen;
}

bool ActivityStore::Worker::insert(const QList<ActivityRecord> &records)
{
    QSqlQuery query(database());
    query.prepare(u"INSERT INTO activity (kind, time, server, type, data) VALUES (?, ?, ?, ?, ?)"_s);
    return std::all_of(records.begin(), records.end(), [&](const ActivityRecord &record) {
        const QVariantList values { int(record.kind), record.time, record.server, record.type.isNull() ? u""_s : record.type,
            QString::fromUtf8(QJsonDocument(record.data).toJson(QJsonDocument::Compact)) };
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values[i]);
        return query.exec();
    });
}

bool ActivityStore::Worker::trim()
{
    QSqlQuery query(database());
    query.prepare(u"DELETE FROM activity WHERE kind = ? AND id <= (SELECT id FROM activity WHERE kind = ? ORDER BY id DESC LIMIT 1 OFFSET ?)"_s);
    for (const int kind : { ActivityRecord::Operation, ActivityRecord::Event }) {
        query.bindValue(0, kind);
        query.bindValue(1, kind);
        query.bindValue(2, kept[kind]);
        if (!query.exec())
            return false;
    }
    return true;
}

bool ActivityStore::Worker::write(const QList<ActivityRecord> &records)
{
    if (!open() || !database().transaction())
        return false;
    if (insert(records) && trim() && database().commit())
        return true;
    database().rollback();
    close(); // the folder may be another one by the next time
    return false;
}

void ActivityStore::Worker::clear(ActivityRecord::Kind kind)
{
    if (!open())
        return;
    QSqlQuery query(database());
    query.prepare(u"DELETE FROM activity WHERE kind = ?"_s);
    query.bindValue(0, int(kind));
    query.exec();
}

QList<ActivityRecord> ActivityStore::Worker::read(int count)
{
    QList<ActivityRecord> records;
    if (!open())
        return records;
    QSqlQuery query(database());
    query.prepare(u"SELECT kind, time, server, type, data FROM activity WHERE kind = ? ORDER BY id DESC LIMIT ?"_s);
    for (const int kind : { ActivityRecord::Operation, ActivityRecord::Event }) {
        query.bindValue(0, kind);
        query.bindValue(1, count);
        query.exec();
        while (query.next())
            records << ActivityRecord { ActivityRecord::Kind(query.value(0).toInt()), query.value(1).toLongLong(), query.value(2).toString(),
                query.value(3).toString(), QJsonDocument::fromJson(query.value(4).toString().toUtf8()).object() };
    }
    std::reverse(records.begin(), records.end());
    return records;
}

ActivityStore::ActivityStore(QString file, QObject *parent) : QObject(parent), m_worker(new Worker(std::move(file)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeEvery);
    connect(&m_timer, &QTimer::timeout, this, &ActivityStore::flush);
    m_thread.start(QThread::LowPriority);
}

ActivityStore::~ActivityStore()
{
    flush();
    QMetaObject::invokeMethod(m_worker, [] { }, Qt::BlockingQueuedConnection); // behind all that waits there
    m_thread.quit();
    m_thread.wait();
}

void ActivityStore::add(ActivityRecord record)
{
    m_waiting << std::move(record);
    if (!m_timer.isActive())
        m_timer.start();
}

void ActivityStore::flush()
{
    if (m_waiting.isEmpty())
        return;
    QMetaObject::invokeMethod(m_worker, [this, records = std::exchange(m_waiting, {})] {
        const bool success = m_worker->write(records);
        QMetaObject::invokeMethod(this, [this, success, records] {
            if (!success) // with the next ones, then
                m_waiting = (records + m_waiting).mid(std::max<qsizetype>(0, records.size() + m_waiting.size() - mostWaiting));
            Q_EMIT written(success);
        });
    });
}

void ActivityStore::clear(ActivityRecord::Kind kind)
{
    m_waiting.removeIf([kind](const ActivityRecord &record) { return record.kind == kind; });
    QMetaObject::invokeMethod(m_worker, [this, kind] { m_worker->clear(kind); });
}

void ActivityStore::load(int count)
{
    QMetaObject::invokeMethod(m_worker, [this, count] {
        const QList<ActivityRecord> records = m_worker->read(count);
        QMetaObject::invokeMethod(this, [this, records] { Q_EMIT loaded(records); });
    });
}

QString activityFile() { return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/quayside/activity.sqlite"_s; }

}
