// SPDX-License-Identifier: Apache-2.0
#include "models/client/eventlistener.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/core/log.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int firstDelay = 500, lastDelay = 30'000; // ms
constexpr int holds = 10'000; // ms: a stream that breaks sooner each time is tried less and less often
/** Bytes: of longer events texts are cut, so that what keeps thousands of them stays small; the longest aren't read at all. */
constexpr qsizetype longEvent = 64 << 10, longestEvent = 1 << 20;
constexpr qsizetype longText = 4096;
constexpr char eventsTarget[] = "/1.0/events?type=operation,logging,lifecycle&all-projects=true";
}

EventListener::EventListener(std::shared_ptr<Transport> transport, QObject *parent, int patience)
    : QObject(parent), m_transport(std::move(transport))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EventListener::open);
    m_limit.setSingleShot(true);
    m_limit.setInterval(patience);
    connect(&m_limit, &QTimer::timeout, this, [this] { drop(unavailable(tr("The server doesn't answer"))); });
}

int EventListener::delay(int attempt) { return std::min(lastDelay, firstDelay << std::min(attempt, 10)); }

void EventListener::start()
{
    m_attempt = 0;
    open();
}

void EventListener::stop()
{
    m_retry.stop();
    m_limit.stop();
    m_attemptContext.reset();
    if (m_socket)
        m_socket->disconnect(this);
    m_socket.reset();
}

void EventListener::retryNow()
{
    if (!m_socket)
        start();
}

void EventListener::confirm()
{
    m_isConfirmed = true;
    if (m_socket)
        m_limit.stop();
}

void EventListener::drop(const Error &error)
{
    stop();
    fail(error);
}

void EventListener::open()
{
    m_limit.start();
    m_retry.stop();
    m_isConfirmed = false;
    m_attemptContext = std::make_unique<QObject>();
    m_transport->openSocket(eventsTarget, m_attemptContext.get(), [this](Result<std::shared_ptr<ApiSocket>> socket) {
        m_limit.stop();
        if (socket)
            adopt(std::move(*socket));
        else
            fail(socket.error());
    });
}

void EventListener::adopt(std::shared_ptr<ApiSocket> socket)
{
    m_socket = std::move(socket);
    m_opened.start();
    if (!m_isConfirmed)
        m_limit.start();
    connect(m_socket.get(), &ApiSocket::textReceived, this, &EventListener::parse);
    connect(m_socket.get(), &ApiSocket::binaryReceived, this, &EventListener::parse);
    connect(m_socket.get(), &ApiSocket::closed, this, [this](const QString &error) {
        m_limit.stop();
        m_socket.reset();
        fail(unavailable(error.isEmpty() ? u"The server closed the event stream"_s : error));
    });
    Q_EMIT opened();
}

void EventListener::fail(const Error &error)
{
    if (m_isConfirmed && m_opened.isValid() && m_opened.hasExpired(holds))
        m_attempt = 0;
    m_opened.invalidate();
    const int wait = delay(m_attempt++);
    m_retry.start(wait);
    Q_EMIT lost(error, wait);
}

/** With the beginnings of texts that are too long. */
static QJsonValue shortened(const QJsonValue &value)
{
    if (const QString text = value.toString(); text.size() > longText)
        return text.left(longText) + u'…';
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &one : value.toArray())
            list << shortened(one);
        return list;
    }
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = shortened(it.value());
    return value.isObject() ? object : value;
}

void EventListener::parse(const QByteArray &message)
{
    if (message.size() > longestEvent)
        return log::warning(u"An event of %1 bytes was left out"_s.arg(message.size()), { { u"server"_s, m_transport->address() } });
    const QJsonObject event = QJsonDocument::fromJson(message).object();
    const QString type = event.value("type"_L1).toString();
    if (type.isEmpty())
        return;
    Q_EMIT received({ type, Timestamp::parse(event.value("timestamp"_L1).toString()).value_or(Timestamp::now()),
        (message.size() > longEvent ? shortened(event.value("metadata"_L1)) : event.value("metadata"_L1)).toObject(), event.value("project"_L1).toString(), event.value("location"_L1).toString() });
}

}
