// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include "models/core/uniquefd.h"
#include "models/http/websocket.h"

namespace quayside {

/** Joins a WebSocket with file descriptors, as LXD's exec, console and migration do: bytes travel in binary messages, a text message
 *  (LXD sends an empty one) is the end of a stream. Runs in the WebSocket's reactor and owns itself until it has ended. */
class FdPump final : public std::enable_shared_from_this<FdPump> {
public:
    enum class End {
        Source, ///< the source has ended, all of it was handed to the WebSocket
        Sink,   ///< only with a sink alone: the peer has ended its stream
        Peer,   ///< the WebSocket closed first
    };
    struct Options {
        /** Read from, until its end (or a pty's EIO); may be invalid. Made non-blocking. */
        UniqueFd source;
        /** Written to; may be invalid: what comes is thrown away. For a pty master pass a dup(2) of the source. Made non-blocking. When
         *  the peer ends its stream it is closed. */
        UniqueFd sink;
        /** At the source's end, behind the end-of-stream message, close the WebSocket. */
        bool closeSocket = true;
        /** Runs once, in the reactor's thread. */
        std::function<void(End)> finished;
    };

    /** Takes over the WebSocket's handlers. Any thread. */
    static std::shared_ptr<FdPump> start(std::shared_ptr<WebSocket> socket, Options options);
    ~FdPump();

    /** The process that wrote to the source has ended: what is there now is still sent, then the source counts as ended even if another
     *  process holds it open. Any thread. */
    void drain();
    /** Ends now, as if the source had; the WebSocket stays open unless `closeSocket`. Any thread. */
    void stop();

private:
    FdPump(std::shared_ptr<WebSocket> socket, Options options) : m_socket(std::move(socket)), m_options(std::move(options)) { }
    void begin();
    void readSource();
    void sourceEnded();
    void write(QByteArrayView bytes);
    void writeBacklog();
    void sinkEnded();
    void closeSink();
    void closeSource();
    void finish(End end);

    std::shared_ptr<WebSocket> m_socket;
    Options m_options;
    QByteArray m_backlog; ///< what the sink didn't take yet
    bool m_peerEnded = false;
    bool m_isDraining = false;
    bool m_isReading = false;
    bool m_isFinished = false;
};

}
