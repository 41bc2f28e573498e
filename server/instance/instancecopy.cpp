// SPDX-License-Identifier: Apache-2.0
// Instances made of other instances or their snapshots, in any pool and project of this server (source type "copy"). What there is
// of a new one before its row is volumes without an owner, which recover() removes. A refresh is noted in the row first, so that
// recover() finishes what a crash cuts short.
#include "server/instance/instanceprivate.h"

#include "models/core/log.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** The only two of the server's own keys that are true of a copy too. */
bool isOfSourceOnly(const QString &key)
{
    return key.startsWith("volatile."_L1) && key != volatileKey::baseImage && key != volatileKey::lastIdmap;
}

/** volatile.refresh.next */
QString noteOf(const InstanceCopy &copy)
{
    const QString part = copy.withSnapshots ? u"/"_s : copy.snapshot.isEmpty() ? QString() : u'/' + copy.snapshot;
    return copy.project + u'/' + copy.name + part;
}

InstanceCopy copyOfNote(const QString &note)
{
    InstanceCopy copy { note.section(u'/', 0, 0), note.section(u'/', 1, 1), note.section(u'/', 2) };
    copy.withSnapshots = note.endsWith(u'/');
    return copy;
}

template<class Map>
void addMissing(Map &map, const Map &more)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        if (!map.contains(it.key()))
            map.insert(it.key(), it.value());
    }
}

/** Saved memory knows the name. */
Result<> checkName(const InstanceCopy &copy, const api::InstancesPost &post)
{
    if (post.stateful && copy.name != post.name)
        return failure(badRequest(u"Copying stateful containers requires that source %1 and target %2 name be identical"_s.arg(copy.name, post.name)));
    return {};
}
}

/** Lays what `post` asks for over what the source has. */
Result<InstanceCopy> InstanceService::Private::copyFrom(const QString &project, api::InstancesPost &post) const
{
    const QString name = post.source.source;
    if (name.isEmpty())
        return failure(badRequest(u"Must specify a source instance"_s));
    InstanceCopy copy { post.source.project.isEmpty() ? project : post.source.project, name.section(u'/', 0, 0), name.section(u'/', 1) };
    copy.withSnapshots = copy.snapshot.isEmpty() && !post.source.instanceOnly && !post.source.containerOnly;
    TRY(checkName(copy, post));
    InstanceRow from = TRY(sourceOf(copy));
    if (!post.type.isEmpty() && post.type != instanceTypeName(from.type))
        return failure(badRequest(u"Instance type should not be specified or should match source type"_s));
    post.type = instanceTypeName(from.type);
    post.architecture = from.architecture;
    post.stateful = post.stateful && from.stateful;
    from.config.removeIf([](const auto &entry) { return isOfSourceOnly(entry.key()); });
    addMissing(post.config, from.config);
    addMissing(post.devices, from.devices);
    post.profiles = post.profiles.value_or(from.profiles);
    const auto target = parts.rows.instances.find(project, post.name);
    copy.refresh = post.source.refresh && target;
    if (copy.refresh && isRunning(**target))
        return failure(badRequest(u"Cannot refresh a running instance"_s));
    if (copy.refresh && lockKey(project, post.name) == lockKey(copy.project, copy.name))
        return failure(badRequest(u"An instance can't be refreshed from itself"_s));
    return copy;
}

Result<InstanceRow> InstanceService::Private::sourceOf(const InstanceCopy &copy) const
{
    const InstancePtr row = TRY(parts.rows.instances.find(copy.project, copy.name));
    return copy.snapshot.isEmpty() ? *row : asInstance(*row, *TRY(parts.rows.snapshots.find(row->id, copy.snapshot)));
}

/** A snapshot as it is of another instance: its root disk is where that one's is. */
SnapshotRow InstanceService::Private::snapshotIn(const InstanceRow &to, const QString &pool, const SnapshotRow &snapshot) const
{
    SnapshotRow copy = snapshot;
    copy.instanceId = to.id;
    InstanceRow then = asInstance(to, snapshot);
    const DeviceMap all = expanded(then).devices;
    const RootDisk root = rootDisk(all).value_or(RootDisk { u"root"_s, {} });
    if (root.pool == pool)
        return copy;
    StringMap device = all.value(root.device, { { u"type"_s, u"disk"_s }, { u"path"_s, u"/"_s } });
    device.insert(u"pool"_s, pool);
    copy.devices.insert(root.device, device);
    return copy;
}

/** The files of the instance or snapshot; one that runs stands still for the end of it. */
Result<> InstanceService::Private::copyFiles(const InstanceCopy &copy, const InstanceVolume &to, bool refresh, const ProgressFunction &progress)
{
    const InstancePtr source = TRY(parts.rows.instances.find(copy.project, copy.name));
    const InstanceVolume from = copy.snapshot.isEmpty() ? TRY(volumeOf(*source)) : TRY(volumeOf(*source, copy.snapshot));
    TRY(checkWhole(*source));
    Revert thaw;
    std::function<Result<>()> hold;
    if (copy.snapshot.isEmpty() && isRunning(*source)) {
        thaw.add([&] { letGo(driverName(*source)); });
        hold = [&] { return holdStill(*source); };
    }
    return refresh ? parts.storage.refreshInstanceVolume(from, to, hold, progress) : parts.storage.copyInstanceVolume(from, to, hold, progress);
}

