// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <thread>

#include "server/store/connection.h"
#include "server/store/repositories.h"
#include "server/store/store.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** The repositories over a real database file: what they answer, and that a reopened store answers the same. */
class TestStore : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Repositories> m_all;

    void reopen()
    {
        m_all.reset();
        m_store.reset();
        auto store = Store::open(m_dir->path());
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().message));
        m_store = std::move(*store);
        m_all = std::make_unique<Repositories>(*m_store);
    }
    InstanceRow instance(const QString &name) const
    {
        InstanceRow row;
        row.name = name;
        row.architecture = u"x86_64"_s;
        row.createdAt = Timestamp { 1234567890123456789 };
        row.config = { { u"user.text"_s, u"quote \" backslash \\ line\nend 日本語 \u0001"_s }, { u"volatile.base_image"_s, u"abc"_s } };
        row.devices = { { u"root"_s, { { u"type"_s, u"disk"_s }, { u"path"_s, u"/"_s } } }, { u"none"_s, {} } };
        row.profiles = { u"default"_s };
        return row;
    }
    template<class T>
    static int status(const Result<T> &result) { return result ? 200 : result.error().status; }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup()
    {
        m_all.reset();
        m_store.reset();
    }

    void freshStore()
    {
        QCOMPARE(m_all->projects.list().size(), 1);
        QCOMPARE(m_all->projects.list().front()->config.value(u"features.images"_s), u"true"_s);
        QCOMPARE(m_all->profiles.list(u"default"_s).size(), 1);
        QVERIFY(m_all->instances.list().isEmpty());
        struct stat info;
        QVERIFY(::stat(qPrintable(m_dir->path() + u"/database"_s), &info) == 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0700));
        for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s }) {
            QVERIFY(::stat(qPrintable(m_dir->path() + u"/database/quayside.db"_s + suffix), &info) == 0);
            QCOMPARE(info.st_mode & 0777, mode_t(0600));
        }
    }

    void instanceSurvivesReopening()
    {
        const auto created = m_all->instances.create(instance(u"c1"_s));
        QVERIFY(created);
        QVERIFY((*created)->id > 0);
        const InstanceRow before = **created;
        reopen();
        const auto found = m_all->instances.find(u"default"_s, u"c1"_s);
        QVERIFY(found);
        const InstanceRow &after = **found;
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.config, before.config);
        QCOMPARE(after.devices, before.devices);
        QCOMPARE(after.profiles, before.profiles);
        QVERIFY(after.createdAt == before.createdAt && after.lastUsedAt == before.lastUsedAt);
    }

    void instanceErrors()
    {
        QCOMPARE(status(m_all->instances.find(u"default"_s, u"c1"_s)), 404);
        QVERIFY(m_all->instances.create(instance(u"c1"_s)));
        const auto again = m_all->instances.create(instance(u"c1"_s));
        QCOMPARE(status(again), 409);
        QCOMPARE(again.error().message, u"Instance \"c1\" already exists"_s);
        auto row = instance(u"c2"_s);
        row.profiles = { u"default"_s, u"nope"_s };
        QCOMPARE(m_all->instances.create(row).error().message, u"Requested profile \"nope\" doesn't exist"_s);
        row.profiles = { u"default"_s, u"default"_s };
        QCOMPARE(status(m_all->instances.create(row)), 400);
        row.project = u"elsewhere"_s;
        QCOMPARE(status(m_all->instances.create(row)), 404);
        QCOMPARE(m_all->instances.list().size(), 1);
        QCOMPARE(status(m_all->instances.remove(99)), 404);
        QCOMPARE(status(m_all->instances.rename(99, u"c"_s)), 404);
        reopen();
        QCOMPARE(m_all->instances.list().size(), 1);
    }

    void instanceChanges()
    {
        const auto c1 = *m_all->instances.create(instance(u"c1"_s));
        QVERIFY(m_all->instances.create(instance(u"c0"_s)));
        QCOMPARE(m_all->instances.list().front()->name, u"c0"_s);
        const quint64 generation = m_all->instances.generation();

        InstanceRow changed = *c1;
        changed.name = u"other"_s; // must not be taken over
        changed.description = u"text"_s;
        changed.config = { { u"limits.cpu"_s, u"2"_s } };
        changed.profiles = {};
        QCOMPARE((*m_all->instances.update(changed))->profiles, c1->profiles);
        QVERIFY(m_all->instances.updateAll(changed));
        QVERIFY(m_all->instances.setConfigKeys(c1->id, { { u"volatile.a"_s, u"1"_s }, { u"limits.cpu"_s, QString() } }));
        QVERIFY(m_all->instances.setLastUsed(c1->id, Timestamp { 5 }));
        QCOMPARE(status(m_all->instances.rename(c1->id, u"c0"_s)), 409);
        QVERIFY(m_all->instances.rename(c1->id, u"c9"_s));
        QVERIFY(m_all->instances.generation() > generation);
        for (int i = 0; i < 2; ++i) {
            const auto row = *m_all->instances.findById(c1->id);
            QCOMPARE(row->name, u"c9"_s);
            QCOMPARE(row->description, u"text"_s);
            QCOMPARE(row->config, (StringMap { { u"volatile.a"_s, u"1"_s } }));
            QCOMPARE(row->lastUsedAt.ns, 5);
            QVERIFY(row->profiles.isEmpty());
            QCOMPARE(status(m_all->instances.find(u"default"_s, u"c1"_s)), 404);
            reopen();
        }
        QVERIFY(m_all->instances.remove(c1->id));
        reopen();
        QCOMPARE(m_all->instances.list().size(), 1);
        QCOMPARE(c1->name, u"c1"_s); // what was handed out does not change
    }

    void idsAreNotReused()
    {
        const qint64 id = (*m_all->instances.create(instance(u"c1"_s)))->id;
        QVERIFY(m_all->instances.remove(id));
        QVERIFY((*m_all->instances.create(instance(u"c1"_s)))->id > id);
    }

    void snapshotsAndBackups()
    {
        const auto snapshot = [](const QString &name) {
            SnapshotRow row;
            row.name = name;
            row.createdAt = Timestamp { 7 };
            row.config = { { u"user.a"_s, u"b"_s } };
            return row;
        };
        const auto c1 = *m_all->instances.create(instance(u"c1"_s), { snapshot(u"z"_s), snapshot(u"a"_s) });
        const auto c2 = *m_all->instances.create(instance(u"c2"_s));
        QCOMPARE(status(m_all->instances.create(instance(u"c3"_s), { snapshot(u"a"_s), snapshot(u"a"_s) })), 409);
        QCOMPARE(status(m_all->instances.find(u"default"_s, u"c3"_s)), 404);
        SnapshotRow row = snapshot(u"a"_s);
        QCOMPARE(m_all->snapshots.create(row).error().message, u"Instance not found"_s);
        row.instanceId = c1->id;
        QCOMPARE(status(m_all->snapshots.create(row)), 409);
        row.instanceId = c2->id;
        row = **m_all->snapshots.create(row);
        const quint64 generation = m_all->snapshots.generation();
        row.expiresAt = Timestamp { 9 };
        row.size = 4096;
        row.name = u"other"_s; // must not be taken over
        QVERIFY(m_all->snapshots.update(row));
        QVERIFY(m_all->snapshots.generation() > generation);
        BackupRow backup;
        backup.instanceId = c1->id;
        backup.name = u"b0"_s;
        backup.instanceOnly = true;
        backup.compression = u"zstd"_s;
        QVERIFY(m_all->backups.create(backup));
        QCOMPARE(status(m_all->backups.create(backup)), 409);
        for (int i = 0; i < 2; ++i) {
            const auto list = m_all->snapshots.list(c1->id);
            QCOMPARE(list.size(), 2);
            QCOMPARE(list.front()->name, u"z"_s); // the oldest
            QCOMPARE(list.front()->config, (StringMap { { u"user.a"_s, u"b"_s } }));
            const auto found = *m_all->snapshots.find(c2->id, u"a"_s);
            QVERIFY(found->expiresAt.ns == 9 && found->size == 4096 && found->createdAt.ns == 7);
            const auto b0 = *m_all->backups.find(c1->id, u"b0"_s);
            QVERIFY(b0->instanceOnly && !b0->optimizedStorage && b0->expiresAt.isZero());
            QCOMPARE(b0->compression, u"zstd"_s);
            reopen();
        }
        QCOMPARE(status(m_all->snapshots.rename((*m_all->snapshots.find(c1->id, u"a"_s))->id, u"z"_s)), 409);
        QVERIFY(m_all->snapshots.rename(row.id, u"c"_s));
        QVERIFY(m_all->instances.remove(c1->id));
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(m_all->snapshots.all().size(), 1);
            QCOMPARE(m_all->snapshots.all().front()->name, u"c"_s);
            QVERIFY(m_all->backups.all().isEmpty());
            reopen();
        }
        QVERIFY(m_all->snapshots.remove(row.id));
        QCOMPARE(status(m_all->snapshots.remove(row.id)), 404);
    }

    void profileRenameIsFollowed()
    {
        ProfileRow profile;
        profile.name = u"web"_s;
        const qint64 id = (*m_all->profiles.create(profile))->id;
        QCOMPARE(status(m_all->profiles.create(profile)), 409);
        auto row = instance(u"c1"_s);
        row.profiles = { u"web"_s, u"default"_s };
        const auto c1 = *m_all->instances.create(row);
        QCOMPARE(m_all->profiles.remove(id).error().message, u"Profile is currently in use"_s);
        QVERIFY(m_all->profiles.rename(id, u"www"_s));
        for (int i = 0; i < 2; ++i) {
            QCOMPARE((*m_all->instances.find(u"default"_s, u"c1"_s))->profiles, (QStringList { u"www"_s, u"default"_s }));
            QCOMPARE(status(m_all->profiles.find(u"default"_s, u"web"_s)), 404);
            reopen();
        }
        QVERIFY(m_all->instances.remove(c1->id));
        QVERIFY(m_all->profiles.remove(id));
    }

    void projects()
    {
        ProjectRow project;
        project.name = u"lab"_s;
        project.config = { { u"features.profiles"_s, u"true"_s } };
        const qint64 id = (*m_all->projects.create(project))->id;
        QVERIFY(m_all->profiles.find(u"lab"_s, u"default"_s));
        auto row = instance(u"c1"_s);
        row.project = u"lab"_s;
        QVERIFY(m_all->instances.create(row));
        QVERIFY(m_all->instances.create(instance(u"c1"_s)));
        QCOMPARE(m_all->instances.list(u"lab"_s).size(), 1);
        QCOMPARE(m_all->instances.list().size(), 2);
        QCOMPARE(m_all->projects.home(u"lab"_s, u"features.profiles"_s), u"lab"_s);
        QCOMPARE(m_all->projects.home(u"lab"_s, u"features.images"_s), u"default"_s);
        ProjectRow changed = **m_all->projects.find(u"lab"_s);
        changed.config = { { u"features.images"_s, u"true"_s } };
        QCOMPARE(status(m_all->projects.remove(id)), 400); // it holds an instance
        QCOMPARE(status(m_all->projects.rename(id, u"work"_s)), 400);
        QCOMPARE(status(m_all->projects.update(changed)), 400);
        QVERIFY(m_all->instances.remove((*m_all->instances.find(u"lab"_s, u"c1"_s))->id));
        QVERIFY(m_all->projects.rename(id, u"work"_s));
        for (int i = 0; i < 2; ++i) {
            QVERIFY(m_all->profiles.find(u"work"_s, u"default"_s));
            QVERIFY(m_all->profiles.list(u"lab"_s).isEmpty());
            reopen();
        }
        changed.name = u"work"_s;
        QVERIFY(m_all->projects.update(changed));
        QVERIFY(m_all->profiles.list(u"work"_s).isEmpty());
        QVERIFY(m_all->projects.remove(id));
        QVERIFY(m_all->instances.remove((*m_all->instances.find(u"default"_s, u"c1"_s))->id));
        QCOMPARE(m_all->profiles.list().size(), 1);
    }

    /** Of whoever read a row before a profile or a device of it was renamed. */
    void outdatedRows()
    {
        ProfileRow profile;
        profile.name = u"p"_s;
        profile = **m_all->profiles.create(profile);
        InstanceRow row = instance(u"c1"_s);
        row.profiles = { u"p"_s };
        const InstanceRow seen = **m_all->instances.create(row);
        QVERIFY(m_all->profiles.rename(profile.id, u"q"_s));
        InstanceRow moved = seen;
        moved.devices = { { u"data"_s, { { u"source"_s, u"v2"_s } } } };
        QCOMPARE((*m_all->instances.update(moved))->profiles, QStringList { u"q"_s });
        InstanceRow ran = seen;
        ran.stateful = true;
        ran.config = { { u"user.x"_s, u"1"_s } };
        QVERIFY(m_all->instances.updateState(ran));
        reopen();
        const auto now = *m_all->instances.find(u"default"_s, u"c1"_s);
        QCOMPARE(now->devices, moved.devices);
        QCOMPARE(now->config, ran.config);
        QVERIFY(now->stateful);
    }

    /** A check that fails within the transaction leaves all as it was. */
    void checksOfChanges()
    {
        const auto no = [] { return failure(badRequest(u"no"_s)); };
        const auto c1 = *m_all->instances.create(instance(u"c1"_s));
        const auto network = *m_all->networks.create(NetworkRow { 0, u"n"_s, u"bridge"_s, {}, {} });
        QCOMPARE(status(m_all->instances.create(instance(u"c2"_s), {}, no)), 400);
        QCOMPARE(status(m_all->instances.updateAll(*c1, no)), 400);
        ProfileRow profile;
        profile.name = u"p"_s;
        QCOMPARE(status(m_all->profiles.create(profile, no)), 400);
        QCOMPARE(status(m_all->networks.rename(network->id, u"m"_s, no)), 400);
        QCOMPARE(status(m_all->networks.remove(network->id, no)), 400);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(m_all->instances.list().size(), 1);
            QCOMPARE(m_all->profiles.list().size(), 1);
            QVERIFY(m_all->networks.find(u"n"_s));
            reopen();
        }
    }

    /** What a project shares with the default one isn't made in it. */
    void featuresOfProjects()
    {
        QVERIFY(m_all->projects.create(ProjectRow { 0, u"bare"_s, {}, {} }));
        ProfileRow profile;
        profile.project = u"bare"_s;
        profile.name = u"p"_s;
        QCOMPARE(status(m_all->profiles.create(profile)), 400);
        VolumeRow volume;
        volume.poolId = (*m_all->pools.create(PoolRow { .name = u"local"_s, .driver = u"dir"_s }))->id;
        volume.project = u"bare"_s;
        volume.name = u"v"_s;
        QCOMPARE(status(m_all->volumes.create(volume)), 400);
        volume.type = VolumeType::Container;
        QVERIFY(m_all->volumes.create(volume));
        ImageRow image;
        image.project = u"bare"_s;
        image.fingerprint = u"aa"_s;
        QCOMPARE(status(m_all->images.create(image)), 400);
    }

    void imagesThatChange()
    {
        ImageRow image;
        image.fingerprint = u"aa11"_s;
        const auto seen = *m_all->images.create(image);
        QVERIFY(m_all->images.setLastUsed(seen->id, Timestamp { 7 }));
        QVERIFY(m_all->images.setLastUsed(seen->id, Timestamp { 5 }));
        ImageRow next = *seen;
        next.properties = { { u"x"_s, u"1"_s } };
        QCOMPARE(status(m_all->images.update(next, seen)), 412);
        QVERIFY(m_all->images.update(next, *m_all->images.find(u"default"_s, u"aa11"_s)));
        QCOMPARE((*m_all->images.find(u"default"_s, u"aa11"_s))->properties, next.properties);
    }

    void poolsAndVolumes()
    {
        PoolRow pool;
        pool.name = u"local"_s;
        pool.driver = u"dir"_s;
        pool = **m_all->pools.create(pool);
        VolumeRow volume;
        volume.poolId = pool.id;
        volume.name = u"v1"_s;
        volume = **m_all->volumes.create(volume);
        volume.poolId = 77;
        QCOMPARE(m_all->volumes.create(volume).error().message, u"Storage pool not found"_s);
        QCOMPARE(status(m_all->pools.remove(pool.id)), 400);
        QVERIFY(m_all->volumes.rename(volume.id, u"v2"_s));
        pool.config = { { u"source"_s, u"/srv"_s } };
        QVERIFY(m_all->pools.update(pool));
        reopen();
        QVERIFY(m_all->volumes.find(pool.id, u"default"_s, VolumeType::Custom, u"v2"_s));
        QCOMPARE(status(m_all->volumes.find(pool.id, u"default"_s, VolumeType::Image, u"v2"_s)), 404);
        QCOMPARE(m_all->pools.list().front()->config, pool.config);
        QVERIFY(m_all->volumes.remove(volume.id));
        QVERIFY(m_all->pools.remove(pool.id));
    }

    void imagesAndAliases()
    {
        ImageRow image;
        image.fingerprint = u"aa11"_s;
        image.properties = { { u"os"_s, u"busybox"_s } };
        image.profiles = { u"default"_s };
        AliasRow alias;
        alias.name = u"bb"_s;
        const auto first = *m_all->images.create(image, { alias });
        image.fingerprint = u"aa22"_s;
        QCOMPARE(status(m_all->images.create(image, { alias })), 409);
        QCOMPARE(m_all->images.list(u"default"_s).size(), 1);
        const auto second = *m_all->images.create(image);
        QCOMPARE(status(m_all->images.find(u"default"_s, u"aa"_s)), 400);
        QCOMPARE(status(m_all->images.find(u"default"_s, QString())), 404);
        QCOMPARE((*m_all->images.find(u"default"_s, u"aa2"_s))->id, second->id);
        alias.name = u"cc"_s;
        alias.fingerprint = u"ff"_s;
        QCOMPARE(status(m_all->images.createAlias(alias)), 404);
        alias.fingerprint = u"aa11"_s;
        AliasRow created = **m_all->images.createAlias(alias);
        created.fingerprint = u"aa22"_s;
        created.description = u"d"_s;
        QVERIFY(m_all->images.updateAlias(created));
        QVERIFY(m_all->images.renameAlias(created.id, u"dd"_s));
        QVERIFY(m_all->images.remove(first->id));
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(m_all->images.aliases(u"default"_s).size(), 1);
            QCOMPARE((*m_all->images.findAlias(u"default"_s, u"dd"_s))->fingerprint, u"aa22"_s);
            QCOMPARE((*m_all->images.find(u"default"_s, u"aa22"_s))->profiles, QStringList { u"default"_s });
            QVERIFY((*m_all->images.find(u"default"_s, u"aa22"_s))->expiresAt.isZero());
            reopen();
        }
        QVERIFY(m_all->images.removeAlias(created.id));
    }

    void certificatesAndConfig()
    {
        CertificateRow certificate;
        certificate.fingerprint = u"0123abcd"_s;
        certificate = **m_all->certificates.create(certificate);
        QCOMPARE(status(m_all->certificates.create(certificate)), 409);
        certificate.name = u"laptop"_s;
        QVERIFY(m_all->certificates.update(certificate));
        QVERIFY(m_all->config.set({ { u"core.https_address"_s, u":8443"_s }, { u"user.a"_s, u"b"_s } }));
        QVERIFY(m_all->config.set({ { u"user.a"_s, QString() } }));
        reopen();
        QCOMPARE((*m_all->certificates.find(u"0123"_s))->name, u"laptop"_s);
        QCOMPARE(m_all->config.all(), (StringMap { { u"core.https_address"_s, u":8443"_s } }));
        QVERIFY(m_all->certificates.remove(certificate.id));
        QCOMPARE(status(m_all->certificates.find(u"0123"_s)), 404);
    }

    void failedWriteLeavesNothing()
    {
        const auto result = m_store->write([&](Transaction &t) -> Result<> {
            TRY(t.run("INSERT INTO config (key, value) VALUES ('a', 'b')"));
            t.onCommit([] { QFAIL("the hook must not run"); });
            return failure(conflict(u"no"_s));
        });
        QCOMPARE(status(result), 409);
        reopen();
        QVERIFY(m_all->config.all().isEmpty());
    }

    void fullDisk()
    {
        QVERIFY(m_all->instances.create(instance(u"c1"_s)));
        const auto limit = m_store->write([](Transaction &t) { return t.run("PRAGMA max_page_count = 1"); });
        QVERIFY(limit);
        auto big = instance(u"c2"_s);
        big.config.insert(u"user.big"_s, QString(1'000'000, u'x'));
        const auto refused = m_all->instances.create(big);
        QCOMPARE(status(refused), 507);
        QVERIFY(refused.error().message.startsWith(u"No space left on device"_s));
        QCOMPARE(status(m_all->instances.setConfigKeys(1, { { u"user.big"_s, QString(1'000'000, u'x') } })), 507);
        QCOMPARE(m_all->instances.list().size(), 1);
        QVERIFY(!m_all->instances.list().front()->config.contains(u"user.big"_s));
        QVERIFY(m_all->instances.setConfigKeys(1, { { u"user.small"_s, u"1"_s } })); // works again at once
        reopen();
        QCOMPARE(m_all->instances.list().size(), 1);
        QVERIFY(m_all->instances.create(big));
    }

    void connectionsEndWithTheirThreads()
    {
        const auto set = std::make_shared<ConnectionSet>(m_dir->filePath(u"connections.db"_s));
        QVERIFY(set->mine());
        QCOMPARE(*set->mine(), *set->mine());
        std::thread([&] { QVERIFY(set->mine()); QCOMPARE(set->size(), std::size_t(2)); }).join();
        QCOMPARE(set->size(), std::size_t(1));
    }

    void lockedByAnotherProgram()
    {
        const auto other = *Connection::open(m_dir->filePath(u"database/quayside.db"_s));
        auto holding = std::make_unique<Transaction>(*other, Transaction::Write);
        QVERIFY(holding->begin());
        std::thread writer([&] { QVERIFY(m_all->config.set({ { u"user.a"_s, u"1"_s } })); }); // waits for the lock
        QVERIFY(holding->run("INSERT INTO config (key, value) VALUES ('user.b', '2')"));
        QVERIFY(holding->commit());
        writer.join();
        reopen();
        QCOMPARE(m_all->config.all().size(), 2);
    }

    void manyThreads()
    {
        std::vector<std::thread> threads;
        std::atomic<int> failures = 0;
        for (int t = 0; t < 6; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 10; ++i) {
                    const auto row = m_all->instances.create(instance(u"t%1-%2"_s.arg(t).arg(i)));
                    if (!row || !m_all->instances.setConfigKeys((*row)->id, { { u"user.n"_s, QString::number(i) } }))
                        ++failures;
                    m_all->instances.list();
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(failures, 0);
        QCOMPARE(m_all->instances.list().size(), 60);
        reopen();
        QCOMPARE(m_all->instances.list().size(), 60);
        QCOMPARE((*m_all->instances.find(u"default"_s, u"t3-7"_s))->config.value(u"user.n"_s), u"7"_s);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
