// SPDX-License-Identifier: Apache-2.0
// Which image of a catalogue is meant, what is kept of answers, and when images go.
#include <QRandomGenerator>
#include <QtTest>

#include "models/client/catalogdownloads.h"
#include "server/image/answercache.h"
#include "server/image/imagekeeper.h"
#include "server/image/streamsimageserver.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hour = 3'600'000'000'000, day = 24 * hour;

CatalogDownload image(const QString &fingerprint, const QString &architecture, const QString &version, bool isVirtualMachine = false)
{
    CatalogDownload out;
    out.fingerprint = fingerprint;
    out.architecture = architecture;
    out.streamsArchitecture = architecture == "x86_64"_L1 ? u"amd64"_s : u"arm64"_s;
    out.version = version;
    out.isVirtualMachine = isVirtualMachine;
    out.aliases = { u"debian/12"_s, u"debian"_s };
    out.files = { { u"a"_s, 10 }, { u"b"_s, 20 } };
    return out;
}
}

class TestImageServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("fingerprint");
        QTest::newRow("newest of this machine's") << u"debian/12"_s << QString() << u"aa22"_s;
        QTest::newRow("another architecture") << u"debian/12/arm64"_s << QString() << u"bb33"_s;
        QTest::newRow("virtual machine") << u"debian"_s << u"virtual-machine"_s << u"dd44"_s;
        QTest::newRow("container") << u"debian"_s << u"container"_s << u"aa22"_s;
        QTest::newRow("fingerprint") << u"aa11"_s << QString() << u"aa11"_s;
        QTest::newRow("beginning") << u"dd"_s << QString() << u"dd44"_s;
        QTest::newRow("beginning of two") << u"aa"_s << QString() << u"400"_s;
        QTest::newRow("unknown") << u"debian/13"_s << QString() << u"404"_s;
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        QFETCH(QString, fingerprint);
        const QList<CatalogDownload> catalogue { image(u"aa11"_s, u"x86_64"_s, u"20260101"_s), image(u"aa22"_s, u"x86_64"_s, u"20260102"_s),
            image(u"bb33"_s, u"aarch64"_s, u"20260103"_s), image(u"dd44"_s, u"x86_64"_s, u"20260104"_s, true) };
        const auto found = findInCatalogue(catalogue, name, type, u"x86_64"_s);
        QCOMPARE(found ? found->fingerprint : QString::number(found.error().status), fingerprint);
        if (found) {
            QCOMPARE(found->size, 30);
            QCOMPARE(found->isByAlias, name.startsWith("debian"_L1));
        }
    }

    void answersAreKept()
    {
        AnswerCache cache;
        QVERIFY(!cache.find(u"a"_s));
        cache.keep(u"a"_s, "one");
        cache.keep(u"a"_s, "two");
        cache.keep(u"empty"_s, "");
        QCOMPARE(cache.find(u"a"_s).value_or("none"), QByteArray("two"));
        QCOMPARE(cache.find(u"empty"_s).value_or("none"), QByteArray());
    }
    void answersAreBounded()
    {
        AnswerCache cache;
        QByteArray noise(3 << 20, Qt::Uninitialized);
        QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
        for (const QString &key : { u"a"_s, u"b"_s, u"c"_s })
            cache.keep(key, noise);
        QVERIFY(!cache.find(u"a"_s));
        QVERIFY(cache.find(u"b"_s));
        QCOMPARE(*cache.find(u"c"_s), noise);
    }

    void end()
    {
        ImageRow row;
        row.uploadedAt = Timestamp::fromSeconds(1'000'000);
        QCOMPARE(ImageKeeper::goesAt(row, 10).ns, row.uploadedAt.ns + 10 * day);
        row.lastUsedAt = Timestamp::fromSeconds(2'000'000);
        QCOMPARE(ImageKeeper::goesAt(row, 10).ns, row.lastUsedAt.ns + 10 * day);
        QCOMPARE(ImageKeeper::goesAt(row, 0), row.lastUsedAt);
        QVERIFY(ImageKeeper::goesAt(row, 1LL << 60).ns == INT64_MAX);
        row.expiresAt = Timestamp { row.lastUsedAt.ns + 3 * day };
        QCOMPARE(ImageKeeper::goesAt(row, 10), row.expiresAt);
        row.expiresAt = row.uploadedAt; // had expired before it was used
        QCOMPARE(ImageKeeper::goesAt(row, 10).ns, row.lastUsedAt.ns + day);
        row.expiresAt = Timestamp::fromSeconds(0); // never
        QCOMPARE(ImageKeeper::goesAt(row, 10).ns, row.lastUsedAt.ns + 10 * day);
    }
};

QTEST_GUILESS_MAIN(TestImageServer)
#include "tst_imageserver.moc"
