// SPDX-License-Identifier: Apache-2.0
#include "server/store/store.h"

#include <QFile>
#include <fcntl.h>
#include <sys/stat.h>

#include "models/core/uniquefd.h"
#include "server/store/connection.h"
#include "server/store/migrations.h"
#include "server/store/storedrows.h"

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr int maximumAttempts = 5; // each waits for the lock up to the busy time-out

/** Makes the folder and the file before SQLite does, as it would with the process's umask. SQLite gives -wal and -shm the file's mode. */
static Result<QString> prepareFile(const QString &stateDirectory)
{
    const QString folder = stateDirectory + u"/database"_s;
    const QString file = folder + u"/quayside.db"_s;
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) < 0 && errno != EEXIST)
        return failure(systemError(u"Creating "_s + folder, errno));
    const UniqueFd fd(::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd)
        return failure(systemError(u"Opening "_s + file, errno));
    return file;
}

Store::Store(const QString &file) : m_connections(std::make_shared<ConnectionSet>(file)), m_rows(std::make_unique<StoredRows>()) { }
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &stateDirectory)
{
    const QString file = TRY(prepareFile(stateDirectory));
    std::unique_ptr<Store> store(new Store(file));
    const int version = TRY(store->read([](Transaction &transaction) { return schemaVersion(transaction); }));
    if (version != latestSchemaVersion())
        TRY(store->write([](Transaction &transaction) { return migrate(transaction); }));
    TRY(store->read([&](Transaction &transaction) { return store->m_rows->load(transaction); }));
    return store;
}

static Result<> attempt(Transaction &transaction, const std::function<Result<>(Transaction &)> &body)
{
    TRY(transaction.begin());
    TRY(body(transaction));
    return transaction.commit();
}

Result<> Store::transact(Transaction::Kind kind, const ErasedBody &body)
{
    std::unique_lock lock(m_writing, std::defer_lock);
    if (kind == Transaction::Write)
        lock.lock();
    Connection *connection = TRY(m_connections->mine());
    for (int i = 1;; ++i) {
        Transaction transaction(*connection, kind);
        const Result<> result = attempt(transaction, body);
        if (result || !transaction.wasBusy() || i == maximumAttempts)
            return result;
    }
}

}
