// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "models/http/bytestream.h"
#include "models/http/tlscontext.h"

struct ssl_st;

namespace quayside {

/** A ByteStream in TLS over a socket; server or client as its context is. */
class TlsStream final : public ByteStream {
public:
    /** `serverName` (clients): sent as SNI unless it is empty or an IP address. Makes the socket non-blocking. */
    TlsStream(UniqueFd socket, TlsContext::Ptr context, const QByteArray &serverName = {});
    ~TlsStream() override;

    int fd() const override { return m_socket.get(); }
    int handshake() override;
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const iovec *parts, int count) override;
    ssize_t sendFile(int file, off_t offset, size_t size) override;
    void shutdownWrite() override;
    bool hasBuffered() const override;
    bool readWantsWrite() const override { return m_readWantsWrite; }
    bool writeWantsRead() const override { return m_writeWantsRead; }
    QList<QByteArray> peerCertificates() const override;
    /** What went wrong last, for messages: OpenSSL's words. */
    QString errorText() const { return m_error; }

private:
    ssize_t outcome(int result, bool &wantsOther, int other);
    ssize_t writeBytes(const char *data, size_t size);

    UniqueFd m_socket;
    TlsContext::Ptr m_context;
    ssl_st *m_ssl;
    QString m_error;
    bool m_readWantsWrite = false;
    bool m_writeWantsRead = false;
    bool m_failed = false;
};

}
