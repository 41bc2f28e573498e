// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <variant>

#include "models/api/field.h"
#include "models/http/httpresponse.h"
#include "server/operations/operation.h"

namespace quayside {

/** {"type":"sync","status":"Success","status_code":200,"metadata":…}; 201 with `location` when something was made. */
struct SyncResponse {
    QByteArray metadata; ///< JSON; empty: {}, with a location null
    QByteArray etag;     ///< empty: none
    QString location;    ///< not empty: 201 Created
    QList<std::pair<QByteArray, QByteArray>> headers;
};

/** 202 with the operation's URL and rendering. */
struct OperationResponse {
    std::shared_ptr<Operation> operation;
};

/** A file, a stream or a WebSocket: passed on as it is. */
struct RawResponse {
    HttpResponse http;
};

struct Response;
/** Answered later, without holding a worker: `/wait`. `begin` is called with the function that answers, exactly once. */
struct DeferredResponse {
    std::function<void(std::function<void(Result<Response>)>)> begin;
};

struct Response {
    std::variant<SyncResponse, OperationResponse, RawResponse, DeferredResponse> value;

    static Response empty() { return { SyncResponse {} }; }
    static Response sync(QByteArray json) { return { SyncResponse { std::move(json), {}, {}, {} } }; }
    static Response sync(QByteArray json, const QByteArray &writableJson);
    static Response created(QString location) { return { SyncResponse { {}, {}, std::move(location), {} } }; }
    static Response operation(std::shared_ptr<Operation> operation) { return { OperationResponse { std::move(operation) } }; }
    static Response upgrade(std::function<void(std::shared_ptr<WebSocket>)> ready)
    {
        HttpResponse http;
        http.status = 101;
        http.body = Upgrade { std::move(ready) };
        return raw(std::move(http));
    }
    static Response raw(HttpResponse http) { return { RawResponse { std::move(http) } }; }
};

}
