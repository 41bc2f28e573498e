// SPDX-License-Identifier: Apache-2.0
#include "qml/iconprovider.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace quayside {

using namespace Qt::StringLiterals;

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QStringList parts = id.split(u'/');
    QFile file(u":/icons/"_s + parts.value(0) + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", '#' + parts.value(1).left(6).toLatin1());
    QSvgRenderer renderer(svg);
    const QSize drawn = requestedSize.isValid() && !requestedSize.isEmpty() ? requestedSize : QSize(16, 16);
    QImage image(drawn, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(QPointF(), drawn));
    if (size)
        *size = drawn;
    return image;
}

} // namespace quayside
