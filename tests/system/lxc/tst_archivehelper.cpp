// SPDX-License-Identifier: Apache-2.0
#include <QtTest>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "server/system/helperclient.h"
#include "server/system/idmap.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** forkunpack and forkpack, fed by Debian's tar. */
class tst_ArchiveHelper : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;

    QString fresh()
    {
        const QString path = m_dir.filePath(u"d%1"_s.arg(++m_count));
        QDir().mkpath(path);
        return path;
    }

    /** A tar of what `script` (run by sh in an empty folder) makes; the script's last words are tar's arguments. */
    QByteArray archive(const QByteArray &script, const QByteArray &tarArguments)
    {
        Subprocess::RunOptions options;
        options.spawn.cwd = fresh().toUtf8();
        options.maxOutput = 64 * 1024 * 1024;
        return Subprocess::check({ "sh", "-ec", script + "\ntar c " + tarArguments }, options).value_or(QByteArray());
    }

    Result<Subprocess::Output> unpack(const QByteArray &data, const QString &directory, const QByteArrayList &more = {})
    {
        Subprocess::RunOptions options;
        options.input = data;
        return Subprocess::run(QByteArrayList { HelperClient::archiveHelper().toUtf8(), "forkunpack", directory.toUtf8() } + more, options);
    }

    static struct stat statOf(const QString &path)
    {
        struct stat info {};
        lstat(path.toUtf8().constData(), &info);
        return info;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (geteuid() != 0)
            QSKIP("needs root: files get owners");
    }

    void compressions_data()
    {
        QTest::addColumn<QByteArray>("option");
        for (const char *option : { "", "-z", "-j", "-J", "--zstd", "--lzma" })
            QTest::newRow(*option ? option : "plain") << QByteArray(option);
    }

    void compressions()
    {
        QFETCH(QByteArray, option);
        const QByteArray data = archive("mkdir rootfs; echo hello > rootfs/f", option + " .");
        if (data.isEmpty())
            QSKIP("this machine's tar hasn't got the compression");
        const QString target = fresh();
        const auto result = unpack(data, target);
        QVERIFY(result);
        QVERIFY2(result->exitCode == 0, result->err.constData());
        QFile file(target + u"/rootfs/f"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("hello\n"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("tarArguments");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("dots") << QByteArray("echo x > f") << QByteArray("-P --transform 's,^f,../f,' f") << QByteArray("leads out");
        QTest::newRow("dots within") << QByteArray("echo x > f") << QByteArray("-P --transform 's,^f,a/../../f,' f") << QByteArray("leads out");
        QTest::newRow("hard link out") << QByteArray("echo x > f; ln f g")
            << QByteArray("-P --transform 's,^f,../f,RSh' --transform 's,^f,ok,rSH' f g") << QByteArray("leads out");
        QTest::newRow("device") << QByteArray("mkdir rootfs; mknod rootfs/sda b 8 0") << QByteArray("rootfs") << QByteArray("device node");
        QTest::newRow("empty") << QByteArray("true") << QByteArray("--version >/dev/null") << QByteArray("not a tar");
        QTest::newRow("not tar") << QByteArray("true") << QByteArray("--help | head -c 5000") << QByteArray();
        QTest::newRow("truncated") << QByteArray("head -c 100000 /dev/urandom > f") << QByteArray("f | head -c 50000") << QByteArray("runcated");
        QTest::newRow("truncated gzip") << QByteArray("head -c 100000 /dev/urandom > f") << QByteArray("-z f | head -c 50000") << QByteArray("runcated");
    }

    void refused()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, tarArguments);
        QFETCH(QByteArray, reason);
        const QString target = fresh();
        const auto result = unpack(archive(script, tarArguments), target);
        QVERIFY(result);
        QCOMPARE(result->exitCode, 1);
        QVERIFY2(!result->err.isEmpty() && result->err.contains(reason), result->err.constData());
        QVERIFY(!QFile::exists(target + u"/../f"_s));
    }

    void foldersThatAreOnlyNamed()
    {
        const QString target = fresh();
        const auto result = unpack(archive("mkdir -p rootfs/a; echo x > rootfs/a/f; chmod 4666 rootfs/a/f", "rootfs/a/f"), target);
        QVERIFY(result && result->exitCode == 0);
        QCOMPARE(statOf(target + u"/rootfs/a"_s).st_mode & 07777, 0755u);
        QCOMPARE(statOf(target + u"/rootfs/a/f"_s).st_mode & 07777, 04666u);
    }

    /** The container's root has them then. */
    void foldersThatAreOnlyNamedInAContainer()
    {
        const QString target = fresh();
        const QByteArray data = archive("mkdir -p rootfs/a/b/c; echo x > rootfs/a/b/c/f; echo x > rootfs/g; chown 7:8 rootfs/a", "rootfs/a/b/c/f rootfs/g --no-recursion rootfs/a");
        const auto result = unpack(data, target, { IdMap::simple(100000, 65536).toJson() });
        QVERIFY2(result && result->exitCode == 0, result ? result->err.constData() : "");
        for (const QString &folder : { u"/rootfs"_s, u"/rootfs/a/b"_s, u"/rootfs/a/b/c"_s }) {
            QCOMPARE(statOf(target + folder).st_uid, 100000u);
            QCOMPARE(statOf(target + folder).st_gid, 100000u);
        }
        QCOMPARE(statOf(target + u"/rootfs/a"_s).st_uid, 100007u); // said later
    }

    void folderOfAnArchive_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("tarArguments");
        QTest::addColumn<QByteArray>("reason"); // empty: it works
        QTest::newRow("all") << QByteArray("mkdir -p b/c/rootfs b/d; touch b/c/rootfs/f b/d/g; ln b/c/rootfs/f b/c/h") << QByteArray("b") << QByteArray();
        QTest::newRow("not there") << QByteArray("mkdir -p b/cc/rootfs") << QByteArray("b") << QByteArray("b/c: not in the archive");
        QTest::newRow("dots") << QByteArray("mkdir -p b/c/rootfs; touch f") << QByteArray("-P --transform 's,^f,b/c/../../f,' b f") << QByteArray("leads out");
        QTest::newRow("hard link to another folder") << QByteArray("mkdir -p b/c/rootfs b/d; touch b/d/f; ln b/d/f b/c/rootfs/f")
            << QByteArray("b/d b/c") << QByteArray("leads out");
        QTest::newRow("device") << QByteArray("mkdir -p b/c/rootfs; mknod b/c/rootfs/sda b 8 0") << QByteArray("b") << QByteArray("device node");
        QTest::newRow("whiteout") << QByteArray("mkdir -p b/c/rootfs; touch b/c/rootfs/f; mknod b/c/rootfs/w c 0 0") << QByteArray("b") << QByteArray();
    }

    void folderOfAnArchive()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, tarArguments);
        QFETCH(QByteArray, reason);
        const QString target = fresh();
        Subprocess::RunOptions options;
        options.input = archive(script, tarArguments);
        const auto result = Subprocess::run({ HelperClient::archiveHelper().toUtf8(), "forkextract", target.toUtf8(), "", "b/c" }, options);
        QVERIFY(result);
        QVERIFY2(result->exitCode == (reason.isEmpty() ? 0 : 1) && result->err.contains(reason), result->err.constData());
        QCOMPARE(QFile::exists(target + u"/rootfs/f"_s), reason.isEmpty());
        QVERIFY(!QFile::exists(target + u"/b"_s) && !QFile::exists(target + u"/../f"_s));
    }

    /** forksquashfs, between Debian's mksquashfs and our forkunpack. */
    void squashfs_data()
    {
        QTest::addColumn<QByteArray>("options");
        for (const char *options : { "-comp gzip", "-comp zstd", "-comp xz", "-comp lz4", "-noI -noD -noF -noX", "-b 4096 -always-use-fragments" })
            QTest::newRow(options) << QByteArray(options);
    }

    void squashfs()
    {
        QFETCH(QByteArray, options);
        Subprocess::RunOptions run;
        run.spawn.cwd = fresh().toUtf8();
        const auto made = Subprocess::check({ "sh", "-ec", R"sh(
mkdir t t/d t/dev; cd t; head -c 700001 /dev/urandom > noise; ln noise d/same; ln -s ../noise d/link; mkfifo fifo; mknod dev/null c 1 3; : > empty
truncate -s 3000000 holes; echo middle | dd of=holes bs=1 seek=1500000 conv=notrunc status=none; echo x > owned; chown 12:34 owned; chmod 4751 owned
touch -d @1234567890 d; cp /bin/true cap; setcap cap_net_raw+ep cap; setfattr -n user.note -v hello owned; chown 5:6 .; chmod 711 .
mksquashfs . ../s -quiet -no-progress )sh" + options + R"sh( >/dev/null 2>&1)sh" }, run);
        if (!made)
            QSKIP("mksquashfs or this compression is missing");
        const QString target = fresh();
        const QByteArray helper = HelperClient::archiveHelper().toUtf8();
        const auto done = Subprocess::run({ "sh", "-ec", R"sh("$1" forksquashfs < s > s.tar; "$1" forkunpack "$2" < s.tar
here=$PWD; (cd t; find . -type f | xargs sha256sum) > sums; cd "$2"; sha256sum -c --quiet "$here"/sums
test "$(readlink d/link)" = ../noise; test -p fifo; test noise -ef d/same; test "$(stat -c '%u %g %a' owned)" = "12 34 4751"; test "$(stat -c '%u %g %a' .)" = "5 6 711"
test "$(stat -c %Y d)" = 1234567890; getcap cap | grep -q net_raw; test "$(getfattr --only-values -n user.note owned)" = hello; test ! -e dev/null
test "$(stat -c %s holes)" = 3000000; test "$(($(stat -c %b holes) * 512))" -lt 1000000)sh", "sh", helper, target.toUtf8() }, run);
        QVERIFY(done);
        QVERIFY2(done->exitCode == 0, done->err.constData());
    }

    void squashfsCutOff()
    {
        Subprocess::RunOptions run;
        run.spawn.cwd = fresh().toUtf8();
        if (!Subprocess::check({ "sh", "-ec", "mkdir t; head -c 700000 /dev/urandom > t/f; mksquashfs t s -quiet -no-progress > /dev/null" }, run))
            QSKIP("mksquashfs is missing");
        const QByteArray script = "head -c $2 s > cut; \"$1\" forksquashfs < cut | cat > /dev/null; \"$1\" forksquashfs < cut > /dev/null";
        for (const char *size : { "3", "50", "96", "5000", "600000" }) {
            const auto done = Subprocess::run({ "sh", "-c", script, "sh", HelperClient::archiveHelper().toUtf8(), size }, run);
            QVERIFY2(done && done->exitCode == 1 && done->err.contains("damaged or cut off"), done ? done->err.constData() : size);
        }
    }

    void gzip_data()
    {
        QTest::addColumn<QByteArray>("script"); // makes z of t, an archive of 3 MB
        QTest::addColumn<QByteArray>("reason"); // empty: it is taken
        QTest::newRow("one member") << QByteArray("gzip -9 < t > z") << QByteArray();
        QTest::newRow("with a name") << QByteArray("gzip t; mv t.gz z") << QByteArray();
        QTest::newRow("members") << QByteArray("split -b 70001 t p; for p in p??; do gzip -c $p; done > z") << QByteArray();
        QTest::newRow("an empty member first") << QByteArray("{ gzip < /dev/null; gzip < t; } > z") << QByteArray();
        QTest::newRow("zeros behind it") << QByteArray("{ gzip < t; head -c 5000 /dev/zero; } > z") << QByteArray();
        QTest::newRow("something behind it") << QByteArray("{ gzip < t; printf '\\037junk'; } > z") << QByteArray();
        QTest::newRow("cut off") << QByteArray("gzip < t | head -c 1000000 > z") << QByteArray("truncated gzip input");
        QTest::newRow("wrong sum") << QByteArray("gzip < t > z; printf '\\1\\2\\3\\4' | dd of=z bs=1 conv=notrunc seek=$(($(stat -c %s z) - 8)) status=none")
                                   << QByteArray("gzip decompression failed");
        QTest::newRow("no more than its mark") << QByteArray("gzip < t | head -c 2 > z") << QByteArray("not a tar archive");
    }

    void gzip()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, reason);
        Subprocess::RunOptions options;
        options.spawn.cwd = fresh().toUtf8();
        QVERIFY(Subprocess::check({ "sh", "-ec", "head -c 2000000 /dev/urandom > f; head -c 1000000 /dev/zero >> f; tar cf t f; " + script }, options));
        QFile z(QString::fromUtf8(options.spawn.cwd) + u"/z"_s);
        QVERIFY(z.open(QIODevice::ReadOnly));
        const QString target = fresh();
        const auto result = unpack(z.readAll(), target);
        QVERIFY(result);
        QVERIFY2(result->exitCode == (reason.isEmpty() ? 0 : 1) && result->err.contains(reason), result->err.constData());
        if (reason.isEmpty())
            QVERIFY(Subprocess::check({ "cmp", options.spawn.cwd + "/f", target.toUtf8() + "/f" }));
    }

    void oneFileOfAnArchive()
    {
        const QByteArray data = archive("mkdir b; echo hello > b/i; truncate -s 17M b/large; ln -s i b/l", "-S b");
        const QString jail = fresh();
        const auto cat = [&](const char *name) {
            Subprocess::RunOptions options;
            options.input = data;
            return *Subprocess::run({ HelperClient::archiveHelper().toUtf8(), "forkcat", jail.toUtf8(), name }, options);
        };
        QCOMPARE(cat("b/i").out, QByteArray("hello\n"));
        QCOMPARE(cat("b/j").exitCode, 3);
        QCOMPARE(cat("b/large").exitCode, 1);
        QCOMPARE(cat("b/l").exitCode, 1);
        QVERIFY(QDir(jail).isEmpty());
    }

    void linksStayInside()
    {
        const QByteArray data = archive("mkdir -p a/etc; ln -s /etc a/out; echo pwned > a/etc/quayside-test",
            "-P --transform 's,^a/etc/quayside,out/quayside,RSh' a/out a/etc/quayside-test --no-recursion");
        const QString target = fresh();
        QVERIFY(QDir().mkpath(target + u"/etc"_s));
        QVERIFY(unpack(data, target));
        QVERIFY(!QFile::exists(u"/etc/quayside-test"_s));
    }

    void devIsLeftOut()
    {
        const QByteArray data = archive("mkdir -p rootfs/dev; mknod rootfs/dev/null c 1 3; echo x > rootfs/dev/file", "rootfs");
        const QString target = fresh();
        QCOMPARE(unpack(data, target)->exitCode, 0);
        QVERIFY(!QFile::exists(target + u"/rootfs/dev/null"_s));
        QVERIFY(QFile::exists(target + u"/rootfs/dev/file"_s));
    }

    void onlyWhatIsAskedFor()
    {
        const QByteArray data = archive("mkdir rootfs templates; touch rootfs/f templates/t metadata.yaml rootfsx", ".");
        const QString target = fresh();
        QCOMPARE(unpack(data, target, { "", "templates", "metadata.yaml" })->exitCode, 0);
        QCOMPARE(QDir(target).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), (QStringList { u"metadata.yaml"_s, u"templates"_s }));
    }

    void ownersAndAllThere()
    {
        const QByteArray data = archive("mkdir d; echo x > d/f; chown 1000:5 d/f; chmod 6755 d/f; ln d/f d/g; ln -s /etc/passwd d/l;"
                                        "truncate -s 50M d/s; echo end >> d/s; setfattr -n user.note -v hi d/f || true; chmod 1777 d", "--xattrs -S d");
        const IdMap map = IdMap::simple(100000, 65536);
        const QString first = fresh(), second = fresh();
        const auto result = unpack(data, first, { map.toJson() });
        QVERIFY2(result && result->exitCode == 0, result ? result->err.constData() : "");
        const QByteArray capability = QByteArray::fromHex("0100000300200000000000000000000000000000a0860100");
        QCOMPARE(setxattr((first + u"/d/f"_s).toUtf8(), "security.capability", capability.constData(), size_t(capability.size()), 0), 0);
        // There and back through forkpack.
        Subprocess::RunOptions options;
        options.maxOutput = 64 * 1024 * 1024;
        const auto packed = Subprocess::check({ HelperClient::archiveHelper().toUtf8(), "forkpack", first.toUtf8(), map.toJson() }, options);
        QVERIFY2(packed, packed ? "" : qPrintable(packed.error().message));
        QVERIFY(packed->size() < 1024 * 1024); // holes are not written
        QCOMPARE(unpack(*packed, second, { map.toJson() })->exitCode, 0);
        for (const QString &root : { first, second }) {
            const struct stat file = statOf(root + u"/d/f"_s);
            QCOMPARE(file.st_uid, 101000u);
            QCOMPARE(file.st_gid, 100005u);
            QCOMPARE(file.st_mode & 07777u, 06755u);
            QCOMPARE(file.st_nlink, 2u);
            QCOMPARE(statOf(root + u"/d"_s).st_mode & 07777u, 01777u);
            QCOMPARE(statOf(root + u"/d/l"_s).st_uid, 100000u);
            QVERIFY(statOf(root + u"/d/s"_s).st_blocks < 1000);
            QCOMPARE(statOf(root + u"/d/s"_s).st_size, 50 * 1024 * 1024 + 4);
            char value[64];
            QCOMPARE(getxattr((root + u"/d/f"_s).toUtf8(), "security.capability", value, sizeof value), 24);
        }
    }
};

QTEST_GUILESS_MAIN(tst_ArchiveHelper)
#include "tst_archivehelper.moc"
