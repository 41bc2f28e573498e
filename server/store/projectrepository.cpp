// SPDX-License-Identifier: Apache-2.0
#include "server/store/repositorycalls.h"

namespace quayside {

using namespace Qt::StringLiterals;

QList<RowPtr<ProjectRow>> ProjectRepository::list() const { return m_store.rows().projects.all(); }

Result<RowPtr<ProjectRow>> ProjectRepository::find(const QString &name) const
{
    return findRow(m_store.rows().projects, std::tuple(name));
}

QString ProjectRepository::home(const QString &project, const QString &feature) const
{
    const auto row = find(project);
    return row && (*row)->config.value(feature) == "true"_L1 ? project : u"default"_s;
}

static bool holdsNothing(const StoredRows &rows, const QString &project)
{
    const auto profiles = listRows(rows.profiles, project);
    const auto volumes = rows.volumes.all();
    return listRows(rows.instances, project).isEmpty() && listRows(rows.images, project).isEmpty()
        && std::all_of(profiles.begin(), profiles.end(), [](const auto &profile) { return profile->name == "default"_L1; })
        && std::none_of(volumes.begin(), volumes.end(), [&](const auto &volume) { return volume->project == project; });
}

static StringMap featuresOf(const ProjectRow &row)
{
    StringMap features = row.config;
    features.removeIf([](const auto &entry) { return !entry.key().startsWith("features."_L1); });
    return features;
}

static bool hasProfiles(const ProjectRow &row) { return row.config.value(u"features.profiles"_s) == "true"_L1; }

static Result<> addDefaultProfile(Transaction &transaction, StoredRows &rows, const QString &project)
{
    const ProfileRow profile { 0, project, u"default"_s, u"Default LXD profile for project %1"_s.arg(project), {}, {} };
    TRY(createRow(transaction, rows.profiles, profile));
    return {};
}

static Result<> removeProfiles(Transaction &transaction, StoredRows &rows, const QString &project)
{
    for (const auto &profile : listRows(rows.profiles, project))
        TRY(removeRow(transaction, rows.profiles, profile->id));
    return {};
}

Result<RowPtr<ProjectRow>> ProjectRepository::create(ProjectRow row)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<RowPtr<ProjectRow>> {
        const auto project = TRY(createRow(transaction, rows.projects, row));
        if (hasProfiles(row))
            TRY(addDefaultProfile(transaction, rows, row.name));
        return project;
    });
}

Result<RowPtr<ProjectRow>> ProjectRepository::update(const ProjectRow &row)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<RowPtr<ProjectRow>> {
        const auto before = TRY(findRow(rows.projects, row.id));
        if (featuresOf(*before) != featuresOf(row) && !holdsNothing(rows, before->name))
            return failure(badRequest(u"Features can only be changed on empty projects"_s));
        const bool had = hasProfiles(*before);
        const auto stored = TRY(replaceRow(transaction, rows.projects, row));
        if (had && !hasProfiles(row))
            TRY(removeProfiles(transaction, rows, row.name));
        if (!had && hasProfiles(row))
            TRY(addDefaultProfile(transaction, rows, row.name));
        return stored;
    });
}

Result<> ProjectRepository::rename(qint64 id, const QString &newName)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<> {
        const QString old = TRY(findRow(rows.projects, id))->name;
        if (!holdsNothing(rows, old))
            return failure(badRequest(u"Only empty projects can be renamed"_s));
        TRY(renameRow(transaction, rows.projects, id, newName));
        for (const auto &profile : listRows(rows.profiles, old)) { // the database refers to the project by id, memory by name
            ProfileRow row = *profile;
            row.project = newName;
            publish(transaction, rows.profiles, std::move(row));
        }
        return {};
    });
}

Result<> ProjectRepository::remove(qint64 id)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<> {
        const auto project = TRY(findRow(rows.projects, id));
        if (!holdsNothing(rows, project->name))
            return failure(badRequest(u"Only empty projects can be removed"_s));
        TRY(removeProfiles(transaction, rows, project->name));
        return removeRow(transaction, rows.projects, id);
    });
}

}
