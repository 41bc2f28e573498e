// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

#include "models/client/transport.h"
#include "models/core/timestamp.h"

namespace quayside {

/** One message of GET /1.0/events. */
struct ServerEvent {
    QString type; ///< "operation", "lifecycle" or "logging"
    Timestamp time;
    QJsonObject metadata;
    QString project, location;
};

/** Keeps a server's event stream open: after a loss it tries again, first after 0.5 s, at last every 30 s, without limit. Events may
 *  have been missed whenever opened() comes: its receiver reads everything anew. */
class EventListener : public QObject {
    Q_OBJECT
public:
    /** `patience`, ms: for the answer to an attempt (a server may accept a connection and say nothing), and then for confirm(). */
    explicit EventListener(std::shared_ptr<Transport> transport, QObject *parent = nullptr, int patience = 15'000);

    void start();
    /** Ends the stream; no signal comes any more until start(). */
    void stop();
    /** Doesn't wait for the next try; no effect while open. */
    void retryNow();
    /** The server is of no use (silent, or answers rubbish): gives up the connection, and tries again as after any loss. */
    void drop(const Error &error);
    /** The server is of use: a stream that nobody confirms is given up, and after one that was and held for a while the next loss is the
     *  first one again. */
    void confirm();
    bool isOpen() const { return m_socket != nullptr; }

    /** Milliseconds to wait before try number `attempt` (from 0). */
    static int delay(int attempt);

Q_SIGNALS:
    void opened();
    /** The stream ended or couldn't be opened; the next try comes in `retryMs`. */
    void lost(const quayside::Error &error, int retryMs);
    void received(const quayside::ServerEvent &event);

private:
    void open();
    void adopt(std::shared_ptr<ApiSocket> socket);
    void fail(const Error &error);
    void parse(const QByteArray &message);

    std::shared_ptr<Transport> m_transport;
    std::shared_ptr<ApiSocket> m_socket;
    std::unique_ptr<QObject> m_attemptContext; ///< destroying it forgets the attempt in flight
    QTimer m_retry, m_limit;
    QElapsedTimer m_opened;
    int m_attempt = 0;
    bool m_isConfirmed = false;
};

}
