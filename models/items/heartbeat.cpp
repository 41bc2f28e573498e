// SPDX-License-Identifier: Apache-2.0
#include "models/items/heartbeat.h"

#include "models/client/transport.h"

namespace quayside {

Heartbeat::Heartbeat(std::shared_ptr<Transport> transport, QObject *parent, int interval, int patience)
    : QObject(parent), m_transport(std::move(transport)), m_patience(patience)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

Heartbeat::~Heartbeat() = default;

void Heartbeat::start()
{
    m_question.reset();
    m_timer.start();
}

void Heartbeat::stop()
{
    m_timer.stop();
    m_question.reset();
}

void Heartbeat::beat()
{
    if (m_question && !m_asked.hasExpired(m_patience))
        return;
    if (m_question) {
        stop();
        return Q_EMIT lost();
    }
    m_question = std::make_unique<QObject>();
    m_asked.start();
    // Any answer will do: a connection that is refused is told by the event stream.
    m_transport->send({ .method = "GET", .target = "/" }, m_question.get(), [this](Result<ApiResponse>) { m_question.release()->deleteLater(); });
}

}
