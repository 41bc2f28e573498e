// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <mutex>

#include "models/http/httpclientconnection.h"

namespace quayside {

/** A request with a large body, in one direction or the other, on a thread that such requests share: a file on a slow disk, or TLS for
 *  gigabytes, is nothing that a window should wait for. Made and cancelled in the thread of `home`. */
class BodyTransfer final : public std::enable_shared_from_this<BodyTransfer> {
public:
    struct Handlers {
        /** In the transfer's thread, as those of HttpClientConnection. */
        std::function<void(const HttpHead &)> onHead;
        std::function<bool(QByteArrayView)> onData;
        /** At home, a few times a second and before onDone: bytes of the request that the kernel has taken; of the answer's body. */
        std::function<void(qint64 sent, qint64 received)> onProgress;
        /** At home, once. */
        std::function<void(Result<HttpReply>)> onDone;
    };
    /** `stream` is connected and watched by nobody. */
    static std::shared_ptr<BodyTransfer> start(Reactor::Ptr home, std::shared_ptr<ByteStream> stream, HttpRequest request, Handlers handlers);
    ~BodyTransfer();
    /** Gives up the connection; no handler is called at home from now on. */
    void cancel();

private:
    BodyTransfer(Reactor::Ptr home, Handlers handlers);
    void begin(std::shared_ptr<ByteStream> stream, HttpRequest request);
    void moved(bool isOver = false);
    void forget();
    void tell(std::function<void(BodyTransfer &)> what);

    Reactor::Ptr m_worker;
    std::mutex m_lock; ///< of m_home
    Reactor::Ptr m_home; ///< null: nobody listens any more
    Handlers m_handlers;
    std::shared_ptr<HttpClientConnection> m_connection; ///< lives and ends in the transfer's thread
    std::atomic<qint64> m_sent = 0, m_received = 0;
    qint64 m_told = 0; ///< ms of a steady clock
    UniqueFd m_large;  ///< the file that is sent, where it is large
    qint64 m_forgotten = 0; ///< bytes of it that the kernel was told to keep no longer
};

}
