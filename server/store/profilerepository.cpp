// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "server/store/repositorycalls.h"

namespace quayside {

using namespace Qt::StringLiterals;

QList<RowPtr<ProfileRow>> ProfileRepository::list(const QString &project) const
{
    return listRows(m_store.rows().profiles, project);
}

Result<RowPtr<ProfileRow>> ProfileRepository::find(const QString &project, const QString &name) const
{
    return findRow(m_store.rows().profiles, std::tuple(project, name));
}

Result<RowPtr<ProfileRow>> ProfileRepository::create(ProfileRow row, const StoreCheck &check)
{
    return m_store.write([&](Transaction &transaction) -> Result<RowPtr<ProfileRow>> {
        TRY(checkProject(m_store.rows(), row.project, u"features.profiles"_s));
        TRY(holds(check));
        return createRow(transaction, m_store.rows().profiles, row);
    });
}

Result<RowPtr<ProfileRow>> ProfileRepository::update(const ProfileRow &row, const RowPtr<ProfileRow> &seen, const StoreCheck &check)
{
    return m_store.write([&](Transaction &transaction) -> Result<RowPtr<ProfileRow>> {
        if (TRY(findRow(m_store.rows().profiles, row.id)) != seen)
            return failure(preconditionFailed(u"The profile \"%1\" was changed meanwhile"_s.arg(row.name)));
        TRY(holds(check));
        return replaceRow(transaction, m_store.rows().profiles, row);
    });
}

/** The ids of the owners that a relation links to the profile. */
static Result<QList<qint64>> users(Transaction &transaction, const QByteArray &statement, qint64 profile)
{
    QList<qint64> ids;
    TRY(transaction.select(statement, { profile }, [&](const QSqlQuery &query) -> Result<> {
        ids.append(query.value(0).toLongLong());
        return {};
    }));
    return ids;
}

static const char usingInstances[] = "SELECT instance_id FROM instances_profiles WHERE profile_id = ?";
static const char usingImages[] = "SELECT image_id FROM images_profiles WHERE profile_id = ?";

/** Rows hold the names of their profiles, the database their ids: only memory has to follow a rename, or a removal (no new name). */
template<class Row>
static void follow(Transaction &transaction, RowCache<Row> &cache, const QList<qint64> &ids, const QString &oldName, const QString &newName)
{
    for (const qint64 id : ids) {
        if (const auto old = cache.find(id)) {
            Row row = *old;
            std::replace(row.profiles.begin(), row.profiles.end(), oldName, newName);
            row.profiles.removeAll(QString());
            publish(transaction, cache, std::move(row));
        }
    }
}

Result<> ProfileRepository::rename(qint64 id, const QString &newName)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<> {
        const auto old = TRY(findRow(rows.profiles, id));
        TRY(renameRow(transaction, rows.profiles, id, newName));
        follow(transaction, rows.instances, TRY(users(transaction, usingInstances, id)), old->name, newName);
        follow(transaction, rows.images, TRY(users(transaction, usingImages, id)), old->name, newName);
        return {};
    });
}

Result<> ProfileRepository::remove(qint64 id)
{
    return m_store.write([&](Transaction &transaction) -> Result<> {
        StoredRows &rows = m_store.rows();
        if (!TRY(users(transaction, usingInstances, id)).isEmpty())
            return failure(badRequest(u"Profile is currently in use"_s));
        const QString name = TRY(findRow(rows.profiles, id))->name;
        follow(transaction, rows.images, TRY(users(transaction, usingImages, id)), name, {});
        TRY(transaction.run("DELETE FROM images_profiles WHERE profile_id = ?", { id }));
        return removeRow(transaction, rows.profiles, id);
    });
}

quint64 ProfileRepository::generation() const { return m_store.rows().profiles.generation(); }

}
