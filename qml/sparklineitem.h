// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPolygonF>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace quayside {

// A line over a filled area, newest sample at the right edge, open where a sample is NaN. Painted, not geometry nodes: the software back end draws those only.
class SparklineItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Sparkline)
    Q_PROPERTY(QList<qreal> series READ series WRITE setSeries NOTIFY seriesChanged)
    // Value at the top edge; 0 scales to the largest sample.
    Q_PROPERTY(qreal maximum MEMBER m_maximum NOTIFY changed)
    // Samples that fill the width; 0 stretches what is there.
    Q_PROPERTY(int capacity MEMBER m_capacity NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor fillColor MEMBER m_fillColor NOTIFY changed)
public:
    explicit SparklineItem(QQuickItem *parent = nullptr);
    QList<qreal> series() const { return m_series; }
    void setSeries(const QList<qreal> &series);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();
    void seriesChanged();

protected:
    // What is painted is another picture now.
    void repaint();
    // Whether the series would give the picture that is there.
    bool looksPainted() const;
    // The stretches without a gap, of one point or more, as they lie on the item; points on a straight line are left out.
    QList<QPolygonF> runs(const QList<qreal> &series, qreal top) const;
    // Draws one series scaled to top (> 0) over the item's area; an invalid fill leaves the area open.
    void paintSeries(QPainter *painter, const QList<qreal> &series, qreal top, const QColor &line, const QColor &fill) const;
    // One of those.
    void paintRun(QPainter *painter, const QPolygonF &run, const QColor &line, const QColor &fill) const;
    qreal scale(std::initializer_list<QList<qreal>> all) const;

    QList<qreal> m_series;
    qreal m_maximum = 0;
    int m_capacity = 0;
    QColor m_color;
    QColor m_fillColor;

private:
    std::optional<QList<QPolygonF>> m_painted; // not set: something else is to be painted
    QSizeF m_paintedSize;
};

} // namespace quayside
