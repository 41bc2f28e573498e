// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>

#include "models/client/remotesstore.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}
}

class tst_Remotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addresses_data();
    void addresses();
    void names_data();
    void names();
    void storesAndLoads();
    void twoCopiesOfTheProgram();
    void refusesBadEntries_data();
    void refusesBadEntries();
    void brokenFilesAreKept_data();
    void brokenFilesAreKept();
    void aPipeInTheirPlace();
    void importsLxc();
    void importFailures();
    void findsLocalSockets();
};

/** Whose other end nobody opens: not waited for. */
void tst_Remotes::aPipeInTheirPlace()
{
    QTemporaryDir directory;
    for (const QString &name : { u"remotes.json"_s, u"config.yml"_s })
        QVERIFY(::mkfifo(QFile::encodeName(directory.filePath(name)).constData(), 0600) == 0);
    const auto loaded = RemotesStore(directory.path()).load();
    QVERIFY(!loaded && loaded.error().message.endsWith(u"remotes.json is no plain file"_s));
    QVERIFY(!importLxcRemotes(directory.path()));
}

void tst_Remotes::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // empty: refused
    const auto row = [](const QString &typed, const QString &expected) { QTest::newRow(qPrintable(typed)) << typed << expected; };
    row(u"nas1"_s, u"https://nas1:8443"_s);
    row(u" nas1.example.org:9000 "_s, u"https://nas1.example.org:9000"_s);
    row(u"https://10.0.0.2/"_s, u"https://10.0.0.2:8443"_s);
    row(u"[fd00::1]:8444"_s, u"https://[fd00::1]:8444"_s);
    row(u"fd00::1"_s, u"https://[fd00::1]:8443"_s);
    row(u"/run/x.socket"_s, u"unix:///run/x.socket"_s);
    row(u"unix:///run/x.socket"_s, u"unix:///run/x.socket"_s);
    for (const QString &bad : { u""_s, u"http://nas1"_s, u"ssh://nas1"_s, u"nas1:99999"_s, u"na s1"_s, u"user@nas1"_s, u"unix://"_s })
        row(bad, {});
}

void tst_Remotes::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const Result<QString> address = normalizeAddress(typed);
    QCOMPARE(address ? *address : QString(), expected);
    if (!address)
        QCOMPARE(address.error().status, 400);
}

void tst_Remotes::names_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("host") << u"https://nas1.example.org:8443"_s << u"nas1"_s;
    QTest::newRow("IPv4") << u"https://10.0.0.2:8443"_s << u"10.0.0.2"_s;
    QTest::newRow("IPv6") << u"https://[fd00::1]:8443"_s << u"fd00::1"_s;
    QTest::newRow("socket") << u"unix:///run/x"_s << u"local"_s;
}

void tst_Remotes::names()
{
    QFETCH(QString, address);
    QTEST(suggestedName(address), "expected");
}

void tst_Remotes::storesAndLoads()
{
    QTemporaryDir directory;
    RemotesStore store(directory.path());
    QVERIFY(store.load());
    const Remote nas { u"nas1"_s, u"https://nas1:8443"_s, "-----BEGIN CERTIFICATE-----\n", u"lxd"_s, u"web"_s };
    QVERIFY(store.add(nas));
    QVERIFY(store.add({ u"two"_s, u"https://two:8443"_s }));
    RemotesStore other(directory.path());
    QVERIFY(other.load());
    QCOMPARE(other.remotes(), store.remotes());
    QCOMPARE(*other.find(u"nas1"_s), nas);
    QVERIFY(other.remove(u"nas1"_s));
    Remote changed = *other.find(u"two"_s);
    changed.project = u"p"_s;
    QVERIFY(other.update(changed));
    QVERIFY(store.load());
    QCOMPARE(store.remotes(), QList<Remote> { changed });
}

