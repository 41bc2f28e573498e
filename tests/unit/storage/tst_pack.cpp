// SPDX-License-Identifier: Apache-2.0
#include <QtTest>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "server/storage/compressor.h"
#include "server/storage/pack.h"
#include "server/storage/unpack.h"
#include "server/system/mount.h"
#include "server/system/subprocess.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** Archives: written by packArchive(), listed by Debian's tar, read by unpackFolder(). */
class TestPack : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    const IdMap m_map = IdMap::simple(100000, 65536);

    QString at(const QString &name) const { return m_dir.filePath(name); }
    QString fresh(const QString &name) const
    {
        QDir(at(name)).removeRecursively();
        QDir().mkpath(at(name));
        return at(name);
    }
    UniqueFd output(const QString &path) const { return UniqueFd(::open(path.toUtf8().constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600)); }
    static void sh(const QString &directory, const QByteArray &script)
    {
        Subprocess::RunOptions options;
        options.spawn.cwd = directory.toUtf8();
        const auto done = Subprocess::check({ "sh", "-ec", script }, options);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }
    PackJob job(const QString &algorithm) const
    {
        return { { { "backup/index.yaml", "name: c1\n" } },
            { { at(u"snap"_s), "backup/snapshots/s", m_map }, { at(u"tree"_s), "backup/container", m_map } }, *Compression::parse(algorithm) };
    }
    QByteArrayList names(const QString &archive) const
    {
        return Subprocess::check({ "tar", "tf", archive.toUtf8() }).value_or(QByteArray()).trimmed().split('\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (geteuid() != 0)
            QSKIP("needs root: files get owners");
        std::signal(SIGPIPE, SIG_IGN); // as the daemon does
        fresh(u"tree"_s);
        fresh(u"snap"_s);
        sh(at(u"tree"_s), "mkdir rootfs templates; head -c 300000 /dev/urandom > rootfs/noise; ln rootfs/noise rootfs/same; ln -s noise rootfs/link;"
                          "mkfifo rootfs/fifo; chown -R 100000:100000 .; chown 101000:100005 rootfs/noise; chmod 4750 rootfs/noise;"
                          "echo x > metadata.yaml; echo y > templates/t; chmod 0100 .");
        sh(at(u"snap"_s), "mkdir rootfs; echo old > rootfs/noise; chown -R 100000:100000 .");
    }

    void roundTrip_data()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("none") << u"none"_s << QByteArray("backup/index.yaml");
        QTest::newRow("gzip") << u"gzip"_s << QByteArray("\x1f\x8b");
        QTest::newRow("gzip level") << u"gzip -9"_s << QByteArray("\x1f\x8b");
        QTest::newRow("gzip fast") << u"gzip -1"_s << QByteArray("\x1f\x8b");
        QTest::newRow("pigz") << u"pigz"_s << QByteArray("\x1f\x8b");
        QTest::newRow("bzip2") << u"bzip2"_s << QByteArray("BZh");
        QTest::newRow("lzma") << u"lzma"_s << QByteArray("\x5d\0\0", 3);
        QTest::newRow("xz") << u"xz -1"_s << QByteArray("\xfd" "7zXZ");
        QTest::newRow("zstd") << u"zstd -3"_s << QByteArray("\x28\xb5\x2f\xfd");
        QTest::newRow("squashfs") << u"squashfs"_s << QByteArray("hsqs");
    }

    void roundTrip()
    {
        QFETCH(QString, algorithm);
        QFETCH(QByteArray, magic);
        const PackJob wanted = job(algorithm);
        if (const auto command = compressCommand(wanted.compression); !command)
            QSKIP(qPrintable(command.error().message));
        const QString archive = at(u"archive"_s);
        QStringList said;
        const auto packed = packArchive(wanted, output(archive).get(), [&](const QString &text) { said << text; });
        QVERIFY2(packed, packed ? "" : qPrintable(packed.error().message + packed.error().detail));
        QVERIFY(!said.isEmpty() && said.last().contains(u"B/s)"_s));
        QFile file(archive);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(magic.size()), magic);
        QCOMPARE(*readFromArchive(archive, "backup/index.yaml", fresh(u"jail"_s)), QByteArray("name: c1\n"));
        const IdMap other = IdMap::simple(200000, 65536);
        const QString target = fresh(u"target"_s);
        const auto unpacked = unpackFolder(archive, "backup/container", target, &other);
        QVERIFY2(unpacked, unpacked ? "" : qPrintable(unpacked.error().message));
        struct stat st {}, same {}, folder {};
        QCOMPARE(lstat((target + u"/rootfs/noise"_s).toUtf8().constData(), &st), 0);
        QCOMPARE(lstat((target + u"/rootfs/same"_s).toUtf8().constData(), &same), 0);
        QCOMPARE(lstat(target.toUtf8().constData(), &folder), 0);
        QCOMPARE(st.st_uid, 201000u);
        QCOMPARE(st.st_gid, 200005u);
        QCOMPARE(st.st_mode & 07777u, 04750u);
        QCOMPARE(st.st_ino, same.st_ino);
        QCOMPARE(folder.st_mode & 07777u, 0100u);
        QCOMPARE(folder.st_uid, 200000u);
        sh(at(u"."_s), "cmp tree/rootfs/noise target/rootfs/noise; test -p target/rootfs/fifo; test \"$(readlink target/rootfs/link)\" = noise;"
                       "cmp tree/metadata.yaml target/metadata.yaml; cmp tree/templates/t target/templates/t");
    }

    void layout()
    {
        const QString archive = at(u"plain"_s);
        QVERIFY(packArchive(job(u"none"_s), output(archive).get()));
        const QByteArrayList found = names(archive);
        QCOMPARE(found.mid(0, 4), (QByteArrayList { "backup/index.yaml", "backup/snapshots/s/", "backup/snapshots/s/rootfs/", "backup/snapshots/s/rootfs/noise" }));
        QCOMPARE(found.at(4), QByteArray("backup/container/"));
        QFile file(archive);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.seek(file.size() - 1024));
        QCOMPARE(file.readAll(), QByteArray(1024, '\0'));
        const PackJob image { { { "metadata.yaml", "a: b\n" } }, { { at(u"tree"_s), {}, m_map, { "rootfs", "templates" } } }, {} };
        QVERIFY(packArchive(image, output(archive).get()));
        const QByteArrayList members = names(archive);
        QCOMPARE(members.first(), QByteArray("metadata.yaml"));
        QCOMPARE(members.count("metadata.yaml"), 1);
        QVERIFY(members.contains("rootfs/noise") && members.contains("templates/t"));
    }

    void entries_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : { 0, 1, 511, 512, 513, 100000 })
            QTest::addRow("%d", size) << size;
    }

    void entries()
    {
        QFETCH(int, size);
        QFile file(at(u"entry"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(tarEntry({ "a/b", QByteArray(size, 'x'), 1234567890 }) + QByteArray(1024, '\0'));
        file.close();
        QCOMPARE(file.size() % 512, 0);
        const auto listed = Subprocess::check({ "tar", "--utc", "-tvf", at(u"entry"_s).toUtf8() });
        QVERIFY2(listed, listed ? "" : qPrintable(listed.error().message));
        QCOMPARE(listed->simplified(), "-rw-r--r-- 0/0 " + QByteArray::number(size) + " 2009-02-13 23:31 a/b");
    }

    void missing()
    {
        const QString archive = at(u"archive"_s);
        QVERIFY(packArchive(job(u"none"_s), output(archive).get()));
        const auto folder = unpackFolder(archive, "backup/snapshots/t", fresh(u"target"_s), nullptr);
        QCOMPARE(folder.error().status, 400);
        QVERIFY2(folder.error().message.contains("backup/snapshots/t: not in the archive"_L1), qPrintable(folder.error().message));
        QCOMPARE(readFromArchive(archive, "backup/other", fresh(u"jail"_s)).error().status, 404);
        QVERIFY(QFile::resize(archive, 5000));
        QCOMPARE(readFromArchive(archive, "backup/other", at(u"jail"_s)).error().status, 400);
        QCOMPARE(unpackFolder(archive, "backup/container", at(u"target"_s), nullptr).error().status, 400);
        PackJob wrong = job(u"gzip"_s);
        wrong.trees.append({ at(u"nothing"_s), "x", {} });
        QCOMPARE(packArchive(wrong, output(archive).get()).error().status, 500);
    }

    void fullDisk_data()
    {
        QTest::addColumn<QString>("algorithm");
        for (const char *name : { "none", "gzip", "gzip -9", "zstd", "bzip2", "squashfs" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void fullDisk()
    {
        QFETCH(QString, algorithm);
        if (const auto command = compressCommand(*Compression::parse(algorithm)); !command)
            QSKIP(qPrintable(command.error().message));
        const QString small = fresh(u"small"_s);
        const auto mounted = ScopedMount::mount(u"tmpfs"_s, small, u"tmpfs"_s, 0, u"size=200k"_s);
        if (!mounted)
            QSKIP(qPrintable(mounted.error().message));
        const auto packed = packArchive(job(algorithm), output(small + u"/archive"_s).get());
        QVERIFY(!packed);
        QCOMPARE(packed.error().status, 507);
        QVERIFY2(packed.error().message.contains("No space left on device"_L1), qPrintable(packed.error().message));
    }

    void otherPrograms()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", fresh(u"bin"_s).toUtf8());
        const auto none = compressCommand(*Compression::parse(u"xz"_s));
        QVERIFY(QFile::link(u"/bin/gzip"_s, at(u"bin/gzip"_s)));
        const auto gzip = compressCommand(*Compression::parse(u"gzip"_s));
        const auto level = compressCommand(*Compression::parse(u"gzip -9"_s));
        qputenv("PATH", path);
        QCOMPARE(none.error().status, 501);
        QVERIFY(none.error().message.contains("xz-utils"_L1));
        QCOMPARE(*gzip, (QByteArrayList { "gzip", "-c" }));
        QCOMPARE(*level, (QByteArrayList { "gzip", "-c", "-9" }));
    }
};

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"
