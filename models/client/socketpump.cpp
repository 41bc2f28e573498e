// SPDX-License-Identifier: Apache-2.0
#include "models/client/socketpump.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>

namespace quayside {

namespace {
constexpr qsizetype pieceSize = 64 * 1024;  // bytes: messages of that size are quickest
constexpr qint64 holdAbove = 512 * 1024;    // bytes waiting on one side: the other isn't read
constexpr qint64 resumeBelow = 128 * 1024;
}

SocketPump::SocketPump(UniqueFd fd, std::shared_ptr<ApiSocket> socket, QObject *parent)
    : QObject(parent), m_fd(std::move(fd)), m_socket(std::move(socket)), m_read(m_fd.get(), QSocketNotifier::Read), m_write(m_fd.get(), QSocketNotifier::Write)
{
    ::fcntl(m_fd.get(), F_SETFL, ::fcntl(m_fd.get(), F_GETFL) | O_NONBLOCK);
    m_write.setEnabled(false);
    connect(&m_read, &QSocketNotifier::activated, this, &SocketPump::readable);
    connect(&m_write, &QSocketNotifier::activated, this, &SocketPump::flush);
    connect(m_socket.get(), &ApiSocket::binaryReceived, this, &SocketPump::received);
    // The end of the stream, as LXD says it: a text message.
    connect(m_socket.get(), &ApiSocket::textReceived, this, [this] { serverEnded({}); });
    connect(m_socket.get(), &ApiSocket::closed, this, &SocketPump::serverEnded);
    connect(m_socket.get(), &ApiSocket::bytesWritten, this, [this] { m_read.setEnabled(!m_isFinished && m_socket->bytesToWrite() <= resumeBelow); });
}

SocketPump::~SocketPump()
{
    m_socket->disconnect(this);
    m_socket->close();
}

void SocketPump::readable()
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
    const ssize_t size = ::recv(m_fd.get(), piece.data(), size_t(piece.size()), 0);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0)
        return finish({});
    piece.truncate(size);
    m_socket->sendBinary(piece);
    if (m_socket->bytesToWrite() > holdAbove)
        m_read.setEnabled(false);
}

void SocketPump::received(const QByteArray &bytes)
{
    if (m_isFinished)
        return;
    m_pending += bytes;
    flush();
    if (m_pending.size() - m_written > holdAbove && !std::exchange(m_isHeld, true))
        m_socket->setPaused(true);
}

void SocketPump::flush()
{
    while (m_written < m_pending.size()) {
        const ssize_t size = ::send(m_fd.get(), m_pending.constData() + m_written, size_t(m_pending.size() - m_written), MSG_NOSIGNAL);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0 && errno == EAGAIN)
            break;
        if (size < 0)
            return finish({});
        m_written += size;
    }
    if (m_written == m_pending.size() || m_written > holdAbove) {
        m_pending.remove(0, m_written);
        m_written = 0;
    }
    m_write.setEnabled(!m_pending.isEmpty() && !m_isFinished);
    if (m_pending.size() < resumeBelow && std::exchange(m_isHeld, false))
        m_socket->setPaused(false);
    if (m_pending.isEmpty() && m_isServerDone)
        finish(m_error);
}

/** What it said before still goes out. */
void SocketPump::serverEnded(const QString &error)
{
    if (std::exchange(m_isServerDone, true))
        return;
    m_error = error;
    flush();
}

void SocketPump::finish(const QString &error)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_read.setEnabled(false);
    m_write.setEnabled(false);
    m_fd.reset();
    Q_EMIT ended(error);
}

}
