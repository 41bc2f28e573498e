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

/** Number of the role that a source names by `key`; -1: none. */
int roleOf(const QAbstractItemModel *model, const QVariantMap &source, const QString &key, const QString &fallback = {})
{
    return model->roleNames().key(source.value(key, fallback).toString().toLatin1(), -1);
}

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
    const int at = m_ids.value(entry.id, -1);
    if (at >= 0 && m_entries[at].isOffered)
        return;
    entry.words = (entry.title + u' ' + entry.detail + u' ' + more).toLower();
    if (at >= 0) {
        m_entries[at] = std::move(entry);
        return;
    }
    m_ids.insert(entry.id, int(m_entries.size()));
    m_entries << std::move(entry);
}

void PaletteModel::load(const QVariantList &commands)
{
    for (const Source &source : std::exchange(m_sources, {})) {
        if (source.model)
            source.model->disconnect(this);
    }
    beginResetModel();
    m_stale.clear();
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

void PaletteModel::addModel(const QVariantMap &map)
{
    const auto *model = qobject_cast<QAbstractItemModel *>(map.value(u"model"_s).value<QObject *>());
    if (!model)
        return;
    const int source = int(m_sources.size());
    m_sources << Source { map, model };
    addRows(source, 0, model->rowCount() - 1);
    match(false);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this, source](const QModelIndex &, int first, int last) {
        addRows(source, first, last);
        matchSoon();
    });
    const auto stale = [this, source] {
        m_stale.insert(source);
        matchSoon();
    };
    connect(model, &QAbstractItemModel::rowsRemoved, this, stale);
    connect(model, &QAbstractItemModel::modelReset, this, stale);
    // What an instance uses is measured all the time, and nothing is offered by it.
    const QList<int> told { roleOf(model, map, u"id"_s), roleOf(model, map, u"title"_s), roleOf(model, map, u"detail"_s), roleOf(model, map, u"state"_s, u"status"_s) };
    connect(model, &QAbstractItemModel::dataChanged, this, [stale, told](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
        if (roles.isEmpty() || std::any_of(roles.begin(), roles.end(), [&](int role) { return told.contains(role); }))
            stale();
    });
}

/** What its rows no longer give is offered no more. */
void PaletteModel::readAgain(int source)
{
    for (Entry &entry : m_entries)
        entry.isOffered &= entry.source != source;
    if (const QAbstractItemModel *model = m_sources[source].model)
        addRows(source, 0, model->rowCount() - 1);
}

void PaletteModel::addRows(int number, int first, int last)
{
    const QVariantMap &source = m_sources[number].map;
    const QAbstractItemModel *model = m_sources[number].model;
    const int idRole = roleOf(model, source, u"id"_s), titleRole = roleOf(model, source, u"title"_s), detailRole = roleOf(model, source, u"detail"_s);
    const int stateRole = roleOf(model, source, u"state"_s, u"status"_s), typeRole = roleOf(model, source, u"type"_s, u"type"_s);
    const QVariantMap icons = source.value(u"icons"_s).toMap();
    const QString kind = source.value(u"kind"_s).toString(), kindText = source.value(u"kindText"_s).toString();
    const QVariantList verbs = source.value(u"verbs"_s).toList();
    //: A verb and what it is done to, "Stop web-1": in the order of the language.
    const QString deed = tr("%1 %2");
    for (int row = first; row <= last; ++row) {
        const auto value = [&](int role) { return role < 0 ? QString() : model->data(model->index(row, 0), role).toString(); };
        const QString object = source.value(u"prefix"_s).toString() + value(idRole), own = value(titleRole), title = own.isEmpty() ? value(idRole).left(12) : own;
        QStringList place { source.value(u"where"_s).toString(), value(detailRole) };
        place.removeAll(QString());
        const QString detail = place.join(u" · ");
        add({ u"%1:%2"_s.arg(kind, object), title, detail, icons.value(value(typeRole), source.value(u"icon"_s)).toString(), kindText, {}, false, number }, kindText);
        for (const QVariant &one : verbs) {
            const QVariantMap verb = one.toMap();
            const QStringList from = verb.value(u"from"_s).toStringList();
            if ((from.isEmpty() || from.contains(value(stateRole))) && !verb.value(u"except"_s).toStringList().contains(title))
                add({ u"verb:%1:%2"_s.arg(verb.value(u"id"_s).toString(), object), deed.arg(verb.value(u"text"_s).toString(), title), detail,
                    verb.value(u"icon"_s).toString(), kindText, {}, true, number }, kindText);
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
        const QSet<int> stale = std::exchange(m_stale, {});
        for (const int source : stale)
            readAgain(source);
        match(false);
        if (!stale.isEmpty() && !m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
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

int PaletteModel::rowOf(const QString &id) const
{
    return int(m_rows.indexOf(m_ids.value(id, -1)));
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
        if (!m_entries[entry].isOffered)
            continue;
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