/** All volumes of a new instance. Gives its snapshots' rows; the oldest are the first, as they are the source's. */
Result<QList<SnapshotRow>> InstanceService::Private::copyVolumes(const InstanceCopy &copy, const InstanceRow &to, const InstanceVolume &volume,
    const ProgressFunction &progress)
{
    Revert revert;
    revert.add([&] { (void)parts.storage.deleteInstanceVolume(volume); });
    QList<SnapshotRow> rows;
    if (copy.withSnapshots) {
        const InstancePtr source = TRY(parts.rows.instances.find(copy.project, copy.name));
        for (const SnapshotPtr &snapshot : parts.rows.snapshots.list(source->id)) {
            InstanceVolume target = volume;
            target.name += u'/' + snapshot->name;
            TRY(copyFiles({ copy.project, copy.name, snapshot->name }, target, false, progress));
            rows << snapshotIn(to, volume.pool, *snapshot);
        }
    }
    TRY(copyFiles(copy, volume, false, progress));
    revert.success();
    return rows;
}

// --- refreshing what is there ---------------------------------------------------------------------------------------------
Result<> InstanceService::Private::refresh(const InstanceCopy &copy, const InstanceRow &row, const ProgressFunction &progress)
{
    if (isRunning(row))
        return failure(badRequest(u"Cannot refresh a running instance"_s));
    TRY(sourceOf(copy));
    TRY(parts.rows.instances.setConfigKeys(row.id, { { volatileKey::refreshFrom, noteOf(copy) } }));
    if (copy.withSnapshots) {
        Revert revert;
        if (!row.config.contains(volatileKey::refreshFrom)) // its files are as they were, then
            revert.add([&] { (void)parts.rows.instances.setConfigKeys(row.id, { { volatileKey::refreshFrom, QString() } }); });
        TRY(refreshSnapshots(TRY(sourceOf(copy)), row));
        revert.success();
    }
    return refreshFiles(copy, row, progress);
}

/** The same snapshots as in the source: those of the same name and time are left alone. */
Result<> InstanceService::Private::refreshSnapshots(const InstanceRow &from, const InstanceRow &to)
{
    const QList<SnapshotPtr> wanted = parts.rows.snapshots.list(from.id);
    const auto isSame = [](const SnapshotPtr &a, const SnapshotPtr &b) { return a->name == b->name && a->createdAt == b->createdAt; };
    const auto isIn = [&](const QList<SnapshotPtr> &list, const SnapshotPtr &each) {
        return std::any_of(list.begin(), list.end(), [&](const SnapshotPtr &other) { return isSame(each, other); });
    };
    for (const SnapshotPtr &snapshot : parts.rows.snapshots.list(to.id)) {
        if (!isIn(wanted, snapshot))
            TRY(removeSnapshot(to, *snapshot));
    }
    const QList<SnapshotPtr> present = parts.rows.snapshots.list(to.id);
    for (const SnapshotPtr &snapshot : wanted) {
        if (isIn(present, snapshot))
            continue;
        const InstanceVolume volume = TRY(volumeOf(to, snapshot->name));
        TRY(copyFiles({ from.project, from.name, snapshot->name }, volume, false, {}));
        Revert revert;
        revert.add([&] { (void)parts.storage.deleteInstanceVolume(volume); });
        const SnapshotPtr made = TRY(parts.rows.snapshots.create(snapshotIn(to, volume.pool, *snapshot)));
        revert.success();
        tell(to, *made, u"created"_s);
    }
    return {};
}

Result<> InstanceService::Private::refreshFiles(const InstanceCopy &copy, const InstanceRow &row, const ProgressFunction &progress)
{
    TRY(copyFiles(copy, TRY(volumeOf(row)), true, progress));
    // What ids they have on disk came with the files.
    const InstanceRow source = TRY(sourceOf(copy));
    const InstancePtr stored = TRY(parts.rows.instances.setConfigKeys(row.id, { { volatileKey::refreshFrom, QString() },
        { volatileKey::lastIdmap, source.config.value(volatileKey::lastIdmap) }, { volatileKey::applyTemplate, u"copy"_s } }));
    writeBackupFile(*stored);
    log::info(u"Refreshed instance"_s, { { u"instance"_s, row.name }, { u"project"_s, row.project }, { u"source"_s, source.name } });
    tell(*stored, u"updated"_s);
    parts.timetable.poke();
    return {};
}

/** A source that isn't there any more leaves an instance that can't be used until it is refreshed, restored or deleted. */
Result<> InstanceService::Private::finishRefreshes()
{
    for (const InstancePtr &row : parts.rows.instances.list()) {
        const QString note = row->config.value(volatileKey::refreshFrom);
        if (note.isEmpty())
            continue;
        const auto done = refresh(copyOfNote(note), *row, {});
        if (!done)
            log::error(u"Couldn't finish an interrupted refresh"_s, { { u"instance"_s, row->name }, { u"err"_s, done.error().message } });
    }
    return {};
}

}
