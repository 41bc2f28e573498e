// SPDX-License-Identifier: Apache-2.0
// GET / and everything at /1.0 itself (doc/rest-api.md, "/1.0").
#include "models/api/extensions.h"
#include "models/api/server.h"
#include "models/config/configschema.h"
#include "models/config/metadata.h"
#include "server/events/eventbus.h"
#include "server/rest/handlers/handlers.h"
#include "server/rest/serverinfo.h"
#include "server/rest/services.h"
#include "server/store/repositories.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Result<Response> getRoot(Request &) { return Response::sync(QByteArrayLiteral("[\"/1.0\"]")); }

Result<Response> getServer(Request &request)
{
    if (!request.caller.trusted)
        return Response::sync(toJson(api::ServerUntrusted { advertisedExtensions(), u"stable"_s, u"1.0"_s, u"untrusted"_s,
            false, { u"tls"_s } }));
    return Response { request.services.info.answer(request.services.rows.config.all(), request.project) };
}

Result<api::ServerPut> loadConfig(Request &request)
{
    return api::ServerPut { shownServerConfig(request.services.rows.config.all()) };
}

/** As it is stored: booleans as "true" or "false", which is what CORS answers and clients look for. */
QString canonical(const QString &key, const QString &text)
{
    const ConfigKey *row = serverKeys().find(key);
    if (!row || row->type != KeyType::Boolean || !row->check.accepts(text))
        return text;
    return isTrue(text) ? u"true"_s : u"false"_s;
}

/** What changes against what is stored: removed keys become empty. A secret sent back as it is shown is unchanged.
 *  400 for a key that no server has, even to take it away. */
Result<StringMap> changesTo(const api::ServerConfig &shown, const api::ServerConfig &next)
{
    StringMap changes;
    for (auto it = shown.cbegin(); it != shown.cend(); ++it) {
        if (!next.contains(it.key()))
            changes.insert(it.key(), QString());
    }
    for (auto it = next.cbegin(); it != next.cend(); ++it) {
        TRY(serverKeys().validate(it.key(), {}));
        if (shown.value(it.key()) == it.value())
            continue;
        if (it->isHidden)
            return failure(json::typeError(u"config."_s + it.key(), "a string", true));
        TRY(serverKeys().validate(it.key(), it->text));
        changes.insert(it.key(), canonical(it.key(), it->text));
    }
    return changes;
}

Result<Response> saveConfig(Request &request, const api::ServerPut &put)
{
    const StringMap changes = TRY(changesTo(TRY(loadConfig(request)).config, put.config));
    if (!changes.isEmpty())
        TRY(request.services.applyConfig(changes));
    request.services.events.lifecycle({}, u"config-updated"_s, u"/1.0"_s);
    return Response::empty();
}

Result<Response> getConfigurationMetadata(Request &) { return Response::sync(renderConfigurationMetadata()); }

constexpr Action rootActions[] = { { "GET", getRoot, Access::Untrusted, BodyKind::None, nullptr, isQuick } };
constexpr Action serverActions[] = {
    { "GET", getServer, Access::Untrusted, BodyKind::None, nullptr, isQuick },
    { "PUT", putObject<api::ServerPut, loadConfig, saveConfig>, Access::Trusted, BodyKind::Json, "etag" },
    { "PATCH", patchObject<api::ServerPut, loadConfig, saveConfig>, Access::Trusted, BodyKind::Json, "patch" },
};
constexpr Action metadataActions[] = { { "GET", getConfigurationMetadata } };
constexpr ApiRoute routes[] = {
    { "/", rootActions },
    { "/1.0", serverActions },
    { "/1.0/metadata/configuration", metadataActions },
};
}

RouteTable serverRoutes() { return routes; }

}
