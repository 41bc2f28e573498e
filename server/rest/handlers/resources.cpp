// SPDX-License-Identifier: Apache-2.0
// GET /1.0/resources (doc/rest-api.md).
#include "server/resources/hostresources.h"
#include "server/rest/handlers/handlers.h"

namespace quayside {

namespace {
Result<Response> get(Request &) { return Response::sync(toJson(hostResources())); }

constexpr Action actions[] = { { "GET", get, Access::Trusted, BodyKind::None, "resources" } };
constexpr ApiRoute routes[] = { { "/1.0/resources", actions } };
}

RouteTable resourcesRoutes() { return routes; }

}
