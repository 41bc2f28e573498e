// SPDX-License-Identifier: Apache-2.0
#include "server/rest/restservice.h"

#include "models/core/log.h"
#include "models/http/certificate.h"
#include "models/http/exchange.h"
#include "server/auth/truststore.h"
#include "server/events/eventbus.h"
#include "server/rest/byterange.h"
#include "server/rest/handlers/handlers.h"
#include "server/rest/responseform.h"
#include "server/rest/routes.h"
#include "server/store/repositories.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** Bytes of a JSON body: an instance's config with long cloud-init data fits well. */
static constexpr qint64 maximumJson = 16 * 1024 * 1024;
/** What a request without a body may send all the same, to be dropped; and all that a stranger may: a certificate and a password. */
static constexpr qint64 maximumIgnored = 64 * 1024;

RestService::RestService(Services &services, int workers)
    : m_services(services), m_router(allRoutes()), m_workers(workers, "requests")
{
}

Caller RestService::identify(const Peer &peer) const
{
    Caller caller;
    caller.viaUnix = peer.isUnix;
    caller.protocol = peer.isUnix ? u"unix"_s : u"tls"_s;
    caller.username = peer.isUnix ? QString::number(peer.uid) : peer.address;
    caller.trusted = peer.isUnix;
    if (peer.isUnix || peer.certificates.isEmpty())
        return caller;
    caller.certificateFingerprint = certificateFingerprint(peer.certificates.first());
    caller.trusted = m_services.trust.isTrusted(caller.certificateFingerprint, peer.certificates);
    return caller;
}

static bool isBytes(const HttpHead &head) { return head.headers.value("Content-Type").toByteArray().trimmed().toLower() == "application/octet-stream"; }

/** Untrusted callers and unknown paths are turned away before any body is taken. */
BodyPlan RestService::onHead(const HttpHead &head, const Peer &peer)
{
    const auto reject = [&](const Error &error) { return BodyPlan::reject(withCors(errorForm(error), head)); };
    if (head.methodText == "OPTIONS")
        return BodyPlan::buffer(maximumIgnored);
    const Router::Match match = m_router.match(head.methodText, head.rawPath);
    if (const auto text = head.query.checkIsText(); !text && !(match.route && match.route->takesBytes))
        return reject(text.error());
    if (!match.route)
        return reject(notFound());
    if (!identify(peer).trusted) {
        if (!match.action || match.action->access != Access::Untrusted)
            return reject(forbidden());
        return BodyPlan::buffer(maximumIgnored);
    }
    if (head.method == HttpMethod::Other)
        return reject(notFound(u"Method \"%1\" not found"_s.arg(QString::fromLatin1(head.methodText))));
    if (!match.action)
        return reject(notImplemented(u"Method \"%1\" is not implemented here"_s.arg(QString::fromLatin1(head.methodText))));
    switch (match.action->body) {
    case BodyKind::Stream: return BodyPlan::stream();
    case BodyKind::JsonOrStream: return isBytes(head) ? BodyPlan::stream() : BodyPlan::buffer(maximumJson);
    case BodyKind::Json:
    case BodyKind::OptionalJson: return BodyPlan::buffer(maximumJson);
    case BodyKind::None: break;
    }
    return BodyPlan::buffer(maximumIgnored);
}

void RestService::onRequest(std::shared_ptr<Exchange> exchange)
{
    const HttpHead &head = exchange->head();
    Router::Match match = m_router.match(head.methodText, head.rawPath);
    // Two changes of threads would take longer than such an answer.
    if (match.action && match.action->quick && !head.query.contains(u"recursion"_s) && !head.query.contains(u"filter"_s))
        return answer(exchange, handle(exchange, std::move(match)));
    const bool waits = exchange->bodyStream() != nullptr; // for what the client sends
    m_workers.post([this, exchange = std::move(exchange), match = std::move(match)] { answer(exchange, handle(exchange, match)); }, waits);
}

/** The JSON body as the action wants it. */
static Result<QJsonObject> parsedBody(const Action &action, const Exchange &exchange)
{
    const QByteArray &body = exchange.body();
    const bool wanted = action.body == BodyKind::Json || (action.body == BodyKind::JsonOrStream && !exchange.bodyStream())
        || (action.body == BodyKind::OptionalJson && !body.trimmed().isEmpty());
    return wanted ? parseJsonObject(body) : Result<QJsonObject>(QJsonObject());
}

/** Like LXD, 1 says to follow, any other number to follow all the way; what is no number is 0. */
static int recursionOf(const Request &request)
{
    const int number = request.query("recursion").toInt();
    return number == 0 || number == 1 ? number : 2;
}

