// SPDX-License-Identifier: Apache-2.0
// Our WebSocket against Qt's, which somebody else wrote: as its server and as its client, plain and in TLS.
#include <QTest>
#include <QtWebSockets/QWebSocket>
#include <QtWebSockets/QWebSocketServer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <arpa/inet.h>

#include "httptesting.h"
#include "models/http/certificate.h"
#include "models/http/connect.h"
#include "models/http/httpclientconnection.h"
#include "models/http/qtreactor.h"
#include "models/http/tlsstream.h"

using namespace quayside;
using namespace Qt::StringLiterals;

static QByteArray pattern(qsizetype size)
{
    QByteArray out(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        out[i] = char(i * 31 >> 5);
    return out;
}

/** Listens on 127.0.0.1; each connection becomes a WebSocket that sends back what it gets. */
class EchoServer {
public:
    explicit EchoServer(TlsContext::Ptr tls) : m_tls(std::move(tls)), m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_socket.get(), reinterpret_cast<sockaddr *>(&address), size);
        ::listen(m_socket.get(), 10);
        ::getsockname(m_socket.get(), reinterpret_cast<sockaddr *>(&address), &size);
        port = ntohs(address.sin_port);
        m_service.serve = [](const std::shared_ptr<Exchange> &exchange) {
            exchange->respond({ 101, {}, Upgrade { [](const std::shared_ptr<WebSocket> &socket) {
                WebSocket *s = socket.get();
                s->setHandlers({ .onText = [s](const QByteArray &t) { s->sendText(t); }, .onBinary = [s](const QByteArray &b) { s->sendBinary(b); } });
            } } });
        };
        m_io.reactor->post([this] { m_io.reactor->watch(m_socket.get(), Reactor::Read, [this](unsigned) { accept(); }); });
    }
    int port = 0;

private:
    void accept()
    {
        UniqueFd fd(::accept(m_socket.get(), nullptr, nullptr));
        std::shared_ptr<ByteStream> stream;
        if (m_tls)
            stream = std::make_shared<TlsStream>(std::move(fd), m_tls);
        else
            stream = std::make_shared<FdStream>(std::move(fd));
        HttpServerConnection::start(m_io.reactor, stream, {}, m_service);
    }

    TlsContext::Ptr m_tls;
    UniqueFd m_socket;
    TestService m_service;
    ReactorThread m_io;
};

class TestWebSocketPeers : public QObject {
    Q_OBJECT
    KeyPair m_pair = *createKeyPair({ .commonName = u"test"_s, .dnsNames = { u"localhost"_s }, .addresses = { u"127.0.0.1"_s } });

private Q_SLOTS:
    void qtClient_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void qtClient()
    {
        QFETCH(bool, tls);
        EchoServer server(tls ? *TlsContext::server(m_pair.certificate, m_pair.key) : nullptr);
        QWebSocket client;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.setSslConfiguration(configuration);
        QStringList texts;
        QByteArray binary;
        connect(&client, &QWebSocket::textMessageReceived, this, [&](const QString &text) { texts << text; });
        connect(&client, &QWebSocket::binaryMessageReceived, this, [&](const QByteArray &bytes) { binary += bytes; });
        client.open(QUrl(u"%1://127.0.0.1:%2/1.0/events"_s.arg(tls ? u"wss"_s : u"ws"_s).arg(server.port)));
        QTRY_VERIFY2_WITH_TIMEOUT(client.state() == QAbstractSocket::ConnectedState, qPrintable(client.errorString()), 60'000);
        const QByteArray large = pattern(20 << 20);
        client.sendTextMessage(u"grüße"_s);
        client.sendBinaryMessage(large); // Qt cuts it into frames
        client.sendTextMessage({});
        QTRY_COMPARE_WITH_TIMEOUT(texts.size(), 2, 60'000);
        QCOMPARE(texts, QStringList({ u"grüße"_s, u""_s }));
        QVERIFY(binary == large);
        client.close();
        QTRY_COMPARE_WITH_TIMEOUT(client.state(), QAbstractSocket::UnconnectedState, 60'000);
        QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeNormal);
    }

    void qtServer_data() { qtClient_data(); }
    void qtServer()
    {
        QFETCH(bool, tls);
        QWebSocketServer server(u"peer"_s, tls ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode);
        if (tls) {
            QSslConfiguration configuration;
            configuration.setLocalCertificate(QSslCertificate(m_pair.certificate));
            configuration.setPrivateKey(QSslKey(m_pair.key, QSsl::Ec));
            server.setSslConfiguration(configuration);
        }
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QWebSocketServer::newConnection, this, [&] {
            QWebSocket *peer = server.nextPendingConnection();
            peer->setParent(&server);
            connect(peer, &QWebSocket::textMessageReceived, peer, [peer](const QString &text) { peer->sendTextMessage(text); });
            connect(peer, &QWebSocket::binaryMessageReceived, peer, [peer](const QByteArray &bytes) { peer->sendBinaryMessage(bytes); });
        });
        const auto reactor = std::make_shared<QtReactor>();
        std::shared_ptr<HttpClientConnection> connection;
        std::shared_ptr<WebSocket> socket;
        QByteArrayList texts;
        QByteArray binary;
        int code = 0;
        const auto opened = [&](const Result<std::shared_ptr<WebSocket>> &result) {
            socket = result.value_or(nullptr);
            if (socket)
                socket->setHandlers({ .onText = [&](const QByteArray &t) { texts << t; }, .onBinary = [&](const QByteArray &b) { binary += b; },
                    .onClose = [&](int c, const QString &) { code = c; } });
        };
        const auto connector = Connector::start(reactor, u"127.0.0.1"_s, server.serverPort(), tls ? *TlsContext::client() : nullptr, 60'000,
            [&](const Result<std::shared_ptr<ByteStream>> &stream) {
                QVERIFY2(stream.has_value(), qPrintable(stream ? QString() : stream.error().message));
                connection = HttpClientConnection::create(reactor, *stream);
                connection->upgrade({ .target = "/x" }, opened);
            });
        QTRY_VERIFY_WITH_TIMEOUT(socket, 60'000);
        const QByteArray large = pattern(20 << 20);
        socket->sendText("grüße");
        socket->sendBinary(large);
        socket->sendText({});
        QTRY_COMPARE_WITH_TIMEOUT(texts.size(), 2, 60'000);
        QCOMPARE(texts, QByteArrayList({ "grüße", "" }));
        QVERIFY(binary == large);
        socket->close();
        QTRY_COMPARE_WITH_TIMEOUT(code, 1000, 60'000);
    }

    void oldTlsIsRefused()
    {
        EchoServer server(*TlsContext::server(m_pair.certificate, m_pair.key));
        QSslSocket client;
        QSslConfiguration configuration = client.sslConfiguration();
QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED
        configuration.setProtocol(QSsl::TlsV1_1);
QT_WARNING_POP
        configuration.setCiphers(u"ALL:@SECLEVEL=0"_s);
        client.setSslConfiguration(configuration);
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.connectToHostEncrypted(u"127.0.0.1"_s, quint16(server.port));
        QVERIFY(!client.waitForEncrypted(60'000));
        QVERIFY2(client.errorString().contains(u"version"_s), qPrintable(client.errorString()));
    }
};

QTEST_GUILESS_MAIN(TestWebSocketPeers)
#include "tst_websocketpeers.moc"
