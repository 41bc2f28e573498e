// SPDX-License-Identifier: Apache-2.0
#include "server/rest/handlers/instancehandlers.h"

#include "models/http/exchange.h"

namespace quayside {

using namespace Qt::StringLiterals;

std::optional<InstanceType> instanceTypeOf(const Request &request)
{
    if (request.instanceCollection == "containers"_L1)
        return InstanceType::Container;
    if (request.instanceCollection == "virtual-machines"_L1)
        return InstanceType::VirtualMachine;
    return {};
}

Result<InstancePtr> instanceOf(const Request &request)
{
    return request.services.instances.find(request.project, request.variable("name"), instanceTypeOf(request));
}

QString instanceUrl(const Request &request, const QString &name)
{
    return u"/1.0/%1/%2"_s.arg(request.instanceCollection, name);
}

QMap<QString, QStringList> instanceResources(const QString &name)
{
    return { { u"containers"_s, { u"/1.0/containers/"_s + name } }, { u"instances"_s, { u"/1.0/instances/"_s + name } } };
}

Response startInstanceTask(Request &request, const QString &description, const QString &name,
    std::function<Result<>(InstanceService &, Operation &)> work, const QString &source, bool waits,
    std::function<void()> cancel)
{
    Operation::Spec spec;
    spec.cancel = std::move(cancel);
    spec.waits = waits;
    spec.project = request.project;
    spec.description = description;
    spec.resources = instanceResources(name);
    if (!source.isEmpty()) {
        for (auto urls = spec.resources.begin(); urls != spec.resources.end(); ++urls)
            *urls += instanceResources(source).value(urls.key());
    }
    spec.run = [&service = request.services.instances, work = std::move(work)](Operation &operation) { return work(service, operation); };
    return Response::operation(request.services.operations.start(std::move(spec)));
}

HttpResponse inlineFile(const QByteArray &name)
{
    HttpResponse http;
    http.headers.add("Content-Type", "application/octet-stream");
    http.headers.add("Content-Disposition", "inline;filename=" + name.toPercentEncoding());
    return http;
}

Result<QByteArray> readBody(Request &request, qsizetype maximum, const QString &what)
{
    QByteArray bytes;
    BodyStream *body = request.exchange->bodyStream();
    char part[16384];
    while (body) {
        const qint64 got = TRY(body->read(part, sizeof part));
        if (got == 0)
            break;
        bytes.append(part, got);
        if (bytes.size() > maximum)
            return failure(badRequest(u"%1 is longer than %2 bytes"_s.arg(what).arg(maximum)));
    }
    return bytes;
}

}
