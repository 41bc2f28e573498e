// SPDX-License-Identifier: Apache-2.0
#include <QtTest>
#include <sys/stat.h>

#include "server/events/eventbus.h"
#include "server/storage/storageservice.h"
#include "server/store/store.h"
#include "server/system/mount.h"
#include "server/system/statedir.h"
#include "server/system/subprocess.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** Pools and volumes on the driver "dir", over a real store and file system. */
class TestStorage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void poolLife();
    void poolErrors_data();
    void poolErrors();
    void foreignSource();
    void poolInUse();
    void instanceFromImage_data();
    void instanceFromImage();
    void hostileSquashfs_data();
    void hostileSquashfs();
    void foreignPrograms();
    void instanceWithoutImage();
    void instanceRename();
    void snapshots();
    void lastSnapshotsFolder();
    void interruptedRenames_data();
    void interruptedRenames();
    void nothingStays_data();
    void nothingStays();
    void fullDisk();
    void crashes();
    void createSpeed();

private:
    struct Parts {
        std::unique_ptr<Store> store;
        Repositories rows;
        EventBus events;
        StorageService storage;
        Parts(const StateDir &dir, std::unique_ptr<Store> opened) : store(std::move(opened)), rows(*store), storage(rows, dir, events) { }
    };
    void reopen();
    QString at(const QString &path) const { return m_dir.path(path); }
    bool exists(const QString &path) const { return QFileInfo(at(path)).exists() || QFileInfo(at(path)).isSymLink(); }
    QStringList entries(const QString &path) const { return QDir(at(path)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::System); }
    struct stat statOf(const QString &path) const;
    QString makeImage(const QStringList &options, const QString &name);
    QByteArray sh(const QByteArray &script) const;
    static InstanceVolume c1() { return { u"default"_s, u"c1"_s, InstanceType::Container, u"p"_s }; }

    std::unique_ptr<QTemporaryDir> m_temporary;
    StateDir m_dir;
    std::unique_ptr<Parts> m_parts;
};

void TestStorage::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_dir.root = m_temporary->filePath(u"state"_s);
    QVERIFY(QDir().mkdir(m_dir.root));
    QVERIFY(m_dir.create());
    reopen();
    const auto made = m_parts->storage.createPool(u"p"_s, u"dir"_s, u"D"_s, {});
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
}

void TestStorage::cleanup()
{
    m_parts.reset();
    QVERIFY(unmountTree(at(u"storage-pools/f"_s)));
    m_temporary.reset();
}

void TestStorage::reopen()
{
    m_parts.reset();
    auto store = Store::open(m_dir.root);
    QVERIFY(store);
    m_parts = std::make_unique<Parts>(m_dir, std::move(*store));
}

struct stat TestStorage::statOf(const QString &path) const
{
    struct stat st {};
    ::lstat(QFile::encodeName(at(path)).constData(), &st);
    return st;
}

QString TestStorage::makeImage(const QStringList &options, const QString &name)
{
    const QString file = m_temporary->filePath(name);
    const QStringList arguments = QStringList { u"--output"_s, file } + options;
    return QProcess::execute(QStringLiteral(QUAYSIDE_SOURCE_DIR "/scripts/make-image"), arguments) == 0 ? file : QString();
}

/** Runs in the temporary folder; what it says. */
QByteArray TestStorage::sh(const QByteArray &script) const
{
    Subprocess::RunOptions options;
    options.spawn.cwd = QFile::encodeName(m_temporary->path());
    return Subprocess::check({ "sh", "-ec", script }, options).value_or("failed");
}

void TestStorage::poolLife()
{
    auto pool = m_parts->storage.pool(u"p"_s);
    QVERIFY(pool);
    QCOMPARE(pool->driver, u"dir"_s);
    QCOMPARE(pool->status, u"Created"_s);
    QCOMPARE(pool->config, (StringMap { { u"source"_s, at(u"storage-pools/p"_s) } }));
    QVERIFY(exists(u"storage-pools/p/containers"_s));
    QCOMPARE(statOf(u"storage-pools/p"_s).st_mode & 07777, 0711u);
    QVERIFY(m_parts->storage.poolResources(u"p"_s)->space.total > 0);
    QVERIFY(m_parts->storage.updatePool(u"p"_s, { { { u"user.a"_s, u"b"_s } }, u"E"_s }));
    pool = m_parts->storage.pool(u"p"_s);
    QCOMPARE(pool->config.value(u"user.a"_s), u"b"_s);
    QCOMPARE(pool->config.value(u"source"_s), at(u"storage-pools/p"_s));
    QCOMPARE(pool->description, u"E"_s);
    QCOMPARE(m_parts->storage.updatePool(u"p"_s, { { { u"source"_s, u"/tmp"_s } }, {} }).error().status, 400);
    QCOMPARE(m_parts->storage.createPool(u"p"_s, u"dir"_s, {}, {}).error().status, 409);
    QVERIFY(m_parts->storage.deletePool(u"p"_s));
    QVERIFY(!exists(u"storage-pools/p"_s));
    QCOMPARE(m_parts->storage.pool(u"p"_s).error().status, 404);
}

