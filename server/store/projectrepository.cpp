// SPDX-License-Identifier: Apache-2.0
#include "server/store/repositorycalls.h"

namespace quayside {

using namespace Qt::StringLiterals;

QList<RowPtr<ProjectRow>> ProjectRepository::list() const { return m_store.rows().projects.all(); }

Result<RowPtr<ProjectRow>> ProjectRepository::find(const QString &name) const
{
    return findRow(m_store.rows().projects, std::tuple(name));
}

Result<RowPtr<ProjectRow>> ProjectRepository::create(ProjectRow row)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<RowPtr<ProjectRow>> {
        const auto project = TRY(createRow(transaction, rows.projects, row));
        if (row.config.value(u"features.profiles"_s) == "true"_L1) {
            const ProfileRow profile { 0, row.name, u"default"_s, u"Default profile of project %1"_s.arg(row.name), {}, {} };
            TRY(createRow(transaction, rows.profiles, profile));
        }
        return project;
    });
}

Result<RowPtr<ProjectRow>> ProjectRepository::update(const ProjectRow &row)
{
    return m_store.write([&](Transaction &transaction) { return replaceRow(transaction, m_store.rows().projects, row); });
}

/** Moves what a project holds to its new name in memory; the database refers to it by id. */
template<class Row>
static void follow(Transaction &transaction, RowCache<Row> &cache, const QList<RowPtr<Row>> &held, const QString &newName)
{
    for (const auto &old : held) {
        Row row = *old;
        row.project = newName;
        publish(transaction, cache, std::move(row));
    }
}

Result<> ProjectRepository::rename(qint64 id, const QString &newName)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<> {
        const QString old = TRY(findRow(rows.projects, id))->name;
        TRY(renameRow(transaction, rows.projects, id, newName));
        follow(transaction, rows.profiles, listRows(rows.profiles, old), newName);
        follow(transaction, rows.instances, listRows(rows.instances, old), newName);
        follow(transaction, rows.images, listRows(rows.images, old), newName);
        follow(transaction, rows.aliases, listRows(rows.aliases, old), newName);
        auto volumes = rows.volumes.all();
        volumes.removeIf([&](const auto &volume) { return volume->project != old; });
        follow(transaction, rows.volumes, volumes, newName);
        return {};
    });
}

static bool isEmpty(const StoredRows &rows, const QString &project)
{
    const auto profiles = listRows(rows.profiles, project);
    const auto volumes = rows.volumes.all();
    return listRows(rows.instances, project).isEmpty() && listRows(rows.images, project).isEmpty()
        && std::all_of(profiles.begin(), profiles.end(), [](const auto &profile) { return profile->name == "default"_L1; })
        && std::none_of(volumes.begin(), volumes.end(), [&](const auto &volume) { return volume->project == project; });
}

Result<> ProjectRepository::remove(qint64 id)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<> {
        const auto project = TRY(findRow(rows.projects, id));
        if (!isEmpty(rows, project->name))
            return failure(badRequest(u"Only empty projects can be removed"_s));
        for (const auto &profile : listRows(rows.profiles, project->name))
            TRY(removeRow(transaction, rows.profiles, profile->id));
        return removeRow(transaction, rows.projects, id);
    });
}

}
