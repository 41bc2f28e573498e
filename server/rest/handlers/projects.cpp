// SPDX-License-Identifier: Apache-2.0
// /1.0/projects (doc/projects.md).
#include "models/api/entities.h"
#include "models/api/names.h"
#include "models/config/configschema.h"
#include "server/events/eventbus.h"
#include "server/instance/instanceservice.h"
#include "server/operations/operationregistry.h"
#include "server/rest/handlers/handlers.h"
#include "server/rest/handlers/storagevolumeurl.h"
#include "server/rest/services.h"
#include "server/store/repositories.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView features[] = { "features.images"_L1, "features.profiles"_L1, "features.storage.volumes"_L1 };

QString urlOf(const QString &name) { return u"/1.0/projects/"_s + QString::fromLatin1(percentEncoded(name)); }

/** "/1.0/instances/c1?project=p": the default project isn't named. */
QString inProjectUrl(const QString &url, const QString &project)
{
    return project == "default"_L1 ? url : url + u"?project="_s + QString::fromLatin1(percentEncoded(project));
}

QString usedByUrl(const QString &collection, const QString &name, const QString &project)
{
    return inProjectUrl(u"/1.0/"_s + collection + u'/' + QString::fromLatin1(percentEncoded(name)), project);
}

QStringList customVolumesOf(const Services &services, const QString &project)
{
    QStringList urls;
    for (const auto &pool : services.rows.pools.list()) {
        for (const auto &row : services.rows.volumes.list(pool->id)) {
            if (row->type == VolumeType::Custom && row->project == project && !row->name.contains(u'/'))
                urls << inProjectUrl(storageVolumeUrl(pool->name, u"custom"_s, row->name), project);
        }
    }
    return urls;
}

/** All that keeps it from being empty, and its default profile. */
QStringList usedBy(const Services &services, const QString &project)
{
    QStringList urls;
    for (const auto &row : services.rows.instances.list(project))
        urls << usedByUrl(u"instances"_s, row->name, project);
    for (const auto &row : services.rows.images.list(project))
        urls << usedByUrl(u"images"_s, row->fingerprint, project);
    for (const auto &row : services.rows.profiles.list(project))
        urls << usedByUrl(u"profiles"_s, row->name, project);
    return urls + customVolumesOf(services, project);
}

QByteArray render(const Services &services, const ProjectRow &row)
{
    return toJson(api::Project { row.config, row.description, row.name, usedBy(services, row.name) });
}

void tell(const Request &request, const QString &event, const QString &name, const StringMap &context = {})
{
    request.services.events.lifecycle(name, u"project-"_s + event, urlOf(name), context);
}

/** What holds: features as said, the rest as it is. */
Result<StringMap> checkedConfig(StringMap config, bool featuresDefault)
{
    config.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    TRY(projectKeys().validate(config));
    for (const QLatin1StringView feature : features) {
        const QString value = config.value(feature);
        config.insert(feature, (value.isEmpty() ? featuresDefault : isTrue(value)) ? u"true"_s : u"false"_s);
    }
    return config;
}

Result<Response> list(Request &request)
{
    return listResponse(request, request.services.rows.projects.list(), [](const auto &row) { return urlOf(row->name); },
        [&](const auto &row) { return render(request.services, *row); });
}

Result<Response> create(Request &request)
{
    const auto post = TRY(request.body<api::Project>());
    if (post.name.isEmpty())
        return failure(badRequest(u"No name provided"_s));
    TRY(checkProjectName(post.name));
    const StringMap config = TRY(checkedConfig(post.config, true));
    auto &projects = request.services.rows.projects;
    if (projects.find(post.name))
        return failure(conflict(u"Project \"%1\" already exists"_s.arg(post.name)));
    TRY(projects.create({ 0, post.name, post.description, config }));
    tell(request, u"created"_s, post.name);
    return Response::created(urlOf(post.name));
}

Result<RowPtr<ProjectRow>> projectOf(const Request &request) { return request.services.rows.projects.find(request.variable("name")); }

Result<api::ProjectPut> load(Request &request)
{
    const auto row = TRY(projectOf(request));
    return api::ProjectPut { row->config, row->description };
}

Result<Response> get(Request &request)
{
    const auto row = TRY(projectOf(request));
    return Response::sync(render(request.services, *row), toJson(api::ProjectPut { row->config, row->description }));
}

Result<Response> save(Request &request, const api::ProjectPut &put)
{
    ProjectRow row = *TRY(projectOf(request));
    const StringMap config = TRY(checkedConfig(put.config, false));
    const auto differs = [&](QLatin1StringView feature) { return row.config.value(feature) != config.value(feature); };
    if (row.name == "default"_L1 && std::any_of(std::begin(features), std::end(features), differs))
        return failure(badRequest(u"You can't change the features of the default project"_s));
    row.config = config;
    row.description = put.description;
    TRY(request.services.instances.updateProject(row));
    tell(request, u"updated"_s, row.name);
    return Response::empty();
}

Result<Response> rename(Request &request)
{
    const auto row = TRY(projectOf(request));
    const QString newName = TRY(request.body<api::RenamePost>()).name;
    auto &projects = request.services.rows.projects;
    if (row->name == "default"_L1)
        return failure(forbidden(u"The 'default' project cannot be renamed"_s));
    if (newName.isEmpty())
        return failure(badRequest(u"No name provided"_s));
    TRY(checkProjectName(newName));
    if (projects.find(newName))
        return failure(conflict(u"A project named \"%1\" already exists"_s.arg(newName)));
    TRY(projects.rename(row->id, newName)); // at once: pylxd asks for the new name without waiting for the operation
    Operation::Spec spec;
    spec.project = request.project;
    spec.description = u"Renaming project"_s;
    spec.run = [&events = request.services.events, row, newName](Operation &) -> Result<> {
        events.lifecycle(newName, u"project-renamed"_s, urlOf(newName), { { u"old_name"_s, row->name } });
        return {};
    };
    return Response::operation(request.services.operations.start(std::move(spec)));
}

Result<Response> remove(Request &request)
{
    const auto row = TRY(projectOf(request));
    if (row->name == "default"_L1)
        return failure(forbidden(u"The 'default' project cannot be deleted"_s));
    TRY(request.services.rows.projects.remove(row->id));
    tell(request, u"deleted"_s, row->name);
    return Response::empty();
}

constexpr Action collection[] = {
    { "GET", list, Access::Trusted, BodyKind::None, "projects" },
    { "POST", create, Access::Trusted, BodyKind::Json, "projects" },
};
constexpr Action object[] = {
    { "GET", get, Access::Trusted, BodyKind::None, "projects" },
    { "PUT", putObject<api::ProjectPut, load, save>, Access::Trusted, BodyKind::Json, "projects" },
    { "PATCH", patchObject<api::ProjectPut, load, save>, Access::Trusted, BodyKind::Json, "projects" },
    { "POST", rename, Access::Trusted, BodyKind::Json, "projects" },
    { "DELETE", remove, Access::Trusted, BodyKind::None, "projects" },
};
constexpr ApiRoute routes[] = {
    { "/1.0/projects", collection },
    { "/1.0/projects/{name}", object },
};
}

RouteTable projectRoutes() { return routes; }

}
