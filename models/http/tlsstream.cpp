// SPDX-License-Identifier: Apache-2.0
#include "models/http/tlsstream.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

#include "models/http/certificate.h"

namespace quayside {

namespace {
constexpr size_t recordSize = 16 * 1024;

bool isAddress(const QByteArray &name)
{
    char buffer[sizeof(in6_addr)];
    return inet_pton(AF_INET, name.constData(), buffer) == 1 || inet_pton(AF_INET6, name.constData(), buffer) == 1;
}

/** Who speaks HTTP where TLS is spoken is told so. What it sent is read first: closing over it would take the answer away again. */
void answerWithoutTls(int socket)
{
    static constexpr char answer[] = "HTTP/1.0 400 Bad Request\r\nConnection: close\r\n\r\nThis is an HTTPS server: say https://\n";
    char rest[4096];
    while (::recv(socket, rest, sizeof rest, MSG_DONTWAIT) > 0) { }
    (void)::send(socket, answer, sizeof answer - 1, MSG_DONTWAIT | MSG_NOSIGNAL);
}
}

TlsStream::TlsStream(UniqueFd socket, TlsContext::Ptr context, const QByteArray &serverName)
    : m_socket(std::move(socket)), m_context(std::move(context)), m_ssl(SSL_new(m_context->handle()))
{
    setNonBlocking(m_socket.get());
    SSL_set_fd(m_ssl, m_socket.get());
    if (m_context->isServer()) {
        SSL_set_accept_state(m_ssl);
        return;
    }
    SSL_set_connect_state(m_ssl);
    if (!serverName.isEmpty() && !isAddress(serverName))
        SSL_set_tlsext_host_name(m_ssl, serverName.constData());
}

TlsStream::~TlsStream()
{
    if (!m_failed)
        SSL_shutdown(m_ssl);
    SSL_free(m_ssl);
    ERR_clear_error();
}

/** OpenSSL's result in the terms of read(2); `other` is the error that means "wait for the other direction". */
ssize_t TlsStream::outcome(int result, bool &wantsOther, int other)
{
    wantsOther = false;
    if (result > 0)
        return result;
    const int systemError = errno;
    const int error = SSL_get_error(m_ssl, result);
    if (error == SSL_ERROR_ZERO_RETURN)
        return 0;
    if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE) {
        wantsOther = error == other;
        errno = EAGAIN;
        return -1;
    }
    m_failed = true;
    if (m_context->isServer() && ERR_GET_REASON(ERR_peek_error()) == SSL_R_HTTP_REQUEST)
        answerWithoutTls(m_socket.get());
    m_error = opensslErrors();
    errno = error == SSL_ERROR_SYSCALL && systemError != 0 && systemError != EAGAIN ? systemError : EPROTO;
    return -1;
}

int TlsStream::handshake()
{
    ERR_clear_error();
    errno = 0;
    const int result = SSL_do_handshake(m_ssl);
    const ssize_t done = outcome(result, m_readWantsWrite, SSL_ERROR_WANT_WRITE);
    if (done == 0)
        errno = ECONNRESET;
    return done > 0 ? 1 : -1;
}

ssize_t TlsStream::read(char *data, size_t size)
{
    if (m_failed) {
        errno = EPROTO;
        return -1;
    }
    ERR_clear_error();
    errno = 0;
    return outcome(SSL_read(m_ssl, data, int(std::min<size_t>(size, INT_MAX))), m_readWantsWrite, SSL_ERROR_WANT_WRITE);
}

ssize_t TlsStream::writeBytes(const char *data, size_t size)
{
    if (m_failed) {
        errno = EPIPE;
        return -1;
    }
    ERR_clear_error();
    errno = 0;
    const ssize_t written = outcome(SSL_write(m_ssl, data, int(std::min<size_t>(size, INT_MAX))), m_writeWantsRead, SSL_ERROR_WANT_READ);
    if (written == 0) {
        errno = EPIPE;
        return -1;
    }
    return written;
}

/** Small parts go out together as one record; a large part goes alone, without a copy. */
ssize_t TlsStream::write(const iovec *parts, int count)
{
    while (count > 0 && parts->iov_len == 0) {
        ++parts;
        --count;
    }
    if (count == 0)
        return 0;
    if (count == 1 || parts->iov_len >= recordSize)
        return writeBytes(static_cast<const char *>(parts->iov_base), parts->iov_len);
    char record[recordSize];
    size_t used = 0;
    for (int i = 0; i < count && used < recordSize; ++i) {
        const size_t n = std::min(parts[i].iov_len, recordSize - used);
        memcpy(record + used, parts[i].iov_base, n);
        used += n;
    }
    return writeBytes(record, used);
}

ssize_t TlsStream::sendFile(int file, off_t offset, size_t size)
{
    char record[recordSize];
    const ssize_t got = ::pread(file, record, std::min(size, recordSize), offset);
    return got <= 0 ? got : writeBytes(record, size_t(got));
}

void TlsStream::shutdownWrite()
{
    if (!m_failed)
        SSL_shutdown(m_ssl);
    ::shutdown(m_socket.get(), SHUT_WR);
}

bool TlsStream::hasBuffered() const { return SSL_has_pending(m_ssl) == 1; }

QList<QByteArray> TlsStream::peerCertificates() const
{
    QList<QByteArray> chain;
    X509 *leaf = SSL_get1_peer_certificate(m_ssl);
    if (!leaf)
        return chain;
    chain << certificateDer(leaf);
    const STACK_OF(X509) *rest = SSL_get_peer_cert_chain(m_ssl);
    for (int i = 0; rest && i < sk_X509_num(rest); ++i) {
        // A client sees the leaf at the head of the chain as well, a server doesn't.
        if (X509 *certificate = sk_X509_value(rest, i); X509_cmp(certificate, leaf) != 0)
            chain << certificateDer(certificate);
    }
    X509_free(leaf);
    return chain;
}

}
