// SPDX-License-Identifier: Apache-2.0
#include "server/rest/handlers/instancesession.h"

#include <QRandomGenerator>

#include "models/api/json.h"

namespace quayside {

using namespace Qt::StringLiterals;

static const QString control = u"control"_s;
/** How long clients have to connect all their sockets. */
static constexpr int connectMs = 15'000;

/** 256 random bits in hex. */
static QString newSecret()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

SessionSockets::SessionSockets(int channels, Hooks hooks) : m_channels(channels), m_hooks(std::move(hooks))
{
    for (int i = 0; i < channels; ++i)
        m_secrets.insert(QString::number(i), newSecret());
    m_secrets.insert(control, newSecret());
}

QString SessionSockets::nameOf(const QString &secret) const { return m_secrets.key(secret); }

bool SessionSockets::accepts(const QString &secret) const
{
    const std::lock_guard lock(m_mutex);
    const QString name = nameOf(secret);
    return !name.isEmpty() && !m_sockets.contains(name);
}

bool SessionSockets::isComplete() const
{
    const std::lock_guard lock(m_mutex);
    return m_sockets.size() - int(m_sockets.contains(control)) == m_channels;
}

void SessionSockets::expectAll(const Reactor::Ptr &reactor, std::function<void(const Error &)> late)
{
    reactor->run([weak = weak_from_this(), reactor, late = std::move(late)] {
        reactor->after(connectMs, [weak, late] {
            if (const auto sockets = weak.lock(); sockets && !sockets->isComplete())
                late(badRequest(u"Timed out waiting for the websockets to connect"_s));
        });
    });
}

void SessionSockets::connect(const QString &secret, std::shared_ptr<WebSocket> socket)
{
    const QString name = nameOf(secret);
    std::function<void()> complete;
    {
        const std::lock_guard lock(m_mutex);
        if (name.isEmpty() || m_sockets.contains(name)) {
            socket->close(1008, u"This channel is connected already"_s);
            return;
        }
        m_sockets.insert(name, socket);
        if (name != control && m_sockets.size() - int(m_sockets.contains(control)) == m_channels)
            complete = m_hooks.complete;
    }
    if (name == control)
        connectControl(socket);
    else
        socket->pauseReading(); // what the client sends early waits for the pump
    if (complete)
        complete();
}

void SessionSockets::connectControl(const std::shared_ptr<WebSocket> &socket)
{
    const auto hooks = [self = weak_from_this()]() -> Hooks {
        const auto sockets = self.lock();
        if (!sockets)
            return {};
        const std::lock_guard lock(sockets->m_mutex);
        return sockets->m_hooks;
    };
    const auto onMessage = [hooks](const QByteArray &text) {
        const auto command = parseJsonObject(text);
        if (const auto onCommand = hooks().onCommand; command && onCommand)
            onCommand(*command);
    };
    WebSocketHandlers handlers;
    handlers.onText = onMessage;
    handlers.onBinary = onMessage;
    handlers.onClose = [hooks](int code, const QString &) {
        static constexpr int brokenOff = 1006;
        if (const auto gone = hooks().onControlGone)
            gone(code == brokenOff);
    };
    socket->setHandlers(std::move(handlers));
}

std::shared_ptr<WebSocket> SessionSockets::channel(int number) const
{
    const std::lock_guard lock(m_mutex);
    return m_sockets.value(QString::number(number));
}

void SessionSockets::close()
{
    QHash<QString, std::shared_ptr<WebSocket>> sockets;
    {
        const std::lock_guard lock(m_mutex);
        m_hooks = {};
        sockets.swap(m_sockets);
    }
    for (const auto &socket : std::as_const(sockets))
        socket->close();
}

std::optional<std::pair<int, int>> windowSize(const QJsonObject &command)
{
    const QJsonObject args = command.value(u"args"_s).toObject();
    const auto number = [&args](const QString &name) {
        const QJsonValue value = args.value(name);
        return value.isString() ? value.toString().toInt() : value.toInt();
    };
    const int width = number(u"width"_s);
    const int height = number(u"height"_s);
    if (width < 1 || height < 1 || width > 10000 || height > 10000)
        return {};
    return std::pair(width, height);
}

}
