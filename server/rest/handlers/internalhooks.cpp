// SPDX-License-Identifier: Apache-2.0
// /internal/containers/ID: the hooks of running containers, called by the helper over the unix socket; POST /internal/containers:
// `quayside import`.
#include "server/rest/handlers/instancehandlers.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Result<Response> hook(Request &request)
{
    static const QStringList events { u"onstart"_s, u"onstopns"_s, u"onstop"_s };
    if (!request.caller.viaUnix)
        return failure(forbidden());
    const QString event = request.variable("event");
    if (!events.contains(event))
        return failure(notFound());
    TRY(request.services.instances.hookReached(request.project, request.variable("id"), event, request.query("target")));
    return Response::empty();
}

/** {"name": "c1", "force": false} (doc/backup.md, "Disaster recovery"). */
Result<Response> rescue(Request &request)
{
    if (!request.caller.viaUnix)
        return failure(forbidden());
    const QJsonValue name = request.json.value(u"name"_s), force = request.json.value(u"force"_s);
    if (name.toString().isEmpty() || !(force.isUndefined() || force.isBool()))
        return failure(badRequest(u"The name of the instance is required"_s));
    TRY(request.services.instances.rescue(request.project, name.toString(), force.toBool()));
    return Response::empty();
}

constexpr Action rescueActions[] = { { "POST", rescue, Access::Trusted, BodyKind::Json } };
constexpr Action hookActions[] = { { "GET", hook } };
constexpr ApiRoute routes[] = {
    { "/internal/containers", rescueActions, inProject },
    { "/internal/containers/{id}/{event}", hookActions },
};
}

RouteTable internalHookRoutes() { return routes; }

}
