// SPDX-License-Identifier: Apache-2.0
// /internal: for our own programs on the unix socket, never for other clients.
#include "server/rest/handlers/handlers.h"
#include "server/rest/services.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Result<> checkLocal(const Request &request)
{
    if (!request.caller.viaUnix)
        return failure(forbidden());
    return {};
}

/** As LXD's: once the instances that start by themselves have started, with their delays. All else is answered before. */
Result<Response> ready(Request &request)
{
    TRY(checkLocal(request));
    if (!request.services.isReady())
        return failure(unavailable(u"The daemon is not ready yet"_s));
    return Response::empty();
}

Result<Response> shutdown(Request &request)
{
    TRY(checkLocal(request));
    const qint64 pid = request.services.shutdown();
    return Response::sync("{\"pid\":" + QByteArray::number(pid) + '}');
}

constexpr Action readyActions[] = { { "GET", ready } };
constexpr Action shutdownActions[] = { { "PUT", shutdown } };
constexpr ApiRoute routes[] = {
    { "/internal/ready", readyActions },
    { "/internal/shutdown", shutdownActions },
};
}

RouteTable internalRoutes() { return routes; }

}
