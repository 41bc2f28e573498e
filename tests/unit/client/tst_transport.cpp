// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QtTest>
#include <atomic>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

#include "models/client/apiclient.h"
#include "models/client/nettransports.h"
#include "models/http/qtreactor.h"
#include "models/http/tlsstream.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
/** A TLS server that answers every request with the same JSON, on one connection at a time. */
class TinyServer {
public:
    explicit TinyServer(const KeyPair &pair) : m_context(*TlsContext::server(pair.certificate, pair.key))
    {
        m_listener.reset(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in address { .sin_family = AF_INET, .sin_port = 0, .sin_addr = { htonl(INADDR_LOOPBACK) } };
        socklen_t size = sizeof address;
        ::bind(m_listener.get(), reinterpret_cast<sockaddr *>(&address), size);
        ::listen(m_listener.get(), 8);
        ::getsockname(m_listener.get(), reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { run(); });
    }
    ~TinyServer()
    {
        m_stop = true;
        m_thread.join();
    }
    QString address() const { return u"https://127.0.0.1:%1"_s.arg(m_port); }

    std::atomic<int> connections = 0, requests = 0, clientCertificates = 0;

private:
    bool wait(int fd, short events = POLLIN)
    {
        pollfd one { fd, events, 0 };
        while (!m_stop) {
            if (::poll(&one, 1, 20) > 0)
                return true;
        }
        return false;
    }

    void run()
    {
        while (wait(m_listener.get())) {
            TlsStream stream(UniqueFd(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC)), m_context);
            ++connections;
            int shaken = 0;
            while ((shaken = stream.handshake()) != 1 && errno == EAGAIN && wait(stream.fd())) { }
            if (shaken == 1)
                serve(stream);
        }
    }

