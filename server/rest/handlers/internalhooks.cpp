// SPDX-License-Identifier: Apache-2.0
// /internal/containers/ID: the hooks of running containers, called by the helper over the unix socket.
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

constexpr Action hookActions[] = { { "GET", hook } };
constexpr ApiRoute routes[] = { { "/internal/containers/{id}/{event}", hookActions } };
}

RouteTable internalHookRoutes() { return routes; }

}
