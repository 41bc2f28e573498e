// SPDX-License-Identifier: Apache-2.0
#include "qml/maplinksitem.h"

#include <QPainter>
#include <QPainterPath>

namespace quayside {

using namespace Qt::StringLiterals;

MapLinksItem::MapLinksItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &MapLinksItem::changed, this, [this] { update(); });
}

void MapLinksItem::paintLink(QPainter *painter, const QVariantMap &link, bool above) const
{
    const QPointF start(link.value(u"x1"_s).toReal(), link.value(u"y1"_s).toReal()), end(link.value(u"x2"_s).toReal(), link.value(u"y2"_s).toReal());
    const QString kind = link.value(u"kind"_s).toString();
    QPen pen(above ? m_highlightColor : m_color, above ? 2.2 : 1.6);
    if (kind != "main"_L1 && kind != "uplink"_L1)
        pen.setDashPattern({4, 3});
    const qreal bend = std::max(36.0, (end.x() - start.x()) / 2);
    QPainterPath path(start);
    path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pen.color());
    for (const QPointF &plug : {start, end})
        painter->drawEllipse(plug, 3, 3);
}

void MapLinksItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(m_origin);
    painter->scale(m_zoom, m_zoom);
    for (const bool above : {false, true}) {
        for (const QVariant &one : m_links) {
            const QVariantMap link = one.toMap();
            const bool marked = m_highlighted.contains(link.value(u"from"_s).toString()) || m_highlighted.contains(link.value(u"to"_s).toString());
            if (marked == above)
                paintLink(painter, link, above);
        }
    }
}

} // namespace quayside
