// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/sparklineitem.h"

namespace quayside {

// A larger chart: horizontal grid lines, an area and an optional second line on the same scale (sent beside received).
class AreaChartItem : public SparklineItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(AreaChart)
    Q_PROPERTY(QList<qreal> secondSeries MEMBER m_secondSeries NOTIFY changed)
    Q_PROPERTY(QColor secondColor MEMBER m_secondColor NOTIFY changed)
    Q_PROPERTY(QColor gridColor MEMBER m_gridColor NOTIFY changed)
public:
    using SparklineItem::SparklineItem;
    void paint(QPainter *painter) override;

private:
    QList<qreal> m_secondSeries;
    QColor m_secondColor;
    QColor m_gridColor;
};

} // namespace quayside
