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
    const auto path = link.value(u"path"_s).value<QPainterPath>();
    const QString kind = link.value(u"kind"_s).toString();
    QPen pen(above ? m_highlightColor : m_color, above ? 2.2 : 1.6);
    if (kind != "main"_L1 && kind != "uplink"_L1)
        pen.setDashPattern({4, 3});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pen.color());
    for (const QPointF &plug : {path.pointAtPercent(0), path.currentPosition()})
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
