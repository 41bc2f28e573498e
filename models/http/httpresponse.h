// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <functional>
#include <memory>
#include <variant>
#include <vector>

#include "models/core/uniquefd.h"
#include "models/http/httpheaders.h"

namespace quayside {

class WebSocket;

/** A body out of a regular file, sent by sendfile(2) where the stream allows. `length` -1: to the file's end as it is now. */
struct FileBody {
    UniqueFd file;
    qint64 offset = 0;
    qint64 length = -1;
};

/** A body out of a pipe or socket until its end, through a bounded buffer. */
struct PipeBody {
    UniqueFd readEnd;
    /** Bytes, if known; a pipe that gives fewer breaks the connection. -1: unknown, the body is chunked. */
    qint64 length = -1;
    /** Asked at the pipe's end, in the I/O thread: false breaks the connection, so that the peer can't take a cut-off body for a whole
     *  one. Must not block. */
    std::function<bool()> succeeded = {};
};

/** Several files in a frame: each after its head, then the end. Their lengths are settled. */
struct PartsBody {
    struct Part {
        QByteArray head;
        FileBody file;
    };
    std::vector<Part> parts;
    QByteArray end;
};

/** Not a body: the connection becomes a WebSocket (101). A request that isn't a valid WebSocket handshake is refused with 400 or 426
 *  instead. `ready` runs in the connection's I/O thread and must not block; reading begins after it returned. */
struct Upgrade {
    std::function<void(std::shared_ptr<WebSocket>)> ready;
};

/** An answer, or a request's body when the client sends one. Move-only. */
struct HttpResponse {
    int status = 200;
    /** Without Content-Length, Transfer-Encoding, Connection and Date: these are the connection's. */
    HttpHeaders headers = {};
    /** Bytes are shared, never copied. */
    std::variant<QByteArray, FileBody, PipeBody, PartsBody, Upgrade> body = {};

    /** LXD's error form: {"type":"error","error":…,"error_code":…,"metadata":null}. */
    static HttpResponse error(int status, const QString &message);
    static HttpResponse json(int status, QByteArray body);
};

using HttpBody = std::variant<QByteArray, FileBody, PipeBody, PartsBody>;

/** Bytes of a body, -1 if unknown. Settles a FileBody's length; a file whose size can't be told has 0. */
qint64 settleLength(HttpBody &body);

/** "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n", of now. Made once a second. */
const QByteArray &dateField();

}
