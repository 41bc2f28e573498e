// SPDX-License-Identifier: Apache-2.0
#include "qml/tablecolumns.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <algorithm>
#include <cmath>
#include <utility>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal leastShare = 0.6; // of a stretching column's width, when there is too little room
constexpr qreal cellMargins = 16; // Cell.qml
constexpr qreal rounding = 0.001; // whole pixels come out of fractions whole

// Pixels that a heading takes with its margins; `sorts`: and the arrow.
qreal titleWidth(const QString &title, bool sorts)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(11); // Theme.smallSize
    font.setWeight(QFont::DemiBold);
    return std::ceil(QFontMetricsF(font).horizontalAdvance(title)) + (sorts ? 30 : 18);
}
} // namespace

int TableColumns::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TableColumns::data(const QModelIndex &index, int role) const
{
    const Column &column = m_columns.at(index.row());
    switch (role) {
    case IdRole: return column.id;
    case TitleRole: return column.title;
    case XRole: return column.x;
    case WidthRole: return column.drawn;
    case ShownRole: return column.shown;
    case SortRole: return column.sort;
    case RightRole: return column.right;
    }
    return {};
}

QHash<int, QByteArray> TableColumns::roleNames() const
{
    return {{IdRole, "columnId"}, {TitleRole, "title"}, {XRole, "columnX"}, {WidthRole, "columnWidth"},
            {ShownRole, "shown"}, {SortRole, "sort"}, {RightRole, "rightAligned"}};
}

void TableColumns::setDefinition(const QVariantList &definition)
{
    const QString kept = m_columns.isEmpty() ? QString() : state();
    m_definition = definition;
    reset();
    if (!kept.isEmpty())
        setState(kept);
    Q_EMIT definitionChanged();
}

QList<TableColumns::Column> TableColumns::defined() const
{
    QList<Column> columns;
    for (const QVariant &entry : m_definition) {
        const QVariantMap map = entry.toMap();
        const QString title = map.value(u"title"_s).toString(), sort = map.value(u"sort"_s).toString();
        const qreal width = map.value(u"width"_s).toReal(), heading = titleWidth(title, !sort.isEmpty());
        const bool keeps = map.value(u"keeps"_s).toBool();
        columns.append({.id = map.value(u"id"_s).toString(), .title = title, .sort = sort, .width = std::max(width, heading),
                        .minimum = map.value(u"minimum"_s, 40).toReal(), .stretch = map.value(u"stretch"_s, 0).toReal(),
                        .floor = std::max(std::floor(width * (keeps ? 1 : leastShare)), heading),
                        .shown = !map.value(u"hidden"_s).toBool(), .right = map.value(u"right"_s).toBool(), .keeps = keeps,
                        .yields = map.value(u"yields"_s).toInt(), .preset = std::max(width, heading), .heading = heading});
    }
    return columns;
}

void TableColumns::reset()
{
    beginResetModel();
    m_columns = defined();
    endResetModel();
    changed();
}

void TableColumns::setAvailable(qreal available)
{
    if (qFuzzyCompare(m_available + 1, available + 1))
        return;
    m_available = available;
    arrange();
    Q_EMIT availableChanged();
}

void TableColumns::setMargin(qreal margin)
{
    if (qFuzzyCompare(m_margin + 1, margin + 1))
        return;
    m_margin = margin;
    arrange();
    Q_EMIT availableChanged();
}

void TableColumns::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    arrange();
}

TableColumns::Column *TableColumns::find(const QString &id)
{
    const auto it = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &column) { return column.id == id; });
    return it == m_columns.end() ? nullptr : &*it;
}

void TableColumns::resize(const QString &id, qreal width)
{
    if (Column *column = find(id)) {
        column->width = std::max(column->minimum, width);
        column->stretch = 0; // a width chosen by hand stays
        changed();
    }
}

void TableColumns::setShown(const QString &id, bool shown)
{
    if (Column *column = find(id)) {
        column->shown = shown;
        changed();
    }
}

void TableColumns::moveTo(const QString &id, qreal x)
{
    int from = -1, to = 0;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].id == id)
            from = i;
        if (m_columns[i].shown && (m_mirrored ? m_columns[i].x + m_columns[i].drawn > x : m_columns[i].x <= x))
            to = i;
    }
    if (from < 0 || from == to)
        return;
    beginResetModel();
    m_columns.move(from, to);
    endResetModel();
    changed();
}

void TableColumns::want(const QString &id, qreal contents)
{
    Column *column = find(id);
    if (!column || std::ceil(contents) + cellMargins <= column->wanted)
        return;
    column->wanted = std::ceil(contents) + cellMargins;
    if (std::exchange(m_isFitting, true))
        return;
    QMetaObject::invokeMethod(this, [this] { // once for all the cells of a turn
        m_isFitting = false;
        arrange();
    }, Qt::QueuedConnection);
}

qreal TableColumns::Column::least() const
{
    if (!isVisible())
        return 0;
    if (isByHand())
        return width;
    return stretch > 0 ? std::min(width, floor) : keeps || wanted < 0 ? width : std::max(std::min(width, wanted), heading);
}

qreal TableColumns::Column::spare() const
{
    if (!isVisible() || isByHand() || wanted < 0)
        return 0;
    return std::max(0.0, drawn - std::max({wanted, heading, keeps ? width : 0.0}));
}

