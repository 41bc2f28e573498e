// SPDX-License-Identifier: Apache-2.0
#include <QCryptographicHash>
#include <QtTest>
#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>

#include "server/events/eventbus.h"
#include "server/image/download.h"
#include "server/image/imagebody.h"
#include "server/image/imageservice.h"
#include "server/store/store.h"
#include "server/system/statedir.h"

using namespace quayside;
using namespace Qt::StringLiterals;

struct Entry {
    QByteArray name;
    QByteArray data = {};
    mode_t type = AE_IFREG;
    QByteArray hardLink = {};
};
using Entries = QList<Entry>;
Q_DECLARE_METATYPE(Entries)

static const QByteArray metadata = "architecture: amd64\ncreation_date: 1600000000\nproperties:\n  os: X\n  n: 5\n";

static QByteArray tarball(const Entries &entries, int filter = ARCHIVE_FILTER_GZIP)
{
    QByteArray out(8 << 20, Qt::Uninitialized);
    size_t used = 0;
    archive *a = archive_write_new();
    archive_write_set_format_pax_restricted(a);
    archive_write_add_filter(a, filter);
    archive_write_set_filter_option(a, "gzip", "timestamp", nullptr); // the same entries are the same bytes in every second
    archive_write_set_bytes_in_last_block(a, 1);
    archive_write_open_memory(a, out.data(), size_t(out.size()), &used);
    for (const Entry &item : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, item.name.constData());
        archive_entry_set_filetype(entry, item.type);
        archive_entry_set_perm(entry, 0755);
        archive_entry_set_size(entry, item.data.size());
        if (!item.hardLink.isEmpty())
            archive_entry_set_hardlink(entry, item.hardLink.constData());
        archive_write_header(a, entry);
        archive_write_data(a, item.data.constData(), size_t(item.data.size()));
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
    out.truncate(qsizetype(used));
    return out;
}

static Entries image(const Entries &more = {}) { return Entries { { "metadata.yaml", metadata }, { "rootfs", {}, AE_IFDIR } } + more; }

class TestImageImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void compressions_data();
    void compressions();
    void split();
    void squashfs();
    void redirections_data();
    void redirections();
    void refusals_data();
    void refusals();
    void absoluteNames();
    void fingerprints();
    void twice();
    void aliases();
    void fullDisk();
    void givenUp();
    void removal();
    void recovery();
    void metadataErrors_data();
    void metadataErrors();

private:
    struct Parts {
        std::unique_ptr<Store> store;
        Repositories rows;
        EventBus events;
        StorageService storage;
        ImageService images;
        explicit Parts(const StateDir &dir, std::unique_ptr<Store> opened)
            : store(std::move(opened)), rows(*store), storage(rows, dir, events), images(rows, dir, storage, events)
        {
        }
    };
    Result<RowPtr<ImageRow>> import(const QByteArray &bytes, ImageService::Import info = { u"default"_s }, const QByteArray &rootfs = {});
    QStringList files() const { return QDir(m_dir.images()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_temporary;
    StateDir m_dir;
    std::unique_ptr<Parts> m_parts;
};

void TestImageImport::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_dir.root = m_temporary->path();
    QVERIFY(m_dir.create());
    auto store = Store::open(m_dir.root);
    QVERIFY(store);
    m_parts = std::make_unique<Parts>(m_dir, std::move(*store));
}

void TestImageImport::cleanup()
{
    m_parts.reset();
    m_temporary.reset();
}

Result<RowPtr<ImageRow>> TestImageImport::import(const QByteArray &bytes, ImageService::Import info, const QByteArray &rootfs)
{
    const auto upload = TRY(m_parts->images.beginUpload(rootfs.isEmpty() ? "" : "multipart/form-data; boundary=x"))->upload();
    for (qsizetype at = 0; at < bytes.size(); at += 1000)
        TRY(upload->append(QByteArrayView(bytes).sliced(at, qMin<qsizetype>(1000, bytes.size() - at))));
    if (!rootfs.isEmpty()) {
        TRY(upload->beginRootfs(false));
        TRY(upload->append(rootfs));
    }
    return m_parts->images.import(*upload, info);
}

