// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/inspect.h"

#include <QHash>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr double slack = 2; // pixels: glyphs reach over their line by that much

/** Of a component of ours: "Cell_QMLTYPE_12". */
bool isA(const QQuickItem *item, const char *component)
{
    return QByteArray(item->metaObject()->className()).startsWith(QByteArray(component) + '_');
}

QRectF textRect(QQuickItem *item)
{
    const double width = item->property("contentWidth").toDouble(), height = item->property("contentHeight").toDouble();
    const double left = item->property("leftPadding").toDouble(), right = item->property("rightPadding").toDouble();
    const double top = item->property("topPadding").toDouble(), bottom = item->property("bottomPadding").toDouble();
    const int across = item->property("effectiveHorizontalAlignment").toInt(), down = item->property("verticalAlignment").toInt();
    const double x = across & Qt::AlignRight ? item->width() - right - width : across & Qt::AlignHCenter ? left + (item->width() - left - right - width) / 2 : left;
    const double y = down & Qt::AlignBottom ? item->height() - bottom - height : down & Qt::AlignVCenter ? top + (item->height() - top - bottom - height) / 2 : top;
    return item->mapRectToScene(QRectF(x, y, width, height));
}

bool isText(QQuickItem *item) { return item->inherits("QQuickText") && !item->property("text").toString().trimmed().isEmpty(); }

/** A row that a list keeps for later use: not drawn, yet "visible". */
bool isPooled(QQuickItem *item)
{
    QQuickItem *content = item->parentItem(), *view = content ? content->parentItem() : nullptr;
    const QVariant index = item->property("index");
    if (!view || !view->inherits("QQuickItemView") || !index.isValid() || item->metaObject()->indexOfProperty("index") < 0)
        return false;
    QQuickItem *shown = nullptr;
    QMetaObject::invokeMethod(view, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, shown), Q_ARG(int, index.toInt()));
    return shown != item;
}

template<class Wanted>
void walk(QQuickItem *item, Seen above, Wanted wanted, QList<Seen> &found)
{
    if (!item->isVisible() || item->opacity() < 0.05 || item->inherits("QQuickOverlay") || isPooled(item))
        return;
    above.inCell = above.inCell || isA(item, "Cell") || isA(item, "EntityCell") || isA(item, "UsageCell");
    if (wanted(item)) {
        const QRectF rect = isText(item) ? textRect(item) : item->mapRectToScene(item->boundingRect());
        found.append({ item, rect, rect.intersected(above.visible), above.scrolls, above.inCell });
    }
    if (item->clip())
        above.visible = above.visible.intersected(item->mapRectToScene(item->boundingRect()));
    above.scrolls = above.scrolls || item->inherits("QQuickFlickable") || isA(item, "TableHeader"); // which follows its table
    for (QQuickItem *child : item->childItems())
        walk(child, above, wanted, found);
}

template<class Wanted>
QList<Seen> collect(QQuickItem *root, Wanted wanted)
{
    QList<Seen> found;
    walk(root, { root, {}, QRectF(-1e6, -1e6, 2e6, 2e6), false, false }, wanted, found);
    return found;
}

bool isAbove(const QQuickItem *one, const QQuickItem *other)
{
    for (const QQuickItem *item = other; item; item = item->parentItem()) {
        if (item == one)
            return true;
    }
    return false;
}

double channel(double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }
double luminance(QRgb color) { return 0.2126 * channel(qRed(color) / 255.0) + 0.7152 * channel(qGreen(color) / 255.0) + 0.0722 * channel(qBlue(color) / 255.0); }
double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/** The colour that most of the rectangle has. */
QRgb paper(const QImage &picture, const QRect &rect)
{
    QHash<QRgb, int> count;
    for (int y = rect.top(); y <= rect.bottom(); y += 2) {
        for (int x = rect.left(); x <= rect.right(); x += 2)
            ++count[picture.pixel(x, y)];
    }
    QRgb most = 0;
    int best = 0;
    for (auto it = count.cbegin(); it != count.cend(); ++it) {
        if (*it > best)
            best = *it, most = it.key();
    }
    return most;
}

