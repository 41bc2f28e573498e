// SPDX-License-Identifier: Apache-2.0
#include "models/items/copies/copyjob.h"

#include <QDir>
#include <QStandardPaths>
#include <QUuid>

namespace quayside {

using namespace Qt::StringLiterals;

CopyJob::CopyJob(const CopyWish &wish, const CopyPlace &place, CopyMethod method, ApiClient *source, ApiClient *target, CopySource from)
    : m_wish(wish), m_place(place), m_method(method), m_source(source), m_target(target), m_from(std::move(from)) { }

CopyJob::~CopyJob()
{
    if (!m_operation.isEmpty() && m_target)
        m_target->cancelOperation(m_operation, m_target, [](Result<Answer>) { });
    if (!m_offer.isEmpty() && m_source)
        m_source->cancelOperation(m_offer, m_source, [](Result<Answer>) { });
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
    switch (m_method) {
    case CopyMethod::Rename:
    case CopyMethod::MoveHere:
        stage(tr("Moving"));
        return run(m_source, ApiClient::request("POST", sourcePath(), moveBody(m_wish, m_place, m_method)), [this] { end(); });
    case CopyMethod::CopyHere:
    case CopyMethod::CopyThenDelete:
        return copyHere();
    case CopyMethod::ByMigration:
        return offer();
    case CopyMethod::ByBackup:
        return makeBackup();
    }
}

/** Two in one project can't have one name: the copy has another until the old one is gone. */
void CopyJob::copyHere()
{
    stage(tr("Copying"));
    CopyWish wish = m_wish;
    if (wish.move && wish.newName == wish.instance.name && wish.project == m_place.project)
        m_interim = wish.newName = u"move-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    const ApiPath instances = ApiPath({ u"instances"_s }).with(u"project"_s, m_place.project);
    run(m_source, ApiClient::request("POST", instances, copyBody(wish, m_place)), [this] { deleteSource(); });
}

void CopyJob::renameInterim()
{
    if (m_interim.isEmpty())
        return end();
    const ApiPath path = ApiPath({ u"instances"_s, m_interim }).with(u"project"_s, m_place.project);
    run(m_source, ApiClient::request("POST", path, toJson(QJsonObject { { "name"_L1, m_wish.newName } })), [this] { end(); });
}

void CopyJob::offer()
{
    stage(tr("Getting ready"));
    m_source->send(ApiClient::request("POST", sourcePath(), offerBody(m_wish)), this, [this](Result<Answer> answer) {
        if (!answer)
            return end(answer.error().message);
        m_offer = answer->operation;
        pull(answer->metadata.toObject().value("metadata"_L1).toObject());
    });
}

void CopyJob::pull(const QJsonObject &secrets, qsizetype number, const QString &error)
{
    if (number >= m_from.addresses.size() || !m_target)
        return end(error);
    stage(tr("Fetching"));
    const QByteArray body = fetchBody(m_wish, m_place, m_from, m_from.addresses[number], m_offer, secrets);
    const ApiPath path = ApiPath({ u"instances"_s }).with(u"project"_s, m_place.project);
    const auto done = [this, secrets, number](Result<Answer> answer) {
        m_operation.clear();
        if (!answer)
            return pull(secrets, number + 1, answer.error().message);
        m_offer.clear();
        deleteSource();
    };
    m_target->run(ApiClient::request("POST", path, body), this, done, [this](const QString &operation) { m_operation = operation; });
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
    run(m_source, ApiClient::request("DELETE", sourcePath()), [this] { renameInterim(); });
}

void CopyJob::end(const QString &error)
{
    dropBackup();
    if (const QString offer = std::exchange(m_offer, {}); !offer.isEmpty() && m_source)
        m_source->cancelOperation(offer, m_source, [](Result<Answer>) { });
    Q_EMIT finished(error);
}

}
