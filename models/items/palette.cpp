// SPDX-License-Identifier: Apache-2.0
#include "models/items/palette.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRows = 60, mostRecent = 30;
constexpr int letter = 1, run = 10, wordStart = 8, beginning = 6, recentBonus = 12, verbMalus = 3;

bool startsWord(QStringView text, qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); }

/** Greedy from `start`; -1 when letters are missing. */
int scoreFrom(QStringView query, QStringView text, qsizetype start)
{
    int score = start == 0 ? beginning : 0;
    qsizetype last = -2, at = start;
    for (const QChar wanted : query) {
        at = text.indexOf(wanted, at);
        if (at < 0)
            return -1;
        score += letter + (at == last + 1 ? run : 0) + (startsWord(text, at) ? wordStart : 0);
        last = at++;
    }
    return score;
}
}

int fuzzyScore(QStringView query, QStringView text)
{
    int best = -1;
    if (query.isEmpty())
        return 0;
    // A few beginnings are enough: what fits only from the tenth one on isn't what was meant.
    int tries = 0;
    for (qsizetype at = text.indexOf(query.front()); at >= 0 && tries < 10; at = text.indexOf(query.front(), at + 1), ++tries) {
        const int score = scoreFrom(query, text, at);
        if (score < 0)
            break; // nor from any later one
        best = std::max(best, score);
    }
    return best < 0 ? -1 : std::max(0, best - int(text.size()) / 16);
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[m_rows[index.row()]];
    switch (role) {
    case IdRole: return entry.id;
    case TitleRole: return entry.title;
    case DetailRole: return entry.detail;
    case IconRole: return entry.icon;
    case KindRole: return entry.kind;
    }
    return {};
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return { { IdRole, "id" }, { TitleRole, "title" }, { DetailRole, "detail" }, { IconRole, "icon" }, { KindRole, "kind" } };
}

void PaletteModel::add(Entry entry, const QString &more)
{
    if (m_ids.contains(entry.id))
        return;
    m_ids.insert(entry.id);
    entry.words = (entry.title + u' ' + entry.detail + u' ' + more).toLower();
    m_entries << std::move(entry);
}

void PaletteModel::load(const QVariantList &commands)
{
    beginResetModel();
    m_entries.clear();
    m_ids.clear();
    m_rows.clear();
    endResetModel();
    for (const QVariant &command : commands) {
        const QVariantMap map = command.toMap();
        add({ map.value(u"id"_s).toString(), map.value(u"title"_s).toString(), map.value(u"detail"_s).toString(),
                map.value(u"icon"_s).toString(), map.value(u"kind"_s).toString(), {} }, map.value(u"words"_s).toString());
    }
    match(false);
}

void PaletteModel::addModel(const QVariantMap &source)
{
    const auto *model = qobject_cast<QAbstractItemModel *>(source.value(u"model"_s).value<QObject *>());
    if (!model)
        return;
    addRows(source, model, 0, model->rowCount() - 1);
    match(false);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this, source, model](const QModelIndex &, int first, int last) {
        addRows(source, model, first, last);
        matchSoon();
    });
}

