// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/http/httpservice.h"
#include "server/operations/workerpool.h"
#include "server/rest/router.h"
#include "server/rest/services.h"

namespace quayside {

/** The LXD API over HTTP: routes, authenticates, resolves project and recursion, runs handlers on workers and forms the answers.
 *  Source: doc/rest-api.md. */
class RestService : public HttpService {
public:
    explicit RestService(Services &services, int workers = 16);

    BodyPlan onHead(const HttpHead &head, const Peer &peer) override;
    void onRequest(std::shared_ptr<Exchange> exchange) override;

private:
    Caller identify(const Peer &peer) const;
    Result<Response> handle(const std::shared_ptr<Exchange> &exchange, Router::Match match);
    void answer(const std::shared_ptr<Exchange> &exchange, Result<Response> result);
    HttpResponse withCors(HttpResponse response, const HttpHead &head) const;

    Services &m_services;
    Router m_router;
    WorkerPool m_workers;
};

}
