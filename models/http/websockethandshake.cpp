// SPDX-License-Identifier: Apache-2.0
#include "models/http/websockethandshake.h"

#include <QCryptographicHash>
#include <openssl/rand.h>

namespace quayside {

using namespace Qt::StringLiterals;

QByteArray webSocketAccept(QByteArrayView key)
{
    return QCryptographicHash::hash(key.toByteArray() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
}

QByteArray webSocketKey()
{
    QByteArray bytes(16, 0);
    RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size()));
    return bytes.toBase64();
}

Result<QByteArray> checkWebSocketRequest(const HttpHead &head)
{
    if (head.method != HttpMethod::Get || !head.upgrade)
        return failure(badRequest(u"This URL needs a WebSocket connection"_s));
    if (head.headers.value("sec-websocket-version") != "13")
        return failure(Error { 426, u"Only version 13 of the WebSocket protocol is supported"_s, {} });
    const QByteArrayView key = head.headers.value("sec-websocket-key");
    if (QByteArray::fromBase64(key.toByteArray()).size() != 16)
        return failure(badRequest(u"The Sec-WebSocket-Key header field is missing or malformed"_s));
    return webSocketAccept(key);
}

Result<> checkWebSocketResponse(const HttpHead &head, QByteArrayView key)
{
    if (head.status != 101 || !head.upgrade || head.headers.value("sec-websocket-accept") != webSocketAccept(key))
        return failure(Error { 502, u"The server didn't agree to a WebSocket connection"_s, {} });
    if (head.headers.contains("sec-websocket-extensions"))
        return failure(Error { 502, u"The server chose a WebSocket extension that wasn't offered"_s, {} });
    return {};
}

}