/** Of what is in no project, such as projects themselves, clients ask with the name of one that isn't there yet. */
static Result<> resolveProject(Request &request, const char *scope)
{
    const QString project = request.query("project");
    if (project.isEmpty() || project == "*"_L1)
        return {};
    if (scope && !request.caller.trusted) { // not told which projects there are: of any name, a stranger sees what it alone has
        request.project = request.home = project;
        return {};
    }
    const ProjectRepository &projects = request.services.rows.projects;
    if (scope && !projects.find(project))
        return failure(notFound(u"Project \"%1\" not found"_s.arg(project)));
    request.project = project;
    request.home = scope && *scope ? projects.home(project, QString::fromLatin1(scope)) : project;
    return {};
}

/** Whether an action is one member's own, so that `target` chooses who does it. Elsewhere it is accepted and says nothing. */
static bool takesTarget(QByteArrayView path, QByteArrayView method)
{
    if (path == QByteArrayView("/1.0/instances") || path == QByteArrayView("/1.0/instances/{name}")
        || path == QByteArrayView("/1.0/networks") || path == QByteArrayView("/1.0/storage-pools"))
        return method == "POST";
    return path.startsWith("/1.0/networks/") || path.startsWith("/1.0/storage-pools/") || path == QByteArrayView("/1.0/resources");
}

/** `target` names a cluster member; outside a cluster there is only this server. */
static Result<> resolveTarget(const Request &request, QByteArrayView path)
{
    const QString target = request.query("target");
    if (target.isEmpty() || target == "none"_L1 || !takesTarget(path, request.head().methodText))
        return {};
    return failure(badRequest(u"This server isn't clustered: the target \"%1\" can't be used"_s.arg(target)));
}

/** What trusted clients ask for (doc/rest-api.md, "/1.0/events"), never a secret. */
static void noteRequest(const Request &request)
{
    if (!request.services.events.wanted(u"logging"_s)) // by nobody: it would cost more than many an answer
        return;
    const HttpHead &head = request.head();
    log::debug(u"Handling"_s, { { u"ip"_s, request.exchange->peer().address }, { u"method"_s, QString::fromLatin1(head.methodText) },
        { u"url"_s, QString::fromUtf8(request.hasQuery("secret") ? head.rawPath : head.target) }, { u"username"_s, request.caller.username } });
}

Result<Response> RestService::handle(const std::shared_ptr<Exchange> &exchange, Router::Match match)
{
    const HttpHead &head = exchange->head();
    if (head.methodText == "OPTIONS")
        return Response::empty();
    Request request { m_services, exchange, identify(exchange->peer()) };
    if (request.caller.trusted)
        noteRequest(request);
    request.variables = std::move(match.variables);
    request.instanceCollection = match.instanceCollection;
    request.recursion = recursionOf(request);
    TRY(resolveProject(request, match.route->scope));
    TRY(resolveTarget(request, match.route->path));
    request.json = TRY(parsedBody(*match.action, *exchange));
    return match.action->handler(request);
}

/** Cross-origin access, where the administrator allowed it (extension https_allowed_credentials): told to whoever names an origin. */
HttpResponse RestService::withCors(HttpResponse response, const HttpHead &head) const
{
    struct Row {
        const char *header;
        QString key;
    };
    static const Row table[] = { { "Access-Control-Allow-Origin", u"core.https_allowed_origin"_s },
        { "Access-Control-Allow-Methods", u"core.https_allowed_methods"_s },
        { "Access-Control-Allow-Headers", u"core.https_allowed_headers"_s } };
    if (head.rawPath.startsWith("/internal"))
        return response;
    const StringMap config = m_services.rows.config.all();
    const bool hasOrigin = !head.headers.value("Origin").isEmpty();
    for (const Row &row : table) {
        const QByteArray value = config.value(row.key).toUtf8();
        if (hasOrigin && !value.isEmpty())
            response.headers.add(row.header, value);
    }
    if (config.value(u"core.https_allowed_credentials"_s) == "true"_L1)
        response.headers.add("Access-Control-Allow-Credentials", "true");
    return response;
}

void RestService::answer(const std::shared_ptr<Exchange> &exchange, Result<Response> result)
{
    HttpResponse http;
    if (!result) {
        const Error &error = result.error();
        const bool isWaitedFor = error.status == 503 && exchange->head().rawPath == "/internal/ready";
        if (error.status >= 500 && error.status != 501 && !isWaitedFor)
            log::error(u"Request failed"_s, { { u"url"_s, exchange->head().path }, { u"err"_s, error.message }, { u"detail"_s, error.detail } });
        http = errorForm(error);
    } else if (const auto *sync = std::get_if<SyncResponse>(&result->value)) {
        http = syncForm(*sync);
    } else if (const auto *operation = std::get_if<OperationResponse>(&result->value)) {
        http = operationForm(*operation->operation);
    } else if (auto *raw = std::get_if<RawResponse>(&result->value)) {
        http = std::move(raw->http);
        takeRange(exchange->head(), http);
    } else {
        std::get<DeferredResponse>(result->value).begin(
            [this, exchange](Result<Response> later) { answer(exchange, std::move(later)); });
        return;
    }
    exchange->respond(withCors(std::move(http), exchange->head()));
}

}
