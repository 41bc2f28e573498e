// SPDX-License-Identifier: Apache-2.0
// Making an instance: first every check, then its volume, then its row, which makes it visible.
#include "server/instance/instanceprivate.h"

#include "models/core/log.h"
#include "models/core/revert.h"
#include "server/instance/architectures.h"
#include "server/instance/configvalues.h"
#include "server/instance/instancecheck.h"
#include "server/instance/instancedevices.h"
#include "server/instance/instancerunconfig.h"
#include "server/instance/instancetypes.h"
#include "server/instance/petname.h"
#include "server/instance/projectrules.h"
#include "server/storage/diskfiles.h"
#include "server/system/mount.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Result<InstanceType> typeOf(const api::InstancesPost &post)
{
    if (post.type.isEmpty() || post.type == "container"_L1)
        return InstanceType::Container;
    if (post.type == "virtual-machine"_L1)
        return failure(notImplemented(u"Virtual machines are not supported by this server yet"_s));
    return failure(badRequest(u"Invalid instance type \"%1\""_s.arg(post.type)));
}

Result<RowPtr<ImageRow>> imageOf(const ImageService &images, const QString &project, const api::InstanceSource &source, InstanceType type)
{
    if (source.alias.isEmpty() && source.fingerprint.isEmpty() && source.properties.isEmpty())
        return failure(badRequest(u"Must specify one of alias, fingerprint or properties for init from image"_s));
    RowPtr<ImageRow> image = TRY(images.resolve(project, source.alias, source.fingerprint, source.properties));
    if (image->type != type)
        return failure(badRequest(u"Requested image's type \"%1\" doesn't match instance type \"%2\""_s
                                      .arg(instanceTypeName(image->type), instanceTypeName(type))));
    return image;
}

Result<QString> nameFor(const Repositories &rows, const QString &project, const QString &wanted)
{
    if (!wanted.isEmpty()) {
        TRY(checkInstanceName(wanted));
        if (rows.instances.find(project, wanted))
            return failure(conflict(u"Instance \"%1\" already exists"_s.arg(wanted)));
        return wanted;
    }
    for (int i = 0; i < 100; ++i) {
        if (const QString name = petName(); !rows.instances.find(project, name))
            return name;
    }
    return failure(internal(u"Couldn't generate a new unique name after 100 tries"_s));
}

void addImageKeys(InstanceRow &row, const ImageRow &image)
{
    for (auto it = image.properties.begin(); it != image.properties.end(); ++it)
        row.config.insert(u"image."_s + it.key(), it.value());
    row.config.insert(volatileKey::baseImage, image.fingerprint);
}

/** Those of the instance type, if any, where the request says nothing. */
Result<> addTypeLimits(InstanceRow &row, const QString &instanceType)
{
    const StringMap limits = instanceType.isEmpty() ? StringMap() : TRY(limitsOfInstanceType(instanceType));
    for (auto it = limits.begin(); it != limits.end(); ++it) {
        if (row.config.value(it.key()).isEmpty())
            row.config.insert(it.key(), it.value());
    }
    return {};
}
}

Result<NewInstance> InstanceService::prepare(const QString &project, const api::InstancesPost &post) const
{
    for (;;) {
        const quint64 generation = d->parts.rows.profiles.generation();
        auto wanted = d->prepared(project, post);
        if (wanted || post.profiles)
            return wanted;
        const std::lock_guard lock(d->projectRules); // a renaming is then done or not begun
        if (d->parts.rows.profiles.generation() == generation)
            return wanted;
        // Else perhaps a profile of the source or the image was renamed in between.
    }
}

Result<NewInstance> InstanceService::Private::prepared(const QString &project, api::InstancesPost post) const
{
    NewInstance wanted;
    InstanceRow &row = wanted.row;
    row.project = project;
    wanted.post = post;
    if (post.source.type == "copy"_L1) {
        const QString of = post.source.project.isEmpty() ? project : post.source.project;
        wanted.source = parts.rows.instances.find(of, post.source.source.section(u'/', 0, 0)).value_or(nullptr);
        wanted.copy = TRY(copyFrom(project, post));
    }
    if (wanted.copy && wanted.copy->refresh) {
        row = *TRY(parts.rows.instances.find(project, post.name)); // whose config stays
        return wanted;
    }
    row.type = TRY(typeOf(post));
    row.name = wanted.post.name = TRY(nameFor(parts.rows, project, post.name));
    row.config = withoutEmpty(post.config);
    const StringMap known = wanted.copy ? TRY(sourceOf(*wanted.copy)).config : StringMap();
    TRY(checkVolatileKeys(*TRY(parts.rows.projects.find(project)), known, row.config));
    TRY(addTypeLimits(row, post.instanceType));
    if (post.source.type == "image"_L1)
        wanted.image = TRY(imageOf(parts.images, parts.rows.projects.home(project, u"features.images"_s), post.source, row.type));
    else if (post.source.type == "migration"_L1)
        return failure(notImplemented(u"Source type \"%1\" is not supported by this server yet"_s.arg(post.source.type)));
    else if (post.source.type != "none"_L1 && !wanted.copy)
        return failure(badRequest(u"Unknown source type %1"_s.arg(post.source.type)));
    row.architecture = TRY(usableArchitecture(wanted.image ? wanted.image->architecture : post.architecture));
    row.devices = withoutEmpty(post.devices);
    row.description = post.description;
    row.ephemeral = post.ephemeral;
    row.stateful = wanted.copy && post.stateful;
    row.createdAt = Timestamp::now();
    row.profiles = post.profiles.value_or(wanted.image ? wanted.image->profiles : QStringList { u"default"_s });
    wanted.profiles = profileRows(row); // before they are checked: a change in between is noticed at the end
    TRY(checkProfiles(parts.rows, parts.rows.projects.home(project, u"features.profiles"_s), row.profiles));
    TRY(checkLocal(row));
    const Expansion all = expanded(row);
    TRY(checkExpanded(all));
    TRY(checkProject(row));
    TRY(checkStartable(parts.driver, { parts.dir, row, all, {}, {} }));
    wanted.pool = TRY(rootDisk(all.devices)).pool;
    TRY(parts.rows.pools.find(wanted.pool));
    if (wanted.image)
        addImageKeys(row, *wanted.image);
    row.config.insert(volatileKey::applyTemplate, wanted.copy ? u"copy"_s : u"create"_s);
    return wanted;
}