void TestStorage::poolErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("driver");
    QTest::addColumn<StringMap>("config");
    QTest::newRow("no driver") << u"q"_s << QString() << StringMap();
    QTest::newRow("unknown driver") << u"q"_s << u"foo"_s << StringMap();
    QTest::newRow("slash") << u"a/b"_s << u"dir"_s << StringMap();
    QTest::newRow("dots") << u".."_s << u"dir"_s << StringMap();
    QTest::newRow("unknown key") << u"q"_s << u"dir"_s << StringMap { { u"foo"_s, u"x"_s } };
    QTest::newRow("size") << u"q"_s << u"dir"_s << StringMap { { u"size"_s, u"10GB"_s } };
    QTest::newRow("size of volumes") << u"q"_s << u"dir"_s << StringMap { { u"volume.size"_s, u"much"_s } };
    QTest::newRow("another driver's key") << u"q"_s << u"dir"_s << StringMap { { u"volume.zfs.use_refquota"_s, u"true"_s } };
    QTest::newRow("relative source") << u"q"_s << u"dir"_s << StringMap { { u"source"_s, u"tmp"_s } };
    QTest::newRow("missing source") << u"q"_s << u"dir"_s << StringMap { { u"source"_s, u"/nowhere/x"_s } };
    QTest::newRow("source in use") << u"q"_s << u"dir"_s << StringMap { { u"source"_s, u"/usr"_s } };
    QTest::newRow("a file") << u"q"_s << u"dir"_s << StringMap { { u"source"_s, u"/etc/passwd"_s } };
}

void TestStorage::poolErrors()
{
    QFETCH(QString, name);
    QFETCH(QString, driver);
    QFETCH(StringMap, config);
    const auto made = m_parts->storage.createPool(name, driver, {}, config);
    QVERIFY(!made);
    QCOMPARE(made.error().status, 400);
    QCOMPARE(entries(u"storage-pools"_s), QStringList { u"p"_s });
    QCOMPARE(m_parts->rows.pools.list().size(), 1);
}

void TestStorage::foreignSource()
{
    if (::geteuid() != 0)
        QSKIP("binding a source needs root");
    const QString source = m_temporary->filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkdir(source));
    QCOMPARE(m_parts->storage.createPool(u"f"_s, u"dir"_s, {}, { { u"source"_s, m_dir.root } }).error().status, 400);
    const auto made = m_parts->storage.createPool(u"f"_s, u"dir"_s, {}, { { u"source"_s, source } });
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QVERIFY(QFileInfo::exists(source + u"/containers"_s));
    QVERIFY(isMountPoint(at(u"storage-pools/f"_s)));
    QVERIFY(unmountTree(at(u"storage-pools/f"_s)));
    QVERIFY(m_parts->storage.recover());
    QVERIFY(isMountPoint(at(u"storage-pools/f"_s)));
    QVERIFY(m_parts->storage.deletePool(u"f"_s));
    QVERIFY(!exists(u"storage-pools/f"_s));
    QVERIFY(QDir(source).isEmpty());
}

void TestStorage::poolInUse()
{
    const auto seen = *m_parts->rows.profiles.find(u"default"_s, u"default"_s);
    ProfileRow profile = *seen;
    profile.devices = { { u"root"_s, { { u"type"_s, u"disk"_s }, { u"path"_s, u"/"_s }, { u"pool"_s, u"p"_s } } } };
    QVERIFY(m_parts->rows.profiles.update(profile, seen));
    QVERIFY(m_parts->storage.createInstanceVolume(c1(), nullptr, nullptr, {}));
    QVERIFY(m_parts->storage.createCustomVolume({ u"p"_s, u"default"_s, VolumeType::Custom, u"v"_s }, {}));
    const QStringList users { u"/1.0/instances/c1"_s, u"/1.0/profiles/default"_s, u"/1.0/storage-pools/p/volumes/custom/v"_s };
    QCOMPARE(m_parts->storage.pool(u"p"_s)->usedBy, users);
    const auto deleted = m_parts->storage.deletePool(u"p"_s);
    QCOMPARE(deleted.error().status, 400);
    QCOMPARE(deleted.error().message, u"The storage pool is currently in use"_s);
}

