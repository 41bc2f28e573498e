// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QQuickWindow>
#include <QRegion>
#include <QSGImageNode>
#include <QSGNode>

#include "models/items/display/displayframe.h"

namespace quayside {

/** A machine's screen in the scene graph, in squares of a texture each: only those that have changed are copied and drawn anew.
 *  Each texture holds a line of its neighbours too, so that no seam shows where the picture is scaled. Render thread. */
class DisplayTiles : public QSGNode {
public:
    static constexpr int side = 256; ///< points

    /** `target` in the item's coordinates, `ratio` device pixels each. */
    void update(QQuickWindow *window, const DisplayFrame &frame, const QRegion &changed, const QRectF &target, double ratio);
    /** Textures made so far: what drawing has cost. */
    int copied() const { return m_copied; }

private:
    struct Tile {
        QSGImageNode *node;
        QRect area, held; ///< what it shows, and with its edges
    };
    void lay(QQuickWindow *window, QSize size); ///< new ones, not yet children

    QList<Tile> m_tiles;
    QSize m_size;
    int m_copied = 0;
};

}
