// SPDX-License-Identifier: Apache-2.0
#include "models/items/terminal/glyphcache.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace quayside {

static constexpr qsizetype mostGlyphs = 20'000;

void GlyphCache::setFont(const QString &family, double pixelSize)
{
    QFont font(family);
    font.setPixelSize(std::max(4, int(std::lround(pixelSize))));
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    for (int style = 0; style < 4; ++style) {
        m_fonts[style] = font;
        m_fonts[style].setBold(style & 1);
        m_fonts[style].setItalic(style & 2);
    }
    const QFontMetricsF metrics(font);
    m_cellWidth = std::max(1, int(std::lround(metrics.horizontalAdvance(u'0'))));
    m_cellHeight = std::max(1, int(std::ceil(metrics.ascent() + metrics.descent())));
    m_ascent = int(std::lround(metrics.ascent()));
    m_glyphs.clear();
}

const GlyphCache::Glyph &GlyphCache::glyph(char32_t character, const QString &text, bool bold, bool italic, int columns)
{
    const quint64 key = quint64(character) << 8 | quint64(columns) << 2 | quint64(italic) << 1 | quint64(bold);
    const auto known = m_glyphs.constFind(key);
    if (known != m_glyphs.constEnd())
        return *known;
    if (m_glyphs.size() >= mostGlyphs)
        m_glyphs.clear();
    return *m_glyphs.insert(key, draw(text, m_fonts[int(bold) | int(italic) << 1], columns));
}

GlyphCache::Glyph GlyphCache::draw(const QString &text, const QFont &font, int columns) const
{
    QImage image(m_cellWidth * columns, m_cellHeight, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(QPointF(0, m_ascent), text);
    painter.end();
    // White premultiplied text has the same value in all four channels; what hasn't, brings its own colours.
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (qAbs(qRed(line[x]) - qAlpha(line[x])) > 2 || qAbs(qBlue(line[x]) - qAlpha(line[x])) > 2)
                return { {}, image };
        }
    }
    return { image.convertToFormat(QImage::Format_Alpha8), {} };
}

}
