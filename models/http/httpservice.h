// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "models/http/httpresponse.h"
#include "models/http/message.h"
#include "models/http/peer.h"

namespace quayside {

class Exchange;

/** What to do with a request's body, decided on its head. */
struct BodyPlan {
    enum class Kind {
        Buffer, ///< onRequest comes when the body is complete; more than `limit` bytes are answered with 413
        Stream, ///< onRequest comes at once; the body is read from Exchange::bodyStream()
        Reject, ///< answered with `rejection`, onRequest doesn't come
    };
    Kind kind = Kind::Buffer;
    qint64 limit = 1 << 20; ///< bytes
    HttpResponse rejection = {};

    static BodyPlan buffer(qint64 limit) { return { Kind::Buffer, limit }; }
    static BodyPlan stream() { return { Kind::Stream, -1 }; }
    static BodyPlan reject(HttpResponse response) { return { Kind::Reject, 0, std::move(response) }; }
};

/** What a server's connections serve. All calls come from I/O threads, several at once: hand the work to a worker, don't block. Must
 *  outlive the connections. */
class HttpService {
public:
    virtual ~HttpService() = default;
    virtual BodyPlan onHead(const HttpHead &head, const Peer &peer) = 0;
    /** Answer with Exchange::respond(), now or later, from any thread. */
    virtual void onRequest(std::shared_ptr<Exchange> exchange) = 0;
    /** The answer to what never became a request (malformed, too large, too slow) or was dropped without an answer. */
    virtual HttpResponse onError(int status, const QString &message) { return HttpResponse::error(status, message); }
};

}
