// SPDX-License-Identifier: Apache-2.0
// /1.0/events: a WebSocket on which every event is one text message (doc/events.md).
#include "models/http/exchange.h"
#include "models/http/websocket.h"
#include "server/rest/handlers/eventsession.h"
#include "server/rest/handlers/handlers.h"
#include "server/rest/services.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** A listener that takes nothing while this much waits for it is closed: the daemon's memory isn't its buffer. */
static constexpr qint64 maximumBacklog = 8 * 1024 * 1024;

Result<QStringList> wantedTypes(const Request &request, const QStringList &known)
{
    const QStringList types = request.query("type").split(u',', Qt::SkipEmptyParts);
    for (const QString &type : types) {
        if (!known.contains(type))
            return failure(badRequest(u"\"%1\" isn't a supported event type"_s.arg(type)));
    }
    return types.isEmpty() ? known : types;
}

Response eventSession(EventBus &bus, EventFilter filter)
{
    return Response::upgrade([&bus, filter = std::move(filter)](std::shared_ptr<WebSocket> socket) {
        std::weak_ptr<WebSocket> weak = socket;
        auto subscription = bus.subscribe(filter, [weak](const QByteArray &event) {
            const auto socket = weak.lock();
            if (!socket)
                return;
            if (socket->bytesPending() > maximumBacklog)
                socket->close();
            else
                socket->sendText(event);
        });
        WebSocketHandlers handlers;
        handlers.onClose = [held = std::make_shared<std::shared_ptr<void>>(std::move(subscription))](int, const QString &) {
            held->reset();
        };
        socket->setHandlers(std::move(handlers));
    });
}

namespace {
Result<Response> listen(Request &request)
{
    EventFilter filter;
    filter.types = TRY(wantedTypes(request, { u"logging"_s, u"operation"_s, u"lifecycle"_s }));
    filter.project = request.project;
    filter.allProjects = request.query("all-projects") == "true"_L1 || request.query("project") == "*"_L1;
    filter.logLevel = log::Level::Debug;
    return eventSession(request.services.events, std::move(filter));
}

constexpr Action actions[] = { { "GET", listen } };
constexpr ApiRoute routes[] = { { "/1.0/events", actions } };
}

RouteTable eventRoutes() { return routes; }

}
