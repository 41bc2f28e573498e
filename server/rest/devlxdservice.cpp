// SPDX-License-Identifier: Apache-2.0
#include "server/rest/devlxdservice.h"

#include <poll.h>

#include "models/http/exchange.h"
#include "server/instance/configvalues.h"
#include "server/instance/instanceservice.h"
#include "server/instance/volatilekeys.h"
#include "server/rest/handlers/handlers.h"
#include "server/store/repositories.h"

namespace quayside {

using namespace Qt::StringLiterals;

DevLxdService::DevLxdService(Services &services, int workers) : m_services(services), m_router({ devlxdRoutes() }), m_workers(workers, "devlxd") { }

static HttpResponse plainError(int status, const QString &message)
{
    HttpResponse http;
    http.status = status;
    http.headers.add("Content-Type", "text/plain; charset=utf-8");
    http.body = message.toUtf8() + '\n';
    return http;
}

/** Nothing here takes a body. */
BodyPlan DevLxdService::onHead(const HttpHead &, const Peer &) { return BodyPlan::buffer(1024); }

HttpResponse DevLxdService::onError(int status, const QString &message) { return plainError(status, message); }

/** Its user keys may hold secrets (user-data): they are for who is root in it, not for those who are it in an instance inside it. */
static bool isRootOf(const InstanceRow &row, uid_t uid)
{
    const auto ids = IdMap::fromJson(row.config.value(volatileKey::idmapCurrent).toUtf8());
    return ids && ids->uidToHost(0) == qint64(uid);
}

/** The instance of a process whose number is certain not to be another's meanwhile. */
static Result<InstancePtr> callerOf(const Services &services, const Peer &peer)
{
    auto found = services.instances.ownerOf(peer.pid);
    pollfd process { peer.process ? peer.process->get() : -1, POLLIN, 0 };
    const bool isAlive = process.fd >= 0 && ::poll(&process, 1, 0) == 0;
    if (!found || !isAlive || !isTrue(services.instances.expanded(**found).config, u"security.devlxd"_s, true))
        return failure(forbidden());
    if (!isRootOf(**found, peer.uid))
        return failure({ 401, u"Access denied for non-root user"_s, {} });
    return found;
}

Result<Response> DevLxdService::handle(const std::shared_ptr<Exchange> &exchange) const
{
    const InstancePtr row = TRY(callerOf(m_services, exchange->peer()));
    Router::Match match = m_router.match(exchange->head().methodText, exchange->head().rawPath);
    if (!match.route)
        return failure(notFound());
    if (!match.action)
        return failure({ 405, u"method not allowed"_s, {} });
    Request request { m_services, exchange, {} };
    request.caller.viaUnix = true;
    request.caller.instance = row->id;
    request.project = row->project;
    request.home = match.route->scope ? m_services.rows.projects.home(row->project, QString::fromLatin1(match.route->scope)) : row->project;
    request.variables = std::move(match.variables);
    return match.action->handler(request);
}

void DevLxdService::onRequest(std::shared_ptr<Exchange> exchange)
{
    m_workers.post([this, exchange = std::move(exchange)] {
        auto answer = handle(exchange);
        if (!answer)
            return exchange->respond(plainError(answer.error().status, answer.error().message));
        if (auto *raw = std::get_if<RawResponse>(&answer->value))
            return exchange->respond(std::move(raw->http));
        exchange->respond(HttpResponse::json(200, std::get<SyncResponse>(answer->value).metadata));
    });
}

}
