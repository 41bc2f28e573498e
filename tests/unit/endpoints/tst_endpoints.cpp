// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/un.h>

#include "models/http/connect.h"
#include "models/http/exchange.h"
#include "models/http/httpclientconnection.h"
#include "models/http/qtreactor.h"
#include "server/endpoints/localendpoint.h"
#include "server/endpoints/networkendpoint.h"
#include "server/endpoints/servercertificate.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** Answers with what it knows of its peer. */
class PeerService : public HttpService {
public:
    BodyPlan onHead(const HttpHead &, const Peer &) override { return BodyPlan::buffer(1000); }
    void onRequest(std::shared_ptr<Exchange> exchange) override
    {
        const Peer &peer = exchange->peer();
        QByteArray text = peer.isUnix ? "unix " + QByteArray::number(peer.uid) + ' ' + QByteArray::number(peer.pid) : "tcp " + peer.address.toUtf8();
        for (const QByteArray &certificate : peer.certificates)
            text += ' ' + certificateFingerprint(certificate).toLatin1();
        exchange->respond({ 200, {}, text });
    }
};

class TestEndpoints : public QObject {
    Q_OBJECT
    PeerService m_service;
    IoThreads m_io;
    std::shared_ptr<QtReactor> m_reactor = std::make_shared<QtReactor>();
    EndpointContext context() { return { m_io, m_service }; }

    /** The answer to a GET, or the error's message. */
    QByteArray get(const Result<std::shared_ptr<ByteStream>> &stream)
    {
        if (!stream)
            return stream.error().message.toUtf8();
        std::optional<Result<HttpReply>> reply;
        const auto connection = HttpClientConnection::create(m_reactor, *stream);
        connection->send({}, { .onDone = [&](Result<HttpReply> r) { reply = std::move(r); } });
        [&] { QTRY_VERIFY(reply.has_value()); }();
        return !reply ? "no answer" : *reply ? QByteArray::number((*reply)->head.status) + ' ' + (*reply)->body : reply->error().message.toUtf8();
    }
    Result<std::shared_ptr<ByteStream>> dial(int port, TlsContext::Ptr tls, const QString &host = u"127.0.0.1"_s)
    {
        std::optional<Result<std::shared_ptr<ByteStream>>> stream;
        const auto connector = Connector::start(m_reactor, host, port, std::move(tls), 30'000, [&](auto result) { stream = std::move(result); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(stream.has_value(), 60'000); }();
        return stream.value_or(failure(internal(u"never called"_s)));
    }
    static int portOf(const NetworkEndpoint &endpoint)
    {
        const QString address = endpoint.listeningOn().value(0);
        return address.mid(address.lastIndexOf(u':') + 1).toInt();
    }

