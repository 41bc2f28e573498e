// SPDX-License-Identifier: Apache-2.0
#include "models/http/exchange.h"

#include "models/http/httpserverconnection.h"

namespace quayside {

using namespace Qt::StringLiterals;

Exchange::Exchange(Reactor::Ptr reactor, std::weak_ptr<HttpServerConnection> connection, quint64 serial, HttpHead head,
    std::shared_ptr<const Peer> peer)
    : m_reactor(std::move(reactor)), m_connection(std::move(connection)), m_serial(serial), m_head(std::move(head)), m_peer(std::move(peer))
{
}

Exchange::~Exchange()
{
    if (!m_answered)
        HttpServerConnection::abandon(m_reactor, m_connection, m_serial);
}

void Exchange::respond(HttpResponse response)
{
    if (m_answered.exchange(true))
        return;
    if (m_reactor->isCurrent()) {
        if (const auto connection = m_connection.lock())
            connection->answer(m_serial, std::move(response));
        return;
    }
    m_reactor->post([connection = m_connection, serial = m_serial, shared = std::make_shared<HttpResponse>(std::move(response))] {
        if (const auto alive = connection.lock())
            alive->answer(serial, std::move(*shared));
    });
}

void Exchange::onClientGone(std::function<void()> callback)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isGone) {
            m_onGone = std::move(callback);
            return;
        }
    }
    callback();
}

bool Exchange::isClientGone() const
{
    const std::lock_guard lock(m_mutex);
    return m_isGone;
}

void Exchange::markGone()
{
    std::function<void()> callback;
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_isGone, true))
            return;
        callback = std::exchange(m_onGone, nullptr);
    }
    if (callback)
        callback();
}

/** The answer is out: the callback goes, since it may hold this exchange. */
void Exchange::markFinished()
{
    std::function<void()> callback;
    const std::lock_guard lock(m_mutex);
    callback.swap(m_onGone);
}

}
