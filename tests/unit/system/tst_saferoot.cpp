// SPDX-License-Identifier: Apache-2.0
#include <QtTest>
#include <fcntl.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

#include "server/system/saferoot.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** A tree in which every link tries to lead out. */
class tst_SafeRoot : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<SafeRoot> m_root;

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    Result<QByteArray> read(const QByteArray &path)
    {
        const UniqueFd fd = TRY(m_root->openFile(path, O_RDONLY));
        char buffer[64];
        return QByteArray(buffer, std::max<ssize_t>(::read(fd.get(), buffer, sizeof buffer), 0));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString root = m_dir.filePath(u"root"_s);
        QVERIFY(QDir().mkpath(root + u"/etc"_s) && QDir().mkpath(root + u"/deep/er"_s));
        write(m_dir.filePath(u"secret"_s), "outside");
        write(root + u"/etc/passwd"_s, "inside");
        QVERIFY(QFile::link(u"/etc/passwd"_s, root + u"/absolute"_s));
        QVERIFY(QFile::link(u"../../../secret"_s, root + u"/up"_s));
        QVERIFY(QFile::link(u".."_s, root + u"/parent"_s));
        QVERIFY(QFile::link(u"/proc/self/root"_s, root + u"/magic"_s));
        QVERIFY(QFile::link(u"loop"_s, root + u"/loop"_s));
        QCOMPARE(mkfifo((root + u"/fifo"_s).toUtf8(), 0600), 0);
        m_root = std::make_unique<SafeRoot>(std::move(*SafeRoot::open(root)));
    }

    void wholeFilesAreReplacedInOneStep()
    {
        QVERIFY(m_root->replaceFile("deep/er/whole", "first", 0640, "temporary"));
        QVERIFY(m_root->replaceFile("deep/er/whole", "second", 0644, "temporary"));
        QCOMPARE(m_root->readFile("deep/er/whole", 6).value_or(QByteArray()), "second");
        QCOMPARE(m_root->stat("deep/er/whole")->st_mode & 07777, 0644U);
        QCOMPARE(m_root->readFile("deep/er/whole", 5).error().status, 400);
        QCOMPARE(m_root->readFile("absolute", 100).error().status, 400); // a link
        QCOMPARE(m_root->readFile("fifo", 100).error().status, 400);
        QCOMPARE(m_root->readFile("nothing", 100).error().status, 404);
        QVERIFY(!m_root->replaceFile("deep", "text", 0644, "temporary"));
        QCOMPARE(m_root->stat("temporary").error().status, 404);
        QVERIFY(m_root->replaceFile("replaced", "x", 0644, "up-temporary"));
        QVERIFY(m_root->makeSymlink("up-temporary", "../secret"));
        QVERIFY(m_root->replaceFile("replaced", "y", 0644, "up-temporary")); // a link there is removed, not followed
        QCOMPARE(m_root->readFile("replaced", 10).value_or(QByteArray()), "y");
        QVERIFY(m_root->folder("deep"));
        QCOMPARE(m_root->folder("parent").error().status, 400);
        QVERIFY(m_root->remove("deep/er/whole") && m_root->remove("replaced"));
    }

    void aFileWithoutANameGetsOne()
    {
        const auto file = m_root->openFile("/etc", O_TMPFILE | O_WRONLY, 0600);
        if (!file)
            QSKIP("this file system has no O_TMPFILE");
        QCOMPARE(::write(file->get(), "new", 3), 3);
        QVERIFY(m_root->linkFile(file->get(), "/etc/linked"));
        QCOMPARE(m_root->readFile("/etc/linked", 10).value_or(QByteArray()), QByteArray("new"));
        QCOMPARE(m_root->linkFile(file->get(), "/etc/linked").error().status, 409);
        QVERIFY(m_root->remove("/etc/linked"));
    }

    void reading_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        QTest::newRow("plain") << QByteArray("/etc/passwd") << QByteArray("inside") << 0;
        QTest::newRow("dots") << QByteArray("/../../etc/passwd") << QByteArray("inside") << 0;
        QTest::newRow("absolute link") << QByteArray("absolute") << QByteArray("inside") << 0;
        QTest::newRow("link out") << QByteArray("up") << QByteArray() << 404;
        QTest::newRow("through a link to the parent") << QByteArray("parent/secret") << QByteArray() << 404;
        QTest::newRow("parent stays inside") << QByteArray("parent/etc/passwd") << QByteArray("inside") << 0;
        QTest::newRow("magic") << QByteArray("magic/etc/passwd") << QByteArray() << 404;
        QTest::newRow("loop") << QByteArray("loop") << QByteArray() << 400;
        QTest::newRow("fifo") << QByteArray("fifo") << QByteArray() << 400;
        QTest::newRow("zero byte") << QByteArray("etc/passwd\0x", 12) << QByteArray() << 400;
        QTest::newRow("long name") << QByteArray(300, 'x') << QByteArray() << 400;
        QTest::newRow("file as folder") << QByteArray("etc/passwd/x") << QByteArray() << 400;
    }

    void reading()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, text);
        QFETCH(int, status);
        const auto result = read(path);
        QCOMPARE(result ? 0 : result.error().status, status);
        if (result)
            QCOMPARE(*result, text);
    }

    void modesPassTheUmask()
    {
        const mode_t before = ::umask(077);
        const auto made = m_root->makeDirectory("open", 01777);
        ::umask(before);
        QVERIFY(made);
        QCOMPARE(m_root->stat("open")->st_mode & 07777u, 01777u);
        QVERIFY(m_root->remove("open"));
    }

    void makeAndRemove()
    {
        QVERIFY(m_root->makeDirectory("a", 0750));
        QCOMPARE(m_root->stat("a")->st_mode & 07777u, 0750u);
        QCOMPARE(m_root->makeDirectory("a").error().status, 409);
        QVERIFY(m_root->makeSymlink("a/link", "/etc/passwd"));
        QCOMPARE(*m_root->readLink("a/link"), QByteArray("/etc/passwd"));
        QCOMPARE(m_root->readLink("etc/passwd").error().status, 400);
        QVERIFY(m_root->openFile("a/file", O_WRONLY | O_CREAT, 0640));
        QCOMPARE(*m_root->list("a"), (QByteArrayList { "file", "link" }));
        QCOMPARE(m_root->remove("a").error().status, 400);
        QVERIFY(m_root->remove("a", true));
        QCOMPARE(*read("etc/passwd"), QByteArray("inside"));
        QCOMPARE(m_root->remove("a").error().status, 404);
        for (const char *path : { "/", ".", "deep/..", "" })
            QCOMPARE(m_root->remove(path, true).error().status, 400);
    }

    void writingThroughALinkStaysInside()
    {
        const auto fd = m_root->openFile("parent/new", O_WRONLY | O_CREAT);
        QVERIFY(fd);
        QVERIFY(QFile::exists(m_dir.filePath(u"root/new"_s)));
        QVERIFY(!QFile::exists(m_dir.filePath(u"new"_s)));
        QVERIFY(m_root->rename("new", "deep/er/new"));
        QVERIFY(m_root->stat("deep/er/new"));
    }

    void aNewFolderIsNeverSwappedForALinkOut()
    {
        const QString victim = m_dir.filePath(u"victim"_s);
        write(victim, "outside");
        QVERIFY(QFile::setPermissions(victim, QFile::ReadOwner));
        const QByteArray place = m_dir.filePath(u"root/raced"_s).toUtf8(), link = m_dir.filePath(u"root/link"_s).toUtf8();
        std::atomic<bool> done = false;
        std::thread swapper([&] { // as somebody inside would
            while (!done) {
                if (::symlink(qPrintable(victim), link.constData()) == 0 && ::rmdir(place.constData()) == 0)
                    ::rename(link.constData(), place.constData());
                ::unlink(place.constData());
                ::unlink(link.constData());
            }
        });
        struct stat info {};
        for (int i = 0; i < 20000 && ::stat(qPrintable(victim), &info) == 0 && (info.st_mode & 07777) == 0400; ++i)
            static_cast<void>(m_root->makeDirectory("raced", 0755));
        done = true;
        swapper.join();
        QCOMPARE(info.st_mode & 07777u, 0400u);
        static_cast<void>(m_root->remove("raced"));
    }

    void whatIsNoFileIsNotEvenOpened()
    {
        const UniqueFd watch(inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
        QVERIFY(inotify_add_watch(watch.get(), qPrintable(m_dir.filePath(u"root/fifo"_s)), IN_OPEN) >= 0);
        char events[4096];
        for (const int flags : { O_RDONLY, O_RDWR, O_WRONLY | O_CREAT }) // O_RDWR: that one alone would succeed
            QCOMPARE(m_root->openFile("fifo", flags).error().status, 400);
        QCOMPARE(::read(watch.get(), events, sizeof events), -1);
        QCOMPARE(errno, EAGAIN);
    }

    void recursiveRemovalFollowsNoLink()
    {
        QVERIFY(m_root->makeDirectory("gone"));
        QVERIFY(QFile::link(m_dir.path(), m_dir.filePath(u"root/gone/out"_s)));
        QVERIFY(m_root->remove("gone", true));
        QVERIFY(QFile::exists(m_dir.filePath(u"secret"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_SafeRoot)
#include "tst_saferoot.moc"
