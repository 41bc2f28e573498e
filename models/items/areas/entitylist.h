// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QSortFilterProxyModel>
#include <QVariantMap>

namespace quayside {

/** Objects of a server as rows of named values, each with a unique "key". A newer list is laid over the older one: rows go, change and
 *  are added, never reset, so that views keep their place. Main thread. */
class EntityList : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    /** `names` are the roles beside "key". */
    explicit EntityList(const QByteArrayList &names, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return m_names; }

    int count() const { return int(m_rows.size()); }
    const QList<QVariantMap> &rows() const { return m_rows; }
    /** The row of that key; empty when there is none. */
    Q_INVOKABLE QVariantMap row(const QString &key) const;
    /** All keys, sorted. */
    Q_INVOKABLE QStringList keys() const;
    void assign(const QList<QVariantMap> &rows);
    /** Lays `values` over the row of that key; nothing when there is none. */
    void merge(const QString &key, const QVariantMap &values);

Q_SIGNALS:
    void countChanged();

private:
    qsizetype indexOf(const QString &key) const;
    void replace(qsizetype index, const QVariantMap &row);

    QHash<int, QByteArray> m_names;
    QList<QVariantMap> m_rows;
};

/** Rows of an EntityList that pass a search and a condition, sorted. Main thread. */
class EntityFilter : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    /** Told of again when values of a row changed: what a view has from row() is read anew with it. */
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /** Words that must all occur in some text of the row. */
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged)
    /** Role to the value that it must have; an empty value lets everything pass. */
    Q_PROPERTY(QVariantMap where READ where WRITE setWhere NOTIFY filterChanged)
    Q_PROPERTY(QString sortColumn READ sortColumn WRITE setSortColumn NOTIFY sortingChanged)
    Q_PROPERTY(bool sortDescending READ sortDescending WRITE setSortDescending NOTIFY sortingChanged)
public:
    explicit EntityFilter(QObject *parent = nullptr);

    int count() const { return rowCount(); }
    QString text() const { return m_text; }
    void setText(const QString &text);
    QVariantMap where() const { return m_where; }
    void setWhere(const QVariantMap &where);
    QString sortColumn() const { return m_sortColumn; }
    void setSortColumn(const QString &column);
    bool sortDescending() const { return m_isDescending; }
    void setSortDescending(bool descending);
    /** The row of that key if it is shown, else empty. */
    Q_INVOKABLE QVariantMap row(const QString &key) const;
    /** Where it is shown; -1: it isn't. */
    Q_INVOKABLE int indexOf(const QString &key) const;

Q_SIGNALS:
    void countChanged();
    void filterChanged();
    void sortingChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const EntityList *list() const { return qobject_cast<const EntityList *>(sourceModel()); }
    void refilter();

    QString m_text, m_sortColumn = QStringLiteral("name");
    QVariantMap m_where;
    bool m_isDescending = false;
};

}
