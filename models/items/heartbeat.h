// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <memory>

namespace quayside {

class Transport;

/** Asks a server for a sign of life every few seconds, so that one that is silent, or a connection of which only our half is left, is
 *  noticed. Main thread. */
class Heartbeat : public QObject {
    Q_OBJECT
public:
    /** `interval` between two questions and `patience` until one counts as unanswered, ms. */
    explicit Heartbeat(std::shared_ptr<Transport> transport, QObject *parent = nullptr, int interval = 5000, int patience = 10'000);
    ~Heartbeat() override;
    void start();
    void stop();

Q_SIGNALS:
    /** No answer; it has stopped. */
    void lost();

private:
    void beat();

    std::shared_ptr<Transport> m_transport;
    int m_patience;
    QTimer m_timer;
    QElapsedTimer m_asked;
    std::unique_ptr<QObject> m_question; ///< while one is open
};

}
