// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QQmlEngine>

#include "models/client/eventlistener.h"
#include "models/items/rowmodel.h"

namespace quayside {

struct EventRow {
    QString key; ///< a running number
    QDateTime time;
    QString server, type, level, text, source;
    bool operator==(const EventRow &) const = default;
};

/** Of an operation, which is told of again and again as it gets on: nothing new to read since the last message about the same thing in `before`
 *  (the newest last). */
bool isRepeated(const EventRow &row, const QList<EventRow> &before);

/** What an event says, for a person; without a key. Main thread. */
EventRow describeEvent(const QString &server, const ServerEvent &event);

/** What the servers said on their event streams, oldest first: the last 5,000 messages that pass the filter. Main thread. */
class EventLogModel : public RowModel<EventRow> {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /** Words that must all occur; "type:lifecycle", "level:error", "server:x" restrict those columns. */
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
public:
    explicit EventLogModel(QObject *parent = nullptr);

    int count() const { return rowCount(); }
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    Q_INVOKABLE void clear();
    void add(const QString &server, const ServerEvent &event);
    /** Messages of an earlier run of this program, the oldest first; they stand above all others. Once. */
    void restore(const QList<std::pair<QString, ServerEvent>> &events);

Q_SIGNALS:
    void countChanged();
    void filterChanged();
    void restored(const QList<quayside::EventRow> &rows);
    /** The person doesn't want to see them any more. */
    void cleared();

protected:
    void countMayHaveChanged() override { Q_EMIT countChanged(); }

private:
    void refilter();
    bool passes(const EventRow &row) const;

    QList<EventRow> m_all;
    QString m_filter;
    QStringList m_terms; ///< the filter, lower case
    qint64 m_next = 0;
};

}
