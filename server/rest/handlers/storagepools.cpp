// SPDX-License-Identifier: Apache-2.0
// /1.0/storage-pools (doc/storage.md).
#include <QUrl>

#include "models/api/entities.h"
#include "server/rest/handlers/handlers.h"
#include "server/rest/services.h"
#include "server/storage/storageservice.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString urlOf(const QString &name) { return u"/1.0/storage-pools/"_s + QString::fromLatin1(QUrl::toPercentEncoding(name)); }

Result<Response> list(Request &request)
{
    QList<api::StoragePool> pools;
    for (const auto &row : request.services.rows.pools.list())
        pools << TRY(request.services.storage.pool(row->name));
    return listResponse(request, pools, [](const auto &pool) { return urlOf(pool.name); }, [](const auto &pool) { return toJson(pool); });
}

Result<Response> create(Request &request)
{
    const auto post = TRY(request.body<api::StoragePool>());
    if (post.name.isEmpty())
        return failure(badRequest(u"No name provided"_s));
    TRY(request.services.storage.createPool(post.name, post.driver, post.description, post.config));
    return Response::created(urlOf(post.name));
}

api::StoragePoolPut writable(const api::StoragePool &pool) { return { pool.config, pool.description }; }

Result<Response> get(Request &request)
{
    const auto pool = TRY(request.services.storage.pool(request.variable("pool")));
    return Response::sync(toJson(pool), toJson(writable(pool)));
}

Result<api::StoragePoolPut> load(Request &request)
{
    return writable(TRY(request.services.storage.pool(request.variable("pool"))));
}

Result<Response> save(Request &request, const api::StoragePoolPut &put)
{
    TRY(request.services.storage.updatePool(request.variable("pool"), put));
    return Response::empty();
}

Result<Response> remove(Request &request)
{
    TRY(request.services.storage.deletePool(request.variable("pool")));
    return Response::empty();
}

Result<Response> resources(Request &request)
{
    return Response::sync(toJson(TRY(request.services.storage.poolResources(request.variable("pool")))));
}

constexpr Action collection[] = {
    { "GET", list, Access::Trusted, BodyKind::None, "storage" },
    { "POST", create, Access::Trusted, BodyKind::Json, "storage" },
};
constexpr Action object[] = {
    { "GET", get, Access::Trusted, BodyKind::None, "storage" },
    { "PUT", putObject<api::StoragePoolPut, load, save>, Access::Trusted, BodyKind::Json, "storage" },
    { "PATCH", patchObject<api::StoragePoolPut, load, save>, Access::Trusted, BodyKind::Json, "storage" },
    { "DELETE", remove, Access::Trusted, BodyKind::None, "storage" },
};
constexpr Action space[] = { { "GET", resources, Access::Trusted, BodyKind::None, "resources" } };
constexpr ApiRoute routes[] = {
    { "/1.0/storage-pools", collection },
    { "/1.0/storage-pools/{pool}", object },
    { "/1.0/storage-pools/{pool}/resources", space },
};
}

RouteTable storagePoolRoutes() { return routes; }

}
