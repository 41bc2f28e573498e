// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

#include "models/core/result.h"

namespace quayside {

/** One thread's SQLite connection with the statements it prepared. Only for that thread, except that whoever closes the store may
 *  destroy it while the thread is not using it. */
class Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const QString &file);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /** The statement, prepared at its first use. Whoever ran it calls finish(). */
    Result<QSqlQuery *> statement(const QByteArray &sql);

private:
    explicit Connection(const QString &file);

    QSqlDatabase m_database;
    std::map<QByteArray, QSqlQuery> m_statements;
};

/** The connections of all threads to one file. A thread's connection goes when the thread ends, all when the set goes. Any thread. */
class ConnectionSet : public std::enable_shared_from_this<ConnectionSet> {
public:
    explicit ConnectionSet(QString file) : m_file(std::move(file)) { }
    /** The calling thread's connection, opened at the first call. */
    Result<Connection *> mine();
    void drop(std::thread::id thread);
    std::size_t size() const;

private:
    QString m_file;
    mutable std::mutex m_mutex;
    std::unordered_map<std::thread::id, std::unique_ptr<Connection>> m_connections;
};

/** What an SQLite failure means to the caller: 507 disk full, 503 busy, 409 a broken constraint, else 500; SQLite's words in `detail`. */
Error storeError(const class QSqlError &error);

}
