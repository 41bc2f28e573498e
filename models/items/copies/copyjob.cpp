// SPDX-License-Identifier: Apache-2.0
#include "models/items/copies/copyjob.h"

#include <QDir>
#include <QStandardPaths>
#include <QUuid>

namespace quayside {

using namespace Qt::StringLiterals;

CopyJob::CopyJob(const CopyWish &wish, const CopyPlace &place, CopyMethod method, ApiClient *source, ApiClient *target)
    : m_wish(wish), m_place(place), m_method(method), m_source(source), m_target(target) { }

CopyJob::~CopyJob()
{
    if (!m_operation.isEmpty() && m_target)
        m_target->cancelOperation(m_operation, m_target, [](Result<Answer>) { });
    dropBackup();
}

ApiPath CopyJob::sourcePath(const QStringList &below) const
{
    return ApiPath(QStringList { u"instances"_s, m_wish.instance.name } + below).with(u"project"_s, m_wish.project);
}

void CopyJob::run(ApiClient *client, ApiRequest request, std::function<void()> then)
{
    const auto done = [this, then = std::move(then)](Result<Answer> answer) {
        m_operation.clear();
        answer ? then() : end(answer.error().message);
    };
    client->run(std::move(request), this, done, [this, client](const QString &operation) {
        if (client == m_target)
            m_operation = operation;
    });
}

void CopyJob::start()
{
    if (!m_source || !m_target)
        return end(tr("The server is gone"));
    const ApiPath instances = ApiPath({ u"instances"_s }).with(u"project"_s, m_place.project);
    switch (m_method) {
    case CopyMethod::Rename:
    case CopyMethod::MoveHere:
        stage(tr("Moving"));
        return run(m_source, ApiClient::request("POST", sourcePath(), moveBody(m_wish, m_place, m_method)), [this] { end(); });
    case CopyMethod::CopyHere:
    case CopyMethod::CopyThenDelete:
        stage(tr("Copying"));
        return run(m_source, ApiClient::request("POST", instances, copyBody(m_wish, m_place)), [this] { deleteSource(); });
    case CopyMethod::ByBackup:
        return makeBackup();
    }
}

void CopyJob::makeBackup()
{
    stage(tr("Making a backup"));
    m_backup = u"copy-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    api::InstanceBackupsPost post;
    post.name = m_backup;
    post.expiresAt = { Timestamp::now().ns + 24 * 3600 * 1'000'000'000LL }; // if this computer goes away meanwhile
    post.instanceOnly = post.containerOnly = m_wish.instanceOnly;
    run(m_source, ApiClient::request("POST", sourcePath({ u"backups"_s }), toJson(post)), [this] { fetch(); });
}

FileTransfer *CopyJob::transfer(ApiClient *client, const QString &text, std::function<void()> then)
{
    stage(text);
    auto *transfer = new FileTransfer(client, this);
    connect(transfer, &FileTransfer::progressed, this, [this, text](qint64 done, qint64 total) { Q_EMIT progressed(text, done, total); });
    connect(transfer, &FileTransfer::finished, this, [this, transfer, then = std::move(then)](const QString &, const QString &error) {
        transfer->deleteLater();
        error.isEmpty() ? then() : end(error);
    });
    return transfer;
}

/** Into a file: the servers needn't be equally quick, and neither waits in the middle of a request. */
void CopyJob::fetch()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    QDir().mkpath(folder);
    m_file = folder + u'/' + m_backup + u".tar"_s;
    transfer(m_source, tr("Fetching"), [this] { send(); })->exportBackup(m_wish.instance.name, m_backup, m_file, m_wish.project);
}

void CopyJob::send()
{
    const QString name = m_place.canName ? m_wish.newName : QString();
    transfer(m_target, tr("Sending"), [this] { deleteSource(); })->importBackup(m_file, name, m_place.pool, m_place.project);
}

void CopyJob::dropBackup()
{
    if (!m_file.isEmpty())
        QFile::remove(std::exchange(m_file, {}));
    const QString backup = std::exchange(m_backup, {});
    if (!backup.isEmpty() && m_source)
        m_source->run(ApiClient::request("DELETE", sourcePath({ u"backups"_s, backup })), m_source, [](Result<Answer>) { });
}

void CopyJob::deleteSource()
{
    if (!m_wish.move)
        return end();
    stage(tr("Deleting the old one"));
    m_file.isEmpty() ? void() : (void)QFile::remove(std::exchange(m_file, {}));
    m_backup.clear(); // goes with the instance
    run(m_source, ApiClient::request("DELETE", sourcePath()), [this] { end(); });
}

void CopyJob::end(const QString &error)
{
    dropBackup();
    Q_EMIT finished(error);
}

}
