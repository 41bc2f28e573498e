// SPDX-License-Identifier: Apache-2.0
#include "models/http/fdpump.h"

#include <cerrno>

namespace quayside {

namespace {
constexpr size_t messageSize = 64 * 1024;
constexpr qint64 highWater = 256 * 1024; ///< bytes under way to the peer before the source has to wait
thread_local char scratch[messageSize];
}

std::shared_ptr<FdPump> FdPump::start(std::shared_ptr<WebSocket> socket, Options options)
{
    const Reactor::Ptr reactor = socket->reactor();
    std::shared_ptr<FdPump> self(new FdPump(std::move(socket), std::move(options)));
    reactor->run([self] { self->begin(); });
    return self;
}

FdPump::~FdPump() = default;

void FdPump::begin()
{
    const auto self = shared_from_this();
    m_socket->setHandlers({
        .onText = [self](const QByteArray &) { self->sinkEnded(); },
        .onBinaryPiece = [self](QByteArrayView piece, bool) { self->write(piece); },
        .onClose = [self](int, const QString &) { self->finish(End::Peer); },
        .onDrained = [self] { self->readSource(); },
    });
    if (m_socket->isClosed())
        return finish(End::Peer);
    if (m_options.sink)
        setNonBlocking(m_options.sink.get());
    if (!m_options.source)
        return;
    setNonBlocking(m_options.source.get());
    m_isReading = true;
    if (!m_socket->reactor()->watch(m_options.source.get(), Reactor::Read, [self](unsigned) { self->readSource(); }))
        sourceEnded();
}

// --- source to peer --------------------------------------------------------------------------------------------------

/** A hang-up of the other side doesn't end it: only read() knows when all that was written has been seen. */
void FdPump::readSource()
{
    for (int turn = 0; turn < 8 && m_options.source && !m_isFinished; ++turn) {
        if (m_socket->bytesPending() > highWater) {
            m_isReading = false;
            return m_socket->reactor()->modify(m_options.source.get(), Reactor::None);
        }
        const ssize_t got = ::read(m_options.source.get(), scratch, messageSize);
        if (got > 0)
            m_socket->sendBinary(QByteArray(scratch, got));
        else if (got < 0 && errno == EINTR)
            continue;
        else if (got < 0 && errno == EAGAIN && !m_isDraining)
            break;
        else
            return sourceEnded();
    }
    if (m_options.source && !m_isFinished && !std::exchange(m_isReading, true))
        m_socket->reactor()->modify(m_options.source.get(), Reactor::Read);
}

void FdPump::sourceEnded()
{
    closeSource();
    m_socket->sendText({});
    finish(End::Source);
}

void FdPump::closeSource()
{
    if (m_options.source)
        m_socket->reactor()->unwatch(m_options.source.get());
    m_options.source.reset();
}

void FdPump::drain()
{
    m_socket->reactor()->post([self = shared_from_this()] {
        self->m_isDraining = true;
        self->readSource();
        // Eight rounds may not have been enough, and without a hang-up nothing else would call again.
        if (self->m_options.source && !self->m_isFinished && self->m_isReading)
            self->drain();
    });
}

void FdPump::stop()
{
    m_socket->reactor()->run([self = shared_from_this()] {
        if (!self->m_isFinished)
            self->sourceEnded();
    });
}

// --- peer to sink ----------------------------------------------------------------------------------------------------

void FdPump::write(QByteArrayView bytes)
{
    if (!m_options.sink || m_peerEnded)
        return;
    if (!m_backlog.isEmpty()) {
        m_backlog.append(bytes);
        return;
    }
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_options.sink.get(), bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && errno == EAGAIN)
            break;
        if (written < 0)
            return closeSink();
        bytes = bytes.sliced(written);
    }
    if (bytes.isEmpty())
        return;
    m_backlog = bytes.toByteArray();
    m_socket->pauseReading();
    m_socket->reactor()->watch(m_options.sink.get(), Reactor::Write, [self = shared_from_this()](unsigned) { self->writeBacklog(); });
}

void FdPump::writeBacklog()
{
    const auto self = shared_from_this();
    const ssize_t written = ::write(m_options.sink.get(), m_backlog.constData(), size_t(m_backlog.size()));
    if (written < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    m_backlog.remove(0, written < 0 ? m_backlog.size() : written);
    if (!m_backlog.isEmpty())
        return;
    m_backlog = {};
    m_socket->reactor()->unwatch(m_options.sink.get());
    if (written < 0 || m_peerEnded)
        closeSink();
    m_socket->resumeReading();
    if (m_peerEnded && !m_options.source)
        finish(End::Sink);
}

/** The peer's end-of-stream: the sink is closed when it has taken everything. */
void FdPump::sinkEnded()
{
    if (std::exchange(m_peerEnded, true) || !m_backlog.isEmpty())
        return;
    closeSink();
    if (!m_options.source)
        finish(End::Sink);
}

void FdPump::closeSink()
{
    if (m_options.sink)
        m_socket->reactor()->unwatch(m_options.sink.get());
    m_options.sink.reset();
    m_backlog = {};
}

// --- the end ---------------------------------------------------------------------------------------------------------

void FdPump::finish(End end)
{
    if (std::exchange(m_isFinished, true))
        return;
    const auto self = shared_from_this();
    closeSource();
    closeSink();
    m_socket->setHandlers({});
    m_socket->resumeReading();
    if (end == End::Source && m_options.closeSocket)
        m_socket->close();
    if (const auto finished = std::exchange(m_options.finished, nullptr))
        finished(end);
}

}
