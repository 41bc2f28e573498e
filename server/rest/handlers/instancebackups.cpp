// SPDX-License-Identifier: Apache-2.0
// /1.0/instances/{name}/backups, and POST /1.0/instances with a backup as its body (doc/rest-api.md, extension container_backup).
#include <QUrl>

#include "models/http/exchange.h"
#include "server/instance/backupupload.h"
#include "server/rest/handlers/instancehandlers.h"
#include "server/rest/services.h"
#include "server/storage/serverfolders.h"
#include "server/system/statedir.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Result<BackupPtr> backupOf(const Request &request)
{
    return request.services.instances.backup(*TRY(instanceOf(request)), request.variable("backup"));
}

Result<Response> list(Request &request)
{
    const InstancePtr row = TRY(instanceOf(request));
    const auto url = [&](const BackupPtr &backup) {
        return instanceUrl(request, row->name) + u"/backups/"_s + QString::fromLatin1(QUrl::toPercentEncoding(backup->name));
    };
    return listResponse(request, request.services.instances.backups(*row), url,
        [](const BackupPtr &backup) { return toJson(InstanceService::describe(*backup)); });
}

/** A task on the instance; what it made or works on is among its resources, where clients look for the name. */
Response startBackupTask(Request &request, const QString &description, const QString &backup,
    std::function<Result<>(InstanceService &, Operation &, const QString &project, const QString &name)> work)
{
    Operation::Spec spec;
    spec.project = request.project;
    spec.description = description;
    spec.resources = instanceResources(request.variable("name"));
    if (!backup.isEmpty())
        spec.resources.insert(u"backups"_s, { u"/1.0/backups/"_s + backup });
    spec.run = [&service = request.services.instances, work = std::move(work), project = request.project,
        name = request.variable("name")](Operation &operation) { return work(service, operation, project, name); };
    return Response::operation(request.services.operations.start(std::move(spec)));
}

Result<Response> create(Request &request)
{
    const InstancePtr row = TRY(instanceOf(request));
    auto post = TRY(request.body<api::InstanceBackupsPost>());
    InstanceService &service = request.services.instances;
    TRY(service.compression(post.compressionAlgorithm, u"backups.compression_algorithm"_s));
    post.name = TRY(service.newBackupName(*row, post.name));
    return startBackupTask(request, u"Backing up container"_s, post.name,
        [post](InstanceService &instances, Operation &operation, const QString &project, const QString &name) -> Result<> {
            TRY(instances.createBackup(project, name, post, [&operation](const QString &text) {
                operation.setProgress(u"create_backup_progress"_s, u"Backing up: "_s + text);
            }));
            return {};
        });
}

Result<Response> get(Request &request) { return Response::sync(toJson(InstanceService::describe(*TRY(backupOf(request))))); }

Result<Response> rename(Request &request)
{
    const BackupPtr backup = TRY(backupOf(request));
    const QString newName = TRY(request.body<api::RenamePost>()).name;
    if (newName.isEmpty())
        return failure(badRequest(u"No name provided"_s));
    TRY(request.services.instances.newBackupName(*TRY(instanceOf(request)), newName));
    return startBackupTask(request, u"Renaming container backup"_s, {},
        [old = backup->name, newName](InstanceService &service, Operation &, const QString &project, const QString &name) {
            return service.renameBackup(project, name, old, newName);
        });
}

Result<Response> remove(Request &request)
{
    const BackupPtr backup = TRY(backupOf(request));
    return startBackupTask(request, u"Removing container backup"_s, {},
        [old = backup->name](InstanceService &service, Operation &, const QString &project, const QString &name) {
            return service.removeBackup(project, name, old);
        });
}

Result<Response> exportBackup(Request &request)
{
    const BackupPtr backup = TRY(backupOf(request));
    HttpResponse http;
    http.headers.add("Content-Type", "application/octet-stream");
    http.headers.add("Content-Disposition", "inline;filename=" + QUrl::toPercentEncoding(backup->name));
    http.body = FileBody { TRY(request.services.instances.openBackup(*TRY(instanceOf(request)), *backup)) };
    return Response::raw(std::move(http));
}

constexpr Action collection[] = {
    { "GET", list, Access::Trusted, BodyKind::None, "container_backup" },
    { "POST", create, Access::Trusted, BodyKind::Json, "container_backup" },
};
constexpr Action object[] = {
    { "GET", get, Access::Trusted, BodyKind::None, "container_backup" },
    { "POST", rename, Access::Trusted, BodyKind::Json, "container_backup" },
    { "DELETE", remove, Access::Trusted, BodyKind::None, "container_backup" },
};
constexpr Action exporting[] = { { "GET", exportBackup, Access::Trusted, BodyKind::None, "container_backup" } };
constexpr ApiRoute routes[] = {
    { "/1.0/instances/{name}/backups", collection, inProject },
    { "/1.0/instances/{name}/backups/{backup}", object, inProject },
    { "/1.0/instances/{name}/backups/{backup}/export", exporting, inProject },
};
}

Result<Response> createFromBackup(Request &request)
{
    InstanceService &service = request.services.instances;
    auto hold = TRY(request.services.storage.folders().use(ServerFolders::Backups));
    auto upload = TRY(BackupUpload::create(request.services.dir.path(u"backups"_s)));
    upload->keep(std::move(hold));
    if (TRY(request.exchange->bodyStream()->drainToFd(upload->fd())) == 0)
        return failure(badRequest(u"The backup is empty (0 bytes)"_s));
    const InstanceImport wanted = TRY(service.prepareImport(request.project, *upload, request.header("X-LXD-name"), request.header("X-LXD-pool")));
    return startInstanceTask(request, u"Restoring backup"_s, wanted.row.name,
        [wanted, upload](InstanceService &instances, Operation &operation) mutable -> Result<> {
            const auto mine = std::exchange(upload, nullptr); // the operation stays listed for a while, its file must not
            TRY(instances.importBackup(wanted, *mine, [&operation](const QString &text) {
                operation.setProgress(u"create_instance_from_image_unpack_progress"_s, text);
            }));
            return {};
        });
}

RouteTable instanceBackupRoutes() { return routes; }

}
