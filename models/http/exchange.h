// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

#include "models/http/bodystream.h"
#include "models/http/httpresponse.h"
#include "models/http/message.h"
#include "models/http/peer.h"
#include "models/http/reactor.h"

namespace quayside {

class HttpServerConnection;

/** One request and its answer. Any thread, except where a function says otherwise. If the last reference goes without an answer, the
 *  client gets a 500. */
class Exchange {
public:
    Exchange(Reactor::Ptr reactor, std::weak_ptr<HttpServerConnection> connection, quint64 serial, HttpHead head,
        std::shared_ptr<const Peer> peer);
    ~Exchange();
    Exchange(const Exchange &) = delete;

    const HttpHead &head() const { return m_head; }
    const Peer &peer() const { return *m_peer; }
    /** The whole body, of a BodyPlan::Buffer request. */
    const QByteArray &body() const { return m_body; }
    /** Of a BodyPlan::Stream request, else null. Lives as long as the exchange. */
    BodyStream *bodyStream() const { return m_stream.get(); }
    /** The first call counts; later ones have no effect. */
    void respond(HttpResponse response);
    bool isAnswered() const { return m_answered; }
    /** `callback` runs once, in the I/O thread, when the client closes its side before the answer was fully sent (at once, in the
     *  calling thread, if it has). It may still read: an answer is sent to it all the same. */
    void onClientGone(std::function<void()> callback);
    bool isClientGone() const;
    /** The loop that owns the connection. */
    const Reactor::Ptr &reactor() const { return m_reactor; }

private:
    friend class HttpServerConnection;
    void markGone();
    void markFinished();

    Reactor::Ptr m_reactor;
    std::weak_ptr<HttpServerConnection> m_connection;
    quint64 m_serial; ///< of the request on its connection
    HttpHead m_head;
    std::shared_ptr<const Peer> m_peer;
    QByteArray m_body;
    std::shared_ptr<BodyStream> m_stream;
    std::atomic<bool> m_answered = false;
    mutable std::mutex m_mutex;
    bool m_isGone = false;
    std::function<void()> m_onGone;
};

}
