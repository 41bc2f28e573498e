// SPDX-License-Identifier: Apache-2.0
#include "server/instance/templatepieces.h"

#include <algorithm>

#include "server/instance/templateexpression.h"

namespace quayside {

using namespace Qt::StringLiterals;

static qsizetype keywordEnd(const QString &text)
{
    return std::find_if(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }) - text.begin();
}

QString TemplatePiece::keyword() const { return text.left(keywordEnd(text)); }
QString TemplatePiece::rest() const { return text.mid(keywordEnd(text)).trimmed(); }
Error TemplatePiece::error(const QString &message) const { return badRequest(u"Template line %1: %2"_s.arg(line).arg(message)); }

namespace {
using Kind = TemplatePiece::Kind;

QString withoutTrailingSpace(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

class Cutter {
public:
    explicit Cutter(const QString &text) : m_text(text) { }

    Result<QList<TemplatePiece>> all()
    {
        while (m_at < m_text.size()) {
            const qsizetype start = tagStart();
            addText(start);
            if (start < m_text.size())
                TRY(addTag());
        }
        return m_pieces;
    }

private:
    qsizetype tagStart() const
    {
        qsizetype start = m_text.indexOf(u'{', m_at);
        while (start >= 0 && !(start + 1 < m_text.size() && u"{%#"_s.contains(m_text[start + 1])))
            start = m_text.indexOf(u'{', start + 1);
        return start < 0 ? m_text.size() : start;
    }

    /** Moves on to `end`. */
    QString take(qsizetype end)
    {
        const QString part = m_text.mid(m_at, end - m_at);
        m_line += int(part.count(u'\n'));
        m_at = end;
        return part;
    }

    void addText(qsizetype end)
    {
        const int line = m_line;
        QString part = take(end);
        while (m_cuts && !part.isEmpty() && part.front().isSpace())
            part.remove(0, 1);
        m_cuts = m_cuts && part.isEmpty() && end < m_text.size();
        if (!part.isEmpty())
            m_pieces.append({ Kind::Text, part, line });
    }

    Result<> addTag()
    {
        TemplatePiece piece { m_text[m_at + 1] == u'%' ? Kind::Statement : Kind::Print, {}, m_line };
        const bool isComment = m_text[m_at + 1] == u'#';
        const QString end = isComment ? u"#}"_s : piece.kind == Kind::Print ? u"}}"_s : u"%}"_s;
        const qsizetype stop = isComment ? m_text.indexOf(end, m_at + 2) : templateExpression::findEnd(m_text, end, m_at + 2);
        if (stop < 0)
            return failure(piece.error(u"\"%1\" is missing"_s.arg(end)));
        QString inside = take(stop + 2).mid(2).chopped(2);
        m_cuts = false;
        if (isComment)
            return {};
        if (inside.startsWith(u'-')) {
            inside.remove(0, 1);
            if (!m_pieces.isEmpty() && m_pieces.last().kind == Kind::Text)
                m_pieces.last().text = withoutTrailingSpace(m_pieces.last().text);
        }
        if (inside.endsWith(u'-')) {
            inside.chop(1);
            m_cuts = true;
        }
        piece.text = inside.trimmed();
        if (piece.is("verbatim"_L1))
            return addVerbatim(piece);
        m_pieces.append(piece);
        return {};
    }

    Result<> addVerbatim(const TemplatePiece &piece)
    {
        for (qsizetype tag = m_text.indexOf("{%"_L1, m_at); tag >= 0; tag = m_text.indexOf("{%"_L1, tag + 2)) {
            const qsizetype stop = m_text.indexOf("%}"_L1, tag);
            if (stop < 0 || QStringView(m_text).mid(tag + 2, stop - tag - 2).trimmed() != "endverbatim"_L1)
                continue;
            addText(tag);
            take(stop + 2);
            return {};
        }
        return failure(piece.error(u"\"endverbatim\" is missing"_s));
    }

    const QString &m_text;
    QList<TemplatePiece> m_pieces;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_cuts = false; ///< white space before the next text goes
};
}

Result<QList<TemplatePiece>> templatePieces(const QString &text) { return Cutter(text).all(); }

}