void TestImageImport::compressions_data()
{
    QTest::addColumn<int>("filter");
    QTest::newRow("none") << ARCHIVE_FILTER_NONE;
    QTest::newRow("gzip") << ARCHIVE_FILTER_GZIP;
    QTest::newRow("bzip2") << ARCHIVE_FILTER_BZIP2;
    QTest::newRow("xz") << ARCHIVE_FILTER_XZ;
    QTest::newRow("lzma") << ARCHIVE_FILTER_LZMA;
    QTest::newRow("zstd") << ARCHIVE_FILTER_ZSTD;
}

void TestImageImport::compressions()
{
    QFETCH(int, filter);
    const QByteArray bytes = tarball(image({ { "rootfs/etc/x", QByteArray(300000, 'x') }, { "templates/a.tpl", "t" } }), filter);
    const auto row = import(bytes, { u"default"_s, {}, u"f.tar"_s, true, false, { { u"os"_s, u"Y"_s } } });
    QVERIFY2(row, row ? "" : qPrintable(row.error().message));
    QCOMPARE((*row)->fingerprint.toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE((*row)->size, bytes.size());
    QCOMPARE((*row)->architecture, u"x86_64"_s);
    QCOMPARE((*row)->properties, (StringMap { { u"os"_s, u"Y"_s }, { u"n"_s, u"5"_s } }));
    QCOMPARE((*row)->createdAt, Timestamp::fromSeconds(1600000000));
    QVERIFY((*row)->expiresAt.isZero());
    QCOMPARE((*row)->profiles, QStringList { u"default"_s });
    QVERIFY((*row)->isPublic);
    QCOMPARE(files(), QStringList { (*row)->fingerprint });
}

void TestImageImport::split()
{
    const QByteArray meta = tarball({ { "metadata.yaml", metadata } });
    const QByteArray rootfs = tarball({ { "./", {}, AE_IFDIR }, { "./dev/null", {}, AE_IFCHR }, { "./etc/x", "1" } }, ARCHIVE_FILTER_XZ);
    const auto row = import(meta, { u"default"_s }, rootfs);
    QVERIFY2(row, row ? "" : qPrintable(row.error().message));
    QCOMPARE((*row)->fingerprint.toLatin1(), QCryptographicHash::hash(meta + rootfs, QCryptographicHash::Sha256).toHex());
    QCOMPARE((*row)->size, meta.size() + rootfs.size());
    QCOMPARE(files(), (QStringList { (*row)->fingerprint, (*row)->fingerprint + u".rootfs"_s }));
    QCOMPARE(m_parts->images.files(**row)->rootfsPath, m_dir.images() + u'/' + (*row)->fingerprint + u".rootfs"_s);
}

void TestImageImport::squashfs()
{
    const QString tree = m_dir.root + u"/tree"_s;
    QVERIFY(QDir().mkpath(tree + u"/etc"_s));
    QFile content(tree + u"/etc/x"_s);
    QByteArray noise(200000, Qt::Uninitialized);
    QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
    QVERIFY(content.open(QIODevice::WriteOnly) && content.write(noise) == noise.size() && content.flush());
    const QString file = m_dir.root + u"/x.squashfs"_s;
    if (QProcess::execute(u"mksquashfs"_s, { tree, file, u"-quiet"_s, u"-no-progress"_s }) != 0)
        QSKIP("mksquashfs is missing");
    QFile squashfs(file);
    QVERIFY(squashfs.open(QIODevice::ReadOnly));
    const QByteArray bytes = squashfs.readAll();
    const QByteArray meta = tarball({ { "metadata.yaml", metadata } });
    QVERIFY(import(meta, { u"default"_s }, bytes));
    const auto cut = import(meta, { u"default"_s }, bytes.left(bytes.size() / 2));
    QVERIFY(!cut);
    QCOMPARE(cut.error().status, 400);
    QCOMPARE(files().size(), 2);
    QVERIFY(squashfs.remove());
    if (QProcess::execute(u"mksquashfs"_s, { tree, file, u"-comp"_s, u"lzo"_s, u"-quiet"_s, u"-no-progress"_s }) != 0)
        QSKIP("mksquashfs knows no lzo");
    QFile other(file);
    QVERIFY(other.open(QIODevice::ReadOnly));
    const auto refused = import(meta, { u"default"_s }, other.readAll());
    QVERIFY(!refused);
    QCOMPARE(refused.error().status, 400);
    QVERIFY2(refused.error().message.startsWith(u"Unsupported image: "_s) && refused.error().message.endsWith(u"its compression, lzo, isn't supported"_s), qPrintable(refused.error().message));
}

void TestImageImport::redirections_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("to"); // empty: refused
    QTest::newRow("path") << u"https://a/x"_s << QByteArray("/y") << u"https://a/y"_s;
    QTest::newRow("host") << u"https://a/x"_s << QByteArray("https://b/y") << u"https://b/y"_s;
    QTest::newRow("without a scheme") << u"https://a/x"_s << QByteArray("//b/y") << u"https://b/y"_s;
    QTest::newRow("up") << u"http://a/x"_s << QByteArray("https://b/y") << u"https://b/y"_s;
    QTest::newRow("never encrypted") << u"http://a/x"_s << QByteArray("http://b/y") << u"http://b/y"_s;
    QTest::newRow("down") << u"https://a/x"_s << QByteArray("http://a/x") << QString();
    QTest::newRow("down, in capitals") << u"https://a/x"_s << QByteArray("HTTP://a/x") << QString();
}

