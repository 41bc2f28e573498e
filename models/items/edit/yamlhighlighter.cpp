// SPDX-License-Identifier: Apache-2.0
#include "models/items/edit/yamlhighlighter.h"

#include <QRegularExpression>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
enum State { Plain = -1 }; // else: the indentation of the key whose block of text this is
}

class YamlHighlighter::Painter : public QSyntaxHighlighter {
public:
    Painter(QTextDocument *document, YamlHighlighter *owner) : QSyntaxHighlighter(document), m_owner(owner) { }

protected:
    void highlightBlock(const QString &line) override
    {
        static const QRegularExpression spaces(u"^ *"_s);
        const int indent = int(spaces.match(line).capturedLength());
        const bool inBlock = previousBlockState() != Plain && (line.trimmed().isEmpty() || indent > previousBlockState());
        setCurrentBlockState(inBlock ? previousBlockState() : Plain);
        inBlock ? setFormat(0, int(line.size()), m_owner->m_value) : paint(line, indent);
        underline();
    }

private:
    void paint(const QString &line, int indent)
    {
        static const QRegularExpression key(u"^(\\s*(?:- )?)(\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|[^\\s#\"'][^#]*?)(:)(?=\\s|$)"_s), mark(u"^\\s*- "_s);
        static const QRegularExpression block(u"[|>][-+0-9]*\\s*$"_s), comment(u"(^|\\s)#.*$"_s), word(u"(?<=^|[\\s:-])(true|false|null|~|[-+]?[0-9.]+|\\{\\}|\\[\\])\\s*$"_s);
        int from = int(mark.match(line).capturedLength());
        if (const auto match = key.match(line); match.hasMatch()) {
            setFormat(int(match.capturedStart(2)), int(match.capturedLength(2)), m_owner->m_key);
            setFormat(int(match.capturedStart(3)), 1, m_owner->m_comment);
            from = int(match.capturedEnd(3));
            if (block.match(line, from).hasMatch())
                setCurrentBlockState(indent);
        }
        setFormat(from, int(line.size()) - from, m_owner->m_value);
        if (const auto match = word.match(line, from); match.hasMatch())
            setFormat(int(match.capturedStart()), int(match.capturedLength()), m_owner->m_word);
        if (const auto match = comment.match(line, from); match.hasMatch() && !line.mid(from, match.capturedStart() - from).contains(u'"'))
            setFormat(int(match.capturedStart()), int(match.capturedLength()), m_owner->m_comment);
    }
    /** The renderer of Qt Quick draws no waves: a plain line. */
    void underline()
    {
        for (const QVariant &one : m_owner->m_problems) {
            const QVariantMap problem = one.toMap();
            if (problem.value(u"line"_s).toInt() != currentBlock().blockNumber())
                continue;
            for (int i = problem.value(u"column"_s).toInt(); i < currentBlock().length() - 1; ++i) {
                QTextCharFormat underlined = format(i);
                underlined.setFontUnderline(true);
                underlined.setForeground(problem.value(u"isError"_s).toBool() ? m_owner->m_error : m_owner->m_warning);
                setFormat(i, 1, underlined);
            }
        }
    }

    YamlHighlighter *m_owner;
};

YamlHighlighter::YamlHighlighter(QObject *parent) : QObject(parent)
{
    connect(this, &YamlHighlighter::changed, this, [this] {
        if (m_painter)
            m_painter->rehighlight();
    });
}

void YamlHighlighter::setDocument(QQuickTextDocument *document)
{
    if (document == m_document)
        return;
    m_document = document;
    delete m_painter.data();
    if (document)
        m_painter = new Painter(document->textDocument(), this);
    Q_EMIT changed();
}

}
