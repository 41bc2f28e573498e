// SPDX-License-Identifier: Apache-2.0
#include "server/store/transaction.h"

#include <QSqlError>

#include "models/core/log.h"
#include "server/store/connection.h"

namespace quayside {

using namespace Qt::StringLiterals;

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection), m_kind(kind) { }

Transaction::~Transaction()
{
    if (!m_open)
        return;
    if (const auto undone = run("ROLLBACK"); !undone) // SQLite has already rolled back after some errors: then this one is expected
        log::debug(u"Rollback: %1"_s.arg(undone.error().message));
}

Result<> Transaction::begin()
{
    // IMMEDIATE: a writer that starts as a reader could find its snapshot outdated in the middle
    TRY(run(m_kind == Write ? "BEGIN IMMEDIATE" : "BEGIN"));
    m_open = true;
    return {};
}

Result<> Transaction::commit()
{
    TRY(run("COMMIT"));
    m_open = false;
    for (const auto &hook : m_hooks)
        hook();
    return {};
}

Result<> Transaction::noted(Result<> result)
{
    m_busy = !result && result.error().status == 503;
    return result;
}

static Result<> execute(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (query.exec())
        return {};
    const Error error = storeError(query.lastError());
    query.finish();
    return failure(error);
}

Result<> Transaction::run(const QByteArray &sql, const QVariantList &values)
{
    return select(sql, values, {});
}

Result<qint64> Transaction::insert(const QByteArray &sql, const QVariantList &values)
{
    QSqlQuery *query = TRY(m_connection.statement(sql));
    TRY(noted(execute(*query, values)));
    const qint64 id = query->lastInsertId().toLongLong();
    query->finish();
    return id;
}

Result<> Transaction::select(const QByteArray &sql, const QVariantList &values, const RowReader &reader)
{
    QSqlQuery *query = TRY(m_connection.statement(sql));
    TRY(noted(execute(*query, values)));
    Result<> result;
    while (reader && result && query->next())
        result = reader(*query);
    if (result && query->lastError().isValid())
        result = noted(failure(storeError(query->lastError())));
    query->finish();
    return result;
}

}
