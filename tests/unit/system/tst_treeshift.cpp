// SPDX-License-Identifier: Apache-2.0
#include <QtTest>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "models/core/uniquefd.h"
#include "server/system/treeshift.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class tst_TreeShift : public QObject {
    Q_OBJECT

    const IdMap m_map = IdMap::simple(100000, 65536);

    static struct stat statOf(const QString &path)
    {
        struct stat info {};
        lstat(path.toUtf8().constData(), &info);
        return info;
    }

private Q_SLOTS:
    void acl()
    {
        // Version 2; user::rwx, user:1000:r--, group:5:r-x, mask::r-x
        const QByteArray acl = QByteArray::fromHex("02000000" "01000700ffffffff" "02000400e8030000" "0800050005000000" "10000500ffffffff");
        const auto moved = shiftAcl(acl, m_map, ShiftDirection::ToHost);
        QVERIFY(moved);
        QCOMPARE(moved->toHex(), QByteArray("02000000" "01000700ffffffff" "02000400888a0100" "08000500a5860100" "10000500ffffffff"));
        QCOMPARE(shiftAcl(*moved, m_map, ShiftDirection::ToInside), acl);
        QVERIFY(!shiftAcl(acl, m_map, ShiftDirection::ToInside));
        QVERIFY(!shiftAcl(acl.chopped(1), m_map, ShiftDirection::ToHost));
    }

    void capability()
    {
        const QByteArray version2 = QByteArray::fromHex("0100000200200000000000000000000000000000");
        const auto moved = withCapabilityRoot(version2, 100000);
        QVERIFY(moved);
        QCOMPARE(moved->toHex(), QByteArray("0100000300200000000000000000000000000000a0860100"));
        QCOMPARE(withCapabilityRoot(*moved, 0), version2);
        QVERIFY(!withCapabilityRoot(version2.chopped(2), 0));
    }

    void tree()
    {
        if (geteuid() != 0)
            QSKIP("needs root: owners are changed");
        QTemporaryDir outside, dir;
        const QString root = dir.filePath(u"tree"_s);
        QVERIFY(QDir().mkpath(root + u"/sub"_s));
        for (const QString &name : { outside.filePath(u"victim"_s), root + u"/file"_s, root + u"/sub/setuid"_s }) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile::link(outside.filePath(u"victim"_s), root + u"/link"_s));
        QVERIFY(QFile::link(outside.path(), root + u"/folderlink"_s));
        QCOMPARE(::link((root + u"/file"_s).toUtf8(), (root + u"/sub/again"_s).toUtf8()), 0);
        const QByteArray setuid = (root + u"/sub/setuid"_s).toUtf8();
        QCOMPARE(chown(setuid, 1000, 5), 0);
        QCOMPARE(chmod(setuid, 06755), 0);
        const QByteArray capability = QByteArray::fromHex("0100000200200000000000000000000000000000");
        QCOMPARE(setxattr(setuid, "security.capability", capability.constData(), size_t(capability.size()), 0), 0);

        const auto shifted = shiftTree(root, m_map, ShiftDirection::ToHost);
        QVERIFY2(shifted, shifted ? "" : qPrintable(shifted.error().message));
        QCOMPARE(statOf(root).st_uid, 100000u);
        QCOMPARE(statOf(root + u"/sub/setuid"_s).st_uid, 101000u);
        QCOMPARE(statOf(root + u"/sub/setuid"_s).st_gid, 100005u);
        QCOMPARE(statOf(root + u"/sub/setuid"_s).st_mode & 07777u, 06755u);
        QCOMPARE(statOf(root + u"/file"_s).st_uid, 100000u); // two names, moved once
        QCOMPARE(statOf(root + u"/link"_s).st_uid, 100000u);
        QCOMPARE(statOf(outside.filePath(u"victim"_s)).st_uid, 0u);
        QCOMPARE(statOf(outside.path()).st_uid, 0u);
        char value[64];
        QCOMPARE(getxattr(setuid, "security.capability", value, sizeof value), 24);

        QVERIFY(shiftTree(root, m_map, ShiftDirection::ToInside));
        QCOMPARE(statOf(root + u"/sub/setuid"_s).st_uid, 1000u);
        QCOMPARE(getxattr(setuid, "security.capability", value, sizeof value), 20);
        QVERIFY(!shiftTree(root, m_map, ShiftDirection::ToInside));
    }

    void deep() // as somebody in a container may make it
    {
        QTemporaryDir dir;
        rlimit files {};
        QVERIFY(getrlimit(RLIMIT_NOFILE, &files) == 0);
        files.rlim_cur = files.rlim_max; // as the daemon does
        QVERIFY(setrlimit(RLIMIT_NOFILE, &files) == 0);
        UniqueFd folder(::open(qPrintable(dir.path()), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        for (int i = 0; i < 4500; ++i) {
            QCOMPARE(::mkdirat(folder.get(), "d", 0755), 0);
            folder.reset(::openat(folder.get(), "d", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        }
        const auto shifted = shiftTree(dir.path(), m_map, ShiftDirection::ToHost);
        QVERIFY(!shifted);
        QVERIFY2(shifted.error().message.contains(u"nested too deeply"_s), qPrintable(shifted.error().message));
        QCOMPARE(QProcess::execute(u"rm"_s, { u"-rf"_s, dir.path() }), 0);
    }
};

QTEST_GUILESS_MAIN(tst_TreeShift)
#include "tst_treeshift.moc"
