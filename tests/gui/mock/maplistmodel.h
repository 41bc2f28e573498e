// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QVariantMap>

// A list model of maps with the given roles: how the GUI tests stand in for the models of models/items.
class MapListModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(QStringList roles MEMBER m_roles)
    Q_PROPERTY(QVariantList rows READ rows WRITE setRows NOTIFY rowsChanged)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged)
    // Set by views that show it.
    Q_PROPERTY(bool watched MEMBER m_isWatched)
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QVariantList rows() const { return m_rows; }
    void setRows(const QVariantList &rows);
    int count() const { return int(m_rows.size()); }
    // Changes one value of a row.
    Q_INVOKABLE void put(int row, const QString &role, const QVariant &value);

Q_SIGNALS:
    void rowsChanged();

private:
    QStringList m_roles;
    QVariantList m_rows;
    bool m_isWatched = false;
};