void tst_Remotes::twoCopiesOfTheProgram()
{
    QTemporaryDir directory;
    RemotesStore one(directory.path()), two(directory.path());
    QVERIFY(one.load());
    QVERIFY(two.load());
    QVERIFY(one.add({ u"a"_s, u"https://a:8443"_s }));
    QVERIFY(two.add({ u"b"_s, u"https://b:8443"_s })); // knows nothing of a yet
    QCOMPARE(one.add({ u"b"_s, u"https://c:8443"_s }).error().status, 409);
    QVERIFY(one.load());
    QCOMPARE(one.remotes().size(), 2);
    QVERIFY(two.remove(u"a"_s));
    QCOMPARE(two.remotes().size(), 1);
}

void tst_Remotes::refusesBadEntries_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::newRow("taken") << u"a"_s << 409;
    QTest::newRow("empty") << QString() << 400;
    QTest::newRow("slash") << u"a/b"_s << 400;
    QTest::newRow("colon") << u"a:b"_s << 400;
}

void tst_Remotes::refusesBadEntries()
{
    QTemporaryDir directory;
    RemotesStore store(directory.path());
    QVERIFY(store.add({ u"a"_s, u"https://a:8443"_s }));
    QFETCH(QString, name);
    const Result<> result = store.add({ name, u"https://b:8443"_s });
    QVERIFY(!result);
    QTEST(result.error().status, "status");
    QCOMPARE(store.remotes().size(), 1);
    QCOMPARE(store.remove(u"nobody"_s).error().status, 404);
    QCOMPARE(store.update({ u"nobody"_s, {} }).error().status, 404);
}

void tst_Remotes::brokenFilesAreKept_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("newer") << QByteArray(R"({"version": 99, "remotes": []})");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no list") << QByteArray(R"({"version": 1, "remotes": {"a": "https://a:8443"}})");
}

void tst_Remotes::brokenFilesAreKept()
{
    QFETCH(QByteArray, text);
    QTemporaryDir directory;
    write(directory.filePath(u"remotes.json"_s), text);
    RemotesStore store(directory.path());
    QCOMPARE(store.load().error().status, 500);
    QVERIFY(!store.add({ u"a"_s, u"https://a:8443"_s }));
    QFile file(directory.filePath(u"remotes.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

void tst_Remotes::importsLxc()
{
    QTemporaryDir directory;
    write(directory.filePath(u"config.yml"_s), R"(default-remote: nas
remotes:
  images:
    addr: https://images.example.org
    protocol: simplestreams
    public: true
  nas:
    addr: https://10.0.0.2:8443
    auth_type: tls
    project: web
    protocol: lxd
    public: false
  docker:
    addr: https://docker.io
    protocol: oci
aliases: {}
)");
    write(directory.filePath(u"servercerts/nas.crt"_s), "PEM");
    const auto remotes = importLxcRemotes(directory.path());
    QVERIFY(remotes);
    const QList<Remote> expected { { u"images"_s, u"https://images.example.org"_s, {}, u"simplestreams"_s, {} },
        { u"nas"_s, u"https://10.0.0.2:8443"_s, "PEM", u"lxd"_s, u"web"_s } };
    QCOMPARE(*remotes, expected);
}

void tst_Remotes::importFailures()
{
    QTemporaryDir directory;
    QCOMPARE(importLxcRemotes(directory.path()).error().status, 404);
    write(directory.filePath(u"config.yml"_s), "remotes: [unclosed");
    QCOMPARE(importLxcRemotes(directory.path()).error().status, 400);
}

void tst_Remotes::findsLocalSockets()
{
    QTemporaryDir directory;
    write(directory.filePath(u"unix.socket"_s), {});
    qputenv("QUAYSIDE_DIR", directory.path().toLocal8Bit());
    QCOMPARE(localSockets().value(0), directory.filePath(u"unix.socket"_s));
    qunsetenv("QUAYSIDE_DIR");
    QVERIFY(!localSockets().contains(directory.filePath(u"unix.socket"_s)));
}

QTEST_GUILESS_MAIN(tst_Remotes)
#include "tst_remotes.moc"