void PaletteModel::addRows(const QVariantMap &source, const QAbstractItemModel *model, int first, int last)
{
    const QHash<int, QByteArray> names = model->roleNames();
    const auto role = [&](const QString &key, const QString &fallback = {}) { return names.key(source.value(key, fallback).toString().toLatin1(), -1); };
    const int idRole = role(u"id"_s), titleRole = role(u"title"_s), detailRole = role(u"detail"_s), stateRole = role(u"state"_s, u"status"_s), typeRole = role(u"type"_s, u"type"_s);
    const QVariantMap icons = source.value(u"icons"_s).toMap();
    const QString kind = source.value(u"kind"_s).toString(), kindText = source.value(u"kindText"_s).toString();
    const QVariantList verbs = source.value(u"verbs"_s).toList();
    for (int row = first; row <= last; ++row) {
        const auto value = [&](int number) { return number < 0 ? QString() : model->data(model->index(row, 0), number).toString(); };
        const QString object = source.value(u"prefix"_s).toString() + value(idRole), own = value(titleRole), title = own.isEmpty() ? value(idRole).left(12) : own;
        QStringList place { source.value(u"where"_s).toString(), value(detailRole) };
        place.removeAll(QString());
        const QString detail = place.join(u" · ");
        add({ u"%1:%2"_s.arg(kind, object), title, detail, icons.value(value(typeRole), source.value(u"icon"_s)).toString(), kindText, {} }, kindText);
        for (const QVariant &one : verbs) {
            const QVariantMap verb = one.toMap();
            const QStringList from = verb.value(u"from"_s).toStringList();
            if ((from.isEmpty() || from.contains(value(stateRole))) && !verb.value(u"except"_s).toStringList().contains(title))
                add({ u"verb:%1:%2"_s.arg(verb.value(u"id"_s).toString(), object), verb.value(u"text"_s).toString() + u' ' + title, detail,
                    verb.value(u"icon"_s).toString(), kindText, {}, true }, kindText);
        }
    }
}

/** Lists come in pieces: matched once for all of them. */
void PaletteModel::matchSoon()
{
    if (std::exchange(m_isMatching, true))
        return;
    QMetaObject::invokeMethod(this, [this] {
        m_isMatching = false;
        match(false);
    }, Qt::QueuedConnection);
}

void PaletteModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    const bool narrowed = !m_text.trimmed().isEmpty() && text.startsWith(m_text);
    m_text = text;
    match(narrowed);
    Q_EMIT textChanged();
}

void PaletteModel::setRecent(const QStringList &recent)
{
    if (recent == m_recent)
        return;
    m_recent = recent;
    match(false);
    Q_EMIT recentChanged();
}

void PaletteModel::use(const QString &id)
{
    QStringList recent = m_recent;
    recent.removeAll(id);
    recent.prepend(id);
    setRecent(recent.first(std::min<qsizetype>(recent.size(), mostRecent)));
}

/** Every word must fit somewhere. */
int PaletteModel::scoreOf(int entry, const QStringList &terms) const
{
    int sum = m_entries[entry].isVerb ? -verbMalus : 0;
    for (const QString &term : terms) {
        const int score = fuzzyScore(term, m_entries[entry].words);
        if (score < 0)
            return -1000;
        sum += score;
    }
    return sum;
}

void PaletteModel::match(bool narrowed)
{
    const QStringList terms = m_text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (!narrowed) {
        m_fitting.resize(m_entries.size());
        std::iota(m_fitting.begin(), m_fitting.end(), 0);
    }
    QList<std::pair<int, int>> scored; // score, entry
    for (const int entry : std::exchange(m_fitting, {})) {
        const qsizetype used = m_recent.indexOf(m_entries[entry].id);
        if (terms.isEmpty() && m_entries[entry].isVerb && used < 0)
            continue;
        const int score = scoreOf(entry, terms);
        if (score <= -1000)
            continue;
        m_fitting << entry;
        scored << std::pair(used < 0 ? score : terms.isEmpty() ? 1000 - int(used) : score + recentBonus, entry);
    }
    if (terms.isEmpty())
        m_fitting.clear(); // the verbs were left out
    arrange(std::move(scored));
}

void PaletteModel::arrange(QList<std::pair<int, int>> scored)
{
    const auto shown = scored.begin() + std::min<qsizetype>(scored.size(), mostRows);
    std::partial_sort(scored.begin(), shown, scored.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second; // else as they were loaded
    });
    QList<int> rows;
    for (auto it = scored.begin(); it != shown; ++it)
        rows << it->second;
    if (rows == m_rows)
        return; // lists that come later are mostly not among the first: what is shown stays as it is
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
}

}
