// SPDX-License-Identifier: Apache-2.0
// /1.0/profiles (doc/profiles.md).
#include "models/api/names.h"
#include "server/events/eventbus.h"
#include "server/instance/configvalues.h"
#include "server/instance/instancecheck.h"
#include "server/rest/handlers/instancehandlers.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Result<RowPtr<ProfileRow>> profileOf(const Request &request)
{
    return request.services.rows.profiles.find(request.home, request.variable("name"));
}

QString urlOf(const QString &name) { return u"/1.0/profiles/"_s + QString::fromLatin1(percentEncoded(name)); }

QByteArray render(const Request &request, const ProfileRow &row)
{
    QStringList users;
    for (const InstancePtr &user : request.services.instances.usersOf(row))
        users.append(u"/1.0/instances/"_s + user->name + (user->project == "default"_L1 ? QString() : u"?project="_s + user->project));
    return toJson(api::Profile { row.config, row.description, row.devices, row.name, users });
}

api::ProfilePut writable(const ProfileRow &row) { return { row.config, row.description, row.devices }; }

void tell(const Request &request, const QString &event, const QString &name, const StringMap &context = {})
{
    request.services.events.lifecycle(request.home, u"profile-"_s + event, urlOf(name), context);
}

Result<Response> list(Request &request)
{
    return listResponse(request, request.services.rows.profiles.list(request.home),
        [](const auto &row) { return urlOf(row->name); }, [&](const auto &row) { return render(request, *row); });
}

Result<> checkName(const QString &name)
{
    if (name.isEmpty())
        return failure(badRequest(u"No name provided"_s));
    return checkObjectName(u"profile"_s, name, 255);
}

Result<Response> create(Request &request)
{
    const auto post = TRY(request.body<api::Profile>());
    TRY(checkName(post.name));
    const StringMap config = withoutEmpty(post.config);
    const DeviceMap devices = withoutEmpty(post.devices);
    TRY(checkProfile(config, devices));
    if (request.services.rows.profiles.find(request.home, post.name))
        return failure(conflict(u"The profile already exists"_s));
    TRY(request.services.instances.createProfile({ 0, request.home, post.name, post.description, config, devices }));
    tell(request, u"created"_s, post.name);
    return Response::created(urlOf(post.name));
}

Result<Response> get(Request &request)
{
    const auto row = TRY(profileOf(request));
    return Response::sync(render(request, *row), toJson(writable(*row)));
}

Result<> save(Request &request, const RowPtr<ProfileRow> &row, const api::ProfilePut &put)
{
    ProfileRow next = *row;
    next.config = withoutEmpty(put.config);
    next.description = put.description;
    next.devices = withoutEmpty(put.devices);
    TRY(checkProfile(next.config, next.devices));
    return request.services.instances.updateProfile(next, row);
}

/** PUT, or with `isPatch` PATCH. Done anew when the profile changes in between, as it does when a volume that it names is renamed. */
template<bool isPatch>
Result<Response> change(Request &request)
{
    const auto lock = lockUrl(request);
    for (;;) {
        const auto row = TRY(profileOf(request));
        api::ProfilePut next = writable(*row);
        TRY(request.checkIfMatch(etagOf(toJson(next))));
        if constexpr (isPatch)
            TRY(mergeJson(next, request.json));
        else
            next = TRY(request.body<api::ProfilePut>());
        const auto saved = save(request, row, next);
        if (!saved && saved.error().status == 412)
            continue;
        TRY(saved);
        tell(request, u"updated"_s, row->name);
        return Response::empty();
    }
}

Result<Response> rename(Request &request)
{
    const auto row = TRY(profileOf(request));
    if (row->name == "default"_L1)
        return failure(forbidden(u"The \"default\" profile cannot be renamed"_s));
    const QString newName = TRY(request.body<api::RenamePost>()).name;
    TRY(checkName(newName));
    if (request.services.rows.profiles.find(row->project, newName))
        return failure(conflict(u"Name \"%1\" already in use"_s.arg(newName)));
    TRY(request.services.instances.renameProfile(*row, newName));
    tell(request, u"renamed"_s, newName, { { u"old_name"_s, row->name } });
    return Response::created(urlOf(newName));
}

Result<Response> remove(Request &request)
{
    const auto row = TRY(profileOf(request));
    if (row->name == "default"_L1)
        return failure(forbidden(u"The \"default\" profile cannot be deleted"_s));
    if (!request.services.instances.usersOf(*row).isEmpty())
        return failure(badRequest(u"Profile is currently in use"_s));
    TRY(request.services.rows.profiles.remove(row->id));
    tell(request, u"deleted"_s, row->name);
    return Response::empty();
}

constexpr Action collection[] = { { "GET", list }, { "POST", create, Access::Trusted, BodyKind::Json } };
constexpr Action object[] = {
    { "GET", get },
    { "PUT", change<false>, Access::Trusted, BodyKind::Json },
    { "PATCH", change<true>, Access::Trusted, BodyKind::Json, "patch" },
    { "POST", rename, Access::Trusted, BodyKind::Json },
    { "DELETE", remove },
};
constexpr ApiRoute routes[] = {
    { "/1.0/profiles", collection, "features.profiles" },
    { "/1.0/profiles/{name}", object, "features.profiles" },
};
}

RouteTable profileRoutes() { return routes; }

}
