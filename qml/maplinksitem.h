// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace quayside {

// The lines of the network map (maps of from, to, kind, path: a QPainterPath), as seen through a view: scrolled and scaled. Only as large as
// the view, however large the map is.
class MapLinksItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(MapLinks)
    Q_PROPERTY(QVariantList links MEMBER m_links NOTIFY changed)
    // Where the map's corner is in this item, and how large a pixel of it.
    Q_PROPERTY(QPointF origin MEMBER m_origin NOTIFY changed)
    Q_PROPERTY(qreal zoom MEMBER m_zoom NOTIFY changed)
    // Ends of lines to be drawn above the others: ids of nodes.
    Q_PROPERTY(QStringList highlighted MEMBER m_highlighted NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor highlightColor MEMBER m_highlightColor NOTIFY changed)
public:
    explicit MapLinksItem(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    void paintLink(QPainter *painter, const QVariantMap &link, bool above) const;

    QVariantList m_links;
    QPointF m_origin;
    qreal m_zoom = 1;
    QStringList m_highlighted;
    QColor m_color, m_highlightColor;
};

} // namespace quayside
