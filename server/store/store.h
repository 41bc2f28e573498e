// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include "models/core/result.h"
#include "server/store/transaction.h"

namespace quayside {

class ConnectionSet;
struct StoredRows;

/** The daemon's database, DIR/database/quayside.db (0600 in a directory of 0700), over SQLite through QtSql: WAL, synchronous=FULL.
 *  Rows live in memory too (rows()); only writes and opening touch the disk. Each thread gets a connection of its own, closed when
 *  the thread ends. Any thread; needs a QCoreApplication. */
class Store {
public:
    /** Creates or migrates the database below `stateDirectory` and loads it. Refuses a database newer than this program. */
    static Result<std::unique_ptr<Store>> open(const QString &stateDirectory);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /** Runs `body(Transaction &) -> Result<T>` in one transaction; durable when it returns a value, undone when it returns an error.
     *  The body is run again when the database was busy (or, replicated, the leader changed), so it must have no effect but on
     *  the transaction; what has to happen after the commit goes to Transaction::onCommit. Not to be nested. 507 when the disk
     *  is full. Writers queue, so what the body reads from rows() is what the last commit left. */
    template<class Body>
    auto write(Body &&body) { return run(Transaction::Write, body); }
    /** The same for a body that only reads. */
    template<class Body>
    auto read(Body &&body) { return run(Transaction::Read, body); }

    /** What is stored, in memory. For repositories. */
    StoredRows &rows() { return *m_rows; }

private:
    explicit Store(const QString &file);
    using ErasedBody = std::function<Result<>(Transaction &)>;
    Result<> transact(Transaction::Kind kind, const ErasedBody &body);

    template<class Body>
    auto run(Transaction::Kind kind, Body &body) -> std::invoke_result_t<Body &, Transaction &>
    {
        std::optional<std::invoke_result_t<Body &, Transaction &>> result;
        TRY(transact(kind, [&](Transaction &transaction) -> Result<> {
            result = body(transaction);
            return *result ? Result<>() : failure(result->error());
        }));
        return std::move(*result);
    }

    std::shared_ptr<ConnectionSet> m_connections;
    std::unique_ptr<StoredRows> m_rows;
    std::mutex m_writing;
};

}