void TestImageImport::redirections()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, location);
    QFETCH(QString, to);
    const auto url = redirected(QUrl(from), location);
    QCOMPARE(url ? url->toString() : QString(), to);
    if (!url)
        QCOMPARE(url.error().status, 502);
}

void TestImageImport::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::newRow("empty") << QByteArray() << u"0 bytes"_s;
    QTest::newRow("garbage") << QByteArray(5000, 'g') << u"Unsupported"_s;
    const QByteArray whole = tarball(image({ { "rootfs/x", QByteArray(3 << 20, Qt::Uninitialized) } }), ARCHIVE_FILTER_NONE);
    QTest::newRow("cut off") << whole.left(1 << 20) << u"cut off"_s;
    const QByteArray packed = tarball(image({ { "rootfs/x", QByteArray(3 << 20, 'x') } }));
    QTest::newRow("cut off, compressed") << packed.left(packed.size() / 2) << u"cut off"_s;
    QTest::newRow("dot dot") << tarball(image({ { "rootfs/../../x", "1" } })) << u"leads out"_s;
    QTest::newRow("absolute dot dot") << tarball(image({ { "/../etc/passwd", "1" } })) << u"leads out"_s;
    QTest::newRow("hard link out") << tarball(image({ { "rootfs/x", {}, AE_IFREG, "../../etc/shadow" } })) << u"hard link out"_s;
    QTest::newRow("absolute hard link") << tarball(image({ { "rootfs/x", {}, AE_IFREG, "/etc/shadow" } })) << u"hard link out"_s;
    QTest::newRow("device") << tarball(image({ { "rootfs/etc/sda", {}, AE_IFBLK } })) << u"device node outside"_s;
    QTest::newRow("device at the top") << tarball(image({ { "dev/sda", {}, AE_IFCHR } })) << u"device node outside"_s;
    QTest::newRow("rootfs is a link") << tarball({ { "metadata.yaml", metadata }, { "rootfs", {}, AE_IFLNK } }) << u"isn't a folder"_s;
    QTest::newRow("template is a link") << tarball(image({ { "templates/x", {}, AE_IFLNK } })) << u"neither a file"_s;
    QTest::newRow("no metadata") << tarball({ { "rootfs", {}, AE_IFDIR } }) << u"missing metadata.yaml"_s;
    QTest::newRow("large metadata") << tarball({ { "metadata.yaml", QByteArray(2 << 20, ' ') }, { "rootfs", {}, AE_IFDIR } }) << u"1 MiB"_s;
    QTest::newRow("no rootfs") << tarball({ { "metadata.yaml", metadata } }) << u"no rootfs"_s;
}

