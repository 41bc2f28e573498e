// SPDX-License-Identifier: Apache-2.0
#include "server/store/repositorycalls.h"

namespace quayside {

using namespace Qt::StringLiterals;

QList<RowPtr<ImageRow>> ImageRepository::list(const QString &project) const { return listRows(m_store.rows().images, project); }

Result<RowPtr<ImageRow>> ImageRepository::find(const QString &project, const QString &fingerprintPrefix) const
{
    const auto matches = m_store.rows().images.from({ project, fingerprintPrefix }, [&](const ImageRow &row) {
        return row.project == project && row.fingerprint.startsWith(fingerprintPrefix);
    });
    if (matches.isEmpty() || fingerprintPrefix.isEmpty())
        return failure(notFound(u"Image not found"_s));
    if (matches.size() > 1)
        return failure(badRequest(u"Partial fingerprint \"%1\" matches more than one image"_s.arg(fingerprintPrefix)));
    return matches.front();
}

static Result<RowPtr<AliasRow>> createAliasRow(Transaction &transaction, StoredRows &rows, AliasRow row, qint64 imageId)
{
    row.id = 0;
    TRY(checkFree(rows.aliases, row));
    row.id = TRY(transaction.insert("INSERT INTO images_aliases (project_id, image_id, name, description) "
                                    "VALUES ((SELECT id FROM projects WHERE name = ?), ?, ?, ?)",
        { row.project, imageId, row.name, sql::bound(row.description) }));
    return publish(transaction, rows.aliases, std::move(row));
}

Result<RowPtr<ImageRow>> ImageRepository::create(ImageRow row, const QList<AliasRow> &aliases, const QString &profilesOf)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<RowPtr<ImageRow>> {
        TRY(checkProject(rows, row.project, u"features.images"_s));
        const QList<qint64> profiles = TRY(profileIds(rows, profilesOf.isEmpty() ? row.project : profilesOf, row.profiles));
        const auto image = TRY(createRow(transaction, rows.images, row));
        TRY(saveProfiles(transaction, "images_profiles", "image_id", image->id, profiles));
        for (AliasRow alias : aliases) {
            alias.project = row.project;
            alias.fingerprint = row.fingerprint;
            TRY(createAliasRow(transaction, rows, alias, image->id));
        }
        return image;
    });
}

Result<RowPtr<ImageRow>> ImageRepository::update(const ImageRow &row, const RowPtr<ImageRow> &seen, const QString &profilesOf)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<RowPtr<ImageRow>> {
        const auto old = TRY(findRow(rows.images, row.id));
        if (old != seen)
            return failure(preconditionFailed(u"The image was changed meanwhile"_s));
        if (row.profiles != old->profiles) {
            const QList<qint64> profiles = TRY(profileIds(rows, profilesOf.isEmpty() ? old->project : profilesOf, row.profiles));
            TRY(saveProfiles(transaction, "images_profiles", "image_id", row.id, profiles));
        }
        return replaceRow(transaction, rows.images, row);
    });
}

Result<> ImageRepository::setLastUsed(qint64 id, Timestamp when)
{
    return m_store.write([&](Transaction &transaction) -> Result<> {
        ImageRow row = *TRY(findRow(m_store.rows().images, id));
        row.lastUsedAt = qMax(row.lastUsedAt, when);
        TRY(replaceRow(transaction, m_store.rows().images, std::move(row)));
        return {};
    });
}

Result<> ImageRepository::remove(qint64 id)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<> {
        const auto image = TRY(findRow(rows.images, id));
        for (const auto &alias : listRows(rows.aliases, image->project)) {
            if (alias->fingerprint == image->fingerprint)
                TRY(removeRow(transaction, rows.aliases, alias->id));
        }
        return removeRow(transaction, rows.images, id);
    });
}

QList<RowPtr<AliasRow>> ImageRepository::aliases(const QString &project) const { return listRows(m_store.rows().aliases, project); }

Result<RowPtr<AliasRow>> ImageRepository::findAlias(const QString &project, const QString &name) const
{
    return findRow(m_store.rows().aliases, std::tuple(project, name));
}

Result<RowPtr<AliasRow>> ImageRepository::createAlias(AliasRow row)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<RowPtr<AliasRow>> {
        const auto image = TRY(find(row.project, row.fingerprint));
        row.fingerprint = image->fingerprint;
        return createAliasRow(transaction, rows, row, image->id);
    });
}

Result<RowPtr<AliasRow>> ImageRepository::updateAlias(const AliasRow &row)
{
    StoredRows &rows = m_store.rows();
    return m_store.write([&](Transaction &transaction) -> Result<RowPtr<AliasRow>> {
        AliasRow next = *TRY(findRow(rows.aliases, row.id));
        const auto image = TRY(find(next.project, row.fingerprint));
        next.description = row.description;
        next.fingerprint = image->fingerprint;
        TRY(transaction.run("UPDATE images_aliases SET image_id = ?, description = ? WHERE id = ?",
            { image->id, sql::bound(next.description), next.id }));
        return publish(transaction, rows.aliases, std::move(next));
    });
}

Result<> ImageRepository::renameAlias(qint64 id, const QString &newName)
{
    return m_store.write([&](Transaction &transaction) { return renameRow(transaction, m_store.rows().aliases, id, newName); });
}

Result<> ImageRepository::removeAlias(qint64 id)
{
    return m_store.write([&](Transaction &transaction) { return removeRow(transaction, m_store.rows().aliases, id); });
}

}
