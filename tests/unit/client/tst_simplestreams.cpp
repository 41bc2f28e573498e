// SPDX-License-Identifier: Apache-2.0
// Catalogues of public image servers, in the shape that LXD's and Ubuntu's have, read from a server of this test.
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include "models/client/catalogdownloads.h"
#include "models/client/simplestreams.h"
#include "models/client/webtransport.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
constexpr char indexJson[] = R"({"format":"index:1.0","index":{
  "images":{"datatype":"image-downloads","path":"streams/v1/images.json","format":"products:1.0","products":["debian:bookworm:amd64:default"]},
  "ids":{"datatype":"image-ids","path":"streams/v1/aws.json","format":"products:1.0"},
  "bad":{"datatype":"image-downloads","path":"../../etc/passwd"}}})";

constexpr char productsJson[] = R"({"format":"products:1.0","content_id":"images","datatype":"image-downloads","products":{
  "debian:bookworm:amd64:default":{"aliases":"debian/bookworm/default,debian/12","arch":"amd64","os":"Debian","release":"bookworm","release_title":"bookworm","variant":"default","versions":{
    "20261119_05:24":{"items":{"lxd.tar.xz":{"ftype":"lxd.tar.xz","size":1,"combined_squashfs_sha256":"01d"},"root.squashfs":{"ftype":"squashfs","size":1}}},
    "20261120_05:24":{"items":{"lxd.tar.xz":{"ftype":"lxd.tar.xz","size":100,"combined_squashfs_sha256":"aa11","combined_disk-kvm-img_sha256":"bb22"},
      "root.squashfs":{"ftype":"squashfs","size":2000},"disk.qcow2":{"ftype":"disk-kvm.img","size":3000}}},
    "20261121_05:24":{"items":{"root.squashfs":{"ftype":"squashfs","size":2000}}}}},
  "com.ubuntu.cloud:server:24.04:arm64":{"aliases":"24.04,n","arch":"arm64","os":"ubuntu","release":"noble","release_title":"24.04 LTS","versions":{
    "20261101":{"items":{"lxd.tar.xz":{"ftype":"lxd.tar.xz","size":10,"combined_squashfs_sha256":"cc33","combined_disk1-img_sha256":"dd44"},
      "squashfs":{"ftype":"squashfs","size":20},"disk1.img":{"ftype":"disk1.img","size":30},"manifest":{"ftype":"manifest","size":1}}}}},
  "nothing:for:us":{"arch":"amd64","os":"x","versions":{"1":{"items":{"tar.gz":{"ftype":"tar.gz","size":1}}}}}}})";

/** A web server with two files. */
class Web : public QTcpServer {
public:
    Web()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray request = socket->readAll();
                asked << request;
                const QByteArray path = request.split(' ').value(1);
                const QByteArray body = files.value(path, "no");
                socket->write("HTTP/1.1 " + QByteArray(files.contains(path) ? "200 OK" : "404 Not Found") + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            });
        });
    }
    QHash<QByteArray, QByteArray> files;
    QByteArrayList asked;
};
}

