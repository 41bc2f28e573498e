// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonObject>
#include <mutex>

#include "models/http/websocket.h"
#include "server/operations/operation.h"

namespace quayside {

/** The WebSockets of one operation, each known by a secret: data channels "0" to "2" and "control" (doc/rest-api.md, "exec").
 *  Shared by the operation and whatever runs; any thread. */
class SessionSockets : public std::enable_shared_from_this<SessionSockets> {
public:
    /** `channels` data sockets and one for control. `complete` runs once in the I/O thread of the last data socket, when all of them
     *  are there; `onCommand` for each message on control, in that socket's thread; `onControlGone` when that was closed, or broke off. */
    struct Hooks {
        std::function<void()> complete;
        std::function<void(const QJsonObject &)> onCommand;
        std::function<void(bool brokenOff)> onControlGone;
    };
    SessionSockets(int channels, Hooks hooks);

    /** {"0": "secret", …, "control": "secret"} */
    StringMap secrets() const { return m_secrets; }
    bool accepts(const QString &secret) const;
    void connect(const QString &secret, std::shared_ptr<WebSocket> socket);
    bool isComplete() const;
    /** Calls `late`, in the reactor, when not all are there after 15 s. */
    void expectAll(const Reactor::Ptr &reactor, std::function<void(const Error &)> late);
    std::shared_ptr<WebSocket> channel(int number) const;
    /** Closes what is connected and drops the hooks: nothing is called any more. */
    void close();

private:
    void connectControl(const std::shared_ptr<WebSocket> &socket);
    QString nameOf(const QString &secret) const;

    const int m_channels;
    StringMap m_secrets;
    mutable std::mutex m_mutex;
    Hooks m_hooks;
    QHash<QString, std::shared_ptr<WebSocket>> m_sockets;
};

/** The client's "width" and "height", as numbers or as texts of numbers; none when they are missing or absurd. */
std::optional<std::pair<int, int>> windowSize(const QJsonObject &command);

}