private Q_SLOTS:
    void local()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"unix.socket"_s);
        auto endpoint = LocalEndpoint::open(context(), path);
        QVERIFY2(endpoint.has_value(), qPrintable(endpoint ? QString() : endpoint.error().message));
        struct stat info {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, 0660u);
        QCOMPARE(get(connectUnix(path)), "200 unix " + QByteArray::number(::getuid()) + ' ' + QByteArray::number(::getpid()));
        const auto second = LocalEndpoint::open(context(), path);
        QVERIFY(!second);
        QCOMPARE(second.error().status, 409);
        endpoint->reset();
        QVERIFY(!QFile::exists(path));
    }

    void staleSocketIsReplaced()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"unix.socket"_s);
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        strcpy(address.sun_path, QFile::encodeName(path).constData());
        UniqueFd dead(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        QCOMPARE(::bind(dead.get(), reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        dead.reset();
        const auto endpoint = LocalEndpoint::open(context(), path);
        QVERIFY(endpoint.has_value());
        QVERIFY(get(connectUnix(path)).startsWith("200 unix"));
    }

    void localRefusals()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"file"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(LocalEndpoint::open(context(), path).error().status, 409);
        const auto noGroup = LocalEndpoint::open(context(), directory.filePath(u"s"_s), u"no-such-group"_s);
        QCOMPARE(noGroup.error().message, u"The group \"no-such-group\" for the unix socket doesn't exist"_s);
        QVERIFY(!QFile::exists(directory.filePath(u"s"_s)));
        QCOMPARE(LocalEndpoint::open(context(), directory.filePath(QString(120, u'x'))).error().status, 400);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("v6 any") << u"[::]:8443"_s << QByteArray("::") << 8443;
        QTest::newRow("port alone") << u":8444"_s << QByteArray() << 8444;
        QTest::newRow("v4") << u"0.0.0.0"_s << QByteArray("0.0.0.0") << 8443;
        QTest::newRow("v4 and port") << u"192.0.2.1:443"_s << QByteArray("192.0.2.1") << 443;
        QTest::newRow("name") << u"host.example"_s << QByteArray("host.example") << 8443;
        QTest::newRow("bare v6") << u"2001:db8::1"_s << QByteArray("2001:db8::1") << 8443;
        QTest::newRow("v6 without port") << u"[2001:db8::1]"_s << QByteArray("2001:db8::1") << 8443;
        QTest::newRow("empty") << u""_s << QByteArray() << -1;
        QTest::newRow("no number") << u"host:x"_s << QByteArray() << -1;
        QTest::newRow("large port") << u"host:70000"_s << QByteArray() << -1;
        QTest::newRow("open bracket") << u"[::1:8443"_s << QByteArray() << -1;
        QTest::newRow("after bracket") << u"[::1]8443"_s << QByteArray() << -1;
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, host);
        QFETCH(int, port);
        const auto parsed = parseHostPort(text);
        QCOMPARE(parsed ? parsed->port : -1, port);
        if (parsed)
            QCOMPARE(parsed->host, host);
    }

    void certificate()
    {
        QTemporaryDir directory;
        const auto made = ServerCertificate::loadOrCreate(directory.path());
        QVERIFY(made.has_value());
        const CertificateInfo &info = made->info();
        QVERIFY(info.commonName.startsWith(u"root@"_s));
        QVERIFY(info.names.contains(u"localhost"_s) && info.names.contains(u"127.0.0.1"_s) && info.names.contains(u"::1"_s));
        QVERIFY(info.notAfter.ns - info.notBefore.ns > 3649LL * 24 * 3600 * 1'000'000'000);
        QCOMPARE(info.fingerprint.size(), 64);
        struct stat key {};
        QCOMPARE(::stat(QFile::encodeName(directory.filePath(u"server.key"_s)).constData(), &key), 0);
        QCOMPARE(key.st_mode & 07777, 0600u);
        const auto again = ServerCertificate::loadOrCreate(directory.path());
        QCOMPARE(again->fingerprint(), made->fingerprint());
        QCOMPARE(parseCertificate(info.der)->fingerprint, info.fingerprint);
        QCOMPARE(parseCertificate(info.der.toBase64())->fingerprint, info.fingerprint);
        QCOMPARE(parseCertificate(info.toPem())->der, info.der);
        QCOMPARE(parseCertificate("rubbish").error().status, 400);
        QVERIFY(QFile::remove(directory.filePath(u"server.key"_s)));
        QVERIFY(!ServerCertificate::loadOrCreate(directory.path()));
    }

    void network()
    {
        QTemporaryDir directory;
        const auto certificate = ServerCertificate::loadOrCreate(directory.path());
        NetworkEndpoint endpoint(context(), certificate->tls());
        QVERIFY(endpoint.rebind(u"127.0.0.1:0"_s).has_value());
        const int port = portOf(endpoint);
        const auto anonymous = dial(port, *TlsContext::client());
        QVERIFY2(anonymous.has_value(), qPrintable(anonymous ? QString() : anonymous.error().message));
        QCOMPARE((*anonymous)->peerCertificates(), QList<QByteArray> { certificate->info().der });
        const QByteArray answer = get(anonymous);
        QVERIFY2(answer.startsWith("200 tcp 127.0.0.1:") && answer.count(' ') == 2, answer.constData());
        const auto pair = createKeyPair({ .commonName = u"me@here"_s, .isServer = false });
        const auto known = dial(port, *TlsContext::client(pair->certificate, pair->key));
        QVERIFY(get(known).endsWith(' ' + parseCertificate(pair->certificate)->fingerprint.toLatin1()));
    }

    void rebind()
    {
        QTemporaryDir directory;
        const auto certificate = ServerCertificate::loadOrCreate(directory.path());
        const auto tls = *TlsContext::client();
        NetworkEndpoint endpoint(context(), certificate->tls());
        QVERIFY(endpoint.rebind(u"127.0.0.1:0"_s).has_value());
        const int first = portOf(endpoint);
        const auto kept = dial(first, tls);
        QVERIFY(!endpoint.rebind(u"192.0.2.77:0"_s).has_value()); // an address that nobody here has
        QCOMPARE(portOf(endpoint), first);
        QVERIFY(get(dial(first, tls)).startsWith("200 "));
        QVERIFY(endpoint.rebind(u"127.0.0.1:%1"_s.arg(first)).has_value());
        QVERIFY(!endpoint.rebind(u"192.0.2.77:%1"_s.arg(first)).has_value()); // closes the old one to try, and opens it again
        QVERIFY(get(dial(first, tls)).startsWith("200 "));
        QVERIFY(endpoint.rebind(u":%1"_s.arg(first)).has_value()); // overlaps with the old one
        QCOMPARE(portOf(endpoint), first);
        QVERIFY(get(dial(first, tls)).startsWith("200 "));
        QVERIFY(endpoint.rebind(u""_s).has_value());
        QVERIFY(endpoint.listeningOn().isEmpty());
        QVERIFY(!dial(first, tls).has_value());
        QVERIFY(get(kept).startsWith("200 ")); // connections outlive their listener
    }

    void connectionCap()
    {
        QTemporaryDir directory;
        EndpointContext capped = context();
        capped.connectionCap = 2;
        const QString path = directory.filePath(u"s"_s);
        const auto endpoint = LocalEndpoint::open(capped, path);
        auto one = connectUnix(path), two = connectUnix(path);
        QTRY_COMPARE(capped.connections->load(), 2);
        const auto three = connectUnix(path);
        QByteArray answer;
        const auto more = [&] {
            char data[64];
            const ssize_t n = (*three)->read(data, sizeof data);
            return answer.append(data, std::max<ssize_t>(n, 0));
        };
        QTRY_VERIFY(more().startsWith("HTTP/1.1 503 "));
        QCOMPARE(capped.connections->load(), 2);
        QVERIFY(get(one).startsWith("200 "));
        one->reset();
        QTRY_COMPARE(capped.connections->load(), 1);
        QVERIFY(get(connectUnix(path)).startsWith("200 "));
    }

    void outOfDescriptors()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"s"_s);
        const EndpointContext own = context();
        const auto endpoint = LocalEndpoint::open(own, path);
        QVERIFY(get(connectUnix(path)).startsWith("200 "));
        QTRY_COMPARE(own.connections->load(), 0); // no descriptor comes free behind our back
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        strcpy(address.sun_path, QFile::encodeName(path).constData());
        UniqueFd client(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        rlimit old {};
        ::getrlimit(RLIMIT_NOFILE, &old);
        rlimit low { 64, old.rlim_max };
        ::setrlimit(RLIMIT_NOFILE, &low);
        std::vector<UniqueFd> hoard;
        for (int fd; (fd = ::open("/dev/null", O_RDONLY | O_CLOEXEC)) >= 0;)
            hoard.emplace_back(fd);
        QCOMPARE(errno, EMFILE);
        // Taken and closed at once, instead of being offered again and again.
        QCOMPARE(::connect(client.get(), reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        pollfd ended { client.get(), POLLIN, 0 };
        QCOMPARE(::poll(&ended, 1, 30'000), 1);
        char c;
        QCOMPARE(::recv(client.get(), &c, 1, 0), 0);
        hoard.clear();
        ::setrlimit(RLIMIT_NOFILE, &old);
        QVERIFY(get(connectUnix(path)).startsWith("200 "));
    }
};

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
