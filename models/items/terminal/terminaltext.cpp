// SPDX-License-Identifier: Apache-2.0
#include "models/items/terminal/terminaltext.h"

#include <QRegularExpression>
#include <QUrl>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostRows = 300;

bool mayBeOpened(const QString &address)
{
    static const QStringList schemes { u"http"_s, u"https"_s, u"ftp"_s, u"mailto"_s };
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && schemes.contains(url.scheme().toLower());
}

TerminalLink declaredLink(const TerminalEmulator &terminal, TerminalPosition place)
{
    const TerminalGrid &grid = terminal.grid();
    const TerminalLine &line = grid.line(place.line);
    const quint16 number = line.at(place.column).pen.link;
    const QString address = terminal.link(number);
    if (!mayBeOpened(address))
        return {};
    int from = place.column, to = place.column + 1;
    while (from > 0 && line.at(from - 1).pen.link == number)
        --from;
    while (to < grid.columns() && line.at(to).pen.link == number)
        ++to;
    return { address, { { place.line, from, to, TerminalMark::Link } } };
}

/** Where an address ends: not with the sentence's punctuation, nor with a bracket that was opened before it. */
qsizetype addressLength(QStringView text)
{
    qsizetype length = text.size();
    for (; length > 0; --length) {
        const QChar last = text[length - 1];
        if (last == u')' && text.first(length).count(u'(') >= text.first(length).count(u')'))
            break;
        if (!QStringView(u".,;:!?)]}>'\"").contains(last))
            break;
    }
    return length;
}

bool isWordCharacter(QChar c) { return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || QStringView(u"_-./~:@%+").contains(c); }
}

LogicalLine logicalLine(const TerminalGrid &grid, qint64 number)
{
    LogicalLine whole { {}, {}, number, number };
    while (whole.first > grid.firstLine() && number - whole.first < mostRows && grid.line(whole.first - 1).continues)
        --whole.first;
    while (whole.last + 1 < grid.endLine() && whole.last - number < mostRows && grid.line(whole.last).continues)
        ++whole.last;
    for (qint64 row = whole.first; row <= whole.last; ++row) {
        const TerminalLine &line = grid.line(row);
        const int used = line.usedColumns();
        for (int column = 0; column < used; ++column) {
            if (line.at(column).width == 0)
                continue;
            const QString text = grid.text(line.at(column).character);
            whole.text += text;
            whole.places.insert(whole.places.size(), text.size(), { row, column });
        }
    }
    return whole;
}

QList<TerminalMark> marksOf(const LogicalLine &line, qsizetype start, qsizetype length, TerminalMark::Kind kind)
{
    QList<TerminalMark> marks;
    for (qsizetype i = start; i < start + length; ++i) {
        const TerminalPosition at = line.places[i];
        if (marks.isEmpty() || marks.last().line != at.line)
            marks << TerminalMark { at.line, at.column, at.column, kind };
        marks.last().to = std::max(marks.last().to, at.column + 1);
    }
    return marks;
}

TerminalLink linkAt(const TerminalEmulator &terminal, TerminalPosition place)
{
    if (place.line < terminal.grid().firstLine() || place.line >= terminal.grid().endLine())
        return {};
    if (TerminalLink declared = declaredLink(terminal, place); !declared.address.isEmpty())
        return declared;
    static const QRegularExpression address(u"\\b(?:https?://|ftp://|mailto:)[^\\s<>\"'`|\\\\^{}]+"_s, QRegularExpression::CaseInsensitiveOption);
    const LogicalLine line = logicalLine(terminal.grid(), place.line);
    const qsizetype here = line.places.indexOf(place);
    for (auto it = address.globalMatch(line.text); here >= 0 && it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const qsizetype length = addressLength(match.capturedView());
        const QString text = match.captured().first(length);
        if (here >= match.capturedStart() && here < match.capturedStart() + length && mayBeOpened(text))
            return { text, marksOf(line, match.capturedStart(), length, TerminalMark::Link) };
    }
    return {};
}

std::pair<TerminalPosition, TerminalPosition> wordAt(const TerminalGrid &grid, TerminalPosition place)
{
    const LogicalLine line = logicalLine(grid, place.line);
    const qsizetype here = line.places.indexOf(place);
    const TerminalPosition after { place.line, std::min(place.column + 1, grid.columns()) };
    if (here < 0 || !isWordCharacter(line.text[here]))
        return { place, after };
    qsizetype from = here, to = here;
    while (from > 0 && isWordCharacter(line.text[from - 1]))
        --from;
    while (to + 1 < line.text.size() && isWordCharacter(line.text[to + 1]))
        ++to;
    const TerminalPosition last = line.places[to];
    return { line.places[from], { last.line, last.column + grid.line(last.line).at(last.column).width } };
}

}