void TestStorage::instanceFromImage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("shifted");
    QTest::newRow("unified") << QStringList() << false;
    QTest::newRow("unified, shifted") << QStringList() << true;
    QTest::newRow("split") << QStringList { u"--split"_s, u"--compress"_s, u"xz"_s } << true;
    QTest::newRow("squashfs") << QStringList { u"--squashfs"_s } << true;
}

void TestStorage::instanceFromImage()
{
    QFETCH(QStringList, options);
    QFETCH(bool, shifted);
    if (::geteuid() != 0)
        QSKIP("owners are only kept by root");
    const QString meta = makeImage(options, u"i.tar"_s);
    QString rootfs;
    for (const QString &name : QDir(m_temporary->path()).entryList({ u"i.rootfs*"_s, u"i.squashfs"_s }))
        rootfs = m_temporary->filePath(name);
    const ImageFiles files { u"f"_s, meta, rootfs };
    QCOMPARE(rootfs.isEmpty(), options.isEmpty());
    const IdMap map = IdMap::simple(100000, 65536);
    const auto made = m_parts->storage.createInstanceVolume(c1(), &files, shifted ? &map : nullptr, {});
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    const QString path = u"storage-pools/p/containers/c1"_s;
    QCOMPARE(m_parts->storage.instanceVolumePath(c1()), at(path));
    const uid_t root = shifted ? 100000 : 0;
    QCOMPARE(statOf(path).st_mode & 07777, 0100u);
    QCOMPARE(statOf(path).st_uid, root);
    QCOMPARE(statOf(path + u"/rootfs/bin/busybox"_s).st_uid, root);
    QCOMPARE(statOf(path + u"/rootfs/bin/busybox"_s).st_mode & 07777, 0755u);
    QCOMPARE(statOf(path + u"/rootfs"_s).st_uid, root);
    QVERIFY(exists(path + u"/metadata.yaml"_s));
    QVERIFY(exists(path + u"/templates/hostname.tpl"_s));
    QCOMPARE(QFile::symLinkTarget(at(u"containers/c1"_s)), at(path));
    QCOMPARE(m_parts->storage.instanceVolumeUsage(c1()), 0); // a dir pool would have to walk the tree
    QCOMPARE(m_parts->storage.mountInstanceVolume(c1())->path, at(path));
    QCOMPARE(m_parts->storage.createInstanceVolume(c1(), &files, nullptr, {}).error().status, 409);
    QVERIFY(m_parts->storage.deleteInstanceVolume(c1()));
    QVERIFY(m_parts->storage.deleteInstanceVolume(c1()));
    QVERIFY(entries(u"storage-pools/p/containers"_s).isEmpty());
    QVERIFY(entries(u"containers"_s).isEmpty());
    QCOMPARE(m_parts->storage.mountInstanceVolume(c1()).error().status, 404);
}

void TestStorage::hostileSquashfs_data()
{
    QTest::addColumn<QByteArray>("tree");  // made in a folder; what is in ../out must not change
    QTest::addColumn<QByteArray>("before"); // words of the image that are replaced
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("reason"); // of the refusal; empty: it may be taken
    QTest::newRow("dots") << QByteArray("mkdir @@; echo evil > @@/f") << QByteArray("@@") << QByteArray("..") << QByteArray("leads out of the tree");
    QTest::newRow("slashes") << QByteArray("echo evil > XXXXoutXf") << QByteArray("XXXXoutXf") << QByteArray("../.out/f") << QByteArray("leads out of the tree");
    QTest::newRow("absolute") << QByteArray("echo evil > XtmpXquayside-evil") << QByteArray("XtmpXquayside-evil") << QByteArray("/tmp/quayside-evil")
                              << QByteArray("leads out of the tree");
    QTest::newRow("a folder that is a link") << QByteArray("ln -s ../../../../out twin-a; mkdir twin-b; echo evil > twin-b/f") << QByteArray("twin-b")
                                             << QByteArray("twin-a") << QByteArray();
    QTest::newRow("device") << QByteArray("mkdir etc; mknod etc/sda b 8 0") << QByteArray("@") << QByteArray("@") << QByteArray("device node outside dev/");
}

