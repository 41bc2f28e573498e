// SPDX-License-Identifier: Apache-2.0
#include "server/store/store.h"

#include <QFile>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "models/core/uniquefd.h"
#include "server/store/connection.h"
#include "server/store/migrations.h"
#include "server/store/storedrows.h"

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr int maximumAttempts = 5; // each waits for the lock up to the busy time-out

static bool exists(const QString &file) { return QFile::exists(file); }

static Error isLost(const QString &file)
{
    return internal(u"The database %1 is empty, its content was lost: restore it from a backup, or remove it to begin anew"_s.arg(file));
}

/** A whole new database, made beside its place: so nothing that lies there without a schema is a new one. */
static Result<> create(const QString &file)
{
    const QString fresh = file + u".new"_s;
    for (const char *part : { "", "-wal", "-shm" })
        QFile::remove(fresh + QLatin1StringView(part));
    // Made before SQLite does it, with the process's umask. SQLite gives -wal and -shm the file's mode.
    if (!UniqueFd(::open(QFile::encodeName(fresh).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600)))
        return failure(systemError(u"Creating "_s + fresh, errno));
    {
        const auto connection = TRY(Connection::open(fresh));
        Transaction transaction(*connection, Transaction::Write);
        TRY(transaction.begin());
        TRY(migrate(transaction));
        TRY(transaction.commit());
    }
    // The last connection has taken the write-ahead log into the file.
    if (exists(fresh + u"-wal"_s))
        return failure(internal(u"The new database %1 could not be completed"_s.arg(fresh)));
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(file).constData()) != 0)
        return failure(systemError(u"Creating "_s + file, errno));
    const UniqueFd folder(::open(QFile::encodeName(file.section(u'/', 0, -2)).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    ::fsync(folder.get()); // what is written from now on must not lose its name
    return {};
}

static Result<QString> prepareFile(const QString &stateDirectory)
{
    const QString folder = stateDirectory + u"/database"_s;
    const QString file = folder + u"/quayside.db"_s;
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) < 0 && errno != EEXIST)
        return failure(systemError(u"Creating "_s + folder, errno));
    if (!exists(file) && exists(file + u"-wal"_s))
        return failure(internal(u"The database %1 is missing, but its write-ahead log is there: restore both from a backup, or remove the log to begin anew"_s.arg(file)));
    if (!exists(file))
        TRY(create(file));
    if (QFile(file).size() == 0) // SQLite would make something of it
        return failure(isLost(file));
    return file;
}

Store::Store(const QString &file) : m_connections(std::make_shared<ConnectionSet>(file)), m_rows(std::make_unique<StoredRows>()) { }
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &stateDirectory)
{
    const QString file = TRY(prepareFile(stateDirectory));
    std::unique_ptr<Store> store(new Store(file));
    const int version = TRY(store->read([](Transaction &transaction) { return schemaVersion(transaction); }));
    if (version == 0)
        return failure(isLost(file));
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