bool isOff(const QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        if (!item->isEnabled() || item->opacity() < 0.9)
            return true;
    }
    return false;
}
}

QAccessible::Role inspect::role(QQuickItem *item)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->role() : QAccessible::NoRole;
}

QString inspect::name(QQuickItem *item)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Name) : QString();
}

bool inspect::isInteractive(QAccessible::Role role)
{
    static const QList<QAccessible::Role> roles { QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox, QAccessible::EditableText,
        QAccessible::Link, QAccessible::Slider, QAccessible::SpinBox, QAccessible::PageTab, QAccessible::Terminal };
    return roles.contains(role);
}

QList<Seen> inspect::texts(QQuickItem *root) { return collect(root, isText); }

QList<Seen> inspect::controls(QQuickItem *root)
{
    return collect(root, [](QQuickItem *item) { return isInteractive(role(item)); });
}

QString inspect::describe(const Seen &seen)
{
    const QString text = seen.item->property("text").toString();
    return u"%1 \"%2\" at %3,%4 %5x%6"_s.arg(QString::fromLatin1(seen.item->metaObject()->className()).section(u"_QML"_s, 0, 0), text.isEmpty() ? name(seen.item) : text)
        .arg(qRound(seen.rect.x())).arg(qRound(seen.rect.y())).arg(qRound(seen.rect.width())).arg(qRound(seen.rect.height()));
}

QStringList inspect::cutTexts(const QList<Seen> &texts)
{
    QStringList found;
    for (const Seen &text : texts) {
        if (text.inCell || text.item->property("foreign").toBool())
            continue; // the words of a person or server, of any length
        const bool isCut = !text.scrolls && (text.visible.width() < text.rect.width() - slack || text.visible.height() < text.rect.height() - slack);
        if (text.item->property("truncated").toBool() || isCut)
            found << u"cut: "_s + describe(text);
    }
    return found;
}

QStringList inspect::outside(const QList<Seen> &all, QSizeF window)
{
    QStringList found;
    const QRectF inside = QRectF({}, window).adjusted(-slack, -slack, slack, slack);
    for (const Seen &seen : all) {
        if (!seen.scrolls && !inside.contains(seen.rect))
            found << u"outside: "_s + describe(seen);
    }
    return found;
}

/** A field shows as much of what is written in it as it is wide. */
static QRectF drawn(const Seen &seen)
{
    return seen.item->inherits("QQuickTextInput") ? seen.visible.intersected(seen.item->mapRectToScene(QRectF(QPointF(), seen.item->size()))) : seen.visible;
}

QStringList inspect::overlaps(const QList<Seen> &all)
{
    QStringList found;
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            const QRectF common = drawn(all[i]).intersected(drawn(all[j]));
            const bool isBanner = role(all[i].item) == QAccessible::Terminal || role(all[j].item) == QAccessible::Terminal; // over what has ended
            if (!isBanner && common.width() > slack + 1 && common.height() > slack + 1 && !isAbove(all[i].item, all[j].item) && !isAbove(all[j].item, all[i].item))
                found << u"overlap: %1 and %2"_s.arg(describe(all[i]), describe(all[j]));
        }
    }
    return found;
}

QStringList inspect::faint(const QList<Seen> &texts, const QImage &picture)
{
    QStringList found;
    for (const Seen &text : texts) {
        const QRect rect = text.visible.toAlignedRect().adjusted(-2, 0, 2, 0).intersected(picture.rect());
        if (rect.width() < 4 || rect.height() < 4 || isOff(text.item))
            continue;
        const QFont font = text.item->property("font").value<QFont>();
        const double least = font.pixelSize() >= 24 || (font.pixelSize() >= 19 && font.weight() >= QFont::Bold) ? 3 : 4.5;
        const double ratio = contrast(text.item->property("color").value<QColor>().rgb(), paper(picture, rect));
        if (ratio < least)
            found << u"faint (%1): %2"_s.arg(ratio, 0, 'f', 2).arg(describe(text));
    }
    return found;
}