/** Nothing is written outside of the volume, whatever names an image has. */
void TestStorage::hostileSquashfs()
{
    QFETCH(QByteArray, tree);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, reason);
    if (::geteuid() != 0)
        QSKIP("owners are only kept by root");
    QCOMPARE(sh("mkdir out meta tree; echo 'architecture: x86_64' > meta/metadata.yaml; tar cf meta.tar -C meta metadata.yaml; cd tree; " + tree
                 + "; mksquashfs . ../plain -quiet -no-progress -noI -noD -noF -noX >/dev/null"), QByteArray());
    QFile plain(m_temporary->filePath(u"plain"_s)), evil(m_temporary->filePath(u"evil"_s));
    QVERIFY(plain.open(QIODevice::ReadOnly) && evil.open(QIODevice::WriteOnly));
    const QByteArray bytes = plain.readAll();
    QVERIFY(before == after || bytes.contains(before));
    evil.write(QByteArray(bytes).replace(before, after));
    evil.close();
    const ImageFiles files { u"f"_s, m_temporary->filePath(u"meta.tar"_s), evil.fileName() };
    const IdMap map = IdMap::simple(100000, 65536);
    const auto made = m_parts->storage.createInstanceVolume(c1(), &files, &map, {});
    QVERIFY2(made || made.error().status == 400, made ? "" : qPrintable(made.error().message));
    QVERIFY2(reason.isEmpty() || (!made && made.error().message.contains(QString::fromUtf8(reason))), made ? "taken" : qPrintable(made.error().message));
    QCOMPARE(sh("find out -type f; find . -name f -path '*/rootfs/../*'; ls /tmp/quayside-evil 2>/dev/null || true"), QByteArray());
    QCOMPARE(sh("find state -name f -not -path 'state/storage-pools/p/containers/c1/rootfs/*'"), QByteArray());
}

/** What takes a stranger's image apart is our jailed helper alone: no program of the machine sees it. */
void TestStorage::foreignPrograms()
{
    if (::geteuid() != 0)
        QSKIP("owners are only kept by root");
    const QString meta = makeImage({ u"--squashfs"_s }, u"i.tar"_s);
    QVERIFY(!meta.isEmpty());
    QCOMPARE(sh("mkdir bin; for p in unsquashfs sqfs2tar rdsquashfs tar; do printf '#!/bin/sh\\ntouch %s/called\\nexit 1\\n' \"$PWD\" > bin/$p; chmod 755 bin/$p; done"), QByteArray());
    const QByteArray path = qgetenv("PATH");
    const auto restore = qScopeGuard([&] { qputenv("PATH", path); });
    qputenv("PATH", QFile::encodeName(m_temporary->filePath(u"bin"_s)) + ':' + path);
    const ImageFiles files { u"f"_s, meta, m_temporary->filePath(u"i.squashfs"_s) };
    const auto made = m_parts->storage.createInstanceVolume(c1(), &files, nullptr, {});
    QVERIFY(!QFile::exists(m_temporary->filePath(u"called"_s)));
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
}

void TestStorage::instanceWithoutImage()
{
    QVERIFY(m_parts->storage.createInstanceVolume({ u"q"_s, u"c1"_s, InstanceType::Container, u"p"_s }, nullptr, nullptr, {}).error().status >= 400);
    ProjectRow project;
    project.name = u"q"_s;
    QVERIFY(m_parts->rows.projects.create(project));
    QVERIFY(m_parts->storage.createInstanceVolume({ u"q"_s, u"c1"_s, InstanceType::Container, u"p"_s }, nullptr, nullptr, {}));
    QCOMPARE(entries(u"storage-pools/p/containers"_s), QStringList { u"q_c1"_s });
    QVERIFY(exists(u"containers/q_c1/rootfs"_s));
}

