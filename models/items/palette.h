// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QVariantList>

namespace quayside {

/** How well `query` (lower case, no blanks) fits `text` (lower case): its letters must come in that order; runs and beginnings of words
 *  count more, and so do short texts. -1: not at all. */
int fuzzyScore(QStringView query, QStringView text);

/** What the command palette offers: objects, verbs on them and commands, those that fit the text typed, the best first; without a text,
 *  what was used last. It knows nothing of servers: load() takes a copy of what the view gives it. Main thread. */
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /** Ids, the last used first. */
    Q_PROPERTY(QStringList recent READ recent WRITE setRecent NOTIFY recentChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { IdRole = Qt::UserRole + 1, TitleRole, DetailRole, IconRole, KindRole };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString text() const { return m_text; }
    void setText(const QString &text);
    QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &recent);
    int count() const { return int(m_rows.size()); }

    /** `commands`: maps of {id, title, detail, icon, kind, words}; `words` are searched too. Forgets what was loaded before. */
    Q_INVOKABLE void load(const QVariantList &commands);
    /** An object a row of a list model, as it is at any time: rows that come, go and change later too. `source`: {model, kind, icon, icons: others by the role `type`, id: role of the id, title: role of
     *  the name, detail: role or empty, prefix: before the id, where: text for the detail of all}; and verbs: a list of {id, text, icon, from,
     *  except}, each an entry "verb:ID:OBJECT" where the row's role `state` ("status" unless named) is one of `from` (empty: any) and its
     *  title none of `except`. */
    Q_INVOKABLE void addModel(const QVariantMap &source);
    /** Puts it first in `recent`, which keeps 30. */
    Q_INVOKABLE void use(const QString &id);
    /** Where it is shown; -1: it isn't. */
    Q_INVOKABLE int rowOf(const QString &id) const;
    Q_INVOKABLE QString idAt(int row) const { return row >= 0 && row < m_rows.size() ? m_entries[m_rows[row]].id : QString(); }

Q_SIGNALS:
    void textChanged();
    void recentChanged();
    void countChanged();

private:
    struct Entry {
        QString id, title, detail, icon, kind;
        QString words; ///< lower case, what is searched
        bool isVerb = false; ///< only shown when asked for
        int source = -1; ///< place in m_sources
        bool isOffered = true; ///< else its row went, or is in a state that the verb isn't for
    };
    struct Source {
        QVariantMap map;
        QPointer<const QAbstractItemModel> model;
    };
    void add(Entry entry, const QString &more = {});
    void addRows(int source, int first, int last);
    void readAgain(int source);
    void matchSoon();
    void match(bool narrowed);
    void arrange(QList<std::pair<int, int>> scored);
    int scoreOf(int entry, const QStringList &terms) const;

    QList<Source> m_sources;
    QSet<int> m_stale; ///< sources that are read anew with the next match
    QList<Entry> m_entries;
    QHash<QString, int> m_ids; ///< places in m_entries
    QString m_text;
    QStringList m_recent;
    QList<int> m_fitting; ///< entries that fitted the last text
    QList<int> m_rows;
    bool m_isMatching = false; ///< in the next turn of the event loop
};

}
