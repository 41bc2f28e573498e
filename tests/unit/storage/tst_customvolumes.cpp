// SPDX-License-Identifier: Apache-2.0
#include <QThread>
#include <QtTest>

#include "server/events/eventbus.h"
#include "server/storage/storageservice.h"
#include "server/store/store.h"
#include "server/system/statedir.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** Custom volumes on the driver "dir", over a real store and file system. */
class TestCustomVolumes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_parts.reset(); }
    void customVolumes();
    void customCrashes();
    void moveCrashes();
    void oppositeCopies();
    void renamedWhileCopied();
    void sizes();
    void customErrors_data();
    void customErrors();

private:
    struct Parts {
        std::unique_ptr<Store> store;
        Repositories rows;
        EventBus events;
        StorageService storage;
        Parts(const StateDir &dir, std::unique_ptr<Store> opened) : store(std::move(opened)), rows(*store), storage(rows, dir, events) { }
    };
    void reopen();
    static VolumeName volume(const QString &name) { return { u"p"_s, u"default"_s, VolumeType::Custom, name }; }
    QString at(const QString &path) const { return m_dir.path(path); }
    bool exists(const QString &path) const { return QFileInfo::exists(at(path)); }
    QStringList entries(const QString &path) const { return QDir(at(path)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    std::unique_ptr<QTemporaryDir> m_temporary;
    StateDir m_dir;
    std::unique_ptr<Parts> m_parts;
};

void TestCustomVolumes::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_dir.root = m_temporary->path();
    QVERIFY(m_dir.create());
    reopen();
    QVERIFY(m_parts->storage.createPool(u"p"_s, u"dir"_s, {}, {}));
}

void TestCustomVolumes::reopen()
{
    m_parts.reset();
    auto store = Store::open(m_dir.root);
    QVERIFY(store);
    m_parts = std::make_unique<Parts>(m_dir, std::move(*store));
}

