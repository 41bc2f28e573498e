// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QTest>
#include <fcntl.h>
#include <mutex>
#include <poll.h>
#include <sys/socket.h>
#include <thread>

#include "models/http/bytestream.h"
#include "models/http/epollreactor.h"
#include "models/http/exchange.h"
#include "models/http/httpserverconnection.h"
#include "models/http/websocket.h"

namespace quayside {

/** A reactor in a thread of its own, for as long as the object lives. */
struct ReactorThread {
    std::shared_ptr<EpollReactor> reactor = std::make_shared<EpollReactor>();
    std::thread thread { [this] { reactor->run(); } };
    ~ReactorThread()
    {
        reactor->quit();
        thread.join();
    }
};

/** State that a reactor's callbacks and the test share. */
class Guarded {
public:
    template<class F>
    auto locked(F f)
    {
        const std::lock_guard lock(m_mutex);
        return f();
    }

private:
    std::mutex m_mutex;
};

/** Two connected stream sockets. */
struct SocketPair {
    UniqueFd a, b;
    SocketPair()
    {
        int fds[2];
        ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds);
        a.reset(fds[0]);
        b.reset(fds[1]);
    }
};

/** Reads until `enough` says so, the end, or half a minute without a byte. */
template<class Enough>
QByteArray readUntil(int fd, Enough enough)
{
    QByteArray out;
    char buffer[65536];
    pollfd p { fd, POLLIN, 0 };
    while (!enough(out) && ::poll(&p, 1, 30'000) == 1) {
        const ssize_t got = ::recv(fd, buffer, sizeof buffer, 0);
        if (got <= 0)
            break;
        out.append(buffer, got);
    }
    return out;
}
inline QByteArray readAll(int fd)
{
    return readUntil(fd, [](const QByteArray &) { return false; });
}
inline QByteArray readUntilHas(int fd, const QByteArray &text, int times = 1)
{
    return readUntil(fd, [&](const QByteArray &got) { return got.count(text) >= times; });
}
inline void sendText(int fd, const QByteArray &text)
{
    for (qsizetype done = 0; done < text.size();) {
        const ssize_t n = ::send(fd, text.constData() + done, size_t(text.size() - done), MSG_NOSIGNAL);
        if (n <= 0)
            return;
        done += n;
    }
}

/** A service made of two functions; without them: bodies are buffered up to 1 MiB, and the answer is "METHOD PATH BODY". */
class TestService : public HttpService {
public:
    std::function<BodyPlan(const HttpHead &, const Peer &)> plan;
    std::function<void(std::shared_ptr<Exchange>)> serve;

    BodyPlan onHead(const HttpHead &head, const Peer &peer) override { return plan ? plan(head, peer) : BodyPlan::buffer(1 << 20); }
    void onRequest(std::shared_ptr<Exchange> exchange) override
    {
        if (serve)
            return serve(std::move(exchange));
        exchange->respond({ 200, {}, exchange->head().methodText + ' ' + exchange->head().path.toUtf8() + ' ' + exchange->body() });
    }
};

/** A socket's stream that counts what is read from it. */
class CountingStream : public ByteStream {
public:
    CountingStream(UniqueFd fd, std::shared_ptr<std::atomic<qint64>> count) : m_socket(std::move(fd)), m_count(std::move(count)) { }
    int fd() const override { return m_socket.fd(); }
    bool isPlain() const override { return m_socket.isPlain(); }
    ssize_t read(char *data, size_t size) override
    {
        const ssize_t got = m_socket.read(data, size);
        // Into a reader's own memory in one go: that is what the count is not about.
        *m_count += size <= 64 * 1024 ? std::max<ssize_t>(got, 0) : 0;
        return got;
    }
    ssize_t write(const iovec *parts, int count) override { return m_socket.write(parts, count); }
    ssize_t sendFile(int file, off_t offset, size_t size) override { return m_socket.sendFile(file, offset, size); }
    void shutdownWrite() override { m_socket.shutdownWrite(); }

private:
    FdStream m_socket;
    std::shared_ptr<std::atomic<qint64>> m_count;
};

/** A server's connection on one end of a socket pair; the test holds the other. Closed when it goes. `early` is there before the server's
 *  clocks run: what a client sends later may come too late for short ones. */
class ServedPair {
public:
    using Wrap = std::function<std::shared_ptr<ByteStream>(UniqueFd)>;
    static std::shared_ptr<ByteStream> plain(UniqueFd fd) { return std::make_shared<FdStream>(std::move(fd)); }
    explicit ServedPair(HttpService &service, const HttpLimits &limits = {}, const Wrap &wrap = plain, const QByteArray &early = {})
    {
        sendText(client(), early);
        m_io.reactor->post([this, stream = wrap(std::move(m_pair.a)), &service, limits] {
            Peer peer;
            peer.isUnix = true;
            HttpServerConnection::start(m_io.reactor, stream, peer, service, limits, [this] { m_closed = true; });
        });
    }
    int client() const { return m_pair.b.get(); }
    UniqueFd takeClient() { return std::move(m_pair.b); }
    void hangUp() { m_pair.b.reset(); }
    bool isClosed() const { return m_closed; }

private:
    std::atomic<bool> m_closed = false;
    SocketPair m_pair;
    ReactorThread m_io;
};

/** Runs the answering in a thread of its own, as the daemon's worker pool does. */
inline std::function<void(std::shared_ptr<Exchange>)> inThread(std::function<void(Exchange &)> work)
{
    return [work](std::shared_ptr<Exchange> exchange) {
        std::thread([exchange = std::move(exchange), work]() mutable {
            work(*exchange);
            exchange.reset();
        }).detach();
    };
}

inline QByteArray get(const QByteArray &path) { return "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n"; }

}
