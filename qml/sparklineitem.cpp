// SPDX-License-Identifier: Apache-2.0
#include "qml/sparklineitem.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quayside {

SparklineItem::SparklineItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &SparklineItem::changed, this, [this] { update(); });
}

void SparklineItem::setSeries(const QList<qreal> &series)
{
    if (m_series == series)
        return;
    m_series = series;
    Q_EMIT changed();
}

qreal SparklineItem::scale(std::initializer_list<QList<qreal>> all) const
{
    if (m_maximum > 0)
        return m_maximum;
    qreal top = 0;
    for (const QList<qreal> &series : all)
        top = std::accumulate(series.begin(), series.end(), top, [](qreal a, qreal b) { return std::max(a, b); });
    return top > 0 ? top * 1.1 : 1;
}

void SparklineItem::paintSeries(QPainter *painter, const QList<qreal> &series, qreal top, const QColor &line,
                                const QColor &fill) const
{
    if (series.size() < 2)
        return;
    const qreal step = width() / (std::max<qsizetype>(m_capacity, series.size()) - 1);
    const qreal left = width() - step * (series.size() - 1);
    const qreal room = height() - 2; // half a pen's width stays inside at both edges
    QPolygonF run;
    for (qsizetype i = 0; i < series.size(); ++i) {
        if (!std::isnan(series[i]))
            run << QPointF(left + step * i, 1 + room * (1 - std::clamp(series[i] / top, 0.0, 1.0)));
        if (run.isEmpty() || (i + 1 < series.size() && !std::isnan(series[i])))
            continue;
        paintRun(painter, run, line, fill);
        run.clear();
    }
}

void SparklineItem::paintRun(QPainter *painter, const QPolygonF &run, const QColor &line, const QColor &fill) const
{
    if (fill.isValid()) {
        QPolygonF area = run;
        area << QPointF(run.last().x(), height()) << QPointF(run.first().x(), height());
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawPolygon(area);
    }
    painter->setPen(QPen(line, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    if (run.size() == 1)
        painter->drawPoint(run.first() - QPointF(0.6, 0)); // whole at the right edge
    else
        painter->drawPolyline(run);
}

void SparklineItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintSeries(painter, m_series, scale({m_series}), m_color, m_fillColor);
}

} // namespace quayside
