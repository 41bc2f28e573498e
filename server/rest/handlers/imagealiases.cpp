// SPDX-License-Identifier: Apache-2.0
// /1.0/images/aliases: names of images. A name may hold slashes ("debian/12").
#include <QUrl>

#include "models/api/entities.h"
#include "models/api/image.h"
#include "models/api/names.h"
#include "server/events/eventbus.h"
#include "server/rest/handlers/handlers.h"
#include "server/rest/services.h"
#include "server/store/repositories.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int maxName = 255;

QString urlOf(const QString &name)
{
    return u"/1.0/images/aliases/"_s + QString::fromLatin1(QUrl::toPercentEncoding(name, "/"));
}

void announce(const Request &request, const QString &what, const QString &name, const StringMap &context = {})
{
    request.services.events.lifecycle(request.home, u"image-alias-"_s + what, urlOf(name), context);
}

QByteArray render(const Request &request, const AliasRow &alias)
{
    const auto image = request.services.rows.images.find(alias.project, alias.fingerprint);
    return toJson(api::ImageAlias { alias.description, alias.fingerprint, alias.name, instanceTypeName(image ? (*image)->type : InstanceType::Container) });
}

bool mayRead(const Request &request, const AliasRow &alias)
{
    const auto image = request.services.rows.images.find(alias.project, alias.fingerprint);
    return request.caller.trusted || (image && (*image)->isPublic);
}

Result<RowPtr<AliasRow>> find(const Request &request)
{
    return request.services.rows.images.findAlias(request.home, request.variable("name"));
}

Result<Response> list(Request &request)
{
    QList<RowPtr<AliasRow>> rows;
    for (const auto &alias : request.services.rows.images.aliases(request.home)) {
        if (mayRead(request, *alias))
            rows << alias;
    }
    return listResponse(request, rows, [](const auto &row) { return urlOf(row->name); },
        [&](const auto &row) { return render(request, *row); });
}

Result<Response> create(Request &request)
{
    const auto post = TRY(request.body<api::ImageAlias>());
    if (post.name.isEmpty() || post.target.isEmpty())
        return failure(badRequest(u"name and target are required"_s));
    TRY(checkObjectName(u"alias"_s, post.name, maxName));
    auto &images = request.services.rows.images;
    if (images.findAlias(request.home, post.name))
        return failure(conflict(u"Alias \"%1\" already exists"_s.arg(post.name)));
    TRY(images.createAlias({ 0, request.home, post.name, post.description, post.target }));
    announce(request, u"created"_s, post.name);
    return Response::created(urlOf(post.name));
}

Result<Response> get(Request &request)
{
    const auto alias = TRY(find(request));
    if (!mayRead(request, *alias))
        return failure(notFound(u"Image alias not found"_s));
    return Response::sync(render(request, *alias), toJson(api::ImageAliasPut { alias->description, alias->fingerprint }));
}

Result<api::ImageAliasPut> load(Request &request)
{
    const auto alias = TRY(find(request));
    return api::ImageAliasPut { alias->description, alias->fingerprint };
}

Result<Response> save(Request &request, const api::ImageAliasPut &put)
{
    AliasRow next = *TRY(find(request));
    if (put.target.isEmpty())
        return failure(badRequest(u"The target field is required"_s));
    next.description = put.description;
    next.fingerprint = put.target;
    TRY(request.services.rows.images.updateAlias(next));
    announce(request, u"updated"_s, next.name);
    return Response::empty();
}

Result<Response> rename(Request &request)
{
    const auto post = TRY(request.body<api::RenamePost>());
    const auto alias = TRY(find(request));
    TRY(checkObjectName(u"alias"_s, post.name, maxName));
    if (request.services.rows.images.findAlias(request.home, post.name))
        return failure(conflict(u"Alias \"%1\" already exists"_s.arg(post.name)));
    TRY(request.services.rows.images.renameAlias(alias->id, post.name));
    announce(request, u"renamed"_s, post.name, { { u"old_name"_s, alias->name } });
    return Response::created(urlOf(post.name));
}

Result<Response> remove(Request &request)
{
    const auto alias = TRY(find(request));
    TRY(request.services.rows.images.removeAlias(alias->id));
    announce(request, u"deleted"_s, alias->name);
    return Response::empty();
}

constexpr Action collection[] = {
    { "GET", list, Access::Untrusted },
    { "POST", create, Access::Trusted, BodyKind::Json },
};
constexpr Action object[] = {
    { "GET", get, Access::Untrusted },
    { "POST", rename, Access::Trusted, BodyKind::Json },
    { "PUT", putObject<api::ImageAliasPut, load, save>, Access::Trusted, BodyKind::Json },
    { "PATCH", patchObject<api::ImageAliasPut, load, save>, Access::Trusted, BodyKind::Json },
    { "DELETE", remove },
};
constexpr ApiRoute routes[] = {
    { "/1.0/images/aliases", collection, "features.images" },
    { "/1.0/images/aliases/{name...}", object, "features.images" },
};
}

RouteTable imageAliasRoutes() { return routes; }

}
