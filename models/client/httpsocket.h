// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/client/transport.h"
#include "models/http/websocket.h"

namespace quayside {

/** A WebSocket of the HTTP layer as the client uses it. In the thread of its reactor. */
class HttpSocket : public ApiSocket {
    Q_OBJECT
public:
    /** Before the socket is started. */
    explicit HttpSocket(std::shared_ptr<WebSocket> socket);
    ~HttpSocket() override;

    void sendText(const QByteArray &message) override { m_socket->sendText(message); }
    void sendBinary(const QByteArray &message) override { m_socket->sendBinary(message); }
    void close() override { m_socket->close(); }
    /** At once: closed() says that the connection broke. */
    void abort() { m_socket->abort(); }
    void setPaused(bool paused) override { paused ? m_socket->pauseReading() : m_socket->resumeReading(); }
    qint64 bytesToWrite() const override { return m_socket->bytesPending(); }

private:
    std::shared_ptr<WebSocket> m_socket;
};

}
