// SPDX-License-Identifier: Apache-2.0
// /1.0/operations: what runs in the background (doc/rest-api.md).
#include "models/http/exchange.h"
#include "models/http/websocket.h"
#include "server/operations/operationregistry.h"
#include "server/rest/handlers/handlers.h"
#include "server/rest/handlers/deferredwait.h"
#include "server/rest/services.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Result<std::shared_ptr<Operation>> find(const Request &request)
{
    return request.services.operations.find(request.variable("id"));
}

/** {"running": [...], "success": [...]}: URLs or objects by lower-case status. */
Result<Response> list(Request &request)
{
    QMap<QString, QList<std::shared_ptr<Operation>>> byStatus;
    for (const auto &operation : request.services.operations.list(request.hasQuery("project") ? request.project : QString()))
        byStatus[api::statusName(operation->status()).toLower()].append(operation);
    QByteArray out;
    JsonWriter w(out);
    w.beginObject();
    for (auto it = byStatus.cbegin(); it != byStatus.cend(); ++it) {
        w.name(it.key());
        w.beginArray();
        for (const auto &operation : it.value())
            request.recursion ? w.value(RawJson { operation->render() }) : w.value(operation->url());
        w.endArray();
    }
    w.endObject();
    return Response::sync(std::move(out));
}

Result<Response> get(Request &request)
{
    return Response::sync(TRY(find(request))->render());
}

Result<Response> cancel(Request &request)
{
    TRY(TRY(find(request))->cancel());
    return Response::empty();
}

/** Seconds; none or negative: without limit. */
Result<int> waitTimeout(const Request &request)
{
    const QString text = request.query("timeout");
    bool ok = false;
    const int seconds = text.toInt(&ok);
    if (!text.isEmpty() && !ok)
        return failure(badRequest(u"Invalid timeout \"%1\": a whole number of seconds"_s.arg(text)));
    return text.isEmpty() ? -1 : seconds;
}

Result<Response> wait(Request &request)
{
    const auto operation = TRY(find(request));
    const int seconds = TRY(waitTimeout(request));
    if (operation->isFinal() || seconds == 0)
        return Response::sync(operation->render());
    return Response { DeferredResponse { [operation, seconds, exchange = request.exchange](auto answer) {
        waitForOperation(operation, seconds, exchange, std::move(answer));
    } } };
}

Result<Response> websocket(Request &request)
{
    const auto operation = TRY(find(request));
    const auto &spec = operation->spec();
    if (spec.opClass != OperationClass::Websocket || !spec.connect)
        return failure(badRequest(u"This operation has no websocket"_s));
    const QString secret = request.query("secret");
    if (secret.isEmpty())
        return failure(badRequest(u"Missing secret"_s));
    if (operation->isFinal() || !spec.accepts(secret))
        return failure(forbidden());
    return Response::upgrade([operation, secret](std::shared_ptr<WebSocket> socket) {
        operation->spec().connect(secret, std::move(socket));
    });
}

constexpr Action collection[] = { { "GET", list } };
constexpr Action object[] = { { "GET", get }, { "DELETE", cancel } };
constexpr Action waitActions[] = { { "GET", wait } };
constexpr Action websocketActions[] = { { "GET", websocket, Access::Untrusted } };
constexpr ApiRoute routes[] = {
    { "/1.0/operations", collection },
    { "/1.0/operations/{id}", object },
    { "/1.0/operations/{id}/wait", waitActions },
    { "/1.0/operations/{id}/websocket", websocketActions },
};
}

RouteTable operationRoutes() { return routes; }

}
