// SPDX-License-Identifier: Apache-2.0
// /1.0/instances, also as /1.0/containers and /1.0/virtual-machines (doc/rest-api.md).
#include "models/api/names.h"
#include "models/http/exchange.h"
#include "server/instance/configvalues.h"
#include "server/rest/filter.h"
#include "server/rest/handlers/instancehandlers.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Whose instances are listed: none for all of them (extension instance_all_projects, of a later release). */
Result<QString> listedProject(const Request &request)
{
    if (request.query("all-projects") != "true"_L1)
        return request.project;
    if (request.hasQuery("project"))
        return failure(badRequest(u"Cannot specify a project when requesting all projects"_s));
    return QString();
}

/** By the URL, or for /1.0/instances by `instance-type`. */
Result<std::optional<InstanceType>> listedType(const Request &request)
{
    const QString wanted = request.query("instance-type");
    if (wanted.isEmpty() || request.instanceCollection != "instances"_L1)
        return instanceTypeOf(request);
    for (const InstanceType type : { InstanceType::Container, InstanceType::VirtualMachine }) {
        if (instanceTypeName(type) == wanted)
            return type;
    }
    return failure(badRequest(u"Invalid instance type \"%1\""_s.arg(wanted)));
}

Result<Response> list(Request &request)
{
    const auto type = TRY(listedType(request));
    const InstanceService &service = request.services.instances;
    const QString project = TRY(listedProject(request));
    const auto url = [&](const InstancePtr &row) {
        const bool isPlain = !project.isEmpty() || row->project == "default"_L1;
        return instanceUrl(request, row->name) + (isPlain ? QString() : u"?project="_s + row->project);
    };
    const Filter filter = TRY(Filter::parse(request.query("filter")));
    if (!filter.isEmpty())
        return filteredResponse(request, filter, service.list(project, type), url,
            [&](const InstancePtr &row) { return request.recursion > 1 ? service.renderFull(row) : service.render(row); });
    if (request.recursion > 0)
        return Response::sync(service.renderList(project, type, request.recursion > 1));
    return listResponse(request, service.list(project, type), url, [](const InstancePtr &) { return QByteArray(); });
}

Result<Response> create(Request &request)
{
    if (request.exchange->bodyStream())
        return createFromBackup(request);
    auto post = TRY(request.body<api::InstancesPost>());
    if (const auto type = instanceTypeOf(request); post.type.isEmpty() && type)
        post.type = instanceTypeName(*type);
    if (auto answer = TRY(createFromElsewhere(request, post)))
        return std::move(*answer);
    const NewInstance wanted = TRY(request.services.instances.prepare(request.project, post));
    const QString progress = wanted.copy ? u"fs_progress"_s : imageUnpackProgress;
    const auto work = [wanted, progress](InstanceService &service, Operation &operation) -> Result<> {
        TRY(service.create(wanted, [&](const QString &text) { operation.setProgress(progress, text); }));
        return {};
    };
    return startInstanceTask(request, u"Creating container"_s, wanted.row.name, work, wanted.copy ? post.source.source : QString());
}

Result<Response> get(Request &request)
{
    const InstancePtr row = TRY(instanceOf(request));
    const InstanceService &service = request.services.instances;
    QByteArray json = request.recursion > 0 ? service.renderFull(row) : service.render(row);
    return Response::sync(std::move(json), toJson(InstanceService::writable(*row)));
}

Result<api::InstancePut> load(Request &request) { return InstanceService::writable(*TRY(instanceOf(request))); }

/** {"restore": "SNAPSHOT"} or {"restore": "NAME/SNAPSHOT"}; everything else in it is ignored. */
Result<Response> restore(Request &request, const QString &name, const api::InstancePut &put)
{
    const QString snapshot = put.restore.startsWith(name + u'/') ? put.restore.mid(name.size() + 1) : put.restore;
    if (!request.services.instances.snapshot(*TRY(instanceOf(request)), snapshot))
        return failure(notFound(u"Snapshot %1/%2 does not exist"_s.arg(name, snapshot)));
    return startInstanceTask(request, u"Restoring snapshot"_s, name,
        [project = request.project, name, snapshot, stateful = put.stateful](InstanceService &service, Operation &) {
            return service.restore(project, name, snapshot, stateful);
        });
}

/** Volatile keys that the client gave as they were when it asked are what they are now: the server may have changed them meanwhile. */
api::InstancePut withVolatiles(api::InstancePut put, const StringMap &before, const StringMap &now)
{
    if (withPrefix(put.config, u"volatile."_s).isEmpty()) // a client that knows nothing of them
        return put;
    for (const StringMap *keys : { &before, &now }) {
        for (auto it = keys->begin(); it != keys->end(); ++it) {
            if (it.key().startsWith("volatile."_L1) && put.config.value(it.key()) == before.value(it.key()))
                put.config.insert(it.key(), now.value(it.key()));
        }
    }
    return put;
}

/** What clients write, without what the server itself keeps in it. */
QByteArray clientsPart(const InstanceRow &row)
{
    api::InstancePut put = InstanceService::writable(row);
    put.config.removeIf([](const auto &entry) { return entry.key().startsWith("volatile."_L1); });
    return toJson(put);
}

