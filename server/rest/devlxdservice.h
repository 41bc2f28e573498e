// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/http/httpservice.h"
#include "server/operations/workerpool.h"
#include "server/rest/router.h"
#include "server/rest/services.h"

namespace quayside {

/** What instances get at /dev/lxd/sock: plain answers, without the API's envelope, about the instance that the asking process is in and
 *  nothing else, to its root alone (401). The endpoint must keep Peer::process. Source: doc/dev-lxd.md. */
class DevLxdService : public HttpService {
public:
    explicit DevLxdService(Services &services, int workers = 2);

    BodyPlan onHead(const HttpHead &head, const Peer &peer) override;
    void onRequest(std::shared_ptr<Exchange> exchange) override;
    HttpResponse onError(int status, const QString &message) override;

private:
    Result<Response> handle(const std::shared_ptr<Exchange> &exchange) const;

    Services &m_services;
    Router m_router;
    WorkerPool m_workers;
};

}
