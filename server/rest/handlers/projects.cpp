// SPDX-License-Identifier: Apache-2.0
// /1.0/projects (doc/projects.md): listing and looking at them; their features come with the project issue.
#include "models/api/entities.h"
#include "server/events/eventbus.h"
#include "server/rest/handlers/handlers.h"
#include "server/rest/services.h"
#include "server/store/repositories.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** "/1.0/instances/c1?project=p": the default project isn't named. */
QString usedByUrl(const QString &collection, const QString &name, const QString &project)
{
    const QString url = u"/1.0/"_s + collection + u'/' + name;
    return project == "default"_L1 ? url : url + u"?project="_s + project;
}

QStringList usedBy(const Services &services, const QString &project)
{
    QStringList urls;
    for (const auto &row : services.rows.instances.list(project))
        urls << usedByUrl(u"instances"_s, row->name, project);
    for (const auto &row : services.rows.images.list(project))
        urls << usedByUrl(u"images"_s, row->fingerprint, project);
    for (const auto &row : services.rows.profiles.list(project))
        urls << usedByUrl(u"profiles"_s, row->name, project);
    return urls;
}

QByteArray render(const Services &services, const ProjectRow &row)
{
    return toJson(api::Project { row.config, row.description, row.name, usedBy(services, row.name) });
}

Result<Response> list(Request &request)
{
    return listResponse(request, request.services.rows.projects.list(),
        [](const auto &row) { return u"/1.0/projects/"_s + row->name; },
        [&](const auto &row) { return render(request.services, *row); });
}

Result<api::ProjectPut> load(Request &request)
{
    const auto row = TRY(request.services.rows.projects.find(request.variable("name")));
    return api::ProjectPut { row->config, row->description };
}

Result<Response> get(Request &request)
{
    const auto row = TRY(request.services.rows.projects.find(request.variable("name")));
    return Response::sync(render(request.services, *row), toJson(api::ProjectPut { row->config, row->description }));
}

/** Features divide what is already there, so only the description can change before the project feature is complete. */
Result<Response> save(Request &request, const api::ProjectPut &put)
{
    ProjectRow row = *TRY(request.services.rows.projects.find(request.variable("name")));
    if (put.config != row.config)
        return failure(notImplemented(u"Changing a project's configuration is not supported by this server yet"_s));
    row.description = put.description;
    TRY(request.services.rows.projects.update(row));
    request.services.events.lifecycle(row.name, u"project-updated"_s, u"/1.0/projects/"_s + row.name);
    return Response::empty();
}

constexpr Action collection[] = { { "GET", list } };
constexpr Action object[] = {
    { "GET", get },
    { "PUT", putObject<api::ProjectPut, load, save>, Access::Trusted, BodyKind::Json },
    { "PATCH", patchObject<api::ProjectPut, load, save>, Access::Trusted, BodyKind::Json },
};
constexpr ApiRoute routes[] = {
    { "/1.0/projects", collection },
    { "/1.0/projects/{name}", object },
};
}

RouteTable projectRoutes() { return routes; }

}
