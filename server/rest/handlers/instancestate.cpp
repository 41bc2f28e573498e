// SPDX-License-Identifier: Apache-2.0
// /1.0/instances/NAME/state (doc/rest-api.md).
#include "server/rest/handlers/instancehandlers.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** One value of `action`. */
struct StateAction {
    QLatin1StringView name;
    const char16_t *description;
    Result<> (*run)(InstanceService &service, const QString &project, const QString &name, const api::InstanceStatePut &put);
};

using Put = api::InstanceStatePut;
constexpr StateAction actions[] = {
    { "start"_L1, u"Starting container",
        [](InstanceService &s, const QString &project, const QString &name, const Put &put) { return s.start(project, name, put.stateful); } },
    { "stop"_L1, u"Stopping container",
        [](InstanceService &s, const QString &project, const QString &name, const Put &put) {
            return put.stateful ? s.stopWithState(project, name) : s.stop(project, name, put.force, put.timeout);
        } },
    { "restart"_L1, u"Restarting container",
        [](InstanceService &s, const QString &project, const QString &name, const Put &put) { return s.restart(project, name, put.force, put.timeout); } },
    { "freeze"_L1, u"Freezing container",
        [](InstanceService &s, const QString &project, const QString &name, const Put &) { return s.freeze(project, name); } },
    { "unfreeze"_L1, u"Unfreezing container",
        [](InstanceService &s, const QString &project, const QString &name, const Put &) { return s.unfreeze(project, name); } },
};

/** Guests that take their time must not hold up what is done to others. */
bool waitsForGuest(const Put &put) { return !put.force && !put.stateful && (put.action == "stop"_L1 || put.action == "restart"_L1); }

Result<Response> get(Request &request)
{
    return Response::sync(toJson(request.services.instances.state(*TRY(instanceOf(request)))));
}

Result<Response> put(Request &request)
{
    Put put = TRY(request.body<Put>());
    if (json::member(request.json, "timeout"_L1).isUndefined())
        put.timeout = -1; // to wait is the default; an explicit 0 doesn't
    const InstancePtr row = TRY(instanceOf(request));
    const auto action = std::find_if(std::begin(actions), std::end(actions), [&](const StateAction &a) { return put.action == a.name; });
    if (action == std::end(actions))
        return failure(badRequest(u"Unknown action \"%1\""_s.arg(put.action)));
    return startInstanceTask(request, QString::fromUtf16(action->description), row->name,
        [run = action->run, project = request.project, name = row->name, put](InstanceService &service, Operation &) {
            return run(service, project, name, put);
        }, {}, waitsForGuest(put));
}

constexpr Action stateActions[] = { { "GET", get }, { "PUT", put, Access::Trusted, BodyKind::Json } };
constexpr ApiRoute routes[] = { { "/1.0/instances/{name}/state", stateActions, inProject } };
}

RouteTable instanceStateRoutes() { return routes; }

}
