// SPDX-License-Identifier: Apache-2.0
// What a project allows its instances (doc/projects.md).
#include "server/device/disk.h"
#include "server/instance/instanceprivate.h"
#include "server/instance/projectrules.h"

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

Result<> InstanceService::Private::checkProject(const ProjectRow &project, const QList<InstanceRow> &changed, const ProfileRow *profile) const
{
    if (!hasProjectRules(project.config))
        return {};
    QList<RuledInstance> instances;
    const auto add = [&](const InstanceRow &row) {
        const Expansion all = expanded(row, profile);
        instances.append({ row.name, row.type, all.config, all.devices });
    };
    for (const InstancePtr &row : parts.rows.instances.list(project.name)) {
        if (std::none_of(changed.begin(), changed.end(), [&](const InstanceRow &each) { return each.id == row->id; }))
            add(*row);
    }
    for (const InstanceRow &row : changed) {
        if (row.project == project.name)
            add(row);
    }
    QList<RuledProfile> profiles;
    const bool isNew = profile && profile->id == 0;
    for (const auto &row : parts.rows.profiles.list(project.name)) {
        const ProfileRow &next = profile && profile->id == row->id ? *profile : *row;
        profiles.append({ next.name, next.config, next.devices });
    }
    if (isNew && profile->project == project.name)
        profiles.append({ profile->name, profile->config, profile->devices });
    return checkProjectRules(project, instances, profiles);
}

Result<> InstanceService::Private::checkProject(const InstanceRow &changed) const
{
    return checkProject(*TRY(parts.rows.projects.find(changed.project)), { changed });
}

Result<> InstanceService::Private::checkSame(const InstanceRow &row, const QList<RowPtr<ProfileRow>> &seen) const
{
    const auto isSame = [](const RowPtr<ProfileRow> &a, const RowPtr<ProfileRow> &b) {
        return a == b || (a && b && a->id == b->id && a->config == b->config && a->devices == b->devices);
    };
    if (!std::ranges::equal(profileRows(row), seen, isSame))
        return failure(preconditionFailed(u"A profile of \"%1\" was changed meanwhile"_s.arg(row.name)));
    return {};
}

Result<> InstanceService::Private::checkPresent(const QString &project, const DeviceMap &devices, const DeviceMap &known) const
{
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        if (known.value(it.key()) == *it)
            continue;
        if (const QString network = it->value(u"network"_s); it->value(u"type"_s) == "nic"_L1 && !network.isEmpty())
            TRY(parts.rows.networks.find(network));
        TRY(checkVolume(*it, parts.storage, project));
    }
    return {};
}

Result<> InstanceService::Private::checkPresent(const ProfileRow &profile) const
{
    for (const StringMap &device : profile.devices) {
        if (const QString network = device.value(u"network"_s); device.value(u"type"_s) == "nic"_L1 && !network.isEmpty())
            TRY(parts.rows.networks.find(network));
        // Its volumes needn't be there, but none may be the server's own.
        if (const auto checked = checkVolume(device, parts.storage, profile.project); !checked && checked.error().status == 400)
            return checked;
    }
    return {};
}

/** Under the names that its profiles have by now: nothing else follows a renaming while an instance is only being made. */
InstanceRow InstanceService::Private::underNewNames(InstanceRow row, const QList<RowPtr<ProfileRow>> &seen) const
{
    const auto now = parts.rows.profiles.list(parts.rows.projects.home(row.project, u"features.profiles"_s));
    for (qsizetype i = 0; i < std::min(row.profiles.size(), seen.size()); ++i) {
        const auto same = std::ranges::find_if(now, [&](const auto &profile) { return seen[i] && profile->id == seen[i]->id; });
        if (same != now.end())
            row.profiles[i] = (*same)->name;
    }
    return row;
}

Result<InstancePtr> InstanceService::Private::createRow(const InstanceRow &wanted, const QList<SnapshotRow> &snapshots,
    const QList<RowPtr<ProfileRow>> &profiles, const DeviceMap &known)
{
    const std::lock_guard lock(projectRules);
    const InstanceRow row = underNewNames(wanted, profiles);
    TRY(checkSame(row, profiles));
    TRY(checkProject(row));
    return parts.rows.instances.create(row, snapshots, [&] { return checkPresent(row.project, expanded(row).devices, known); });
}

Result<InstancePtr> InstanceService::Private::updateRow(const Change &change)
{
    const std::lock_guard lock(projectRules);
    TRY(checkSame(change.next, change.profiles));
    TRY(checkProject(change.next));
    return parts.rows.instances.updateAll(change.next, [&] { return checkPresent(change.next.project, change.after.devices, change.before.devices); });
}

Result<> InstanceService::updateProject(const ProjectRow &project)
{
    const std::lock_guard lock(d->projectRules);
    TRY(d->checkProject(project, {}));
    TRY(d->parts.rows.projects.update(project));
    return {};
}

Result<> InstanceService::createProfile(const ProfileRow &profile)
{
    TRY(checkPlaces(d->deviceWorld(), profile));
    const std::lock_guard lock(d->projectRules);
    TRY(d->checkProject(*TRY(d->parts.rows.projects.find(profile.project)), {}, &profile));
    TRY(d->parts.rows.profiles.create(profile, [&] { return d->checkPresent(profile); }));
    return {};
}

Result<> InstanceService::renameProfile(const ProfileRow &profile, const QString &newName)
{
    // Nothing that goes on with an instance would find its profile by the old name. Who waits for one to stop looks again after that.
    const auto users = [&] {
        QList<InstancePtr> found = usersOf(profile);
        found.removeIf([this](const InstancePtr &row) { return d->locks.isPatient(Private::lockKey(row->project, row->name)); });
        return found;
    };
    auto holds = d->lockUsers(users);
    while (!holds) // somebody began to wait so
        holds = d->lockUsers(users);
    const std::lock_guard lock(d->projectRules); // no instance is stored meanwhile with the profiles that it had before
    if (TRY(d->parts.rows.profiles.find(profile.project, profile.name))->id != profile.id)
        return failure(notFound(u"Profile not found"_s));
    return d->parts.rows.profiles.rename(profile.id, newName);
}

Result<> InstanceService::Private::updateProfileRow(const ProfileRow &profile, const RowPtr<ProfileRow> &seen, const QList<Change> &changes)
{
    QList<InstanceRow> changed;
    for (const Change &change : changes)
        changed << change.next;
    const std::lock_guard lock(projectRules);
    for (const InstancePtr &user : parts.rows.instances.list()) {
        const bool uses = user->profiles.contains(profile.name) && parts.rows.projects.home(user->project, u"features.profiles"_s) == profile.project;
        if (uses && std::ranges::none_of(changed, [&](const InstanceRow &row) { return row.id == user->id; }))
            return failure(preconditionFailed(u"The profile \"%1\" got a user meanwhile"_s.arg(profile.name)));
    }
    for (const auto &project : parts.rows.projects.list()) {
        if (parts.rows.projects.home(project->name, u"features.profiles"_s) == profile.project)
            TRY(checkProject(*project, changed, &profile));
    }
    TRY(parts.rows.profiles.update(profile, seen, [&]() -> Result<> {
        for (const Change &change : changes)
            TRY(checkPresent(change.next.project, change.after.devices, change.before.devices));
        return checkPresent(profile);
    }));
    return {};
}

}