void TestCustomVolumes::customVolumes()
{
    const VolumeName v = volume(u"v"_s), w = volume(u"w"_s);
    api::StorageVolume post;
    post.config = { { u"user.a"_s, u"b"_s } };
    post.description = u"D"_s;
    QVERIFY(m_parts->storage.createCustomVolume(v, post));
    QCOMPARE(entries(u"storage-pools/p/custom"_s), QStringList { u"default_v"_s });
    QCOMPARE(m_parts->storage.createCustomVolume(v, post).error().status, 409);
    QFile file(at(u"storage-pools/p/custom/default_v/x"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(m_parts->storage.copyCustomVolume(v, w, {}));
    QVERIFY(exists(u"storage-pools/p/custom/default_w/x"_s));
    QCOMPARE(m_parts->storage.volume(w)->config, post.config);
    QCOMPARE(m_parts->storage.renameCustomVolume(v, u"w"_s).error().status, 409);
    QVERIFY(m_parts->storage.renameCustomVolume(v, u"z"_s));
    QVERIFY(m_parts->storage.updateVolume(w, { { { u"security.shifted"_s, u"true"_s } }, u"E"_s, {} }));
    QCOMPARE(m_parts->storage.volume(w)->description, u"E"_s);
    QCOMPARE(m_parts->storage.updateVolume(w, { {}, {}, u"snap0"_s }).error().status, 404);
    QVERIFY(m_parts->storage.deleteCustomVolume(w));
    QCOMPARE(m_parts->storage.deleteCustomVolume(w).error().status, 404);
    QCOMPARE(entries(u"storage-pools/p/custom"_s), QStringList { u"default_z"_s });
}

/** As a crash leaves them: half renamed (files first, then the row, then the note), half deleted, and folders of half a pool. */
void TestCustomVolumes::customCrashes()
{
    const auto row = [&](const QString &name) { return *m_parts->rows.volumes.find(1, u"default"_s, VolumeType::Custom, name); };
    const QDir custom(at(u"storage-pools/p/custom"_s));
    for (const QString &name : { u"a"_s, u"b"_s, u"c"_s, u"d"_s }) {
        QVERIFY(m_parts->storage.createCustomVolume(volume(name), {}));
        VolumeRow noted = *row(name);
        noted.config.insert(u"volatile.rename.next"_s, QString(name + u'2'));
        if (name != "d"_L1)
            QVERIFY(m_parts->rows.volumes.update(noted));
    }
    QVERIFY(QFile::rename(custom.filePath(u"default_b"_s), custom.filePath(u"default_b2"_s)));
    QVERIFY(QFile::rename(custom.filePath(u"default_c"_s), custom.filePath(u"default_c2"_s)));
    QVERIFY(m_parts->rows.volumes.rename(row(u"c"_s)->id, u"c2"_s));
    QVERIFY(QFile::rename(custom.filePath(u"default_d"_s), custom.filePath(u".gone-default_d"_s)));
    QVERIFY(QDir(at(u"storage-pools"_s)).mkpath(u"half/containers"_s));
    QVERIFY(QDir(at(u"storage-pools"_s)).mkpath(u"lost/containers/c1"_s));
    reopen();
    QVERIFY(m_parts->storage.recover());
    QCOMPARE(entries(u"storage-pools/p/custom"_s), (QStringList { u"default_a"_s, u"default_b"_s, u"default_c2"_s }));
    QCOMPARE(entries(u"storage-pools"_s), (QStringList { u"lost"_s, u"p"_s }));
    const auto left = *m_parts->storage.volumes(u"p"_s, u"default"_s, VolumeType::Custom);
    QCOMPARE(left.size(), 3);
    for (const auto &each : left)
        QVERIFY2(custom.exists(u"default_"_s + each.name) && each.config.isEmpty(), qPrintable(each.name));
}

/** As a crash leaves moves between pools: copies that are not whole, and originals of those that are. */
void TestCustomVolumes::moveCrashes()
{
    QVERIFY(m_parts->storage.createPool(u"q"_s, u"dir"_s, {}, {}));
    QVERIFY(m_parts->storage.createCustomVolume(volume(u"a"_s), {}));
    QVERIFY(m_parts->storage.createVolumeSnapshot(volume(u"a"_s), u"s"_s, Timestamp::zero()));
    const VolumeName there { u"q"_s, u"default"_s, VolumeType::Custom, u"b"_s };
    QVERIFY(m_parts->storage.copyCustomVolume(volume(u"a"_s), there, {}, true));
    const auto mark = [&](qint64 pool, const QString &name, const QString &value) {
        VolumeRow row = **m_parts->rows.volumes.find(pool, u"default"_s, VolumeType::Custom, name);
        value.isEmpty() ? void(row.config.remove(u"volatile.move.leftover"_s)) : void(row.config.insert(u"volatile.move.leftover"_s, value));
        QVERIFY(m_parts->rows.volumes.update(row));
    };
    mark(2, u"b"_s, u"true"_s);
    QVERIFY(m_parts->storage.volume(there)->config.isEmpty());
    QCOMPARE(m_parts->storage.createVolumeSnapshot(there, u"t"_s, Timestamp::zero()).error().status, 404);
    QVERIFY(m_parts->storage.updateVolume(there, { {}, u"D"_s, {} })); // which keeps the mark
    reopen();
    QVERIFY(m_parts->storage.recover());
    QVERIFY(entries(u"storage-pools/q/custom"_s).isEmpty() && entries(u"storage-pools/q/custom-snapshots"_s).isEmpty());
    QCOMPARE(m_parts->storage.volumeSnapshots(volume(u"a"_s))->size(), 1);
    mark(1, u"a"_s, u"true"_s);
    reopen();
    QVERIFY(m_parts->storage.recover());
    QVERIFY(entries(u"storage-pools/p/custom"_s).isEmpty() && entries(u"storage-pools/p/custom-snapshots"_s).isEmpty());
    QVERIFY(m_parts->storage.volumes(u"p"_s, u"default"_s, {})->isEmpty());
    api::StorageVolume marked;
    marked.config.insert(u"volatile.move.leftover"_s, u"true"_s);
    QCOMPARE(m_parts->storage.createCustomVolume(volume(u"c"_s), marked).error().status, 400);
}

/** Two that copy onto each other's source at once: neither may wait for the other's. */
void TestCustomVolumes::oppositeCopies()
{
    for (const QString &name : { u"a"_s, u"b"_s })
        QVERIFY(m_parts->storage.createCustomVolume(volume(name), {}));
    const auto copyOften = [&](const QString &from, const QString &to) {
        for (int i = 0; i < 2000; ++i)
            (void)m_parts->storage.copyCustomVolume(volume(from), volume(to), {});
    };
    const std::unique_ptr<QThread> other(QThread::create([&] { copyOften(u"b"_s, u"a"_s); }));
    const std::unique_ptr<QThread> one(QThread::create([&] { copyOften(u"a"_s, u"b"_s); }));
    one->start();
    other->start();
    const bool done = one->wait(120'000) && other->wait(120'000);
    if (!done)
        qFatal("two copies wait for each other"); // threads that hang can't be ended otherwise
}

/** A rename waits for a copy of that volume, and for one that is just getting the new name. */
void TestCustomVolumes::renamedWhileCopied()
{
    for (const QString &name : { u"a"_s, u"b"_s })
        QVERIFY(m_parts->storage.createCustomVolume(volume(name), {}));
    const int files = 2000;
    for (int i = 0; i < files; ++i) {
        QFile file(at(u"storage-pools/p/custom/default_a/%1"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto whileCopied = [&](const QString &to, const auto &rename) {
        Result<> copied;
        const std::unique_ptr<QThread> thread(QThread::create([&] { copied = m_parts->storage.copyCustomVolume(volume(u"a"_s), volume(to), {}); }));
        thread->start();
        const bool begun = QTest::qWaitFor([&] { return exists(u"storage-pools/p/custom/.new-default_"_s + to) || thread->isFinished(); }, 60'000);
        const Result<> renamed = rename();
        thread->wait();
        return begun && copied && entries(u"storage-pools/p/custom/default_"_s + to).size() == files ? renamed : failure(internal(u"The copy"_s));
    };
    QCOMPARE(whileCopied(u"c"_s, [&] { return m_parts->storage.renameCustomVolume(volume(u"b"_s), u"c"_s); }).error().status, 409);
    const auto renamed = whileCopied(u"d"_s, [&] { return m_parts->storage.renameCustomVolume(volume(u"a"_s), u"e"_s); });
    QVERIFY2(renamed, renamed ? "" : qPrintable(renamed.error().message));
    QCOMPARE(entries(u"storage-pools/p/custom"_s), (QStringList { u"default_b"_s, u"default_c"_s, u"default_d"_s, u"default_e"_s }));
}

/** What the file system makes of them is shown by tests/system/instances/test_quotas.py. */
void TestCustomVolumes::sizes()
{
    const auto sizeOf = [&](const QString &name) { return m_parts->storage.volume(volume(name))->config.value(u"size"_s); };
    const auto make = [&](const QString &name, const StringMap &config) {
        api::StorageVolume post;
        post.config = config;
        return m_parts->storage.createCustomVolume(volume(name), post);
    };
    QVERIFY(make(u"a"_s, {}));
    QCOMPARE(sizeOf(u"a"_s), QString());
    QVERIFY(m_parts->storage.updatePool(u"p"_s, { { { u"volume.size"_s, u"20MB"_s } }, {} }));
    QVERIFY(make(u"b"_s, {}));
    QCOMPARE(sizeOf(u"b"_s), u"20MB"_s);
    QVERIFY(make(u"c"_s, { { u"size"_s, u"1GB"_s } }));
    QCOMPARE(sizeOf(u"c"_s), u"1GB"_s);
    QVERIFY(m_parts->storage.copyCustomVolume(volume(u"a"_s), volume(u"d"_s), {}));
    QCOMPARE(sizeOf(u"d"_s), QString()); // as its source is
    QCOMPARE(make(u"e"_s, { { u"size"_s, u"much"_s } }).error().status, 400);
    QVERIFY(!exists(u"storage-pools/p/custom/.new-default_e"_s));
    QVERIFY(m_parts->storage.updateVolume(volume(u"c"_s), { { { u"size"_s, u"2GB"_s } }, {}, {} }));
    QCOMPARE(sizeOf(u"c"_s), u"2GB"_s);
}

void TestCustomVolumes::customErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("contentType");
    QTest::addColumn<StringMap>("config");
    QTest::newRow("no name") << QString() << QString() << StringMap();
    QTest::newRow("slash") << u"a/b"_s << QString() << StringMap();
    QTest::newRow("block") << u"a"_s << u"block"_s << StringMap();
    QTest::newRow("content type") << u"a"_s << u"zz"_s << StringMap();
    QTest::newRow("unknown key") << u"a"_s << QString() << StringMap { { u"foo"_s, u"x"_s } };
    QTest::newRow("size") << u"a"_s << QString() << StringMap { { u"size"_s, u"much"_s } };
    QTest::newRow("not a boolean") << u"a"_s << QString() << StringMap { { u"security.shifted"_s, u"maybe"_s } };
}

void TestCustomVolumes::customErrors()
{
    QFETCH(QString, name);
    QFETCH(QString, contentType);
    QFETCH(StringMap, config);
    api::StorageVolume post;
    post.contentType = contentType;
    post.config = config;
    QCOMPARE(m_parts->storage.createCustomVolume(volume(name), post).error().status, 400);
    QVERIFY(entries(u"storage-pools/p/custom"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestCustomVolumes)
#include "tst_customvolumes.moc"