// Which columns there is no room for. What the person has made wider or narrower stays.
void TableColumns::yield()
{
    qreal least = 0;
    for (Column &column : m_columns) {
        column.yielded = false;
        least += column.least();
    }
    while (usable() > 0 && least > usable()) {
        const auto last = std::max_element(m_columns.begin(), m_columns.end(), [](const Column &a, const Column &b) {
            const auto rank = [](const Column &column) { return column.isVisible() && !column.isByHand() ? column.yields : 0; };
            return rank(a) < rank(b);
        });
        if (last == m_columns.end() || last->yields == 0 || !last->isVisible() || last->isByHand())
            return;
        least -= last->least();
        last->yielded = true;
    }
}

// By definition: what is left over goes to the columns that stretch, and what is missing comes from them.
void TableColumns::share()
{
    qreal used = 0, shares = 0, slack = 0;
    for (const Column &column : std::as_const(m_columns)) {
        if (column.isVisible()) {
            used += column.width;
            shares += column.stretch;
            slack += column.stretch > 0 ? std::max(0.0, column.width - column.floor) : 0;
        }
    }
    const qreal spare = usable() - used;
    for (Column &column : m_columns) {
        column.drawn = column.isVisible() ? column.width : 0;
        if (!column.isVisible() || column.stretch <= 0)
            continue;
        if (spare >= 0)
            column.drawn += std::floor(spare * column.stretch / shares);
        else if (slack > 0)
            column.drawn -= std::ceil(std::min(1.0, -spare / slack) * std::max(0.0, column.width - column.floor));
    }
}

qreal TableColumns::take(qreal room, bool stretching)
{
    qreal spare = 0, taken = 0;
    for (const Column &column : std::as_const(m_columns))
        spare += (column.stretch > 0) == stretching ? column.spare() : 0;
    const qreal part = spare > 0 ? std::min(1.0, room / spare) : 0;
    for (Column &column : m_columns) {
        const qreal from = (column.stretch > 0) == stretching ? std::min(column.spare(), std::ceil(column.spare() * part - rounding)) : 0;
        column.drawn -= from;
        taken += from;
    }
    return taken;
}

// What doesn't fit into the window comes first, then what doesn't fit into its cell. Where all fits, nothing moves.
void TableColumns::fit()
{
    qreal used = 0, missing = 0;
    for (const Column &column : std::as_const(m_columns)) {
        used += column.drawn;
        missing += column.missing();
    }
    const qreal over = std::max(0.0, used - usable());
    if (over + missing <= 0)
        return;
    qreal room = take(over + missing, true);
    room += take(over + missing - room, false);
    room -= std::min(room, over);
    for (Column &column : m_columns)
        column.drawn += missing > 0 ? std::floor(std::min(1.0, room / missing) * column.missing() + rounding) : 0;
}

void TableColumns::arrange()
{
    yield();
    share();
    fit();
    m_contentWidth = 0;
    for (Column &column : m_columns) {
        column.x = m_contentWidth;
        m_contentWidth += column.drawn;
    }
    m_contentWidth += m_margin;
    const qreal whole = std::max(m_contentWidth, m_available);
    m_cells.clear();
    for (Column &column : m_columns) {
        if (m_mirrored)
            column.x = whole - column.x - column.drawn;
        QVariantMap cell{{u"x"_s, column.x}, {u"width"_s, column.drawn}, {u"visible"_s, column.isVisible()}, {u"right"_s, column.right}};
        if (column.isVisible() && !column.isByHand())
            cell.insert({{u"id"_s, column.id}, {u"fits"_s, QVariant::fromValue(this)}});
        m_cells.insert(column.id, cell);
    }
    if (!m_columns.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_columns.size()) - 1));
    Q_EMIT layoutChangedForViews();
}

void TableColumns::changed()
{
    arrange();
    Q_EMIT stateChanged();
}

QString TableColumns::state() const
{
    const QString text = textOf(m_columns);
    return text == textOf(defined()) ? QString() : text;
}

QString TableColumns::textOf(const QList<Column> &columns)
{
    QStringList parts;
    for (const Column &column : columns)
        parts << u"%1:%2:%3:%4"_s.arg(column.id).arg(qRound(column.width)).arg(column.shown ? 1 : 0).arg(column.stretch);
    return parts.join(u',');
}

void TableColumns::setState(const QString &state)
{
    QList<Column> ordered;
    for (const QString &part : state.split(u',', Qt::SkipEmptyParts)) {
        const QStringList fields = part.split(u':');
        const Column *known = find(fields.value(0));
        if (!known || fields.size() != 4)
            continue;
        Column column = *known;
        column.width = std::max(column.minimum, fields.at(1).toDouble());
        column.shown = fields.at(2) == u"1"_s;
        column.stretch = fields.at(3).toDouble();
        ordered << column;
    }
    if (ordered.isEmpty())
        return;
    const QList<Column> all = defined();
    for (qsizetype place = 0; place < all.size(); ++place) {
        const Column &fresh = all[place];
        if (std::none_of(ordered.begin(), ordered.end(), [&](const Column &column) { return column.id == fresh.id; }))
            ordered.insert(std::min(ordered.size(), place), fresh);
    }
    beginResetModel();
    m_columns = ordered;
    endResetModel();
    changed();
}

} // namespace quayside
