// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariant>
#include <functional>
#include <vector>

#include "models/core/result.h"

class QSqlQuery;

namespace quayside {

class Connection;

/** A database transaction in progress, handed to the body given to Store::read or Store::write; the thread's own. Statements are
 *  prepared once per connection and kept. */
class Transaction {
public:
    enum Kind { Read, Write };
    using RowReader = std::function<Result<>(const QSqlQuery &)>;

    Transaction(Connection &connection, Kind kind);
    ~Transaction(); ///< rolls back unless committed
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<> begin();
    /** Commits, then runs the hooks. */
    Result<> commit();

    /** Runs a statement with its values bound in order. */
    Result<> run(const QByteArray &sql, const QVariantList &values = {});
    /** The id of the new row. */
    Result<qint64> insert(const QByteArray &sql, const QVariantList &values);
    /** Calls the reader for each row; the reader must not run `sql` again itself. */
    Result<> select(const QByteArray &sql, const QVariantList &values, const RowReader &reader);
    /** Runs once the change is durable, before the next writer starts. Must not fail. */
    void onCommit(std::function<void()> hook) { m_hooks.push_back(std::move(hook)); }
    /** Whether the last error was another connection holding the lock: worth running again. */
    bool wasBusy() const { return m_busy; }

private:
    Result<> noted(Result<> result);

    Connection &m_connection;
    Kind m_kind;
    bool m_open = false;
    bool m_busy = false;
    std::vector<std::function<void()>> m_hooks;
};

}
