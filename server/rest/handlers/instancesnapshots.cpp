// SPDX-License-Identifier: Apache-2.0
// /1.0/instances/{name}/snapshots (doc/rest-api.md).
#include <QUrl>

#include "models/api/names.h"
#include "server/rest/handlers/instancehandlers.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** POST of a snapshot: a rename, or the source's side of a migration. */
struct SnapshotPost { QString name; bool migration = false; };
}

template<> struct Fields<SnapshotPost> {
    static constexpr auto table = std::make_tuple(field<&SnapshotPost::name>("name"), field<&SnapshotPost::migration>("migration"));
};

namespace {
Result<SnapshotPtr> snapshotOf(const Request &request)
{
    return request.services.instances.snapshot(*TRY(instanceOf(request)), request.variable("snapshot"));
}

Result<Response> list(Request &request)
{
    const InstancePtr row = TRY(instanceOf(request));
    const InstanceService &service = request.services.instances;
    const auto url = [&](const SnapshotPtr &snapshot) {
        const QString name = QString::fromLatin1(QUrl::toPercentEncoding(snapshot->name));
        return instanceUrl(request, row->name) + u"/snapshots/"_s + name;
    };
    return listResponse(request, service.snapshots(*row), url,
        [&](const SnapshotPtr &snapshot) { return service.renderSnapshot(*row, *snapshot); });
}

Result<Response> create(Request &request)
{
    const InstancePtr row = TRY(instanceOf(request));
    const auto post = TRY(request.body<api::InstanceSnapshotsPost>());
    if (!post.name.isEmpty())
        TRY(checkObjectName(u"snapshot"_s, post.name, 255));
    if (request.services.instances.snapshot(*row, post.name))
        return failure(conflict(u"Snapshot \"%1/%2\" already exists"_s.arg(row->name, post.name)));
    return startInstanceTask(request, u"Snapshotting container"_s, row->name,
        [project = request.project, name = row->name, post](InstanceService &service, Operation &) -> Result<> {
            TRY(service.createSnapshot(project, name, post));
            return {};
        });
}

Result<Response> get(Request &request)
{
    const SnapshotPtr snapshot = TRY(snapshotOf(request));
    return Response::sync(request.services.instances.renderSnapshot(*TRY(instanceOf(request)), *snapshot),
        toJson(InstanceService::writable(*snapshot)));
}

Result<api::InstanceSnapshotPut> load(Request &request) { return InstanceService::writable(*TRY(snapshotOf(request))); }

/** Starts an operation on the snapshot that the URL names. */
Response startSnapshotTask(Request &request, const QString &description, const QString &resource,
    std::function<Result<>(InstanceService &, const QString &project, const QString &name, const QString &snapshot)> work)
{
    return startInstanceTask(request, description, resource, [work = std::move(work), project = request.project,
        name = request.variable("name"), snapshot = request.variable("snapshot")](InstanceService &service, Operation &) {
        return work(service, project, name, snapshot);
    });
}

/** What isn't given stays as it is, by PUT too, as on LXD. */
Result<Response> save(Request &request, const api::InstanceSnapshotPut &given)
{
    const api::InstanceSnapshotPut put = json::member(request.json, "expires_at"_L1).isString() ? given : TRY(load(request));
    return startSnapshotTask(request, u"Updating snapshot"_s, request.variable("name"),
        [put](InstanceService &service, const QString &project, const QString &name, const QString &snapshot) {
            return service.updateSnapshot(project, name, snapshot, put);
        });
}

Result<Response> rename(Request &request)
{
    TRY(snapshotOf(request));
    const auto post = TRY(request.body<SnapshotPost>());
    if (post.migration)
        return failure(notImplemented(u"Migration is not supported by this server yet"_s));
    TRY(checkObjectName(u"snapshot"_s, post.name, 255));
    if (request.services.instances.snapshot(*TRY(instanceOf(request)), post.name))
        return failure(conflict(u"Name \"%1/%2\" already in use"_s.arg(request.variable("name"), post.name)));
    return startSnapshotTask(request, u"Renaming snapshot"_s, request.variable("name"),
        [newName = post.name](InstanceService &service, const QString &project, const QString &name, const QString &snapshot) {
            return service.renameSnapshot(project, name, snapshot, newName);
        });
}

Result<Response> remove(Request &request)
{
    const SnapshotPtr snapshot = TRY(snapshotOf(request));
    return startSnapshotTask(request, u"Deleting snapshot"_s, request.variable("name") + u'/' + snapshot->name,
        [](InstanceService &service, const QString &project, const QString &name, const QString &snapshot) {
            return service.removeSnapshot(project, name, snapshot);
        });
}

constexpr Action collection[] = { { "GET", list }, { "POST", create, Access::Trusted, BodyKind::Json } };
constexpr Action object[] = {
    { "GET", get },
    { "PUT", putObject<api::InstanceSnapshotPut, load, save>, Access::Trusted, BodyKind::Json, "snapshot_expiry" },
    { "PATCH", patchObject<api::InstanceSnapshotPut, load, save>, Access::Trusted, BodyKind::Json, "snapshot_expiry" },
    { "POST", rename, Access::Trusted, BodyKind::Json },
    { "DELETE", remove },
};
constexpr ApiRoute routes[] = {
    { "/1.0/instances/{name}/snapshots", collection, inProject },
    { "/1.0/instances/{name}/snapshots/{snapshot}", object, inProject },
};
}

RouteTable instanceSnapshotRoutes() { return routes; }

}
