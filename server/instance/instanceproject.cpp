// SPDX-License-Identifier: Apache-2.0
// What a project allows its instances (doc/projects.md).
#include "server/instance/instanceprivate.h"
#include "server/instance/projectrules.h"

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

Result<InstancePtr> InstanceService::Private::createRow(const InstanceRow &row, const QList<SnapshotRow> &snapshots)
{
    const std::lock_guard lock(projectRules);
    TRY(checkProject(row));
    return parts.rows.instances.create(row, snapshots);
}

Result<InstancePtr> InstanceService::Private::updateRow(const Change &change)
{
    const std::lock_guard lock(projectRules);
    if (profileRows(change.next) != change.profiles)
        return failure(preconditionFailed(u"A profile of \"%1\" was changed meanwhile"_s.arg(change.next.name)));
    TRY(checkProject(change.next));
    return parts.rows.instances.update(change.next);
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
    TRY(d->parts.rows.profiles.create(profile));
    return {};
}

Result<> InstanceService::renameProfile(const ProfileRow &profile, const QString &newName)
{
    const std::lock_guard lock(d->projectRules); // no instance is stored meanwhile with the profiles that it had before
    return d->parts.rows.profiles.rename(profile.id, newName);
}

Result<> InstanceService::Private::updateProfileRow(const ProfileRow &profile, const RowPtr<ProfileRow> &seen, const QList<InstanceRow> &changed)
{
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
    TRY(parts.rows.profiles.update(profile, seen));
    return {};
}

}
