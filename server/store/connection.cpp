// SPDX-License-Identifier: Apache-2.0
#include "server/store/connection.h"

#include <QSqlError>
#include <atomic>
#include <vector>

namespace quayside {

using namespace Qt::StringLiterals;

// The rows are kept in memory by the store, so the page cache is small; a short WAL makes opening after a crash quick.
static constexpr const char *settings[] = {
    "PRAGMA journal_mode = WAL",       "PRAGMA synchronous = FULL",          "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -256",        "PRAGMA wal_autocheckpoint = 256",    "PRAGMA journal_size_limit = 1048576",
};

Error storeError(const QSqlError &error)
{
    struct Meaning { int code; int status; QString message; };
    static const Meaning meanings[] = { // SQLite's primary result codes
        { 13, 507, u"No space left on device: the database could not be written"_s },
        { 5, 503, u"The database is busy"_s },
        { 6, 503, u"The database is busy"_s },
        { 19, 409, u"The change conflicts with another object in the database"_s },
        { 8, 500, u"The database is read-only"_s },
        { 11, 500, u"The database is damaged"_s },
        { 26, 500, u"The database file is not a database"_s },
    };
    const int code = error.nativeErrorCode().toInt() & 0xff;
    for (const Meaning &meaning : meanings) {
        if (meaning.code == code)
            return { meaning.status, meaning.message, error.text() };
    }
    return internal(u"The database failed"_s, error.text());
}

Connection::Connection(const QString &file)
{
    static std::atomic<quint64> counter;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"quayside-%1"_s.arg(++counter));
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file)
{
    std::unique_ptr<Connection> connection(new Connection(file));
    if (!connection->m_database.open())
        return failure(storeError(connection->m_database.lastError()));
    for (const char *setting : settings) {
        QSqlQuery query(connection->m_database);
        if (!query.exec(QLatin1StringView(setting)))
            return failure(storeError(query.lastError()));
    }
    return connection;
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_statements.clear();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<QSqlQuery *> Connection::statement(const QByteArray &sql)
{
    if (const auto it = m_statements.find(sql); it != m_statements.end())
        return &it->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(sql)))
        return failure(storeError(query.lastError()));
    return &m_statements.emplace(sql, std::move(query)).first->second;
}

namespace {

/** Tells the sets in which a thread has connections that it ends. */
struct ThreadEnd {
    std::vector<std::weak_ptr<ConnectionSet>> sets;
    ~ThreadEnd()
    {
        for (const auto &weak : sets) {
            if (const auto set = weak.lock())
                set->drop(std::this_thread::get_id());
        }
    }
};
thread_local ThreadEnd threadEnd;

}

Result<Connection *> ConnectionSet::mine()
{
    const auto thread = std::this_thread::get_id();
    {
        const std::lock_guard lock(m_mutex);
        if (const auto it = m_connections.find(thread); it != m_connections.end())
            return it->second.get();
    }
    auto connection = TRY(Connection::open(m_file));
    std::erase_if(threadEnd.sets, [](const auto &set) { return set.expired(); });
    threadEnd.sets.push_back(weak_from_this());
    const std::lock_guard lock(m_mutex);
    return m_connections.emplace(thread, std::move(connection)).first->second.get();
}

void ConnectionSet::drop(std::thread::id thread)
{
    std::unique_ptr<Connection> dropped;
    const std::lock_guard lock(m_mutex);
    if (const auto it = m_connections.find(thread); it != m_connections.end()) {
        dropped = std::move(it->second);
        m_connections.erase(it);
    }
}

std::size_t ConnectionSet::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_connections.size();
}

}
