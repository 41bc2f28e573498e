// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QObject>
#include <functional>
#include <memory>
#include <utility>

#include "models/core/result.h"

namespace quayside {

using ApiHeaders = QList<std::pair<QByteArray, QByteArray>>;

/** One HTTP request as the client sees it. */
struct ApiRequest {
    QByteArray method = "GET";
    QByteArray target; ///< path and query, percent-encoded
    ApiHeaders headers {};
    QByteArray body {};
    /** Sent instead of `body` without passing through memory, from the file's beginning; open for reading. */
    std::shared_ptr<QFile> upload {};
    /** The body of a 2xx answer goes there in pieces instead of into memory; open for writing. */
    std::shared_ptr<QIODevice> download {};
    /** Bytes of `upload` or `download` moved, and all of them (-1 unknown). */
    std::function<void(qint64 done, qint64 total)> progress {};
    /** Status and headers are enough: the answer's body is thrown away, a long one isn't waited for. */
    bool headOnly = false;
};

struct ApiResponse {
    int status = 0;
    ApiHeaders headers; ///< names in lower case
    QByteArray body;

    QByteArray header(QByteArrayView lowerCaseName) const;
};

/** A WebSocket opened by a Transport, in the thread that opened it. Letting the last reference go closes the connection and may be done
 *  from inside its signals. */
class ApiSocket : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void sendText(const QByteArray &message) = 0;
    virtual void sendBinary(const QByteArray &message) = 0;
    /** Starts the closing handshake; closed() follows. */
    virtual void close() = 0;
    /** Back-pressure: stops (and resumes) reading from the connection; what has arrived may still be delivered. */
    virtual void setPaused(bool paused) = 0;
    /** Bytes accepted by send…() and not yet written. */
    virtual qint64 bytesToWrite() const = 0;

Q_SIGNALS:
    void textReceived(const QByteArray &message);
    void binaryReceived(const QByteArray &message);
    void bytesWritten();
    /** Once, last. `error` is empty after a normal close. */
    void closed(const QString &error);
};

/** Carries requests to one server. All of it works in the thread of the object and never blocks it. Errors of the connection
 *  are 503 (unavailable); an answer of any status is not an error here. */
class Transport : public QObject {
    Q_OBJECT
public:
    using ResponseHandler = std::function<void(Result<ApiResponse>)>;
    using SocketHandler = std::function<void(Result<std::shared_ptr<ApiSocket>>)>;
    using QObject::QObject;

    /** `done` is called once, later, unless `context` is destroyed first, which cancels the request. */
    virtual void send(ApiRequest request, QObject *context, ResponseHandler done) = 0;
    virtual void openSocket(QByteArray target, QObject *context, SocketHandler done) = 0;
    /** The server has fallen silent: what waits for an answer fails now (503), uploads and downloads excepted, and new requests use new
     *  connections. */
    virtual void dropConnections() { }
    /** The certificate that the server shows now in place of the one that was accepted, PEM; empty: there is no such. */
    virtual QByteArray strangeCertificate() const { return {}; }
    /** The person accepted that certificate: it is the one from the next connection on. */
    virtual void trust(const QByteArray &) { }
    /** For the log and for the person: "unix:///var/lib/…" or "https://host:8443". */
    virtual QString address() const = 0;
};

}
