// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickImageProvider>

namespace quayside {

// Draws the program's own icons in any colour: "image://icon/NAME/RRGGBB[AA]". The SVG files use currentColor.
class IconProvider : public QQuickImageProvider
{
public:
    IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}
    // id: "NAME/COLOUR"; requestedSize in device pixels (16 x 16 when it is empty). An unknown name gives a null image.
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace quayside