/** The volumes of a new instance. Notes in `row` what ids its files have on disk, and gives the rows of its snapshots. */
Result<QList<SnapshotRow>> InstanceService::Private::makeVolumes(const NewInstance &wanted, InstanceRow &row, const IdMap &idmap,
    const ProgressFunction &progress)
{
    InstanceVolume volume = TRY(volumeOf(row));
    volume.pool = wanted.pool; // whatever a profile says meanwhile: it isn't made then
    if (wanted.copy) {
        row.config.insert(volatileKey::lastIdmap, TRY(sourceOf(*wanted.copy)).config.value(volatileKey::lastIdmap));
        const QList<SnapshotRow> snapshots = TRY(copyVolumes(*wanted.copy, row, volume, progress));
        if (!row.stateful)
            TRY(removeTree(parts.storage.instanceVolumePath(volume) + u"/state"_s));
        return snapshots;
    }
    // Where the kernel can show a tree with other ids, files keep the image's; else they are written with the instance's.
    const bool shift = !idmap.isEmpty() && !supportsIdmappedMounts(parts.dir.pool(wanted.pool));
    row.config.insert(volatileKey::lastIdmap, shift ? QString::fromUtf8(idmap.toJson()) : u"[]"_s);
    std::optional<ImageFiles> files;
    if (wanted.image)
        files = TRY(parts.images.files(*wanted.image));
    const auto made = parts.storage.createInstanceVolume(volume, files ? &*files : nullptr, shift ? &idmap : nullptr, {}, progress);
    if (!made && files)
        TRY(parts.images.files(*wanted.image)); // was it deleted meanwhile?
    return made ? Result<QList<SnapshotRow>>() : failure(made.error());
}

Result<InstancePtr> InstanceService::create(NewInstance wanted, const std::function<void(const QString &)> &progress)
{
    for (int tries = 0;;) {
        auto made = d->make(wanted, progress, tries);
        if (made || made.error().status != 412)
            return made;
        if (tries == Private::mostTries)
            return failure(Private::restless(made.error()));
        wanted = TRY(prepare(wanted.row.project, wanted.post)); // what it is made of has changed
    }
}

Result<> InstanceService::Private::checkCurrent(const NewInstance &wanted) const
{
    if (wanted.copy && parts.rows.instances.find(wanted.copy->project, wanted.copy->name).value_or(nullptr) != wanted.source)
        return failure(preconditionFailed(u"The source was changed meanwhile"_s));
    return checkSame(wanted.row, wanted.profiles);
}

Result<InstancePtr> InstanceService::Private::make(const NewInstance &wanted, const ProgressFunction &progress, int &tries)
{
    InstanceRow row = wanted.row;
    QStringList keys { lockKey(row.project, row.name) };
    if (wanted.copy)
        keys << lockKey(wanted.copy->project, wanted.copy->name);
    auto holds = TRY(lockAll(keys, u"create"_s));
    if (wanted.copy && wanted.copy->refresh) {
        const InstancePtr target = TRY(parts.rows.instances.find(row.project, row.name));
        TRY(refresh(*wanted.copy, *target, progress));
        return parts.rows.instances.find(row.project, row.name);
    }
    if (parts.rows.instances.find(row.project, row.name))
        return failure(conflict(u"Instance \"%1\" already exists"_s.arg(row.name)));
    TRY(checkCurrent(wanted));
    (void)removeTree(parts.dir.logs(row.project, row.name)); // of an earlier one of the name
    const Expansion all = expanded(row);
    const Ids ids = TRY(chooseIds(row, all.config));
    const DeviceMap known = wanted.copy ? all.devices : DeviceMap();
    TRY(addDevices(deviceWorld(), row, all.devices, known));

    ++tries;
    const QList<SnapshotRow> snapshots = TRY(makeVolumes(wanted, row, ids.map, progress));
    Revert revert;
    revert.add([&] { (void)parts.storage.deleteInstanceVolume({ row.project, row.name, row.type, wanted.pool }); });
    TRY(maasPut(row, {}, all.devices, revert));
    const InstancePtr made = TRY(createRow(row, snapshots, wanted.profiles, known));
    revert.success();
    storedDevices(deviceWorld(), *made, all.devices);
    writeBackupFile(*made);
    if (wanted.image) // nobody waits for it: it costs a transaction of its own
        sessions.post([this, image = wanted.image] { (void)parts.images.markUsed(*image); });
    log::info(u"Created instance"_s, { { u"instance"_s, row.name }, { u"project"_s, row.project } });
    tell(*made, u"created"_s);
    if (!snapshots.isEmpty())
        parts.timetable.poke(); // they may expire
    for (const SnapshotPtr &snapshot : parts.rows.snapshots.list(made->id))
        tell(*made, *snapshot, u"created"_s);
    return made;
}

}
