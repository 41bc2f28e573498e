// SPDX-License-Identifier: Apache-2.0
#include "models/items/activityfilter.h"

#include <QDateTime>
#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

ActivityFilter::ActivityFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(this, signal, this, &ActivityFilter::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &ActivityFilter::countChanged);
}

void ActivityFilter::setSourceModel(QAbstractItemModel *source)
{
    QSortFilterProxyModel::setSourceModel(source);
    sort(0);
    Q_EMIT countChanged();
}

void ActivityFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_terms = text.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
    Q_EMIT textChanged();
    Q_EMIT countChanged();
}

QVariant ActivityFilter::value(int row, const char *role) const
{
    return sourceModel()->data(sourceModel()->index(row, 0), sourceModel()->roleNames().key(role, -1));
}

bool ActivityFilter::matches(int row, const QString &term) const
{
    const auto has = [&](const char *role, const QString &text) { return value(row, role).toString().contains(text, Qt::CaseInsensitive); };
    const QString rest = term.section(u':', 1);
    if (term.startsWith("server:"_L1))
        return has("server", rest);
    if (term.startsWith("state:"_L1)) // in English, as in the tables' searches, or as shown
        return has("statusText", rest) || has("status", rest.startsWith("fail"_L1) ? u"Failure"_s : rest == "done"_L1 ? u"Success"_s : rest);
    return has("description", term) || has("server", term) || has("errorText", term);
}

bool ActivityFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const QString &term) { return matches(row, term); });
}

bool ActivityFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto runs = [&](const QModelIndex &at) {
        const QString status = value(at.row(), "status").toString();
        return status == "Running"_L1 || status == "Pending"_L1;
    };
    if (runs(left) != runs(right))
        return runs(left);
    const QDateTime a = value(left.row(), "createdAt").toDateTime(), b = value(right.row(), "createdAt").toDateTime();
    return a != b ? a > b : left.row() < right.row();
}

}
