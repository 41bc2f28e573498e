// SPDX-License-Identifier: Apache-2.0
// /1.0/instances/{name}/backups: this server makes none yet, so an instance has none.
#include "server/rest/handlers/instancehandlers.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** 404 for an instance that isn't there, else its empty collection. */
Result<Response> list(Request &request)
{
    TRY(instanceOf(request));
    return Response::sync(QByteArrayLiteral("[]"));
}

Result<Response> refuse(Request &request)
{
    TRY(instanceOf(request));
    return failure(notImplemented(u"Backups are not supported by this server yet"_s));
}

Result<Response> missing(Request &request)
{
    TRY(instanceOf(request));
    return failure(notFound());
}

constexpr Action collection[] = { { "GET", list }, { "POST", refuse, Access::Trusted, BodyKind::OptionalJson } };
constexpr Action object[] = { { "GET", missing }, { "DELETE", missing } };
constexpr ApiRoute routes[] = {
    { "/1.0/instances/{name}/backups", collection },
    { "/1.0/instances/{name}/backups/{backup}", object },
};
}

RouteTable instanceCollectionRoutes() { return routes; }

}
