// SPDX-License-Identifier: Apache-2.0
// Images over the real daemon: uploads good and bad, export, aliases, secrets, import from a URL.
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <thread>

#include "models/core/uniquefd.h"
#include "tests/support/testdaemon.h"

using namespace quayside;
using namespace Qt::StringLiterals;

static const TestDaemon::Headers octets { { "Content-Type", "application/octet-stream" } };

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QByteArray sha256(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(); }

/** A body of parts (name, file name, data) and the header that goes with it. */
static std::pair<QByteArray, TestDaemon::Headers> multipart(const QList<std::array<QByteArray, 3>> &parts)
{
    QByteArray body;
    for (const auto &[name, file, data] : parts)
        body += "--b0undary\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file + "\"\r\n\r\n" + data + "\r\n";
    return { body + "--b0undary--\r\n", { { "Content-Type", "multipart/form-data; boundary=b0undary" } } };
}

/** Answers every request on a loopback port, one at a time, until it goes: HEAD with LXD's headers, GET with the bytes. */
class FileServer {
public:
    FileServer(QByteArray headers, QByteArray body) : m_headers(std::move(headers)), m_body(std::move(body))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        m_socket.reset(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        if (::bind(m_socket.get(), reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_socket.get(), 8) != 0)
            qFatal("no loopback port");
        ::getsockname(m_socket.get(), reinterpret_cast<sockaddr *>(&address), &size);
        port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~FileServer()
    {
        ::shutdown(m_socket.get(), SHUT_RDWR);
        m_thread.join();
    }
    int port = 0;

private:
    void serve()
    {
        for (;;) {
            const UniqueFd client(::accept(m_socket.get(), nullptr, nullptr));
            if (!client)
                return;
            QByteArray request(65536, 0);
            const ssize_t n = ::recv(client.get(), request.data(), size_t(request.size()), 0);
            QByteArray answer = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + QByteArray::number(m_body.size()) + "\r\n" + m_headers + "\r\n";
            if (n > 0 && request.startsWith("GET"))
                answer += m_body;
            for (qsizetype at = 0; at < answer.size();) {
                const ssize_t sent = ::send(client.get(), answer.constData() + at, size_t(answer.size() - at), MSG_NOSIGNAL);
                if (sent <= 0)
                    break;
                at += sent;
            }
        }
    }

    QByteArray m_headers, m_body;
    UniqueFd m_socket;
    std::thread m_thread;
};

class TestImages : public QObject {
    Q_OBJECT
    TestDaemon daemon;
    QTemporaryDir m_files;
    QByteArray m_image, m_fingerprint;