void TestStorage::instanceRename()
{
    QVERIFY(m_parts->storage.createInstanceVolume(c1(), nullptr, nullptr, {}));
    QVERIFY(m_parts->storage.createInstanceVolume({ u"default"_s, u"c2"_s, InstanceType::Container, u"p"_s }, nullptr, nullptr, {}));
    QCOMPARE(m_parts->storage.renameInstanceVolume(c1(), u"c2"_s).error().status, 409);
    QVERIFY(m_parts->storage.renameInstanceVolume(c1(), u"c3"_s));
    QCOMPARE(entries(u"storage-pools/p/containers"_s), (QStringList { u"c2"_s, u"c3"_s }));
    QCOMPARE(entries(u"containers"_s), (QStringList { u"c2"_s, u"c3"_s }));
    QVERIFY(m_parts->storage.volume({ u"p"_s, u"default"_s, VolumeType::Container, u"c3"_s }));
}

void TestStorage::snapshots()
{
    const InstanceVolume snap { u"default"_s, u"c1/snap 0"_s, InstanceType::Container, u"p"_s };
    QVERIFY(m_parts->storage.createInstanceVolume(c1(), nullptr, nullptr, {}));
    QFile file(at(u"storage-pools/p/containers/c1/rootfs/x"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(10000, 'x')) == 10000);
    file.close();
    QVERIFY(QFile::link(u"x"_s, at(u"storage-pools/p/containers/c1/rootfs/l"_s)));
    const auto made = m_parts->storage.copyInstanceVolume(c1(), snap);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QCOMPARE(m_parts->storage.copyInstanceVolume(c1(), snap).error().status, 409);
    const QString path = u"storage-pools/p/containers-snapshots/c1/snap 0"_s;
    QCOMPARE(m_parts->storage.mountInstanceVolume(snap)->path, at(path));
    QCOMPARE(statOf(path).st_mode & 07777, 0100u);
    QCOMPARE(QFileInfo(at(path + u"/rootfs/x"_s)).size(), 10000);
    QCOMPARE(QFileInfo(at(path + u"/rootfs/l"_s)).symLinkTarget(), at(path + u"/rootfs/x"_s));
    QVERIFY(*m_parts->storage.measureInstanceVolume(snap) >= 12288);
    QCOMPARE(QFile::symLinkTarget(at(u"snapshots/c1"_s)), at(u"storage-pools/p/containers-snapshots/c1"_s));
    QCOMPARE(m_parts->storage.volumes(u"p"_s, u"default"_s, {})->size(), 2);
    QCOMPARE(m_parts->storage.pool(u"p"_s)->usedBy, (QStringList { u"/1.0/instances/c1"_s, u"/1.0/instances/c1/snapshots/snap%200"_s }));

    QVERIFY(m_parts->storage.renameInstanceVolume(snap, u"c1/b"_s));
    QVERIFY(m_parts->storage.renameInstanceVolume(c1(), u"c2"_s));
    QCOMPARE(entries(u"storage-pools/p/containers-snapshots"_s), QStringList { u"c2"_s });
    QVERIFY(exists(u"storage-pools/p/containers-snapshots/c2/b/rootfs/x"_s));
    QCOMPARE(entries(u"snapshots"_s), QStringList { u"c2"_s });
    QVERIFY(m_parts->storage.volume({ u"p"_s, u"default"_s, VolumeType::Container, u"c2/b"_s }));
    const InstanceVolume c2 { u"default"_s, u"c2"_s, InstanceType::Container, u"p"_s };
    QVERIFY(m_parts->storage.copyInstanceVolume({ u"default"_s, u"c2/b"_s, InstanceType::Container, u"p"_s }, c1()));
    QVERIFY(exists(u"containers/c1/rootfs/x"_s));
    QVERIFY(m_parts->storage.deleteInstanceVolume(c2));
    QVERIFY(entries(u"storage-pools/p/containers-snapshots"_s).isEmpty());
    QVERIFY(entries(u"snapshots"_s).isEmpty());
    QCOMPARE(m_parts->storage.volumes(u"p"_s, u"default"_s, {})->size(), 1);
}

