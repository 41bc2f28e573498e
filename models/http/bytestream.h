// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <sys/types.h>
#include <sys/uio.h>

#include "models/core/uniquefd.h"

namespace quayside {

/** A non-blocking, connected byte stream. Calls answer as read(2) and write(2) do: -1 with errno EAGAIN means "later, when the
 *  fd is ready for what blockedOn() tells". One thread at a time. */
class ByteStream {
public:
    ByteStream() = default;
    ByteStream(const ByteStream &) = delete;
    ByteStream &operator=(const ByteStream &) = delete;
    virtual ~ByteStream() = default;

    /** The fd to watch. */
    virtual int fd() const = 0;
    /** 1: bytes can flow; -1: EAGAIN or failed. Only TLS has something to do here; read() and write() imply it. */
    virtual int handshake() { return 1; }
    /** 0 at the peer's orderly end. */
    virtual ssize_t read(char *data, size_t size) = 0;
    /** Gathers; may write less than given. After EAGAIN the next call must begin with the same bytes. */
    virtual ssize_t write(const iovec *parts, int count) = 0;
    /** Sends up to `size` bytes of a regular file from `offset`. 0: the file ends there. */
    virtual ssize_t sendFile(int file, off_t offset, size_t size) = 0;
    /** Tells the peer that nothing more will be written; reading goes on. */
    virtual void shutdownWrite() = 0;
    /** The fd's bytes are the stream's own, so that the kernel may move them elsewhere. */
    virtual bool isPlain() const { return false; }
    /** Bytes that were taken off the fd but not read yet: polling the fd would not tell of them. */
    virtual bool hasBuffered() const { return false; }
    /** The last read (or write, handshake) that gave EAGAIN waits for the other direction (TLS renegotiates or shakes hands). */
    virtual bool readWantsWrite() const { return false; }
    virtual bool writeWantsRead() const { return false; }
    /** What to watch for, for the sake of what could not be read or (`isWriteBlocked`) written: Reactor::Events. */
    unsigned blockedOn(bool isWriteBlocked) const;
    /** The peer's certificate, then the rest of its chain, DER; empty without TLS or before the handshake's end. */
    virtual QList<QByteArray> peerCertificates() const { return {}; }
};

/** A ByteStream straight on a socket. */
class FdStream final : public ByteStream {
public:
    /** Makes the socket non-blocking. */
    explicit FdStream(UniqueFd socket);

    int fd() const override { return m_socket.get(); }
    bool isPlain() const override { return true; }
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const iovec *parts, int count) override;
    ssize_t sendFile(int file, off_t offset, size_t size) override;
    void shutdownWrite() override;

private:
    void widen();

    UniqueFd m_socket;
    bool m_isWide = false;
};

/** Sets O_NONBLOCK (and FD_CLOEXEC) on any fd. */
void setNonBlocking(int fd);

}
