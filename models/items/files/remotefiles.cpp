// SPDX-License-Identifier: Apache-2.0
#include "models/items/files/remotefiles.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
FileEntry entryOf(const QString &path, const ApiResponse &response)
{
    const auto number = [&](const char *name, int base) {
        bool ok = false;
        const qint64 value = response.header(name).toLongLong(&ok, base);
        return ok ? value : -1;
    };
    FileEntry entry { .key = path.section(u'/', -1), .type = QString::fromLatin1(response.header("x-lxd-type")) };
    entry.size = entry.type == "file"_L1 ? number("content-length", 10) : -1;
    entry.mode = int(number("x-lxd-mode", 8));
    entry.uid = number("x-lxd-uid", 10);
    entry.gid = number("x-lxd-gid", 10);
    return entry;
}
}

ApiHeaders fileHeaders(const FileEntry &attributes, const QByteArray &type)
{
    ApiHeaders headers { { "X-LXD-type", type }, { "Content-Type", "application/octet-stream" } };
    if (attributes.mode >= 0)
        headers.emplaceBack("X-LXD-mode", "0" + QByteArray::number(attributes.mode, 8));
    if (attributes.uid >= 0)
        headers.emplaceBack("X-LXD-uid", QByteArray::number(attributes.uid));
    if (attributes.gid >= 0)
        headers.emplaceBack("X-LXD-gid", QByteArray::number(attributes.gid));
    return headers;
}

ApiPath RemoteFiles::target(const QString &path) const
{
    return ApiPath({ u"instances"_s, m_instance, u"files"_s }).with(u"path"_s, path).with(u"project"_s, m_project);
}

void RemoteFiles::stat(const QString &path, QObject *context, std::function<void(Result<FileEntry>)> done) const
{
    ApiRequest request = ApiClient::request("GET", target(path));
    request.headOnly = true;
    m_client->transport()->send(std::move(request), context, [path, done = std::move(done)](Result<ApiResponse> response) {
        const auto answer = response ? ApiClient::unpack(*response) : failure(response.error());
        answer ? done(entryOf(path, *response)) : done(failure(answer.error()));
    });
}

void RemoteFiles::list(const QString &path, QObject *context, std::function<void(Result<QStringList>)> done) const
{
    m_client->get(target(path), context, [path, done = std::move(done)](Result<Answer> answer) {
        if (!answer)
            return done(failure(answer.error()));
        if (!answer->metadata.isArray() && !answer->metadata.isNull())
            return done(failure(badRequest(QCoreApplication::translate("Files", "%1 isn't a folder").arg(path))));
        QStringList names;
        for (const QJsonValue &name : answer->metadata.toArray())
            names << name.toString();
        done(names);
    });
}

void RemoteFiles::readLink(const QString &path, QObject *context, std::function<void(Result<QByteArray>)> done) const
{
    m_client->get(target(path), context, [done = std::move(done)](Result<Answer> answer) {
        answer ? done(answer->raw) : done(failure(answer.error()));
    });
}

void RemoteFiles::makeFolder(const QString &path, const FileEntry &attributes, QObject *context, ApiClient::Done done) const
{
    ApiRequest request = ApiClient::request("POST", target(path));
    request.headers = fileHeaders(attributes, "directory");
    m_client->run(std::move(request), context, std::move(done));
}

void RemoteFiles::makeLink(const QString &path, const QByteArray &link, QObject *context, ApiClient::Done done) const
{
    ApiRequest request = ApiClient::request("POST", target(path));
    request.headers = fileHeaders({ .uid = 0, .gid = 0 }, "symlink");
    request.body = link;
    m_client->run(std::move(request), context, std::move(done));
}

void RemoteFiles::remove(const QString &path, QObject *context, ApiClient::Done done) const
{
    m_client->run(ApiClient::request("DELETE", target(path)), context, std::move(done));
}

}