void TestImageImport::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto row = import(bytes);
    QVERIFY(!row);
    QVERIFY2(row.error().message.contains(message), qPrintable(row.error().message));
    QCOMPARE(row.error().status, 400);
    QCOMPARE(files(), QStringList());
    QVERIFY(m_parts->rows.images.list(u"default"_s).isEmpty());
}

void TestImageImport::absoluteNames()
{
    QVERIFY(import(tarball({ { "/metadata.yaml", metadata }, { "/rootfs", {}, AE_IFDIR }, { "/rootfs/etc/inittab", "1" } })));
}

void TestImageImport::fingerprints()
{
    const QByteArray bytes = tarball(image());
    const auto wrong = import(bytes, { u"default"_s, u"abc"_s });
    QVERIFY(!wrong);
    QVERIFY(wrong.error().message.startsWith(u"fingerprints don't match, got "_s));
    QCOMPARE(files(), QStringList());
    QVERIFY(import(bytes, { u"default"_s, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) }));
}

void TestImageImport::twice()
{
    const QByteArray bytes = tarball(image());
    QVERIFY(import(bytes));
    const auto again = import(bytes);
    QCOMPARE(again.error().status, 409);
    QCOMPARE(again.error().message, u"Image with same fingerprint already exists"_s);
    QCOMPARE(files().size(), 1);
}

void TestImageImport::aliases()
{
    ImageService::Import info { u"default"_s };
    info.aliases = { { u"a"_s, u"A"_s }, { u"debian/12"_s, {} } };
    const auto row = import(tarball(image()), info);
    QVERIFY(row);
    QCOMPARE(m_parts->images.render(**row).aliases.size(), 2);
    QCOMPARE((*m_parts->images.resolve(u"default"_s, u"debian/12"_s, {}, {}))->fingerprint, (*row)->fingerprint);
    QCOMPARE((*m_parts->images.resolve(u"default"_s, {}, {}, { { u"os"_s, u"X"_s } }))->fingerprint, (*row)->fingerprint);
    QCOMPARE(m_parts->images.resolve(u"default"_s, u"b"_s, {}, {}).error().status, 404);
    QCOMPARE(m_parts->images.resolve(u"default"_s, {}, {}, { { u"os"_s, u"Z"_s } }).error().status, 404);
    QCOMPARE(m_parts->images.resolve(u"default"_s, {}, {}, {}).error().status, 400);
    const auto other = import(tarball(image({ { "rootfs/y", "1" } })), info);
    QCOMPARE(other.error().status, 409);
    QCOMPARE(files().size(), 1);
}

void TestImageImport::fullDisk()
{
    if (::geteuid() != 0 || QProcess::execute(u"mount"_s, { u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=256k"_s, u"tmpfs"_s, m_dir.images() }) != 0)
        QSKIP("mounting a small tmpfs needs root");
    const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, { m_dir.images() }); });
    const auto row = import(tarball(image({ { "rootfs/x", QByteArray(2 << 20, 'x') } }), ARCHIVE_FILTER_NONE));
    QVERIFY(!row);
    QCOMPARE(row.error().status, 507);
    QVERIFY2(row.error().message.contains(m_dir.images()), qPrintable(row.error().message));
    QCOMPARE(files(), QStringList());
}

void TestImageImport::givenUp()
{
    {
        const auto body = m_parts->images.beginUpload({});
        QVERIFY(body);
        QVERIFY((*body)->append(tarball(image()).left(100)));
        QCOMPARE(files().size(), 1);
    }
    QCOMPARE(files(), QStringList());
}

