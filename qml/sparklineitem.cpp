// SPDX-License-Identifier: Apache-2.0
#include "qml/sparklineitem.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace quayside {

namespace {
constexpr qreal unseen = 0.1; // pixels

// The points without which the line would run elsewhere by more than nobody sees: a straight stretch costs as much as one step. From each
// point that is kept, `low` to `high` are the slopes that pass all the points since closely enough.
QPolygonF simplified(const QPolygonF &run)
{
    if (run.size() < 3)
        return run;
    constexpr qreal steep = std::numeric_limits<qreal>::infinity();
    QPolygonF kept{run.first()};
    qreal low = -steep, high = steep;
    for (qsizetype i = 1; i < run.size(); ++i) {
        const auto slope = [&](qreal aside) { return (run[i].y() + aside - kept.last().y()) / (run[i].x() - kept.last().x()); };
        if (slope(0) < low || slope(0) > high) {
            kept << run[i - 1];
            low = -steep, high = steep;
        }
        low = std::max(low, slope(-unseen));
        high = std::min(high, slope(unseen));
    }
    return kept << run.last();
}
}

SparklineItem::SparklineItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &SparklineItem::changed, this, [this] { repaint(); });
}

void SparklineItem::setSeries(const QList<qreal> &series)
{
    if (m_series == series)
        return;
    m_series = series;
    Q_EMIT seriesChanged();
    if (!looksPainted())
        repaint();
}

void SparklineItem::repaint()
{
    m_painted = std::nullopt;
    update();
}

// An instance that idles has the same picture after every sample.
bool SparklineItem::looksPainted() const
{
    if (!m_painted || m_paintedSize != size())
        return false;
    const QList<QPolygonF> now = runs(m_series, scale({m_series}));
    return std::equal(now.begin(), now.end(), m_painted->begin(), m_painted->end(), [](const QPolygonF &a, const QPolygonF &b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const QPointF &p, const QPointF &q) { return (p - q).manhattanLength() < unseen; });
    });
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

QList<QPolygonF> SparklineItem::runs(const QList<qreal> &series, qreal top) const
{
    QList<QPolygonF> found;
    if (series.size() < 2)
        return found;
    const qreal step = width() / (std::max<qsizetype>(m_capacity, series.size()) - 1);
    const qreal left = width() - step * (series.size() - 1);
    const qreal room = height() - 2; // half a pen's width stays inside at both edges
    QPolygonF run;
    for (qsizetype i = 0; i < series.size(); ++i) {
        if (!std::isnan(series[i]))
            run << QPointF(left + step * i, 1 + room * (1 - std::clamp(series[i] / top, 0.0, 1.0)));
        if (run.isEmpty() || (i + 1 < series.size() && !std::isnan(series[i])))
            continue;
        found << simplified(run);
        run.clear();
    }
    return found;
}

void SparklineItem::paintSeries(QPainter *painter, const QList<qreal> &series, qreal top, const QColor &line,
                                const QColor &fill) const
{
    for (const QPolygonF &run : runs(series, top))
        paintRun(painter, run, line, fill);
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
    m_painted = runs(m_series, scale({m_series}));
    m_paintedSize = size();
    for (const QPolygonF &run : std::as_const(*m_painted))
        paintRun(painter, run, m_color, m_fillColor);
}

} // namespace quayside