    static bool isWhole(const QByteArray &request)
    {
        static const QRegularExpression length(u"^content-length: *(\\d+)"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
        const qsizetype head = request.indexOf("\r\n\r\n");
        return head >= 0 && request.size() >= head + 4 + length.match(QString::fromLatin1(request.left(head))).captured(1).toInt();
    }

    void serve(TlsStream &stream)
    {
        clientCertificates += int(stream.peerCertificates().size());
        char buffer[4096];
        for (QByteArray request;;) {
            const ssize_t got = stream.read(buffer, sizeof buffer);
            if (got < 0 && errno == EAGAIN && wait(stream.fd()))
                continue;
            if (got <= 0)
                return;
            if (!isWhole(request.append(buffer, got)))
                continue;
            request.clear();
            ++requests;
            QByteArray body = R"({"type":"sync","metadata":"hello"})";
            QByteArray reply = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
            const iovec part { reply.data(), size_t(reply.size()) };
            stream.write(&part, 1);
        }
    }

    TlsContext::Ptr m_context;
    UniqueFd m_listener;
    int m_port = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

/** A server on a Unix socket whose answers begin and go on for as long as the client reads. */
class EndlessServer {
public:
    EndlessServer(const QString &path, QByteArray head) : m_head(std::move(head))
    {
        m_listener.reset(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_un address { .sun_family = AF_UNIX, .sun_path = {} };
        qstrncpy(address.sun_path, path.toLocal8Bit().constData(), sizeof address.sun_path);
        ::bind(m_listener.get(), reinterpret_cast<sockaddr *>(&address), sizeof address);
        ::listen(m_listener.get(), 64);
        m_thread = std::thread([this] { run(); });
    }
    ~EndlessServer()
    {
        m_stop = true;
        m_thread.join();
    }

private:
    void run()
    {
        std::vector<std::pair<UniqueFd, bool>> clients; // with whether the head was sent
        const QByteArray piece = "8000\r\n" + QByteArray(0x8000, 'x') + "\r\n";
        while (!m_stop) {
            if (pollfd one { m_listener.get(), POLLIN, 0 }; ::poll(&one, 1, clients.empty() ? 20 : 0) > 0)
                clients.emplace_back(UniqueFd(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC)), false);
            std::erase_if(clients, [&](auto &client) { return !go(client, piece); });
        }
    }
    bool go(std::pair<UniqueFd, bool> &client, const QByteArray &piece)
    {
        pollfd one { client.first.get(), short(client.second ? POLLOUT : POLLIN), 0 };
        if (::poll(&one, 1, 1) <= 0)
            return true;
        char request[4096];
        if (!client.second && ::recv(client.first.get(), request, sizeof request, 0) <= 0)
            return false;
        const QByteArray &next = std::exchange(client.second, true) ? piece : m_head;
        return ::send(client.first.get(), next.constData(), size_t(next.size()), MSG_NOSIGNAL) == next.size();
    }

    QByteArray m_head;
    UniqueFd m_listener;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

Result<Answer> getFrom(RemoteConnector &connector, const Remote &remote)
{
    ApiClient client(connector.open(remote));
    std::optional<Result<Answer>> result;
    client.get(ApiPath(), &client, [&](Result<Answer> answer) { result = std::move(answer); });
    [&] { QTRY_VERIFY(result); }();
    return result ? *result : failure(unavailable(u"no answer"_s));
}
}

class tst_Transport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fetchesCertificate();
    void trustedServer();
    void changedCertificateBlocks();
    void keepsConnections();
    void slowDisk();
    void cancelledWhileTheDiskIsSlow();
    void uploadTellsHere();
    void noServer_data();
    void noServer();
    void keyIsPrivate();
    void endlessAnswers();
    void announcedTooLarge();

private:
    KeyPair m_pair = *createKeyPair({ .commonName = u"root@one"_s, .addresses = { u"127.0.0.1"_s } });
    QTemporaryDir m_directory;
};

void tst_Transport::fetchesCertificate()
{
    TinyServer server(m_pair);
    NetConnector connector(m_directory.path());
    std::optional<Result<QByteArray>> certificate;
    connector.fetchCertificate(server.address(), this, [&](Result<QByteArray> pem) { certificate = pem; });
    QTRY_VERIFY(certificate);
    QCOMPARE(parseCertificate(**certificate)->fingerprint, parseCertificate(m_pair.certificate)->fingerprint);
    QCOMPARE(server.requests, 0);
}

void tst_Transport::trustedServer()
{
    TinyServer server(m_pair);
    NetConnector connector(m_directory.path());
    const Result<Answer> answer = getFrom(connector, { u"one"_s, server.address(), m_pair.certificate });
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QCOMPARE(answer->metadata.toString(), u"hello"_s);
    QCOMPARE(server.clientCertificates, 1);
}

void tst_Transport::changedCertificateBlocks()
{
    const KeyPair other = *createKeyPair({ .commonName = u"root@other"_s });
    TinyServer server(m_pair);
    NetConnector connector(m_directory.path());
    for (const QByteArray &accepted : { other.certificate, QByteArray() }) {
        const Result<Answer> answer = getFrom(connector, { u"one"_s, server.address(), accepted });
        QVERIFY(!answer);
        QCOMPARE(answer.error().status, 403);
        QVERIFY(answer.error().message.contains(parseCertificate(m_pair.certificate)->fingerprint));
        if (!accepted.isEmpty())
            QVERIFY(answer.error().message.contains(parseCertificate(other.certificate)->fingerprint));
    }
    QCOMPARE(server.requests, 0); // nothing was sent to a stranger
}

void tst_Transport::keepsConnections()
{
    TinyServer server(m_pair);
    NetConnector connector(m_directory.path());
    ApiClient client(connector.open({ u"one"_s, server.address(), m_pair.certificate }));
    for (int i = 1; i <= 5; ++i) {
        bool done = false;
        client.get(ApiPath(), this, [&](Result<Answer> answer) { done = answer.has_value(); });
        QTRY_VERIFY(done);
        QCOMPARE(server.requests, i);
    }
    QCOMPARE(server.connections, 1);
}

/** A disk that takes what it is given only when the thread of the window has gone on meanwhile. */
class SlowDisk : public QIODevice {
public:
    SlowDisk() { open(WriteOnly); }
    QSemaphore turn;
    std::atomic<bool> isWriting = false, waited = false;
    std::atomic<int> niceness = 0; ///< of the thread that writes
    QByteArray written;

private:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        niceness = ::getpriority(PRIO_PROCESS, id_t(::gettid()));
        isWriting = true;
        waited = turn.tryAcquire(1, 30'000);
        written.append(data, size);
        return size;
    }
};

void tst_Transport::slowDisk()
{
    TinyServer server(m_pair);
    NetConnector connector(m_directory.path());
    ApiClient client(connector.open({ u"one"_s, server.address(), m_pair.certificate }));
    const auto disk = std::make_shared<SlowDisk>();
    ApiRequest request = ApiClient::request("GET", ApiPath());
    request.download = disk;
    qint64 progress = 0;
    request.progress = [&, here = QThread::currentThread()](qint64 done, qint64 total) {
        QCOMPARE(QThread::currentThread(), here);
        QCOMPARE(done, total);
        progress = done;
    };
    QTimer tick;
    tick.callOnTimeout(this, [&] {
        if (disk->isWriting && disk->turn.available() == 0)
            disk->turn.release();
    });
    tick.start(5);
    std::optional<Result<Answer>> result;
    client.send(request, this, [&](Result<Answer> answer) { result = std::move(answer); });
    QTRY_VERIFY_WITH_TIMEOUT(result, 60'000);
    QVERIFY(*result);
    QVERIFY2(disk->waited, "the window waited for the disk");
    QVERIFY2(disk->niceness > std::min(::getpriority(PRIO_PROCESS, id_t(::gettid())), 18), "the window waits for a processor beside the transfer");
    QVERIFY(disk->written.contains("hello"));
    QCOMPARE(progress, disk->written.size());
}

/** Nobody is told any more, and nothing breaks when the disk is done at last. */
void tst_Transport::cancelledWhileTheDiskIsSlow()
{
    TinyServer server(m_pair);
    NetConnector connector(m_directory.path());
    auto client = std::make_unique<ApiClient>(connector.open({ u"one"_s, server.address(), m_pair.certificate }));
    const auto disk = std::make_shared<SlowDisk>();
    ApiRequest request = ApiClient::request("GET", ApiPath());
    request.download = disk;
    auto context = std::make_unique<QObject>();
    bool told = false;
    client->send(request, context.get(), [&](Result<Answer>) { told = true; });
    request = {};
    QTRY_VERIFY(disk->isWriting);
    context.reset();
    client.reset();
    disk->turn.release();
    QTRY_COMPARE(disk.use_count(), 1);
    QVERIFY(!told);
}

void tst_Transport::uploadTellsHere()
{
    TinyServer server(m_pair);
    NetConnector connector(m_directory.path());
    ApiClient client(connector.open({ u"one"_s, server.address(), m_pair.certificate }));
    QFile file(m_directory.filePath(u"upload"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(3000));
    file.close();
    ApiRequest request = ApiClient::request("POST", ApiPath());
    request.upload = std::make_shared<QFile>(file.fileName());
    QVERIFY(request.upload->open(QIODevice::ReadOnly));
    qint64 sent = 0;
    request.progress = [&](qint64 done, qint64 total) {
        QCOMPARE(QThread::currentThread(), thread());
        QCOMPARE(total, 3000);
        sent = done;
    };
    std::optional<Result<Answer>> result;
    client.send(request, this, [&](Result<Answer> answer) { result = std::move(answer); });
    QTRY_VERIFY(result);
    QVERIFY(*result);
    QCOMPARE(sent, 3000);
}

void tst_Transport::noServer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("status");
    QTest::newRow("no socket") << u"unix:///nonexistent/unix.socket"_s << 404;
    QTest::newRow("nobody listens") << u"https://127.0.0.1:1"_s << 503;
}

void tst_Transport::noServer()
{
    QFETCH(QString, address);
    NetConnector connector(m_directory.path());
    const Result<Answer> answer = getFrom(connector, { u"x"_s, address, m_pair.certificate });
    QVERIFY(!answer);
    QTEST(answer.error().status, "status");
}

void tst_Transport::keyIsPrivate()
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFile::exists(m_directory.filePath(u"client.key"_s)));
    QVERIFY(!(QFile::permissions(m_directory.filePath(u"client.key"_s)) & others));
}

