// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/client/remote.h"
#include "models/client/transport.h"

namespace quayside {

/** Makes transports: to real servers, to recorded answers, in tests to fakes. Main thread. */
class RemoteConnector {
public:
    virtual ~RemoteConnector() = default;
    /** Ready at once; whether the server can be reached shows with the first request. */
    virtual std::shared_ptr<Transport> open(const Remote &remote) = 0;
    /** The certificate that the server at an https address shows now, PEM, those that it shows to prove it after it; nothing is sent
     *  to it. */
    virtual void fetchCertificate(const QString &address, QObject *context, std::function<void(Result<QByteArray>)> done) = 0;
};

}
