// SPDX-License-Identifier: Apache-2.0
#include <QtTest>
#include <fcntl.h>
#include <linux/fs.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <thread>
#include <unistd.h>

#include "models/core/uniquefd.h"
#include "server/storage/diskfiles.h"
#include "server/storage/treecopy.h"
#include "server/system/mount.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
/** One of everything, made by sh in the tree's folder. */
constexpr auto everything = R"(
chmod 0711 .; mkdir sub sub/deep 'odd name
with line break' empty; chmod 0700 empty; chmod 2775 sub; chown 1000100:1000005 sub
seq 1 20000 > sub/numbers; printf x > one; : > none; cp /bin/true setuid; chown 1000000:1000000 setuid; chmod 6755 setuid
chmod 0000 one; chown 1000033:1000033 sub/numbers; printf weird > 'odd name
with line break/ü'
ln -s /etc/passwd link; ln -s sub folderlink; ln -s 'nowhere/at all' broken; chown -h 1000001:1000002 broken
ln one sub/hard; ln one sub/deep/hard; ln broken sub/hardlink
mknod null c 1 3; chmod 0640 null; chown 1000000:1000006 null; mknod block b 7 200; mkfifo fifo; chmod 0622 fifo; ln fifo sub/fifo2
truncate -s 64M sparse; printf middle | dd of=sparse bs=1 seek=20000000 conv=notrunc status=none
truncate -s 1M onlyhole; { seq 1 50; } > sub/deep/a; seq 1 300000 > big
for i in $(seq 1 150); do echo $i > sub/deep/$i; done
touch -h -d '2001-02-03 04:05:06.123456789' link sub/numbers null fifo; touch -d '1999-12-31 23:59:59.5' sub empty
)";
/** Version 2; user::rwx, user:1000:r--, group:5:r-x, mask::r-x, other::r-x */
const QByteArray acl = QByteArray::fromHex("02000000" "01000700ffffffff" "02000400e8030000" "04000500ffffffff" "0800050005000000" "10000500ffffffff" "20000500ffffffff");
const QByteArray fileCapability = QByteArray::fromHex("0100000300200000000000000000000000000000" "40420f00");

using Tree = QMap<QByteArray, QByteArray>; ///< path -> everything about it
}

/** Copying trees exactly, compared attribute by attribute. */
class TestTreeCopy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void exact();
    void incremental_data();
    void incremental();
    void untouched();
    void hostile();
    void interrupted();
    void fullDisk();
    void leavesMountsOut();
    void progress();
    void errors();
    void deep();

