// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "models/core/result.h"
#include "models/http/message.h"

namespace quayside {

/** The Sec-WebSocket-Accept that answers a Sec-WebSocket-Key (RFC 6455, 4.2.2). */
QByteArray webSocketAccept(QByteArrayView key);
/** Sixteen random bytes in base64, for a client's Sec-WebSocket-Key. */
QByteArray webSocketKey();
/** The accept value if the request asks for a WebSocket properly; else 400, or 426 for another protocol version. */
Result<QByteArray> checkWebSocketRequest(const HttpHead &head);
/** Whether a server's answer agrees to the handshake made with `key`; 502 if not. */
Result<> checkWebSocketResponse(const HttpHead &head, QByteArrayView key);

}
