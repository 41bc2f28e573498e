// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <atomic>
#include <functional>
#include <memory>

#include "models/http/bytestream.h"
#include "models/http/reactor.h"

struct wslay_event_context;
struct wslay_event_on_msg_recv_arg;

namespace quayside {

/** What a WebSocket tells, in its reactor's thread. Callbacks may close, pause or send. */
struct WebSocketHandlers {
    std::function<void(QByteArray)> onText; ///< valid UTF-8
    std::function<void(QByteArray)> onBinary;
    /** In place of onBinary: pieces as they arrive, of messages of any size; `last` ends a message. */
    std::function<void(QByteArrayView piece, bool last)> onBinaryPiece;
    /** Once, when all is over: the peer's close code (1005: it gave none) or 1006 if the connection broke. */
    std::function<void(int code, const QString &reason)> onClose;
    /** bytesPending() has fallen to `lowWater` after having been above it. */
    std::function<void()> onDrained;
};

/** A WebSocket (RFC 6455, framing by wslay) on a connected stream, after the handshake. Lives in its reactor, which owns it until it has
 *  ended; functions may be called from any thread unless they say otherwise. No extensions. */
class WebSocket final : public std::enable_shared_from_this<WebSocket> {
public:
    enum class Role { Server, Client };
    static constexpr qint64 messageLimit = 64 << 20; ///< bytes of a message delivered whole; beyond: closed with 1009
    static constexpr qint64 lowWater = 128 * 1024;

    /** In the reactor's thread, then start(). `received` came after the peer's handshake, `toSend` goes out first. */
    static std::shared_ptr<WebSocket> create(Reactor::Ptr reactor, std::shared_ptr<ByteStream> stream, Role role, const QByteArray &received = {},
        const QByteArray &toSend = {});
    ~WebSocket();

    /** Reactor's thread: begins to read and write. */
    void start();
    /** Replaces all. */
    void setHandlers(WebSocketHandlers handlers);
    void sendText(QByteArray message);
    void sendBinary(QByteArray message);
    void ping();
    /** A ping every `ms` from now on; 0: none. The peer's silence isn't watched. */
    void setPingInterval(int ms);
    /** The closing handshake after what was sent before; the connection ends when the peer agrees, or five seconds
     *  after it was told (a minute, if it doesn't even take what was sent before). */
    void close(int code = 1000, const QString &reason = {});
    /** Ends the connection at once. */
    void abort();
    /** No message is delivered between the two (except a piece already read); the socket fills, then the peer waits. */
    void pauseReading();
    void resumeReading();
    /** Bytes of messages accepted by send…() that the kernel hasn't taken. */
    qint64 bytesPending() const { return m_posted + m_queued; }
    bool isClosed() const { return m_isClosed; }
    const Reactor::Ptr &reactor() const { return m_reactor; }
    /** For the connection this one grew out of: runs when it has ended. */
    void setReleased(std::function<void()> released) { m_released = std::move(released); }

private:
    struct Callbacks;
    WebSocket(Reactor::Ptr reactor, std::shared_ptr<ByteStream> stream, Role role);
    void send(quint8 opcode, QByteArray message);
    void queue(quint8 opcode, const QByteArray &message);
    void onEvents(unsigned events);
    void readable();
    void parse();
    void flush();
    ssize_t writeOut(const quint8 *data, size_t size, bool more);
    void piece(QByteArrayView bytes);
    void message(const wslay_event_on_msg_recv_arg &message);
    void update();
    void choke();
    void finish(int code, const QString &reason);
    void armPing();
    void armClose(int ms);
    int closeCode() const;

    Reactor::Ptr m_reactor;
    std::shared_ptr<ByteStream> m_stream;
    wslay_event_context *m_context = nullptr;
    WebSocketHandlers m_handlers;
    std::function<void()> m_released;
    QByteArray m_in; ///< read, not parsed
    qsizetype m_inBegin = 0;
    QByteArray m_out; ///< frame heads and what the socket didn't take of them
    QByteArray m_message;
    QString m_closeReason; ///< the peer's
    QByteArray m_sentReason;
    quint16 m_sentCode = 0;
    quint8 m_opcode = 0; ///< of the message being received
    bool m_isControlFrame = false;
    std::atomic<qint64> m_posted = 0;
    std::atomic<qint64> m_queued = 0;
    std::atomic<bool> m_isClosed = false;
    bool m_wasHigh = false;
    bool m_isStarted = false;
    bool m_isClosing = false;     ///< close() was called
    bool m_isCloseQueued = false; ///< and its frame is under way
    bool m_isPaused = false;
    bool m_isParsing = false;
    bool m_isWriting = false;
    bool m_isWriteBlocked = false;
    bool m_isChoked = false; ///< too many answers wait for a peer that takes none: it isn't listened to meanwhile
    bool m_atEnd = false;
    bool m_isBroken = false;
    unsigned m_interest = 0;
    int m_pingInterval = 0;
    Reactor::TimerId m_pingTimer = 0;
    Reactor::TimerId m_closeTimer = 0;
};

}