void TestImageImport::removal()
{
    const auto row = import(tarball(image()));
    QVERIFY(row);
    ProjectRow project;
    project.name = u"p"_s;
    project.config = { { u"features.images"_s, u"true"_s } };
    QVERIFY(m_parts->rows.projects.create(project));
    const auto shared = import(tarball(image()), { u"p"_s, {}, {}, false, false, {}, QStringList() });
    QVERIFY2(shared, shared ? "" : qPrintable(shared.error().message));
    QVERIFY(m_parts->images.remove(u"default"_s, (*row)->fingerprint.left(12)));
    QCOMPARE(files().size(), 1);
    QVERIFY(m_parts->images.remove(u"p"_s, (*row)->fingerprint));
    QCOMPARE(files(), QStringList());
    QCOMPARE(m_parts->images.remove(u"p"_s, (*row)->fingerprint).error().status, 404);
}

void TestImageImport::recovery()
{
    const auto row = import(tarball(image()));
    QVERIFY(row);
    for (const auto name : { "quayside_upload_1"_L1, "0123"_L1, "0123.rootfs"_L1 }) {
        QFile file(m_dir.images() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(m_parts->images.recover());
    QCOMPARE(files(), QStringList { (*row)->fingerprint });
    QVERIFY(QFile::remove(m_dir.images() + u'/' + (*row)->fingerprint));
    QVERIFY(m_parts->images.recover());
    QVERIFY(m_parts->rows.images.list(u"default"_s).isEmpty());
}

void TestImageImport::metadataErrors_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("message");
    const QByteArray good = "architecture: x86_64\ncreation_date: 1\n";
    QTest::newRow("good") << good << QString();
    QTest::newRow("not YAML") << QByteArray("a: [b\n:") << u"metadata.yaml: "_s;
    QTest::newRow("a list") << QByteArray("- a") << u"not a map"_s;
    QTest::newRow("no architecture") << QByteArray("creation_date: 1") << u"Architecture isn't supported"_s;
    QTest::newRow("unknown architecture") << QByteArray("architecture: foo\ncreation_date: 1") << u"\"foo\""_s;
    QTest::newRow("no date") << QByteArray("architecture: arm64") << u"Missing creation date"_s;
    QTest::newRow("bad date") << QByteArray("architecture: arm64\ncreation_date: soon") << u"creation_date"_s;
    QTest::newRow("bad expiry") << QByteArray(good + "expiry_date: -1") << u"expiry_date"_s;
    QTest::newRow("properties are a list") << QByteArray(good + "properties: [a]") << u"properties isn't a map"_s;
    QTest::newRow("nested properties") << QByteArray(good + "properties: {a: {b: c}}") << u"only hold text"_s;
    QTest::newRow("template without a slash") << QByteArray(good + "templates: {a: {template: b}}") << u"not an absolute path"_s;
    QTest::newRow("template leads out") << QByteArray(good + "templates: {/a/../../b: {template: b}}") << u"not an absolute path"_s;
    QTest::newRow("template's file leads out") << QByteArray(good + "templates: {/a: {template: ../b}}") << u"holds a slash"_s;
    QTest::newRow("template without a file") << QByteArray(good + "templates: {/a: {}}") << u"names no template"_s;
    QTest::newRow("template's when") << QByteArray(good + "templates: {/a: {template: b, when: start}}") << u"isn't a list"_s;
    QTest::newRow("deep") << QByteArray(100000, '[') << u"metadata.yaml: "_s;
}

void TestImageImport::metadataErrors()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, message);
    const auto parsed = ImageMetadata::parse(yaml);
    QCOMPARE(parsed.has_value(), message.isEmpty());
    if (!parsed)
        QVERIFY2(parsed.error().message.contains(message), qPrintable(parsed.error().message));
}

QTEST_GUILESS_MAIN(TestImageImport)
#include "tst_imageimport.moc"
