// SPDX-License-Identifier: Apache-2.0
#include "server/rest/responseform.h"

namespace quayside {

using namespace Qt::StringLiterals;

HttpResponse syncForm(const SyncResponse &response)
{
    QByteArray body;
    body.reserve(response.metadata.size() + 128);
    body += "{\"type\":\"sync\",\"status\":\"Success\",\"status_code\":200,\"operation\":\"\",\"error_code\":0,\"error\":\"\","
            "\"metadata\":";
    if (response.metadata.isEmpty())
        body += response.location.isEmpty() ? "{}" : "null";
    else
        body += response.metadata;
    body += "}\n";
    HttpResponse http = HttpResponse::json(response.location.isEmpty() ? 200 : 201, std::move(body));
    if (!response.location.isEmpty())
        http.headers.add("Location", response.location.toUtf8());
    if (!response.etag.isEmpty())
        http.headers.add("ETag", response.etag);
    for (const auto &[name, value] : response.headers)
        http.headers.add(name, value);
    return http;
}

HttpResponse operationForm(const Operation &operation)
{
    const QByteArray url = operation.url().toUtf8();
    QByteArray body = "{\"type\":\"async\",\"status\":\"Operation created\",\"status_code\":100,\"operation\":\"" + url
        + "\",\"error_code\":0,\"error\":\"\",\"metadata\":" + operation.render() + "}\n";
    HttpResponse http = HttpResponse::json(202, std::move(body));
    http.headers.add("Location", url);
    return http;
}

/** Statuses beyond what LXD's clients know are told as the nearest they do; the text carries the rest. */
HttpResponse errorForm(const Error &error)
{
    return HttpResponse::error(error.status == 507 ? 500 : error.status, error.message);
}

}