/** The folder of a volume's snapshots goes before the last one's files do: whoever ends in the middle leaves what says that it was deleted. */
void TestStorage::lastSnapshotsFolder()
{
    const InstanceVolume snap { u"default"_s, u"c1/s"_s, InstanceType::Container, u"p"_s };
    QVERIFY(m_parts->storage.createInstanceVolume(c1(), nullptr, nullptr, {}));
    QVERIFY(m_parts->storage.copyInstanceVolume(c1(), snap));
    const QString inside = at(u"storage-pools/p/containers-snapshots/c1/s/rootfs"_s);
    if (::geteuid() != 0 || QProcess::execute(u"mount"_s, { u"-t"_s, u"tmpfs"_s, u"tmpfs"_s, inside }) != 0)
        QSKIP("mounting a tmpfs, which keeps its folder from being removed, needs root");
    const bool isDeleted = m_parts->storage.deleteInstanceVolume(snap).has_value();
    const QStringList left = entries(u"storage-pools/p/containers-snapshots"_s);
    QProcess::execute(u"umount"_s, { at(u"storage-pools/p/containers-snapshots/.gone-c1/s/rootfs"_s) });
    QVERIFY(!isDeleted);
    QCOMPARE(left, QStringList { u".gone-c1"_s });
    reopen();
    QVERIFY(m_parts->storage.recover());
    QCOMPARE(entries(u"storage-pools/p/containers-snapshots"_s), QStringList());
}

void TestStorage::interruptedRenames_data()
{
    QTest::addColumn<QStringList>("moved"); // below the pool, already under the new name
    QTest::addColumn<bool>("rowsToo");
    QTest::newRow("nothing") << QStringList() << false;
    QTest::newRow("snapshots") << QStringList { u"containers-snapshots/"_s } << false;
    QTest::newRow("all files") << QStringList { u"containers-snapshots/"_s, u"containers/"_s } << false;
    QTest::newRow("files and rows") << QStringList { u"containers-snapshots/"_s, u"containers/"_s } << true;
    QTest::newRow("undone halfway") << QStringList { u"containers/"_s } << true;
}

void TestStorage::interruptedRenames()
{
    QFETCH(QStringList, moved);
    QFETCH(bool, rowsToo);
    QVERIFY(m_parts->storage.createInstanceVolume(c1(), nullptr, nullptr, {}));
    QVERIFY(m_parts->storage.copyInstanceVolume(c1(), { u"default"_s, u"c1/s"_s, InstanceType::Container, u"p"_s }));
    const QString pool = at(u"storage-pools/p/"_s);
    for (const QString &folder : moved)
        QVERIFY(QFile::rename(pool + folder + u"c1"_s, pool + folder + u"c2"_s));
    const qint64 poolId = (*m_parts->rows.pools.find(u"p"_s))->id;
    if (rowsToo)
        QVERIFY(m_parts->rows.volumes.rename((*m_parts->rows.volumes.find(poolId, u"default"_s, VolumeType::Container, u"c1"_s))->id, u"c2"_s));
    reopen();
    QVERIFY(m_parts->storage.undoInstanceRename(c1(), u"c2"_s));
    QVERIFY(exists(u"snapshots/c1/s/rootfs"_s) && exists(u"containers/c1/rootfs"_s));
    QCOMPARE(entries(u"storage-pools/p/containers"_s), QStringList { u"c1"_s });
    QCOMPARE(entries(u"storage-pools/p/containers-snapshots"_s), QStringList { u"c1"_s });
    QCOMPARE(entries(u"containers"_s), QStringList { u"c1"_s });
    QVERIFY(m_parts->rows.volumes.find(poolId, u"default"_s, VolumeType::Container, u"c1/s"_s));
}

void TestStorage::nothingStays_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::newRow("garbage") << QByteArray(10000, 'x');
    QTest::newRow("no squashfs") << QByteArray("hsqs" + QByteArray(10000, 'x'));
    QTest::newRow("empty") << QByteArray();
}

