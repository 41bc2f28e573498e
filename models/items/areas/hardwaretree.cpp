// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/hardwaretree.h"

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

QHash<int, QByteArray> HardwareTree::roleNames() const
{
    return { { KeyRole, "key" }, { IconRole, "icon" }, { TitleRole, "title" }, { ValueRole, "value" }, { DepthRole, "depth" },
        { ExpandableRole, "expandable" }, { ExpandedRole, "expanded" }, { FactRole, "isFact" } };
}

QVariant HardwareTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Shown &row = m_shown[index.row()];
    switch (role) {
    case KeyRole: return row.key;
    case IconRole: return row.node->icon;
    case TitleRole: return row.node->title;
    case ValueRole: return row.node->value;
    case DepthRole: return row.depth;
    case ExpandableRole: return !row.node->children.isEmpty();
    case ExpandedRole: return !m_search.isEmpty() || m_expanded.contains(row.key);
    case FactRole: return row.node->isFact;
    default: return {};
    }
}

bool HardwareTree::matches(const HardwareNode &node) const
{
    return node.title.contains(m_search, Qt::CaseInsensitive) || node.value.contains(m_search, Qt::CaseInsensitive)
        || std::any_of(node.children.begin(), node.children.end(), [this](const HardwareNode &child) { return matches(child); });
}

/** `isMatch`: something above has the text, so that everything below it belongs to what was found. */
void HardwareTree::collect(const QList<HardwareNode> &nodes, const QString &above, int depth, bool isMatch, QList<Shown> &into) const
{
    for (int i = 0; i < nodes.size(); ++i) {
        const HardwareNode &node = nodes[i];
        if (!m_search.isEmpty() && !isMatch && !matches(node))
            continue;
        const QString key = above + u'/' + QString::number(i) + node.title;
        into << Shown { key, &node, depth };
        const bool isHit = isMatch || node.title.contains(m_search, Qt::CaseInsensitive) || node.value.contains(m_search, Qt::CaseInsensitive);
        if (!m_search.isEmpty() || m_expanded.contains(key))
            collect(node.children, key, depth + 1, !m_search.isEmpty() && isHit, into);
    }
}

/** Rows at the end and the beginning that stay are not touched: views keep their place. */
void HardwareTree::rebuild()
{
    QList<Shown> wanted;
    collect(m_nodes, {}, 0, false, wanted);
    const auto head = std::mismatch(m_shown.begin(), m_shown.end(), wanted.begin(), wanted.end()).first - m_shown.begin();
    auto tail = std::mismatch(m_shown.rbegin(), m_shown.rend(), wanted.rbegin(), wanted.rend()).first - m_shown.rbegin();
    tail = std::min(tail, std::min(m_shown.size(), wanted.size()) - head);
    if (const auto gone = m_shown.size() - head - tail; gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone) - 1);
        m_shown.remove(head, gone);
        endRemoveRows();
    }
    if (const auto added = wanted.size() - head - tail; added > 0) {
        beginInsertRows({}, int(head), int(head + added) - 1);
        m_shown = wanted;
        endInsertRows();
    }
    if (head > 0)
        Q_EMIT dataChanged(index(int(head) - 1), index(int(head) - 1), { ExpandedRole });
    Q_EMIT countChanged();
}

void HardwareTree::assign(const QList<HardwareNode> &nodes)
{
    if (m_nodes.isEmpty() && m_expanded.isEmpty()) { // at first the parts of the machine are seen
        for (int i = 0; i < nodes.size(); ++i)
            m_expanded << u'/' + QString::number(i) + nodes[i].title;
    }
    // The rows point into the nodes, so that all of them change; where they are the same rows, views keep their place.
    const QList<HardwareNode> older = std::exchange(m_nodes, nodes);
    QList<Shown> wanted;
    collect(m_nodes, {}, 0, false, wanted);
    if (std::equal(wanted.begin(), wanted.end(), m_shown.begin(), m_shown.end(), [](const Shown &a, const Shown &b) { return a.key == b.key; })) {
        m_shown = wanted;
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_shown = wanted;
    endResetModel();
    Q_EMIT countChanged();
}

void HardwareTree::setExpanded(int row, bool expanded)
{
    if (row < 0 || row >= count() || m_shown[row].node->children.isEmpty() || !m_search.isEmpty())
        return;
    const QString key = m_shown[row].key;
    if (expanded)
        m_expanded.insert(key);
    else
        m_expanded.remove(key);
    rebuild();
    Q_EMIT dataChanged(index(row), index(row), { ExpandedRole });
}

void HardwareTree::expandAll(bool expanded)
{
    m_expanded.clear();
    for (qsizetype before = -1; expanded && before != m_expanded.size();) {
        before = m_expanded.size();
        QList<Shown> rows;
        collect(m_nodes, {}, 0, false, rows);
        for (const Shown &row : rows)
            m_expanded << row.key;
    }
    beginResetModel();
    m_shown.clear();
    collect(m_nodes, {}, 0, false, m_shown);
    endResetModel();
    Q_EMIT countChanged();
}

void HardwareTree::setSearch(const QString &search)
{
    if (std::exchange(m_search, search) == search)
        return;
    beginResetModel();
    m_shown.clear();
    collect(m_nodes, {}, 0, false, m_shown);
    endResetModel();
    Q_EMIT searchChanged();
    Q_EMIT countChanged();
}

}