private:
    QString at(const QString &name) const { return m_dir->filePath(name); }
    static void shell(const QString &folder, const QString &script);
    void makeSource();
    static Tree describe(const QString &root, bool withChangeTimes = false);
    static void compare(const Tree &actual, const Tree &expected);
    static Result<> copy(const QString &from, const QString &to, bool incremental = false) { return copyTree(from, to, { incremental, {} }); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestTreeCopy::init()
{
    if (::geteuid() != 0)
        QSKIP("needs root: owners and devices are made");
    m_dir = std::make_unique<QTemporaryDir>(QDir::currentPath() + u"/treecopy-XXXXXX"_s);
    QVERIFY(QDir().mkpath(at(u"from"_s)) && QDir().mkpath(at(u"to"_s)));
}

void TestTreeCopy::cleanup()
{
    if (m_dir)
        QVERIFY(removeTree(m_dir->path()));
    m_dir.reset();
}

void TestTreeCopy::shell(const QString &folder, const QString &script)
{
    QProcess sh;
    sh.setWorkingDirectory(folder);
    sh.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    sh.start(u"sh"_s, { u"-ec"_s, u"umask 022\n"_s + script });
    QVERIFY(sh.waitForFinished(60000));
    QCOMPARE(sh.exitCode(), 0);
}

void TestTreeCopy::makeSource()
{
    shell(at(u"from"_s), QString::fromUtf8(everything));
    const auto set = [&](const char *name, const char *attribute, const QByteArray &value) {
        const QByteArray path = QFile::encodeName(at(u"from/"_s)) + name;
        QVERIFY2(lsetxattr(path.constData(), attribute, value.constData(), size_t(value.size()), 0) == 0, path + ' ' + attribute + ' ' + strerror(errno));
    };
    set("sub/numbers", "user.text", "value\0with zero"_ba);
    set("sub/numbers", "user.empty", {});
    set("sub", "user.folder", QByteArray(2000, 'x'));
    set("broken", "trusted.onlink", "l");
    set("setuid", "security.capability", fileCapability);
    set("sub/deep/a", "system.posix_acl_access", acl);
    set("sub/deep", "system.posix_acl_default", acl);
    shell(at(u"from"_s), u"chattr +i sub/deep/7; chattr +a sub/deep/8; chattr +i sub/deep/hard empty"_s);
}

/** What one file is, but for its extended attributes and its other names. */
static QByteArray describeOne(const QByteArray &path, const struct stat &st, bool withChangeTimes)
{
    const auto timeOf = [](const timespec &time) { return QByteArray::number(qint64(time.tv_sec)) + '.' + QByteArray::number(qint64(time.tv_nsec)); };
    QByteArray text = QByteArray::number(st.st_mode, 8) + " uid=" + QByteArray::number(st.st_uid) + " gid=" + QByteArray::number(st.st_gid)
        + " mtime=" + timeOf(st.st_mtim);
    if (withChangeTimes)
        text += " ctime=" + timeOf(st.st_ctim) + " inode=" + QByteArray::number(quint64(st.st_ino));
    if (S_ISCHR(st.st_mode) || S_ISBLK(st.st_mode))
        text += " rdev=" + QByteArray::number(quint64(st.st_rdev));
    if (S_ISLNK(st.st_mode)) {
        QByteArray target(4096, 0);
        target.truncate(qMax<ssize_t>(0, readlink(path.constData(), target.data(), size_t(target.size()))));
        text += " -> " + target;
    }
    if (S_ISREG(st.st_mode)) {
        QFile file(QFile::decodeName(path));
        QCryptographicHash hash(QCryptographicHash::Sha1);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            qFatal("%s", path.constData());
        text += " size=" + QByteArray::number(qint64(st.st_size)) + " sha=" + hash.result().toHex() + (st.st_blocks * 512 < st.st_size ? " sparse" : "");
    }
    if (S_ISREG(st.st_mode) || S_ISDIR(st.st_mode)) {
        const UniqueFd fd(::open(path.constData(), O_RDONLY | O_NOFOLLOW));
        int flags = 0;
        if (fd && ioctl(fd.get(), FS_IOC_GETFLAGS, &flags) == 0)
            text += QByteArray(flags & FS_IMMUTABLE_FL ? " immutable" : "") + (flags & FS_APPEND_FL ? " append" : "");
    }
    return text;
}

static QByteArray describeAttributes(const QByteArray &path)
{
    QByteArray list(65536, 0), text;
    list.truncate(qMax<ssize_t>(0, llistxattr(path.constData(), list.data(), size_t(list.size()))));
    QByteArrayList attributes = list.split('\0');
    std::sort(attributes.begin(), attributes.end());
    for (const QByteArray &name : std::as_const(attributes)) {
        QByteArray value(65536, 0);
        value.truncate(qMax<ssize_t>(0, lgetxattr(path.constData(), name.constData(), value.data(), size_t(value.size()))));
        if (!name.isEmpty())
            text += ' ' + name + '=' + value.toHex();
    }
    return text;
}

/** Everything that copying has to keep, as text; files with several names tell all of them. */
Tree TestTreeCopy::describe(const QString &root, bool withChangeTimes)
{
    Tree tree;
    QMap<quint64, QByteArrayList> names;
    QByteArrayList paths { "." };
    for (qsizetype i = 0; i < paths.size(); ++i) {
        struct stat st {};
        const QByteArray path = QFile::encodeName(root) + '/' + paths[i];
        if (lstat(path.constData(), &st) != 0)
            qFatal("%s: %s", path.constData(), strerror(errno));
        tree.insert(paths[i], describeOne(path, st, withChangeTimes) + describeAttributes(path));
        if (S_ISDIR(st.st_mode)) {
            for (const QString &name : QDir(QFile::decodeName(path)).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
                paths << paths[i] + '/' + QFile::encodeName(name);
        } else if (st.st_nlink > 1) {
            names[st.st_ino] << paths[i];
        }
    }
    for (QByteArrayList same : std::as_const(names)) {
        std::sort(same.begin(), same.end());
        for (const QByteArray &each : std::as_const(same))
            tree[each] += " names=" + same.join(',');
    }
    return tree;
}

void TestTreeCopy::compare(const Tree &actual, const Tree &expected)
{
    for (auto each = expected.begin(); each != expected.end(); ++each) {
        QVERIFY2(actual.contains(each.key()), "missing: " + each.key());
        QVERIFY2(actual[each.key()] == *each, each.key() + "\n is      " + actual[each.key()] + "\n instead " + *each);
    }
    for (auto each = actual.begin(); each != actual.end(); ++each)
        QVERIFY2(expected.contains(each.key()), "too much: " + each.key());
}

void TestTreeCopy::exact()
{
    makeSource();
    const Tree source = describe(at(u"from"_s), true);
    const auto copied = copy(at(u"from"_s), at(u"to"_s));
    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
    const Tree expected = describe(at(u"from"_s));
    QVERIFY(expected["./sub/hard"].contains("names=./one,./sub/deep/hard,./sub/hard") && expected["./sparse"].contains("sparse"));
    QVERIFY(expected["./empty"].contains("immutable") && expected["./sub/deep/hard"].contains("immutable"));
    compare(describe(at(u"to"_s)), expected);
    compare(describe(at(u"from"_s), true), source);
}

void TestTreeCopy::incremental_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("nothing") << u":"_s;
    QTest::newRow("content, same size") << u"seq 20000 -1 1 > sub/numbers; touch -d 2011-01-01 sub/numbers"_s;
    QTest::newRow("size, same time") << u"touch -r big t; printf more >> big; touch -r t big; rm t"_s;
    QTest::newRow("mode") << u"chmod 0444 sub/numbers fifo null; chmod 0777 sub; chmod u+s sub/deep/1"_s;
    QTest::newRow("owner keeps setuid and capability") << u"chown 5:6 sub/deep/1 broken null -h; chown 7:8 setuid; chmod 6755 setuid; setcap cap_net_raw+ep sub/deep/2"_s;
    QTest::newRow("only times") << u"chattr -i empty; touch -h -d 2010-01-01 link sub/numbers null sub empty ."_s;
    QTest::newRow("attributes") << u"setfattr -x user.text sub/numbers; setfattr -n user.empty -v full sub/numbers; setfattr -x user.folder sub; setfattr -n user.new -v n sub/deep"_s;
    QTest::newRow("acls") << u"setfattr -x system.posix_acl_access sub/deep/a; setfattr -x system.posix_acl_default sub/deep"_s;
    QTest::newRow("new in a folder with a default acl") << u"echo new > sub/deep/new; mkdir sub/deep/newfolder; chmod 0600 sub/deep/new; setfattr -x system.posix_acl_access sub/deep/new; echo x > sub/deep/newfolder/x"_s;
    QTest::newRow("flags") << u"chattr -i empty sub/deep/7; chattr +i sub/deep/9 sub; chattr -a sub/deep/8"_s;
    QTest::newRow("removed") << u"chattr -i empty sub/deep/7 sub/deep/hard; chattr -a sub/deep/8; rm -rf sub/deep empty link block"_s;
    QTest::newRow("added") << u"mkdir -p n/e/w; echo x > n/e/w/x; ln n/e/w/x n/y; mkfifo n/f; ln -s q n/l"_s;
    QTest::newRow("folder becomes file") << u"chattr -i sub/deep/7 sub/deep/hard; chattr -a sub/deep/8; rm -r sub/deep; echo file > sub/deep"_s;
    QTest::newRow("file becomes folder") << u"rm big none; mkdir big none; echo x > big/x"_s;
    QTest::newRow("folder becomes link") << u"chattr -i empty; rmdir empty; ln -s sub empty"_s;
    QTest::newRow("link becomes folder") << u"rm folderlink; mkdir folderlink; echo x > folderlink/numbers"_s;
    QTest::newRow("link's target") << u"ln -sfn /etc/group link"_s;
    QTest::newRow("kinds of special files") << u"rm null block fifo; mknod null c 1 5; mkfifo block; echo x > fifo"_s;
    QTest::newRow("hard links broken up") << u"chattr -i sub/deep/hard; cp -p one t; rm sub/hard; mv t sub/hard"_s;
    QTest::newRow("hard links made") << u"ln -f sub/deep/1 sub/deep/2; ln -f sub/deep/1 two; ln -f big sub/big; ln -f fifo fifo3"_s;
    QTest::newRow("hard links regrouped") << u"chattr -i sub/deep/hard; ln big sub/deep/z; rm sub/deep/hard; ln sub/numbers sub/deep/hard; ln -f one sub/numbers; ln -f big sub/hard"_s;
    QTest::newRow("hard link's first name goes") << u"chattr -i sub/deep/hard; rm one"_s;
    QTest::newRow("sparse grows") << u"truncate -s 80M sparse; printf end >> sparse"_s;
    QTest::newRow("names change places") << u"mv big t; mv sub/numbers big; mv t sub/numbers"_s;
    QTest::newRow("everything goes") << u"chattr -i empty sub/deep/7 sub/deep/hard; chattr -a sub/deep/8; rm -rf ./*"_s;
}

void TestTreeCopy::incremental()
{
    makeSource();
    QVERIFY(copy(at(u"from"_s), at(u"to"_s)));
    QFETCH(const QString, script);
    // The change is made on one side, then the other: what was added has to be removed there, what was removed is added.
    shell(at(u"from"_s), script);
    Result<> copied = copy(at(u"from"_s), at(u"to"_s), true);
    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
    compare(describe(at(u"to"_s)), describe(at(u"from"_s)));

    QVERIFY(removeTree(at(u"from"_s)) && QDir().mkpath(at(u"from"_s)));
    makeSource();
    copied = copy(at(u"from"_s), at(u"to"_s), true);
    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
    compare(describe(at(u"to"_s)), describe(at(u"from"_s)));
}

void TestTreeCopy::untouched()
{
    makeSource();
    QVERIFY(copy(at(u"from"_s), at(u"to"_s)));
    const auto before = [&] {
        Tree tree = describe(at(u"to"_s), true);
        // Folders and what has several names lose "immutable" for a moment, as things may have to be made in or of them.
        for (const char *name : { "./empty", "./one", "./sub/hard", "./sub/deep/hard" })
            tree.remove(name);
        return tree;
    };
    Tree expected = before();
    QVERIFY(copy(at(u"from"_s), at(u"to"_s), true));
    compare(before(), expected);

    shell(at(u"from"_s), u"echo other > sub/deep/1; touch -d 2011-01-01 sub/deep/2"_s);
    QVERIFY(copy(at(u"from"_s), at(u"to"_s), true));
    Tree actual = before();
    for (const char *name : { "./sub/deep/1", "./sub/deep/2", "./sub/deep" }) {
        QVERIFY2(actual.value(name) != expected.value(name), name);
        actual.remove(name);
        expected.remove(name);
    }
    compare(actual, expected);
}

/** While the source is read, its files become links to what is outside, fifos and folders, and vanish. */
void TestTreeCopy::hostile()
{
    shell(m_dir->path(), u"mkdir outside; echo secret > outside/secret; mkdir from/d; for i in $(seq 1 40); do echo $i > from/d/f$i; mkdir from/d/s$i; echo x > from/d/s$i/secret; done"_s);
    const UniqueFd folder(::open(QFile::encodeName(at(u"from/d"_s)).constData(), O_RDONLY | O_DIRECTORY));
    std::atomic<bool> stop = false;
    const QByteArray outside = QFile::encodeName(at(u"outside"_s));
    std::thread attacker([&] {
        for (int round = 0; !stop; ++round) {
            const QByteArray file = "f" + QByteArray::number(round % 40 + 1), sub = "s" + QByteArray::number(round % 40 + 1);
            unlinkat(folder.get(), file.constData(), 0);
            switch (round / 40 % 4) {
            case 0: symlinkat((outside + "/secret").constData(), folder.get(), file.constData()); break;
            case 1: mkfifoat(folder.get(), file.constData(), 0600); break;
            case 2: mknodat(folder.get(), file.constData(), S_IFCHR | 0600, makedev(1, 3)); break;
            default: ::close(openat(folder.get(), file.constData(), O_CREAT | O_WRONLY, 0600));
            }
            renameat(folder.get(), sub.constData(), folder.get(), "moved");
            symlinkat(outside.constData(), folder.get(), sub.constData());
            unlinkat(folder.get(), sub.constData(), 0);
            renameat(folder.get(), "moved", folder.get(), sub.constData());
        }
    });
    const auto end = qScopeGuard([&] { stop = true; attacker.join(); });
    for (int round = 0; round < 40; ++round) {
        if (round % 2 == 0)
            QVERIFY(removeTree(at(u"to"_s)) && QDir().mkpath(at(u"to"_s)));
        const auto copied = copy(at(u"from"_s), at(u"to"_s), round % 2);
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
        const Tree tree = describe(at(u"to"_s));
        const QByteArray secret = QCryptographicHash::hash("secret\n", QCryptographicHash::Sha1).toHex();
        for (auto each = tree.begin(); each != tree.end(); ++each)
            QVERIFY2(!each->contains(secret), each.key());
    }
}

/** kill -9 in the middle, then again over what there is. */
void TestTreeCopy::interrupted()
{
    makeSource();
    const Tree expected = describe(at(u"from"_s));
    for (int round = 0; round < 12; ++round) {
        const pid_t child = ::fork();
        if (child == 0) {
            (void)copyTree(at(u"from"_s), at(u"to"_s), { true, {} });
            ::_exit(0);
        }
        const auto entries = [&] {
            int count = 0;
            for (QDirIterator each(at(u"to"_s), QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); each.hasNext(); each.next())
                ++count;
            return count;
        };
        siginfo_t ended {};
        while (entries() < round * 15 && ended.si_pid == 0)
            ::waitid(P_PID, id_t(child), &ended, WEXITED | WNOHANG | WNOWAIT);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        if (round % 2)
            continue;
        const auto copied = copy(at(u"from"_s), at(u"to"_s), true);
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
        compare(describe(at(u"to"_s)), expected);
        QVERIFY(removeTree(at(u"to"_s)) && QDir().mkpath(at(u"to"_s)));
    }
}

void TestTreeCopy::fullDisk()
{
    shell(at(u"from"_s), u"mkdir a; head -c 700000 /dev/zero > a/large; echo x > small"_s);
    const auto disk = ScopedMount::mount(u"tmpfs"_s, at(u"to"_s), u"tmpfs"_s, 0, u"size=512k"_s);
    QVERIFY2(disk, disk ? "" : qPrintable(disk.error().message));
    const auto copied = copy(at(u"from"_s), at(u"to"_s));
    QVERIFY(!copied);
    QCOMPARE(copied.error(), (Error { 507, u"Couldn't write %1/a/large: No space left on device"_s.arg(at(u"to"_s)), {} }));
    shell(at(u"from"_s), u"head -c 1000 /dev/zero > a/large"_s);
    QVERIFY(copy(at(u"from"_s), at(u"to"_s), true));
    compare(describe(at(u"to"_s)), describe(at(u"from"_s)));
}

void TestTreeCopy::leavesMountsOut()
{
    shell(at(u"from"_s), u"mkdir a a/mounted; echo x > a/x"_s);
    const auto disk = ScopedMount::mount(u"tmpfs"_s, at(u"from/a/mounted"_s), u"tmpfs"_s);
    QVERIFY(disk);
    shell(at(u"from/a/mounted"_s), u"echo x > other"_s);
    for (const bool incremental : { false, true }) {
        QVERIFY(copy(at(u"from"_s), at(u"to"_s), incremental));
        QCOMPARE(QDir(at(u"to/a"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList { u"x"_s });
    }
}

void TestTreeCopy::progress()
{
    shell(at(u"from"_s), u"for i in 1 2 3 4; do head -c 12000000 /dev/zero > $i; done"_s);
    QList<qint64> told;
    QVERIFY(copyTree(at(u"from"_s), at(u"to"_s), { false, [&](qint64 bytes) { told << bytes; } }));
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.value(told.size() - 1), 48000000);
    told.clear();
    QVERIFY(copyTree(at(u"from"_s), at(u"to"_s), { true, [&](qint64 bytes) { told << bytes; } }));
    QCOMPARE(told, QList<qint64> { 0 });
}

void TestTreeCopy::errors()
{
    QCOMPARE(copy(at(u"nowhere"_s), at(u"to"_s)).error(), (Error { 500, u"Couldn't read %1: No such file or directory"_s.arg(at(u"nowhere"_s)), {} }));
    QCOMPARE(copy(at(u"from"_s), at(u"nowhere"_s)).error(), (Error { 500, u"Couldn't write %1: No such file or directory"_s.arg(at(u"nowhere"_s)), {} }));
    // A name in use: the target wasn't empty.
    shell(m_dir->path(), u"echo x > from/x; echo y > to/x"_s);
    QCOMPARE(copy(at(u"from"_s), at(u"to"_s)).error(), (Error { 500, u"Couldn't write %1/x: File exists"_s.arg(at(u"to"_s)), {} }));
}

/** As deep as somebody in a container may make it: its paths are longer than any system call takes. */
void TestTreeCopy::deep()
{
    constexpr int levels = 4500;
    rlimit files {};
    QVERIFY(getrlimit(RLIMIT_NOFILE, &files) == 0);
    files.rlim_cur = files.rlim_max; // as the daemon does
    QVERIFY(setrlimit(RLIMIT_NOFILE, &files) == 0);
    UniqueFd folder(::open(qPrintable(at(u"from"_s)), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    for (int i = 0; i < levels; ++i) {
        QCOMPARE(::mkdirat(folder.get(), "d", 0755), 0);
        folder.reset(::openat(folder.get(), "d", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    }
    const auto copied = copy(at(u"from"_s), at(u"to"_s));
    QVERIFY(!copied);
    QCOMPARE(copied.error().status, 400);
    QVERIFY2(copied.error().message.contains(u"nested too deeply"_s), qPrintable(copied.error().message));
    for (const QString &name : { u"to"_s, u"from"_s }) {
        const auto removed = removeTree(at(name));
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message));
        QVERIFY(!QFileInfo::exists(at(name)));
    }
}

QTEST_GUILESS_MAIN(TestTreeCopy)
#include "tst_treecopy.moc"
