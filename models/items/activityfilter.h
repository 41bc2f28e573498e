// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace quayside {

/** Operations as the drawer shows them: those that run first, then the newest; only those that have all the words of `text` in what they
 *  are, their server or their error. "state:failed", "state:running" and "server:x" look there only. Main thread. */
class ActivityFilter : public QSortFilterProxyModel {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    explicit ActivityFilter(QObject *parent = nullptr);
    QString text() const { return m_text; }
    void setText(const QString &text);
    int count() const { return rowCount(); }
    void setSourceModel(QAbstractItemModel *source) override;

Q_SIGNALS:
    void textChanged();
    void countChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QVariant value(int row, const char *role) const;
    bool matches(int row, const QString &term) const;

    QString m_text;
    QStringList m_terms;
};

}