    QStringList imageFiles() const { return QDir(daemon.dir() + u"/images"_s).entryList(QDir::Files | QDir::Hidden); }
    QJsonObject upload(const QByteArray &body, const TestDaemon::Headers &headers) const
    {
        return daemon.wait(daemon.request("POST", "/1.0/images", body, headers));
    }
    QByteArray path(const char *more = "") const { return "/1.0/images/" + m_fingerprint + more; }
    bool import() { return upload(m_image, octets).value(u"status_code"_s).toInt() == 200; }
    bool make(const QStringList &options, const QString &name)
    {
        return QProcess::execute(QStringLiteral(QUAYSIDE_SOURCE_DIR "/scripts/make-image"),
            QStringList { u"--output"_s, m_files.filePath(name) } + options) == 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(daemon.start(), daemon.log().constData());
        m_image = contentOf(TestDaemon::busyboxImage());
        m_fingerprint = sha256(m_image);
        QVERIFY(!m_image.isEmpty());
    }
    void cleanup()
    {
        for (const QJsonValue &url : daemon.get("/1.0/images").metadata().toArray())
            daemon.wait(daemon.remove(url.toString().toLatin1()));
        QTRY_COMPARE_WITH_TIMEOUT(imageFiles(), QStringList(), 30'000);
    }

    void uploadAndRender()
    {
        TestDaemon::Headers headers = octets;
        headers += { { "X-LXD-filename", "my.tar" }, { "X-LXD-public", "1" }, { "X-LXD-properties", "a=b%20c&os=Mine" },
            { "X-LXD-fingerprint", m_fingerprint } };
        const QJsonObject done = upload(m_image, headers);
        QCOMPARE(done.value(u"status"_s).toString(), u"Success"_s);
        QCOMPARE(done.value(u"description"_s).toString(), u"Downloading image"_s);
        const QJsonObject expected { { u"fingerprint"_s, QString::fromLatin1(m_fingerprint) }, { u"size"_s, QString::number(m_image.size()) } };
        QCOMPARE(done.value(u"metadata"_s).toObject(), expected);
        const QJsonObject image = daemon.get("/1.0/images/" + m_fingerprint.left(10)).metadata().toObject();
        QCOMPARE(image.value(u"filename"_s).toString(), u"my.tar"_s);
        QCOMPARE(image.value(u"public"_s).toBool(), true);
        QCOMPARE(image.value(u"type"_s).toString(), u"container"_s);
        QCOMPARE(image.value(u"size"_s).toInteger(), m_image.size());
        QCOMPARE(image.value(u"profiles"_s).toArray(), QJsonArray { u"default"_s });
        QCOMPARE(image.value(u"properties"_s)[u"os"_s].toString(), u"Mine"_s);
        QCOMPARE(image.value(u"properties"_s)[u"a"_s].toString(), u"b c"_s);
        QVERIFY(image.value(u"properties"_s).toObject().contains(u"release"_s));
        QCOMPARE(daemon.get("/1.0/images?recursion=1").metadata().toArray().first().toObject(), image);
        QCOMPARE(imageFiles(), QStringList { QString::fromLatin1(m_fingerprint) });
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<TestDaemon::Headers>("headers");
        QTest::addColumn<QString>("message");
        QTest::newRow("0 bytes") << QByteArray() << octets << u"0 bytes"_s;
        QTest::newRow("garbage") << QByteArray(100000, 'x') << octets << u"Unsupported compression"_s;
        QTest::newRow("garbage without a type") << QByteArray(10, 'x') << TestDaemon::Headers() << u"Unsupported compression"_s;
        QTest::newRow("half a file") << m_image.left(m_image.size() / 2) << octets << u"cut off"_s;
        QTest::newRow("wrong fingerprint") << m_image << (octets + TestDaemon::Headers { { "X-LXD-fingerprint", "abc" } }) << u"fingerprints don't match"_s;
        const auto row = [](const char *name, const QList<std::array<QByteArray, 3>> &parts, const QString &message) {
            const auto [body, headers] = multipart(parts);
            QTest::newRow(name) << body << headers << message;
        };
        row("no parts", {}, u"it has no rootfs"_s);
        row("rootfs first", { { "rootfs", "r", "1" }, { "metadata", "m", "2" } }, u"Invalid multipart image"_s);
        row("unknown part", { { "metadata", "m", "1" }, { "other", "o", "2" } }, u"Invalid multipart image"_s);
        row("garbage parts", { { "metadata", "m", "1" }, { "rootfs", "r", "2" } }, u"Unsupported compression"_s);
        QTest::newRow("no closing boundary") << QByteArray("--b0undary\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n1")
                                             << multipart({}).second << u"closing boundary"_s;
        const TestDaemon::Headers json { { "Content-Type", "application/json" } };
        QTest::newRow("malformed JSON") << QByteArray("{") << json << u"Malformed JSON"_s;
        QTest::newRow("no source") << QByteArray("{}") << json << u"No source provided"_s;
        QTest::newRow("unknown source") << QByteArray(R"({"source":{"type":"foo"}})") << json << u"source type"_s;
        QTest::newRow("JSON without a type") << QByteArray(R"({"source":{"type":"url"}})") << TestDaemon::Headers() << u"Missing URL"_s;
        QTest::newRow("nobody there") << QByteArray("{\"source\":{\"type\":\"url\",\"url\":\"http://127.0.0.1:1/x\"}}") << json << u"127.0.0.1"_s;
        QTest::newRow("not a URL") << QByteArray("{\"source\":{\"type\":\"url\",\"url\":\"file:///etc/passwd\"}}") << json << u"Invalid URL"_s;
    }
    void refusals()
    {
        QFETCH(QByteArray, body);
        QFETCH(TestDaemon::Headers, headers);
        QFETCH(QString, message);
        const QJsonObject done = upload(body, headers);
        QVERIFY(done.value(u"status_code"_s).toInt() >= 400);
        QVERIFY2(done.value(u"err"_s).toString().contains(message), qPrintable(done.value(u"err"_s).toString()));
        QVERIFY(daemon.get("/1.0/images").metadata().toArray().isEmpty());
        QCOMPARE(imageFiles(), QStringList());
    }

    void clientGoesAway()
    {
        const QByteArray head = "POST /1.0/images HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\nContent-Length: "
            + QByteArray::number(m_image.size()) + "\r\n\r\n";
        daemon.raw(head + m_image.left(m_image.size() / 2), true);
        QTRY_COMPARE_WITH_TIMEOUT(imageFiles(), QStringList(), 30'000);
        QVERIFY(daemon.get("/1.0/images").metadata().toArray().isEmpty());
    }

    void twice()
    {
        QVERIFY(import());
        const QJsonObject again = upload(m_image, octets);
        QCOMPARE(again.value(u"err"_s).toString(), u"Image with same fingerprint already exists"_s);
        QCOMPARE(imageFiles().size(), 1);
    }

    void exportUnified()
    {
        QVERIFY(import());
        const Answer answer = daemon.get(path("/export"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(sha256(answer.body), m_fingerprint);
        QVERIFY(answer.headers.value("Content-Disposition").toByteArray().startsWith("inline;filename=" + m_fingerprint + ".tar."));
        QCOMPARE(daemon.request("HEAD", path("/export")).status, 200);
    }

    void split_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("rootfs");
        QTest::newRow("tarballs") << QStringList { u"--split"_s, u"--compress"_s, u"xz"_s } << u"i.rootfs.tar.xz"_s;
        QTest::newRow("squashfs") << QStringList { u"--squashfs"_s } << u"i.squashfs"_s;
    }
    void split()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, rootfs);
        QVERIFY(make(options, u"i.tar"_s));
        const QByteArray meta = contentOf(m_files.filePath(u"i.tar"_s)), root = contentOf(m_files.filePath(rootfs));
        const auto [body, headers] = multipart({ { "metadata", "m.tar", meta }, { "rootfs", "r.x", root } });
        const QJsonObject done = upload(body, headers);
        QVERIFY2(done.value(u"status_code"_s).toInt() == 200, qPrintable(done.value(u"err"_s).toString()));
        const QByteArray fingerprint = sha256(meta + root);
        const QJsonObject image = daemon.get("/1.0/images/" + fingerprint).metadata().toObject();
        QCOMPARE(image.value(u"filename"_s).toString(), u"r.x"_s);
        const Answer answer = daemon.get("/1.0/images/" + fingerprint + "/export");
        QVERIFY(answer.headers.value("Content-Type").toByteArray().startsWith("multipart/form-data; boundary="));
        const QByteArray boundary = answer.headers.value("Content-Type").toByteArray().split('=').last();
        QVERIFY(answer.body.contains("name=\"metadata\"; filename=\"meta-" + fingerprint));
        QVERIFY(answer.body.contains("name=\"rootfs\"; filename=\"" + fingerprint));
        QVERIFY(answer.body.contains("\r\n\r\n" + meta + "\r\n--" + boundary));
        QVERIFY(answer.body.endsWith(root + "\r\n--" + boundary + "--\r\n"));
    }

    void change()
    {
        QVERIFY(import());
        const Answer before = daemon.get(path());
        QCOMPARE(before.metadata().toObject().value(u"expires_at"_s).toString(), u"1970-01-01T00:00:00Z"_s); // never
        const QByteArray etag = before.headers.value("ETag").toByteArray();
        QVERIFY(!etag.isEmpty());
        QCOMPARE(daemon.put(path(), { { u"public"_s, true }, { u"properties"_s, QJsonObject { { u"x"_s, u"y"_s } } },
                                        { u"profiles"_s, QJsonArray { u"default"_s } } }).status, 200);
        QCOMPARE(daemon.request("PATCH", path(), R"({"public":false})", { { "If-Match", etag } }).status, 412);
        QCOMPARE(daemon.patch(path(), { { u"properties"_s, QJsonObject { { u"k"_s, u"v"_s } } }, { u"expires_at"_s, u"2030-01-01T00:00:00Z"_s } }).status, 200);
        const QJsonObject image = daemon.get(path()).metadata().toObject();
        QCOMPARE(image.value(u"properties"_s).toObject(), (QJsonObject { { u"x"_s, u"y"_s }, { u"k"_s, u"v"_s } }));
        QCOMPARE(image.value(u"expires_at"_s).toString(), u"2030-01-01T00:00:00Z"_s);
        QVERIFY(image.value(u"public"_s).toBool());
        QCOMPARE(daemon.patch(path(), { { u"properties"_s, QJsonObject { { u"k"_s, QString() } } } }).status, 200); // `lxc image unset-property`
        QCOMPARE(daemon.get(path()).metadata()[u"properties"_s].toObject(), (QJsonObject { { u"x"_s, u"y"_s } }));
        QVERIFY(daemon.get(path()).headers.value("ETag").toByteArray() != etag);
        QCOMPARE(daemon.patch(path(), { { u"public"_s, 5 } }).status, 400);
        QVERIFY(daemon.patch(path(), { { u"profiles"_s, QJsonArray { u"nope"_s } } }).status >= 400);
        QCOMPARE(daemon.get("/1.0/images/ffffff").status, 404);
        QCOMPARE(daemon.remove("/1.0/images/ffffff").status, 404);
        QCOMPARE(daemon.put(path(), { { u"public"_s, false } }).status, 200);
        QCOMPARE(daemon.get(path()).metadata().toObject().value(u"expires_at"_s).toString(), u"1970-01-01T00:00:00Z"_s);
        QVERIFY(daemon.wait(daemon.post(path("/refresh"), {})).value(u"err"_s).toString().contains(u"Image source not found"_s));
    }

    void aliases()
    {
        QVERIFY(import());
        const QString target = QString::fromLatin1(m_fingerprint);
        const QByteArray base = "/1.0/images/aliases";
        QCOMPARE(daemon.post(base, { { u"name"_s, u"a"_s }, { u"target"_s, target }, { u"description"_s, u"D"_s } }).status, 201);
        const Answer slash = daemon.post(base, { { u"name"_s, u"busybox/1"_s }, { u"target"_s, target } });
        QCOMPARE(slash.headers.value("Location").toByteArray(), QByteArray("/1.0/images/aliases/busybox/1"));
        QCOMPARE(daemon.get(base + "/busybox/1").metadata()[u"name"_s].toString(), u"busybox/1"_s);
        QCOMPARE(daemon.get(base + "/busybox%2F1").status, 200);
        QCOMPARE(daemon.post(base, { { u"name"_s, u"a"_s }, { u"target"_s, target } }).status, 409);
        QCOMPARE(daemon.post(base, { { u"name"_s, u"b"_s }, { u"target"_s, u"ffff"_s } }).status, 404);
        QCOMPARE(daemon.post(base, { { u"name"_s, u"b"_s } }).status, 400);
        const QJsonObject alias { { u"name"_s, u"a"_s }, { u"description"_s, u"D"_s }, { u"target"_s, target }, { u"type"_s, u"container"_s } };
        const Answer got = daemon.get(base + "/a");
        QCOMPARE(got.metadata().toObject(), alias);
        QCOMPARE(daemon.get(base + "?recursion=1").metadata().toArray().first().toObject(), alias);
        QCOMPARE(daemon.get(path()).metadata()[u"aliases"_s].toArray().size(), 2);
        QCOMPARE(daemon.patch(base + "/a", { { u"description"_s, u"E"_s } }).status, 200);
        QCOMPARE(daemon.request("PUT", base + "/a", "{}", { { "If-Match", got.headers.value("ETag").toByteArray() } }).status, 412);
        QCOMPARE(daemon.put(base + "/a", { { u"description"_s, u"F"_s } }).status, 400);
        QCOMPARE(daemon.put(base + "/a", { { u"target"_s, u"ffff"_s } }).status, 404);
        QCOMPARE(daemon.post(base + "/a", { { u"name"_s, u"busybox/1"_s } }).status, 409);
        QCOMPARE(daemon.post(base + "/a", { { u"name"_s, u"c"_s } }).status, 201);
        QCOMPARE(daemon.get(base + "/c").metadata()[u"description"_s].toString(), u"E"_s);
        QCOMPARE(daemon.remove(base + "/c").status, 200);
        QCOMPARE(daemon.remove(base + "/c").status, 404);
        QVERIFY(daemon.wait(daemon.remove(path())).value(u"err"_s).toString().isEmpty());
        QCOMPARE(daemon.get(base).metadata().toArray().size(), 0);
    }

    void untrustedClients()
    {
        QString address;
        const auto listens = [&] {
            const int port = FileServer({}, {}).port; // one that was free a moment ago, and that somebody else may have now
            address = u"127.0.0.1:%1"_s.arg(port);
            return daemon.patch("/1.0", { { u"config"_s, QJsonObject { { u"core.https_address"_s, address } } } }).status == 200;
        };
        QTRY_VERIFY_WITH_TIMEOUT(listens(), 60'000);
        QVERIFY(import());
        const auto ask = [&](const QByteArray &what) {
            QProcess curl;
            curl.start(u"curl"_s, { u"-sk"_s, u"-w"_s, u"\n%{http_code}"_s, u"https://"_s + address + QString::fromLatin1(what) });
            curl.waitForFinished();
            return curl.readAllStandardOutput();
        };
        QVERIFY(ask("/1.0/images").contains("\"metadata\":[]"));
        QVERIFY(ask(path()).endsWith("404"));
        QVERIFY(ask(path("/export")).endsWith("404"));
        QVERIFY(ask(path("?secret=abc")).endsWith("404"));
        const QJsonObject token = daemon.post(path("/secret"), {}).metadata().toObject();
        QCOMPARE(token.value(u"class"_s).toString(), u"token"_s);
        const QByteArray secret = token.value(u"metadata"_s)[u"secret"_s].toString().toLatin1();
        QCOMPARE(secret.size(), 64);
        QVERIFY(ask(path("/export?secret=" + secret)).endsWith("200"));
        QCOMPARE(daemon.patch(path(), { { u"public"_s, true } }).status, 200);
        QVERIFY(ask("/1.0/images").contains(m_fingerprint));
        QVERIFY(ask(path()).endsWith("200"));
        QVERIFY(!ask(path("/refresh")).endsWith("200"));
    }

    void fromUrl()
    {
        const FileServer server("LXD-Image-Hash: " + m_fingerprint + "\r\nLXD-Image-URL: /there\r\n", m_image);
        const QJsonObject source { { u"type"_s, u"url"_s }, { u"url"_s, u"http://127.0.0.1:%1/x"_s.arg(server.port) } };
        const QJsonObject done = daemon.wait(daemon.post("/1.0/images", { { u"source"_s, source },
            { u"aliases"_s, QJsonArray { QJsonObject { { u"name"_s, u"u"_s } } } }, { u"properties"_s, QJsonObject { { u"p"_s, u"q"_s } } } }));
        QVERIFY2(done.value(u"status_code"_s).toInt() == 200, qPrintable(done.value(u"err"_s).toString()));
        QCOMPARE(daemon.get("/1.0/images/aliases/u").metadata()[u"target"_s].toString(), QString::fromLatin1(m_fingerprint));
        QCOMPARE(daemon.get(path()).metadata()[u"properties"_s][u"p"_s].toString(), u"q"_s);
    }
    void fromUrlForAProject()
    {
        const QJsonObject config { { u"features.images"_s, u"false"_s } };
        QCOMPARE(daemon.post("/1.0/projects", { { u"name"_s, u"p"_s }, { u"config"_s, config } }).status, 201);
        QCOMPARE(daemon.post("/1.0/profiles?project=p", { { u"name"_s, u"own"_s } }).status, 201);
        const FileServer server("LXD-Image-Hash: " + m_fingerprint + "\r\nLXD-Image-URL: /there\r\n", m_image);
        const QJsonObject source { { u"type"_s, u"url"_s }, { u"url"_s, u"http://127.0.0.1:%1/x"_s.arg(server.port) } };
        const QJsonObject done = daemon.wait(daemon.post("/1.0/images?project=p", { { u"source"_s, source }, { u"profiles"_s, QJsonArray { u"own"_s } } }));
        QVERIFY2(done.value(u"status_code"_s).toInt() == 200, qPrintable(done.value(u"err"_s).toString()));
        QCOMPARE(daemon.get(path()).metadata()[u"profiles"_s].toArray(), QJsonArray { u"own"_s });
    }
    void fromUrlErrors()
    {
        const auto importFrom = [&](const FileServer &server) {
            const QJsonObject source { { u"type"_s, u"url"_s }, { u"url"_s, u"http://127.0.0.1:%1/x"_s.arg(server.port) } };
            return daemon.wait(daemon.post("/1.0/images", { { u"source"_s, source } })).value(u"err"_s).toString();
        };
        QVERIFY(importFrom(FileServer({}, m_image)).contains(u"LXD-Image-Hash"_s));
        QVERIFY(importFrom(FileServer("LXD-Image-Hash: abc\r\nLXD-Image-URL: /y\r\n", m_image)).contains(u"fingerprints don't match"_s));
        QCOMPARE(imageFiles(), QStringList());
    }

    void survivesRestart()
    {
        QVERIFY(import());
        QFile left(daemon.dir() + u"/images/quayside_upload_left"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        QVERIFY(daemon.stop());
        QVERIFY(daemon.start());
        QCOMPARE(imageFiles(), QStringList { QString::fromLatin1(m_fingerprint) });
        QCOMPARE(daemon.get(path()).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestImages)
#include "tst_images.moc"