Result<Response> replace(Request &request, const api::InstancePut &put)
{
    const QString name = request.variable("name");
    if (!put.restore.isEmpty())
        return restore(request, name, put);
    const InstancePtr seen = TRY(instanceOf(request));
    TRY(request.checkIfMatch(etagOf(toJson(InstanceService::writable(*seen)))));
    const bool isGuarded = !request.header("If-Match").isEmpty();
    return startInstanceTask(request, u"Updating container"_s, name, [project = request.project, name, put, seen, isGuarded](InstanceService &service, Operation &) {
        return service.update(project, name, [&](const InstanceRow &row) -> Result<api::InstancePut> {
            if (isGuarded && clientsPart(row) != clientsPart(*seen)) // by another who was told the same ETag, and had his turn first
                return failure(preconditionFailed(u"ETag doesn't match: the instance was changed meanwhile"_s));
            return withVolatiles(put, seen->config, row.config);
        });
    });
}

/** A device without a type is none: what is given are some properties of the one that is there (rest-api.md, PATCH's example). */
void completeDevices(DeviceMap &next, const DeviceMap &current)
{
    for (auto it = next.begin(); it != next.end(); ++it) {
        if (it->isEmpty() || it->contains(u"type"_s))
            continue;
        StringMap whole = current.value(it.key());
        whole.insert(*it);
        it.value() = withoutEmpty(whole);
    }
}

/** Laid over what is there at the moment of the change. */
Result<Response> change(Request &request)
{
    TRY(instanceOf(request));
    TRY(request.services.instances.update(request.project, request.variable("name"), [&request](const InstanceRow &row) -> Result<api::InstancePut> {
        api::InstancePut next = InstanceService::writable(row);
        TRY(request.checkIfMatch(etagOf(toJson(next))));
        TRY(mergeJson(next, request.json));
        completeDevices(next.devices, row.devices);
        if (!next.restore.isEmpty())
            return failure(badRequest(u"Can't call PATCH in restore mode"_s));
        return next;
    }));
    return Response::empty();
}

Result<> checkNewName(const Request &request, const QString &name)
{
    TRY(checkInstanceName(name));
    if (request.services.instances.find(request.project, name))
        return failure(conflict(u"Name \"%1\" already in use"_s.arg(name)));
    return {};
}

/** To another storage pool of this server (extension instance_pool_move, of a later release), and perhaps another name. */
Result<Response> migrate(Request &request, const InstanceRow &row)
{
    const QString pool = json::member(request.json, "pool"_L1).toString(), newName = json::member(request.json, "name"_L1).toString();
    const bool isOther = !newName.isEmpty() && newName != row.name;
    if (pool.isEmpty() || !json::member(request.json, "project"_L1).toString().isEmpty())
        return failure(notImplemented(u"Migration is not supported by this server yet"_s));
    const bool alone = json::member(request.json, "instance_only"_L1).toBool() || json::member(request.json, "container_only"_L1).toBool();
    if (isOther)
        TRY(checkNewName(request, newName));
    const auto root = rootDisk(request.services.instances.expanded(row).devices);
    const bool stays = isOther && !alone && root && root->pool == pool; // and only gets the name
    return startInstanceTask(request, u"Migrating container"_s, row.name,
        [project = request.project, name = row.name, newName, isOther, stays, pool, alone](InstanceService &service, Operation &operation) -> Result<> {
            if (!stays)
                TRY(service.move(project, name, pool, !alone, [&operation](const QString &text) { operation.setProgress(u"fs_progress"_s, text); }));
            return isOther ? service.rename(project, name, newName) : Result<>();
        });
}

Result<Response> rename(Request &request)
{
    const InstancePtr row = TRY(instanceOf(request));
    if (json::member(request.json, "migration"_L1).toBool())
        return migrate(request, *row);
    const QString newName = TRY(request.body<api::RenamePost>()).name;
    TRY(checkNewName(request, newName));
    return startInstanceTask(request, u"Renaming container"_s, row->name,
        [project = request.project, name = row->name, newName](InstanceService &service, Operation &) {
            return service.rename(project, name, newName);
        });
}

Result<Response> remove(Request &request)
{
    const InstancePtr row = TRY(instanceOf(request));
    const api::Status status = request.services.instances.status(*row);
    if (status != api::Status::Stopped)
        return failure(badRequest(u"Instance is running"_s));
    return startInstanceTask(request, u"Deleting container"_s, row->name, [project = request.project, name = row->name](InstanceService &service, Operation &) {
        return service.remove(project, name);
    });
}

constexpr Action collection[] = {
    { "GET", list, Access::Trusted, BodyKind::None, nullptr, isQuick },
    { "POST", create, Access::Trusted, BodyKind::JsonOrStream },
};
constexpr Action object[] = {
    { "GET", get },
    { "PUT", putObject<api::InstancePut, load, replace>, Access::Trusted, BodyKind::Json },
    { "PATCH", change, Access::Trusted, BodyKind::Json, "patch" },
    { "POST", rename, Access::Trusted, BodyKind::Json },
    { "DELETE", remove },
};
constexpr ApiRoute routes[] = {
    { "/1.0/instances", collection, inProject },
    { "/1.0/instances/{name}", object, inProject },
};
}

RouteTable instanceRoutes() { return routes; }

}
