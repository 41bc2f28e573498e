// SPDX-License-Identifier: Apache-2.0
// /1.0/networks (doc/networks.md). Networks are the same for every project, which has to be there when one is named; "target" only
// means something in a cluster.
#include <QUrl>

#include "models/api/entities.h"
#include "server/network/networkservice.h"
#include "server/rest/handlers/handlers.h"
#include "server/rest/services.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString urlOf(const QString &name) { return u"/1.0/networks/"_s + QString::fromLatin1(QUrl::toPercentEncoding(name)); }
QString nameOf(const Request &request) { return request.variable("name"); }

Result<Response> list(Request &request)
{
    return listResponse(request, TRY(request.services.networks.list()), [](const auto &network) { return urlOf(network.name); },
        [](const auto &network) { return toJson(network); });
}

Result<Response> create(Request &request)
{
    const auto post = TRY(request.body<api::NetworksPost>());
    TRY(request.services.networks.create(post));
    return Response::created(urlOf(post.name));
}

api::NetworkPut writable(const api::Network &network) { return { network.config, network.description }; }

Result<Response> get(Request &request)
{
    const auto network = TRY(request.services.networks.network(nameOf(request)));
    return Response::sync(toJson(network), toJson(writable(network)));
}

Result<api::NetworkPut> load(Request &request)
{
    const auto network = TRY(request.services.networks.network(nameOf(request)));
    if (!network.managed)
        return failure(notFound(u"Network not found"_s));
    return writable(network);
}

Result<Response> save(Request &request, const api::NetworkPut &put)
{
    TRY(request.services.networks.update(nameOf(request), put));
    return Response::empty();
}

Result<Response> rename(Request &request)
{
    const QString newName = TRY(request.body<api::RenamePost>()).name;
    TRY(request.services.networks.rename(nameOf(request), newName));
    return Response::created(urlOf(newName));
}

Result<Response> remove(Request &request)
{
    TRY(request.services.networks.remove(nameOf(request)));
    return Response::empty();
}

Result<Response> leases(Request &request)
{
    return Response::sync(toJson(TRY(request.services.networks.leases(nameOf(request), request.project))));
}

Result<Response> state(Request &request)
{
    return Response::sync(toJson(TRY(request.services.networks.state(nameOf(request)))));
}

constexpr Action collection[] = {
    { "GET", list },
    { "POST", create, Access::Trusted, BodyKind::Json, "network" },
};
constexpr Action object[] = {
    { "GET", get },
    { "PUT", putObject<api::NetworkPut, load, save>, Access::Trusted, BodyKind::Json, "network" },
    { "PATCH", patchObject<api::NetworkPut, load, save>, Access::Trusted, BodyKind::Json, "network" },
    { "POST", rename, Access::Trusted, BodyKind::Json, "network" },
    { "DELETE", remove, Access::Trusted, BodyKind::None, "network" },
};
constexpr Action leaseActions[] = { { "GET", leases, Access::Trusted, BodyKind::None, "network_leases" } };
constexpr Action stateActions[] = { { "GET", state, Access::Trusted, BodyKind::None, "network_state" } };
constexpr ApiRoute routes[] = {
    { "/1.0/networks", collection, inProject },
    { "/1.0/networks/{name}", object, inProject },
    { "/1.0/networks/{name}/leases", leaseActions, inProject },
    { "/1.0/networks/{name}/state", stateActions, inProject },
};
}

RouteTable networkRoutes() { return routes; }

}