/** A server that ends no answer gets no more of this program's memory than the limit of all together; then each request fails. */
void tst_Transport::endlessAnswers()
{
    const QString path = m_directory.filePath(u"endless.socket"_s);
    EndlessServer server(path, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
    UnixTransport transport(std::make_shared<QtReactor>(), path);
    transport.setAnswerLimits(8 << 20, 12 << 20);
    rusage before {}, after {};
    ::getrusage(RUSAGE_SELF, &before);
    QList<Result<ApiResponse>> answers;
    for (int i = 0; i < 40; ++i)
        transport.send({ .target = "/1.0" }, this, [&](Result<ApiResponse> answer) { answers << answer; });
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 40, 60'000);
    ::getrusage(RUSAGE_SELF, &after);
    for (const Result<ApiResponse> &answer : answers)
        QVERIFY(!answer && answer.error().status == 413);
    // 40 answers of 8 MB were 320 MB; what is held grows by doubling.
    const long grown = (after.ru_maxrss - before.ru_maxrss) / 1024;
    qInfo("grown by %ld MB", grown);
#ifndef __SANITIZE_ADDRESS__ // which keeps what is freed for a while
    QVERIFY2(grown < 120, qPrintable(u"%1 MB"_s.arg(grown)));
#endif
}

void tst_Transport::announcedTooLarge()
{
    const QString path = m_directory.filePath(u"announced.socket"_s);
    EndlessServer server(path, "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
    UnixTransport transport(std::make_shared<QtReactor>(), path);
    std::optional<Result<ApiResponse>> answer;
    transport.send({ .target = "/1.0" }, this, [&](Result<ApiResponse> got) { answer = got; });
    QTRY_VERIFY(answer);
    QVERIFY(!*answer && (*answer).error().status == 413);
}

QTEST_GUILESS_MAIN(tst_Transport)
#include "tst_transport.moc"
