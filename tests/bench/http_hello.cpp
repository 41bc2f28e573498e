// SPDX-License-Identifier: Apache-2.0
// A server that does nothing but answer, for measuring the HTTP layer alone: http_hello SOCKET [HOST:PORT CERTIFICATE-DIRECTORY].
// Each request is handed to a worker thread, as the daemon does; "/direct" is answered in the I/O thread.
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <deque>
#include <fcntl.h>

#include "models/http/exchange.h"
#include "models/http/websocket.h"
#include "server/endpoints/localendpoint.h"
#include "server/endpoints/networkendpoint.h"
#include "server/endpoints/servercertificate.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
class Workers {
public:
    explicit Workers(int count)
    {
        for (int i = 0; i < count; ++i)
            m_threads.emplace_back([this] { work(); });
    }
    ~Workers()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_quit = true;
        }
        m_wake.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    void submit(std::function<void()> task)
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        m_wake.notify_one();
    }

private:
    void work()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_wake.wait(lock, [this] { return m_quit || !m_tasks.empty(); });
            if (m_quit)
                return;
            auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
            task = nullptr;
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    bool m_quit = false;
    std::vector<std::thread> m_threads;
};

class Hello final : public HttpService {
public:
    BodyPlan onHead(const HttpHead &head, const Peer &) override
    {
        return head.path.startsWith("/upload"_L1) ? BodyPlan::stream() : BodyPlan::buffer(64 << 20);
    }
    void onRequest(std::shared_ptr<Exchange> exchange) override
    {
        if (exchange->head().path == "/direct"_L1)
            return exchange->respond(HttpResponse::json(200, "{\"hello\":\"world\"}\n"));
        if (exchange->head().path == "/echo"_L1)
            return exchange->respond({ 200, {}, Upgrade { echo } });
        m_workers.submit([exchange] { answer(*exchange); });
    }

private:
    static void echo(const std::shared_ptr<WebSocket> &socket)
    {
        WebSocket *s = socket.get();
        socket->setHandlers({ .onText = [s](const QByteArray &text) { s->sendText(text); },
            .onBinary = [s](const QByteArray &bytes) { s->sendBinary(bytes); } });
    }
    static void answer(Exchange &exchange)
    {
        const QString path = exchange.head().path;
        if (path == "/upload"_L1) {
            const UniqueFd sink(::open("/dev/null", O_WRONLY | O_CLOEXEC));
            const auto total = exchange.bodyStream()->drainToFd(sink.get());
            exchange.respond(HttpResponse::json(total ? 200 : 400, QByteArray::number(total.value_or(-1)) + '\n'));
        } else if (path.startsWith("/file/"_L1)) {
            UniqueFd file(::open(path.mid(5).toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC));
            exchange.respond(file ? HttpResponse { 200, {}, FileBody { std::move(file) } } : HttpResponse::error(404, u"not found"_s));
        } else {
            exchange.respond(HttpResponse::json(200, "{\"hello\":\"world\"}\n"));
        }
    }

    Workers m_workers { 4 };
};
}

int main(int argc, char **argv)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    if (argc < 2)
        return fprintf(stderr, "usage: http_hello SOCKET [HOST:PORT CERTIFICATE-DIRECTORY]\n"), 2;
    Hello service;
    IoThreads io;
    const EndpointContext context { io, service };
    const auto local = LocalEndpoint::open(context, QString::fromLocal8Bit(argv[1]));
    if (!local)
        return fprintf(stderr, "%s\n", qPrintable(local.error().message)), 1;
    std::optional<NetworkEndpoint> network;
    if (argc > 3) {
        const auto certificate = ServerCertificate::loadOrCreate(QString::fromLocal8Bit(argv[3]));
        if (!certificate)
            return fprintf(stderr, "%s\n", qPrintable(certificate.error().message)), 1;
        network.emplace(context, certificate->tls());
        if (const auto ok = network->rebind(QString::fromLocal8Bit(argv[2])); !ok)
            return fprintf(stderr, "%s\n", qPrintable(ok.error().message)), 1;
    }
    int signal = 0;
    sigwait(&signals, &signal);
    network.reset();
    io.stop();
}
