// SPDX-License-Identifier: Apache-2.0
#include "qml/areachartitem.h"

#include <QPainter>

namespace quayside {

void AreaChartItem::paint(QPainter *painter)
{
    painter->setPen(QPen(m_gridColor, 1));
    for (int line = 0; line <= 4; ++line) {
        const qreal y = qRound(line * (height() - 1) / 4) + 0.5;
        painter->drawLine(QPointF(0, y), QPointF(width(), y));
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal top = scale({m_series, m_secondSeries});
    paintSeries(painter, m_series, top, m_color, m_fillColor);
    if (m_secondColor.isValid())
        paintSeries(painter, m_secondSeries, top, m_secondColor, QColor());
}

} // namespace quayside