class TestSimplestreams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void index()
    {
        const auto paths = parseStreamsIndex(indexJson);
        QVERIFY(paths);
        QCOMPARE(*paths, QStringList { u"streams/v1/images.json"_s });
        QCOMPARE(parseStreamsIndex("<html>").error().status, 400);
        QCOMPARE(parseStreamsIndex(productsJson).error().status, 400);
    }
    void products()
    {
        const auto images = parseStreamsProducts(productsJson);
        QVERIFY(images);
        QCOMPARE(images->size(), 2); // the third has nothing for instances
        const CatalogImage &ubuntu = (*images)[0], &debian = (*images)[1];
        QCOMPARE(debian.version, u"20261120_05:24"_s); // the newest that is whole
        QCOMPARE(debian.container, u"aa11"_s);
        QCOMPARE(debian.containerSize, 2100);
        QCOMPARE(debian.virtualMachine, u"bb22"_s);
        QCOMPARE(debian.aliases, QStringList({ u"debian/bookworm/default"_s, u"debian/12"_s }));
        QCOMPARE(debian.architecture, u"x86_64"_s);
        QCOMPARE(ubuntu.architecture, u"aarch64"_s);
        QCOMPARE(ubuntu.virtualMachine, u"dd44"_s);
        QCOMPARE(ubuntu.releaseTitle, u"24.04 LTS"_s);
    }
    void downloads()
    {
        const QByteArray sum(64, 'a'), other(64, 'b');
        QByteArray json = R"({"format":"products:1.0","products":{"debian:12":{"aliases":"debian/12","arch":"amd64","os":"Debian","release":"bookworm","release_title":"bookworm",
          "support_eol":"2028-06-30","versions":{"20261120_05:24":{"items":{
            "lxd.tar.xz":{"ftype":"lxd.tar.xz","path":"images/x/20261120_05:24/lxd.tar.xz","size":100,"combined_squashfs_sha256":"SUM","combined_rootxz_sha256":"OTHER","combined_disk-kvm-img_sha256":"short"},
            "s":{"ftype":"squashfs","path":"images/x/20261120_05:24/s","size":2000},"r":{"ftype":"root.tar.xz","path":"/etc/passwd","size":1},
            "d":{"ftype":"disk-kvm.img","path":"images/d","size":3000}}},
          "soon":{"items":{}}}}}})";
        json.replace("SUM", sum).replace("OTHER", other);
        const auto images = parseStreamsDownloads(json);
        QVERIFY(images);
        QCOMPARE(images->size(), 1); // the others have a path that leads elsewhere, and a fingerprint that is none
        const CatalogDownload &image = images->first();
        QCOMPARE(image.fingerprint.toLatin1(), sum);
        QCOMPARE(image.architecture, u"x86_64"_s);
        QCOMPARE(image.createdAt, Timestamp::parse(u"2026-11-20T00:00:00Z"_s).value());
        QCOMPARE(image.expiresAt, Timestamp::parse(u"2028-06-30T00:00:00Z"_s).value());
        QCOMPARE(image.filename, u"lxd.tar.xz"_s);
        QCOMPARE(image.files.size(), 2);
        QCOMPARE(image.files[1].size, 2000);
        QCOMPARE(image.properties.value(u"description"_s), u"Debian bookworm amd64 (20261120_05:24)"_s);
        QCOMPARE(parseStreamsDownloads(indexJson).error().status, 400);
    }
    void paths()
    {
        for (const QString &path : { u"a"_s, u"images/debian/12/20261120_05:24/lxd.tar.xz"_s, u"a/..b/c%2e"_s })
            QVERIFY2(isSafeStreamsPath(path), qPrintable(path));
        for (const QString &path : { QString(), u"/a"_s, u"a//b"_s, u"../a"_s, u"a/../b"_s, u"a/."_s, u"a\\b"_s, u"a\nb"_s, u"https://x/y"_s, u"a/"_s })
            QVERIFY2(!isSafeStreamsPath(path), qPrintable(path));
    }
    void fetched()
    {
        Web web;
        web.files.insert("/lxc/streams/v1/index.json", indexJson);
        WebTransport transport(QUrl(u"http://127.0.0.1:%1/lxc"_s.arg(web.serverPort())));
        QByteArray got;
        int status = 0;
        QObject context;
        transport.fetch(u"streams/v1/index.json"_s, &context, [&](Result<QByteArray> bytes) { got = bytes ? *bytes : bytes.error().message.toUtf8(); });
        QTRY_COMPARE_WITH_TIMEOUT(got, QByteArray(indexJson), 60'000);
        QVERIFY(web.asked[0].contains("Host: 127.0.0.1:" + QByteArray::number(web.serverPort())));
        transport.fetch(u"streams/v1/other.json"_s, &context, [&](Result<QByteArray> bytes) { status = bytes ? 200 : bytes.error().status; });
        QTRY_COMPARE_WITH_TIMEOUT(status, 502, 60'000);
    }
    void nobodyAnswers()
    {
        quint16 port = 0;
        {
            Web gone;
            port = gone.serverPort();
        }
        WebTransport transport(QUrl(u"https://127.0.0.1:%1"_s.arg(port)));
        int status = 0;
        QObject context;
        transport.fetch(u"x"_s, &context, [&](Result<QByteArray> bytes) { status = bytes ? 200 : bytes.error().status; });
        QTRY_COMPARE_WITH_TIMEOUT(status, 503, 60'000);
    }
};

QTEST_GUILESS_MAIN(TestSimplestreams)
#include "tst_simplestreams.moc"