void TestStorage::nothingStays()
{
    QFETCH(QByteArray, image);
    QFile file(m_temporary->filePath(u"bad"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(image) == image.size() && file.flush());
    const ImageFiles files { u"f"_s, file.fileName(), {} };
    const auto made = m_parts->storage.createInstanceVolume(c1(), &files, nullptr, {});
    QVERIFY(!made);
    QCOMPARE(made.error().status, 400);
    QVERIFY(entries(u"storage-pools/p/containers"_s).isEmpty());
    QVERIFY(entries(u"containers"_s).isEmpty());
    QVERIFY(m_parts->storage.volumes(u"p"_s, u"default"_s, {})->isEmpty());
}

void TestStorage::fullDisk()
{
    const QString source = m_temporary->filePath(u"small"_s);
    QVERIFY(QDir().mkdir(source));
    if (::geteuid() != 0 || QProcess::execute(u"mount"_s, { u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=512k"_s, u"tmpfs"_s, source }) != 0)
        QSKIP("mounting a small tmpfs needs root");
    const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, { u"-l"_s, source }); });
    QVERIFY(m_parts->storage.createPool(u"f"_s, u"dir"_s, {}, { { u"source"_s, source } }));
    InstanceVolume volume = c1();
    volume.pool = u"f"_s;
    for (const QStringList &options : { QStringList(), QStringList { u"--squashfs"_s } }) {
        const QString meta = makeImage(options, u"i.tar"_s);
        const ImageFiles files { u"f"_s, meta, options.isEmpty() ? QString() : m_temporary->filePath(u"i.squashfs"_s) };
        const auto made = m_parts->storage.createInstanceVolume(volume, &files, nullptr, {});
        QVERIFY(!made);
        QVERIFY2(made.error().status == 507, qPrintable(made.error().message));
        QVERIFY2(made.error().message.contains(u"No space left on device"_s), qPrintable(made.error().message));
        QVERIFY(entries(u"storage-pools/f/containers"_s).isEmpty());
        QVERIFY(m_parts->storage.volumes(u"f"_s, u"default"_s, {})->isEmpty());
    }
    QVERIFY(m_parts->storage.deletePool(u"f"_s));
}

void TestStorage::crashes()
{
    QVERIFY(m_parts->storage.createInstanceVolume(c1(), nullptr, nullptr, {}));
    const QDir containers(at(u"storage-pools/p/containers"_s));
    // As a crash leaves them: prepared without a row; prepared with its row; a deletion that was begun.
    QVERIFY(containers.mkpath(u".new-c9/rootfs/etc"_s));
    QVERIFY(QFile::rename(containers.filePath(u"c1"_s), containers.filePath(u".new-c1"_s)));
    QVERIFY(m_parts->storage.createInstanceVolume({ u"default"_s, u"c2"_s, InstanceType::Container, u"p"_s }, nullptr, nullptr, {}));
    QVERIFY(QFile::rename(containers.filePath(u"c2"_s), containers.filePath(u".gone-c2"_s)));
    // The same of snapshots, and a folder of which all is gone.
    const QDir snapshots(at(u"storage-pools/p/containers-snapshots"_s));
    QVERIFY(snapshots.mkpath(u".new-c1/a/rootfs"_s));
    QVERIFY(m_parts->rows.volumes.create(VolumeRow { 0, 1, u"default"_s, u"c1/b"_s, {}, VolumeType::Container, u"filesystem"_s, {} }));
    QVERIFY(snapshots.mkpath(u".new-c1/b/rootfs"_s));
    QVERIFY(m_parts->rows.volumes.create(VolumeRow { 0, 1, u"default"_s, u"c1/c"_s, {}, VolumeType::Container, u"filesystem"_s, {} }));
    QVERIFY(snapshots.mkpath(u".gone-c1/c/rootfs"_s));
    QVERIFY(snapshots.mkpath(u".gone-c7"_s));
    QVERIFY(QFile::link(at(u"storage-pools/p/containers-snapshots/c7"_s), at(u"snapshots/c7"_s)));
    QVERIFY(QFile::link(at(u"storage-pools/q/containers/c8"_s), at(u"containers/c8"_s))); // of a pool that isn't there now
    reopen();
    QVERIFY(m_parts->storage.recover());
    QCOMPARE(entries(u"storage-pools/p/containers"_s), QStringList { u"c1"_s });
    QCOMPARE(entries(u"storage-pools/p/containers-snapshots"_s), QStringList { u"c1"_s });
    QCOMPARE(entries(u"storage-pools/p/containers-snapshots/c1"_s), QStringList { u"b"_s });
    QCOMPARE(entries(u"containers"_s), (QStringList { u"c1"_s, u"c8"_s }));
    QVERIFY(entries(u"snapshots"_s).isEmpty());
    QCOMPARE(m_parts->storage.volumes(u"p"_s, u"default"_s, {})->size(), 2);
}

/** The time an instance's creation spends here; the number is only printed. */
void TestStorage::createSpeed()
{
    const ImageFiles files { u"f"_s, makeImage({}, u"i.tar.gz"_s), {} };
    QElapsedTimer clock;
    clock.start();
    constexpr int rounds = 10;
    for (int i = 0; i < rounds; ++i)
        QVERIFY(m_parts->storage.createInstanceVolume({ u"default"_s, u"c%1"_s.arg(i), InstanceType::Container, u"p"_s }, &files, nullptr, {}));
    qInfo("a busybox volume takes %.1f ms", double(clock.nsecsElapsed()) / 1e6 / rounds);
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
