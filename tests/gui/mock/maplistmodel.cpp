// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/mock/maplistmodel.h"


QVariant MapListModel::data(const QModelIndex &index, int role) const
{
    return m_rows.at(index.row()).toMap().value(m_roles.value(role - Qt::UserRole - 1));
}

QHash<int, QByteArray> MapListModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_roles.size(); ++i)
        names.insert(Qt::UserRole + 1 + i, m_roles.at(i).toUtf8());
    return names;
}

void MapListModel::setRows(const QVariantList &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT rowsChanged();
}

void MapListModel::put(int row, const QString &role, const QVariant &value)
{
    QVariantMap map = m_rows.at(row).toMap();
    map.insert(role, value);
    m_rows[row] = map;
    Q_EMIT dataChanged(index(row), index(row), {int(Qt::UserRole + 1 + m_roles.indexOf(role))});
}
