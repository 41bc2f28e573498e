// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QHash>
#include <QImage>
#include <QString>

namespace quayside {

/** Characters drawn once, as coverage masks of one cell (two for wide ones), for one font at one pixel size. Main thread. */
class GlyphCache {
public:
    /** `pixelSize` in device pixels. */
    void setFont(const QString &family, double pixelSize);
    int cellWidth() const { return m_cellWidth; }
    int cellHeight() const { return m_cellHeight; }
    const QFont &font() const { return m_fonts[0]; }
    int ascent() const { return m_ascent; } ///< from a cell's top

    struct Glyph {
        QImage mask;  ///< Format_Alpha8; null for blanks
        QImage color; ///< ARGB32 premultiplied, for characters with colours of their own (emoji); else null
    };
    /** `character` identifies `text` (a base character and its marks). */
    const Glyph &glyph(char32_t character, const QString &text, bool bold, bool italic, int columns);

private:
    Glyph draw(const QString &text, const QFont &font, int columns) const;

    QFont m_fonts[4];
    int m_cellWidth = 1, m_cellHeight = 1, m_ascent = 1;
    QHash<quint64, Glyph> m_glyphs;
};

}
