// SPDX-License-Identifier: Apache-2.0
// /1.0/instances/NAME/logs (doc/rest-api.md).
#include <QDir>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

#include "models/api/names.h"
#include "server/rest/handlers/instancehandlers.h"
#include "server/system/statedir.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
bool isLogName(const QString &name)
{
    static const QStringList prefixes { u"migration_"_s, u"snapshot_"_s, u"exec_"_s };
    if (name.contains(u'/') || name.contains(QChar(0)))
        return false;
    return name == "lxc.log"_L1 || name == "lxc.conf"_L1 || name == "qemu.log"_L1
        || std::any_of(prefixes.begin(), prefixes.end(), [&](const QString &prefix) { return name.startsWith(prefix); });
}

/** Also of an instance that was deleted, as long as its logs are kept. */
Result<QString> folderOf(const Request &request)
{
    const QString name = request.variable("name");
    TRY(checkInstanceName(name));
    const QString folder = request.services.dir.logs(request.project, name);
    const bool isGone = !request.services.instances.find(request.project, name);
    if (!isGone || !QDir(folder).exists())
        TRY(instanceOf(request));
    return folder;
}

Result<QString> fileOf(const Request &request)
{
    const QString file = request.variable("file");
    if (!isLogName(file))
        return failure(badRequest(u"log file name %1 not valid"_s.arg(file)));
    return TRY(folderOf(request)) + u'/' + file;
}

Result<Response> list(Request &request)
{
    QStringList names = QDir(TRY(folderOf(request))).entryList(QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return !isLogName(name); });
    QStringList urls;
    for (const QString &name : names)
        urls.append(instanceUrl(request, request.variable("name")) + u"/logs/"_s + name);
    return Response::sync(toJson(urls));
}

Result<Response> get(Request &request)
{
    const QString path = TRY(fileOf(request));
    UniqueFd file(::open(path.toUtf8().constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file)
        return failure(notFound(u"Log file not found"_s));
    HttpResponse http;
    http.headers.add("Content-Type", "application/octet-stream");
    http.headers.add("Content-Disposition", "inline;filename=" + request.variable("file").toUtf8());
    http.body = FileBody { std::move(file) };
    return Response::raw(std::move(http));
}

Result<Response> remove(Request &request)
{
    const QString path = TRY(fileOf(request));
    if (path.endsWith("/lxc.log"_L1) || path.endsWith("/lxc.conf"_L1))
        return failure(badRequest(u"lxc.log and lxc.conf may not be deleted"_s));
    if (!QFile::remove(path))
        return failure(notFound(u"Log file not found"_s));
    return Response::empty();
}

constexpr Action collection[] = { { "GET", list } };
constexpr Action object[] = { { "GET", get }, { "DELETE", remove } };
constexpr ApiRoute routes[] = {
    { "/1.0/instances/{name}/logs", collection, inProject },
    { "/1.0/instances/{name}/logs/{file}", object, inProject },
};
}

RouteTable instanceLogRoutes() { return routes; }

}
