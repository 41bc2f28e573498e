// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSocketNotifier>

#include "models/client/transport.h"
#include "models/core/uniquefd.h"

namespace quayside {

/** Carries bytes between a stream socket of this machine and a WebSocket of the server, both ways, each held up when the other is slow.
 *  Never blocks. Destroying it closes both. */
class SocketPump : public QObject {
    Q_OBJECT
public:
    /** Takes the descriptor over and sets it not to block. */
    SocketPump(UniqueFd fd, std::shared_ptr<ApiSocket> socket, QObject *parent = nullptr);
    ~SocketPump() override;

Q_SIGNALS:
    /** Once, last: one of both ends has gone. `error` is empty when nothing broke. */
    void ended(const QString &error);

private:
    void readable();
    void received(const QByteArray &bytes);
    void flush();
    void serverEnded(const QString &error);
    void finish(const QString &error);

    UniqueFd m_fd;
    std::shared_ptr<ApiSocket> m_socket;
    QSocketNotifier m_read, m_write;
    QByteArray m_pending; ///< for the descriptor
    qsizetype m_written = 0; ///< of it
    QString m_error;
    bool m_isHeld = false, m_isServerDone = false, m_isFinished = false;
};

}
