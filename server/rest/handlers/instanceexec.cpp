// SPDX-License-Identifier: Apache-2.0
// /1.0/instances/NAME/exec (doc/rest-api.md).
#include "models/http/exchange.h"
#include "server/rest/handlers/instanceexecsession.h"
#include "server/rest/handlers/instancehandlers.h"
#include "server/system/statedir.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Result<Response> exec(Request &request)
{
    auto post = TRY(request.body<api::InstanceExecPost>());
    const InstancePtr row = TRY(instanceOf(request));
    InstanceService &service = request.services.instances;
    TRY(service.checkUsable(*row));
    if (post.command.isEmpty() || post.command.first().isEmpty())
        return failure(badRequest(u"The command is missing"_s));
    for (const qint64 id : { post.user, post.group }) {
        if (id < 0 || id >= UINT32_MAX) // the last one would leave it root's
            return failure(badRequest(u"Invalid user or group id %1"_s.arg(id)));
    }
    post = service.withDefaults(*row, std::move(post));
    Operation::Spec spec;
    spec.project = request.project;
    spec.description = u"Executing command"_s;
    spec.resources = instanceResources(row->name);
    return Response::operation(ExecSession::start(service, request.services.operations,
        { row, post, request.services.dir.logs(row->project, row->name), instanceUrl(request, row->name) + u"/logs/"_s,
            request.exchange->reactor() }, std::move(spec)));
}

constexpr Action execActions[] = { { "POST", exec, Access::Trusted, BodyKind::Json } };
constexpr ApiRoute routes[] = { { "/1.0/instances/{name}/exec", execActions, inProject } };
}

RouteTable instanceExecRoutes() { return routes; }

}
