// SPDX-License-Identifier: Apache-2.0
// /dev/lxd: what an instance may know of itself (doc/dev-lxd.md).
#include "models/http/exchange.h"
#include "server/events/eventbus.h"
#include "server/instance/configvalues.h"
#include "server/instance/instanceservice.h"
#include "server/rest/handlers/eventsession.h"
#include "server/rest/handlers/handlers.h"
#include "server/rest/handlers/imageaccess.h"
#include "server/rest/services.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct Self {
    RowPtr<InstanceRow> row;
    StringMap config;
};

Result<Self> self(const Request &request)
{
    const auto row = TRY(request.services.rows.instances.findById(request.caller.instance));
    return Self { row, request.services.instances.expanded(*row).config };
}

Response text(const QString &content)
{
    HttpResponse http;
    http.headers.add("Content-Type", "application/octet-stream");
    http.body = content.toUtf8();
    return Response::raw(std::move(http));
}

Result<Response> getRoot(Request &) { return Response::sync("[\"/1.0\"]"); }
Result<Response> getApi(Request &) { return Response::sync("{\"api_version\":\"1.0\"}"); }

Result<Response> getConfig(Request &request)
{
    const StringMap config = TRY(self(request)).config;
    QByteArray urls;
    JsonWriter writer(urls);
    writer.beginArray();
    for (auto it = config.begin(); it != config.end(); ++it) {
        if (it.key().startsWith("user."_L1))
            writer.value(QString(u"/1.0/config/"_s + it.key()));
    }
    writer.endArray();
    return Response::sync(std::move(urls));
}

Result<Response> getConfigKey(Request &request)
{
    const QString key = request.variable("key");
    if (!key.startsWith("user."_L1))
        return failure(forbidden());
    const StringMap config = TRY(self(request)).config;
    if (!config.contains(key))
        return failure(notFound());
    return text(config.value(key));
}

Result<Response> getMetaData(Request &request)
{
    const Self instance = TRY(self(request));
    return text(u"#cloud-config\ninstance-id: %1\nlocal-hostname: %1\n"_s.arg(instance.row->name) + instance.config.value(u"user.meta-data"_s));
}

Result<Response> listen(Request &request)
{
    EventFilter filter;
    filter.types = TRY(wantedTypes(request, { u"config"_s, u"device"_s }));
    filter.instance = request.caller.instance;
    return eventSession(request.services.events, std::move(filter));
}

Result<Response> getImage(Request &request)
{
    if (!isTrue(TRY(self(request)).config, u"security.devlxd.images"_s, false))
        return failure(forbidden());
    return exportImage(request);
}

constexpr Action root[] = { { "GET", getRoot } };
constexpr Action api[] = { { "GET", getApi } };
constexpr Action config[] = { { "GET", getConfig } };
constexpr Action key[] = { { "GET", getConfigKey } };
constexpr Action metaData[] = { { "GET", getMetaData } };
constexpr Action events[] = { { "GET", listen, Access::Trusted, BodyKind::None, "devlxd_events" } };
constexpr Action image[] = { { "GET", getImage, Access::Trusted, BodyKind::None, "devlxd_images" } };
constexpr ApiRoute routes[] = { { "/", root }, { "/1.0", api }, { "/1.0/config", config }, { "/1.0/config/{key}", key },
    { "/1.0/meta-data", metaData }, { "/1.0/events", events },
    { "/1.0/images/{fingerprint}/export", image, "features.images" } };
}

RouteTable devlxdRoutes() { return routes; }

}
