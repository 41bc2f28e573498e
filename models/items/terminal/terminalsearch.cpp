// SPDX-License-Identifier: Apache-2.0
#include "models/items/terminal/terminalsearch.h"

#include <QElapsedTimer>

namespace quayside {

static constexpr qsizetype mostMatches = 20'000;

void TerminalSearch::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_case = text == text.toLower() ? Qt::CaseInsensitive : Qt::CaseSensitive;
    m_next = -1;
    m_matches.clear();
    m_current = -1;
}

/** Those above `firstLine` have left the history, those from `fromLine` on will be looked for again. */
void TerminalSearch::forget(qint64 firstLine, qint64 fromLine)
{
    while (!m_matches.isEmpty() && m_matches.last().last().line >= fromLine)
        m_matches.removeLast();
    qsizetype gone = 0;
    while (gone < m_matches.size() && m_matches[gone].first().line < firstLine)
        ++gone;
    gone = std::max(gone, m_matches.size() - mostMatches);
    m_matches.remove(0, std::max<qsizetype>(gone, 0));
}

/** The current one keeps its place, whatever was found or lost before it. */
void TerminalSearch::keepCurrent(const std::optional<TerminalMark> &place)
{
    const auto it = std::partition_point(m_matches.begin(), m_matches.end(), [&](const auto &m) {
        return !place || std::pair(m.first().line, m.first().from) < std::pair(place->line, place->from);
    });
    m_current = place ? std::min(int(it - m_matches.begin()), int(m_matches.size()) - 1) : -1;
}

bool TerminalSearch::work(const TerminalEmulator &terminal, int ms)
{
    if (m_text.isEmpty())
        return true;
    QElapsedTimer clock;
    clock.start();
    const TerminalGrid &grid = terminal.grid();
    const qint64 begin = std::clamp(m_next, grid.firstLine(), grid.screenLine());
    const LogicalLine whole = logicalLine(grid, begin);
    qint64 number = whole.first;
    const std::optional<TerminalMark> place = m_current < 0 ? std::nullopt : std::optional(m_matches[m_current].first());
    forget(grid.firstLine(), number);
    int rounds = 0;
    while (number < grid.endLine()) {
        if (++rounds % 64 == 0 && clock.elapsed() >= ms)
            break;
        const LogicalLine line = logicalLine(grid, number);
        lookAt(line);
        number = line.last + 1;
    }
    m_next = std::min(number, grid.screenLine());
    keepCurrent(place);
    return number >= grid.endLine();
}

void TerminalSearch::lookAt(const LogicalLine &line)
{
    for (qsizetype at = line.text.indexOf(m_text, 0, m_case); at >= 0; at = line.text.indexOf(m_text, at + m_text.size(), m_case))
        m_matches << marksOf(line, at, m_text.size(), TerminalMark::Match);
}

void TerminalSearch::step(int direction, qint64 line)
{
    const int count = int(m_matches.size());
    if (count == 0)
        return;
    if (m_current < 0) {
        const auto below = std::partition_point(m_matches.begin(), m_matches.end(), [line](const auto &m) { return m.first().line <= line; });
        m_current = (int(below - m_matches.begin()) - 1 + count) % count;
        return;
    }
    m_current = (m_current + direction + count) % count;
}

QList<TerminalMark> TerminalSearch::marks(qint64 first, qint64 last) const
{
    QList<TerminalMark> found;
    auto it = std::partition_point(m_matches.begin(), m_matches.end(), [first](const auto &m) { return m.last().line < first; });
    for (; it != m_matches.end() && it->first().line <= last; ++it) {
        for (TerminalMark mark : *it) {
            if (it - m_matches.begin() == m_current)
                mark.kind = TerminalMark::Current;
            found << mark;
        }
    }
    return found;
}

}
