// SPDX-License-Identifier: Apache-2.0
#include "server/store/storedrows.h"

namespace quayside {

StringMap StoredRows::config() const
{
    const std::shared_lock lock(m_mutex);
    return m_config;
}

void StoredRows::setConfig(const StringMap &config)
{
    const std::unique_lock lock(m_mutex);
    m_config = config;
}

template<class Row>
static Result<> loadTable(Transaction &transaction, RowCache<Row> &cache)
{
    return selectRows<Row>(transaction, [&](Row &&row) { cache.put(std::make_shared<const Row>(std::move(row))); });
}

/** Rows that use profiles: the names in the order they are applied, from a relation (owner's id, profile's name). */
template<class Row>
static Result<> loadTable(Transaction &transaction, RowCache<Row> &cache, const QByteArray &profilesStatement)
{
    QHash<qint64, QStringList> profiles;
    TRY(transaction.select(profilesStatement, {}, [&](const QSqlQuery &query) -> Result<> {
        const QString name = query.value(1).toString();
        profiles[query.value(0).toLongLong()].append(interner().shared(QStringView(name)));
        return {};
    }));
    return selectRows<Row>(transaction, [&](Row &&row) {
        row.profiles = profiles.value(row.id);
        cache.put(std::make_shared<const Row>(std::move(row)));
    });
}

static Result<> loadAliases(Transaction &transaction, RowCache<AliasRow> &cache)
{
    static const char statement[] = "SELECT a.id, p.name, a.name, a.description, i.fingerprint FROM images_aliases a "
                                    "JOIN projects p ON p.id = a.project_id JOIN images i ON i.id = a.image_id";
    return transaction.select(statement, {}, [&](const QSqlQuery &query) -> Result<> {
        const auto text = [&](int column) { return query.value(column).toString(); };
        cache.put(std::make_shared<const AliasRow>(AliasRow { query.value(0).toLongLong(), text(1), text(2), text(3), text(4) }));
        return {};
    });
}

Result<> StoredRows::load(Transaction &transaction)
{
    TRY(loadTable(transaction, projects));
    TRY(loadTable(transaction, profiles));
    TRY(loadTable(transaction, pools));
    TRY(loadTable(transaction, volumes));
    TRY(loadTable(transaction, networks));
    TRY(loadTable(transaction, images, "SELECT r.image_id, p.name FROM images_profiles r JOIN profiles p ON p.id = r.profile_id "
                                       "ORDER BY r.image_id, r.position"));
    TRY(loadAliases(transaction, aliases));
    TRY(loadTable(transaction, instances, "SELECT r.instance_id, p.name FROM instances_profiles r JOIN profiles p "
                                          "ON p.id = r.profile_id ORDER BY r.instance_id, r.position"));
    TRY(loadTable(transaction, snapshots));
    TRY(loadTable(transaction, backups));
    TRY(loadTable(transaction, certificates));
    StringMap values;
    TRY(transaction.select("SELECT key, value FROM config", {}, [&](const QSqlQuery &query) -> Result<> {
        values.insert(query.value(0).toString(), query.value(1).toString());
        return {};
    }));
    setConfig(values);
    return {};
}

}
