// SPDX-License-Identifier: Apache-2.0
#include "models/client/httpsocket.h"

#include <QPointer>

namespace quayside {

/** RFC 6455, 7.4.1: a normal close, going away, and no code given. */
static bool isNormal(int code) { return code == 1000 || code == 1001 || code == 1005; }

HttpSocket::HttpSocket(std::shared_ptr<WebSocket> socket) : m_socket(std::move(socket))
{
    QPointer<HttpSocket> self(this);
    WebSocketHandlers handlers;
    handlers.onText = [self](const QByteArray &message) {
        if (self)
            Q_EMIT self->textReceived(message);
    };
    handlers.onBinary = [self](const QByteArray &message) {
        if (self)
            Q_EMIT self->binaryReceived(message);
    };
    handlers.onDrained = [self] {
        if (self)
            Q_EMIT self->bytesWritten();
    };
    handlers.onClose = [self](int code, const QString &reason) {
        if (self)
            Q_EMIT self->closed(isNormal(code) ? QString() : reason.isEmpty() ? tr("The connection broke") : reason);
    };
    m_socket->setHandlers(std::move(handlers));
}

HttpSocket::~HttpSocket()
{
    m_socket->setHandlers({});
    m_socket->resumeReading(); // else the peer's part of the closing handshake isn't seen
    m_socket->close();
}

}
