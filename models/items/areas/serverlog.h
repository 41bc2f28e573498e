// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>

#include "models/client/eventlistener.h"
#include "models/items/rowmodel.h"

namespace quayside {

struct LogLine {
    QString key; ///< a running number
    QDateTime time;
    int level = 0; ///< 0 debug … 3 error
    QString text, context;
    bool operator==(const LogLine &) const = default;
};

/** What a server's daemon logs, from its event stream, oldest first: the last 2,000 lines of at least that level with that text. */
class ServerLog : public RowModel<LogLine> {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /** "debug", "info", "warning" or "error", and all above it. */
    Q_PROPERTY(QString level READ level WRITE setLevel NOTIFY filterChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged)
    /** Lines that came and are kept, also those that the filter hides. */
    Q_PROPERTY(int keptCount READ keptCount NOTIFY countChanged)
public:
    explicit ServerLog(QObject *parent = nullptr);

    int count() const { return rowCount(); }
    int keptCount() const { return int(m_all.size()); }
    QString level() const;
    void setLevel(const QString &level);
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    Q_INVOKABLE void clear();
    /** The lines that are shown, as text. */
    Q_INVOKABLE QString text() const;
    /** Events of other types are passed over. */
    void add(const ServerEvent &event);

Q_SIGNALS:
    void countChanged();
    void filterChanged();

private:
    bool passes(const LogLine &line) const;
    void refilter();

    QList<LogLine> m_all;
    QString m_search;
    int m_level = 1;
    qint64 m_next = 0;
};

}
