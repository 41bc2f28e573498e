// SPDX-License-Identifier: Apache-2.0
#include "server/store/repositorycalls.h"

namespace quayside {

QList<RowPtr<NetworkRow>> NetworkRepository::list() const { return m_store.rows().networks.all(); }

Result<RowPtr<NetworkRow>> NetworkRepository::find(const QString &name) const
{
    return findRow(m_store.rows().networks, std::tuple(name));
}

Result<RowPtr<NetworkRow>> NetworkRepository::create(NetworkRow row)
{
    return m_store.write([&](Transaction &transaction) { return createRow(transaction, m_store.rows().networks, row); });
}

Result<RowPtr<NetworkRow>> NetworkRepository::update(const NetworkRow &row)
{
    return m_store.write([&](Transaction &transaction) { return replaceRow(transaction, m_store.rows().networks, row); });
}

Result<> NetworkRepository::rename(qint64 id, const QString &newName, const StoreCheck &check)
{
    return m_store.write([&](Transaction &transaction) -> Result<> {
        TRY(holds(check));
        return renameRow(transaction, m_store.rows().networks, id, newName);
    });
}

Result<> NetworkRepository::remove(qint64 id, const StoreCheck &check)
{
    return m_store.write([&](Transaction &transaction) -> Result<> {
        TRY(holds(check));
        return removeRow(transaction, m_store.rows().networks, id);
    });
}

}
