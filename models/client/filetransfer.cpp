// SPDX-License-Identifier: Apache-2.0
#include "models/client/filetransfer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>
#include <QThreadPool>

#include "models/api/image.h"
#include "models/client/imageparts.h"

namespace quayside {

using namespace Qt::StringLiterals;

static ApiPath filesPath(const QString &instance, const QString &path, const QString &project)
{
    return ApiPath({ u"instances"_s, instance, u"files"_s }).with(u"path"_s, path).with(u"project"_s, project);
}

void FileTransfer::importImage(const QString &file, const QString &alias, const QString &project)
{
    ApiRequest request = ApiClient::request("POST", ApiPath({ u"images"_s }).with(u"project"_s, project));
    request.headers.emplaceBack("X-LXD-filename", QFileInfo(file).fileName().toUtf8());
    request.headers.emplaceBack("Content-Type", "application/octet-stream");
    upload(std::move(request), file, withAlias(alias, project));
}

/** What an image's upload ends with. */
std::function<void(const Answer &)> FileTransfer::withAlias(const QString &alias, const QString &project)
{
    return [this, alias, project](const Answer &answer) {
        const QString fingerprint = answer.metadata.toObject().value("fingerprint"_L1).toString();
        if (alias.isEmpty())
            Q_EMIT finished(fingerprint, {});
        else
            createAlias(fingerprint, alias, project);
    };
}

/** Both files go into one, on a thread of its own, which is then sent. */
void FileTransfer::importSplitImage(const QString &metadata, const QString &rootfs, const QString &alias, const QString &project)
{
    const auto body = std::make_shared<QTemporaryFile>();
    QThreadPool::globalInstance()->start([self = QPointer(this), body, metadata, rootfs, alias, project] {
        const Result<QByteArray> boundary = body->open() ? packImage(metadata, rootfs, *body) : Result<QByteArray>(failure(internal(body->errorString())));
        const bool isWritten = boundary && body->flush() && body->seek(0);
        const QString error = !boundary ? boundary.error().message : isWritten ? QString() : body->errorString();
        const QByteArray type = "multipart/form-data; boundary=" + boundary.value_or(QByteArray());
        QMetaObject::invokeMethod(qApp, [self, body, error, type, alias, project] {
            if (!self || !self->m_client)
                return;
            if (!error.isEmpty())
                return self->fail(error);
            ApiRequest request = ApiClient::request("POST", ApiPath({ u"images"_s }).with(u"project"_s, project));
            request.headers.emplaceBack("Content-Type", type);
            self->send(std::move(request), body, self->withAlias(alias, project));
        }, Qt::QueuedConnection);
    });
}

void FileTransfer::createAlias(const QString &fingerprint, const QString &alias, const QString &project)
{
    const QByteArray body = toJson(api::ImageAlias { {}, fingerprint, alias, {} });
    m_client->post(ApiPath({ u"images"_s, u"aliases"_s }).with(u"project"_s, project), body, this,
        [this, fingerprint](Result<Answer> answer) { Q_EMIT finished(fingerprint, answer ? QString() : answer.error().message); });
}

void FileTransfer::exportImage(const QString &fingerprint, const QString &file, const QString &project)
{
    download(ApiPath({ u"images"_s, fingerprint, u"export"_s }).with(u"project"_s, project), file, true);
}

void FileTransfer::exportBackup(const QString &instance, const QString &backup, const QString &file, const QString &project)
{
    download(ApiPath({ u"instances"_s, instance, u"backups"_s, backup, u"export"_s }).with(u"project"_s, project), file);
}

void FileTransfer::importBackup(const QString &file, const QString &name, const QString &pool, const QString &project)
{
    ApiRequest request = ApiClient::request("POST", ApiPath({ u"instances"_s }).with(u"project"_s, project));
    if (!name.isEmpty())
        request.headers.emplaceBack("X-LXD-name", name.toUtf8());
    if (!pool.isEmpty())
        request.headers.emplaceBack("X-LXD-pool", pool.toUtf8());
    request.headers.emplaceBack("Content-Type", "application/octet-stream");
    upload(std::move(request), file, [this, name](const Answer &) { Q_EMIT finished(name, {}); });
}

void FileTransfer::push(const QString &file, const QString &instance, const QString &path, const QString &project, int mode, qint64 uid,
    qint64 gid)
{
    ApiRequest request = ApiClient::request("POST", filesPath(instance, path, project));
    request.headers << std::pair<QByteArray, QByteArray>("X-LXD-type", "file")
                    << std::pair<QByteArray, QByteArray>("X-LXD-mode", "0" + QByteArray::number(mode, 8))
                    << std::pair<QByteArray, QByteArray>("X-LXD-uid", QByteArray::number(uid))
                    << std::pair<QByteArray, QByteArray>("X-LXD-gid", QByteArray::number(gid))
                    << std::pair<QByteArray, QByteArray>("Content-Type", "application/octet-stream");
    upload(std::move(request), file, [this, path](const Answer &) { Q_EMIT finished(path, {}); });
}

void FileTransfer::pull(const QString &instance, const QString &path, const QString &file, const QString &project)
{
    download(filesPath(instance, path, project), file);
}

void FileTransfer::upload(ApiRequest request, const QString &file, std::function<void(const Answer &)> done)
{
    auto source = std::make_shared<QFile>(file);
    if (!source->open(QIODevice::ReadOnly)) {
        const QString error = u"%1: %2"_s.arg(file, source->errorString());
        QMetaObject::invokeMethod(this, [this, error] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    send(std::move(request), std::move(source), std::move(done));
}

void FileTransfer::send(ApiRequest request, std::shared_ptr<QFile> source, std::function<void(const Answer &)> done)
{
    request.upload = std::move(source);
    request.progress = [self = QPointer(this)](qint64 sent, qint64 total) {
        if (self)
            Q_EMIT self->progressed(sent, total);
    };
    m_client->run(std::move(request), this, [this, done = std::move(done)](Result<Answer> answer) {
        answer ? done(*answer) : fail(answer.error().message);
    });
}

void FileTransfer::download(const ApiPath &path, const QString &file, bool isImage)
{
    auto target = std::make_shared<QSaveFile>(file);
    if (!target->open(QIODevice::WriteOnly)) {
        const QString error = u"%1: %2"_s.arg(file, target->errorString());
        QMetaObject::invokeMethod(this, [this, error] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    ApiRequest request = ApiClient::request("GET", path);
    request.download = target;
    request.progress = [self = QPointer(this)](qint64 received, qint64 total) {
        if (self)
            Q_EMIT self->progressed(received, total);
    };
    m_client->send(std::move(request), this, [this, target, file, isImage](Result<Answer> answer) {
        if (!answer)
            return fail(answer.error().message);
        keep(target, file, isImage);
    });
}

/** On a thread of its own: the disk may take long for what it has been given. */
void FileTransfer::keep(const std::shared_ptr<QSaveFile> &target, const QString &file, bool isImage)
{
    QThreadPool::globalInstance()->start([self = QPointer(this), target, file, isImage] {
        const bool kept = target->flush() && target->commit(); // flush(): see RemotesStore::save()
        const Result<> unpacked = kept && isImage ? unpackImage(file) : Result<>();
        const QString error = !kept ? u"%1: %2"_s.arg(file, target->errorString()) : unpacked ? QString() : unpacked.error().message;
        QMetaObject::invokeMethod(qApp, [self, file, error] {
            if (self)
                error.isEmpty() ? Q_EMIT self->finished(file, {}) : self->fail(error);
        }, Qt::QueuedConnection);
    });
}

}
