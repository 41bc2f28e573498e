// SPDX-License-Identifier: Apache-2.0
#include "models/items/display/displaytiles.h"

#include <cmath>

namespace quayside {

void DisplayTiles::lay(QQuickWindow *window, QSize size)
{
    for (const Tile &tile : std::as_const(m_tiles)) {
        removeChildNode(tile.node);
        delete tile.node;
    }
    m_tiles.clear();
    m_size = size;
    for (int y = 0; y < size.height(); y += side) {
        for (int x = 0; x < size.width(); x += side) {
            const QRect area = QRect(x, y, side, side) & QRect({}, size);
            Tile tile { window->createImageNode(), area, area.adjusted(-1, -1, 1, 1) & QRect({}, size) };
            tile.node->setOwnsTexture(true);
            m_tiles << tile;
        }
    }
}

void DisplayTiles::update(QQuickWindow *window, const DisplayFrame &frame, const QRegion &changed, const QRectF &target, double ratio)
{
    const bool isNew = frame.size() != m_size;
    if (isNew)
        lay(window, frame.size());
    const double scaleX = target.width() / m_size.width(), scaleY = target.height() / m_size.height();
    const bool isExact = std::abs(scaleX * ratio - 1) < 1e-6;
    // On whole pixels of the screen: else the edges of squares would show.
    const auto placed = [&](int x, int y) {
        return QPointF(std::round((target.x() + x * scaleX) * ratio) / ratio, std::round((target.y() + y * scaleY) * ratio) / ratio);
    };
    for (const Tile &tile : std::as_const(m_tiles)) {
        if (isNew || changed.intersects(tile.held)) {
            tile.node->setTexture(window->createTextureFromImage(frame.copy(tile.held), QQuickWindow::TextureIsOpaque));
            tile.node->setSourceRect(QRectF(tile.area.translated(-tile.held.topLeft())));
            ++m_copied;
        }
        const QRectF rect(placed(tile.area.left(), tile.area.top()), placed(tile.area.right() + 1, tile.area.bottom() + 1));
        if (rect != tile.node->rect())
            tile.node->setRect(rect);
        const auto filtering = isExact ? QSGTexture::Nearest : QSGTexture::Linear;
        if (filtering != tile.node->filtering())
            tile.node->setFiltering(filtering);
        if (isNew) // not before it has its texture, which the renderer of a picture that is shown asks for at once
            appendChildNode(tile.node);
    }
}

}
