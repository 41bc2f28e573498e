// SPDX-License-Identifier: Apache-2.0
#include "models/items/edit/textdiff.h"

#include <QStringList>
#include <algorithm>

namespace quayside {

namespace {
QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

/** How many lines the two have in common from each pair of places on. */
QList<QList<int>> commonLengths(const QStringList &a, const QStringList &b)
{
    QList<QList<int>> length(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = a.size(); i-- > 0;) {
        for (qsizetype j = b.size(); j-- > 0;)
            length[i][j] = a[i] == b[j] ? length[i + 1][j + 1] + 1 : std::max(length[i + 1][j], length[i][j + 1]);
    }
    return length;
}

QList<DiffLine> fold(const QList<DiffLine> &all, int context)
{
    QList<DiffLine> folded;
    const auto isNear = [&](qsizetype at) {
        const auto first = all.begin() + std::max<qsizetype>(0, at - context), last = all.begin() + std::min(all.size(), at + context + 1);
        return std::any_of(first, last, [](const DiffLine &line) { return line.kind != DiffLine::Same; });
    };
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (isNear(i))
            folded << all[i];
        else if (!folded.isEmpty() && folded.constLast().kind == DiffLine::Gap)
            ++folded.last().before;
        else
            folded << DiffLine { DiffLine::Gap, 1, 0, {} };
    }
    return folded;
}
}

QList<DiffLine> diffLines(const QString &before, const QString &after, int context)
{
    const QStringList a = linesOf(before), b = linesOf(after);
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype head = 0, tail = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const QStringList left = a.mid(head, a.size() - head - tail), right = b.mid(head, b.size() - head - tail);
    const QList<QList<int>> length = commonLengths(left, right);
    QList<DiffLine> all;
    qsizetype i = 0, j = 0;
    const auto same = [&] { all << DiffLine { DiffLine::Same, int(i + 1), int(j + 1), a[i] }; ++i; ++j; };
    while (i < head)
        same();
    while (i < head + left.size() || j < head + right.size()) {
        const qsizetype x = i - head, y = j - head;
        if (x < left.size() && y < right.size() && left[x] == right[y])
            same();
        else if (x < left.size() && (y == right.size() || length[x + 1][y] >= length[x][y + 1]))
            all << DiffLine { DiffLine::Removed, int(++i), 0, left[x] };
        else
            all << DiffLine { DiffLine::Added, 0, int(++j), right[y] };
    }
    while (i < a.size())
        same();
    return context < 0 ? all : fold(all, context);
}

}
