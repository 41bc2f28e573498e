// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QThread>
#include <QTimer>

namespace quayside {

/** One thing that happened: an operation that ended, or a message of a server's event stream. */
struct ActivityRecord {
    enum Kind { Operation, Event };
    Kind kind = Operation;
    qint64 time = 0; ///< ms since 1970, UTC
    QString server, type; ///< type of an event
    QJsonObject data; ///< as the server sent it
};

/** What happened, kept over restarts in an SQLite file: the newest 2,000 operations and 20,000 messages. Everything that touches the
 *  file happens on a thread of its own, writes a second's worth at a time. A file that can't be read is put aside, one that can't be
 *  written (disk full) costs history, never the work: it is tried again with the next records. Main thread. */
class ActivityStore : public QObject {
    Q_OBJECT
public:
    /** The file and its folder (0700) are made when missing. */
    explicit ActivityStore(QString file, QObject *parent = nullptr);
    /** Writes what is left. */
    ~ActivityStore() override;

    void add(ActivityRecord record);
    void clear(ActivityRecord::Kind kind);
    /** loaded() follows: at most `count` of each kind, the oldest first. */
    void load(int count);
    /** Writes now; for tests and the end. */
    void flush();

Q_SIGNALS:
    void loaded(const QList<quayside::ActivityRecord> &records);
    /** The file could or couldn't be written. */
    void written(bool success);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker;
    QList<ActivityRecord> m_waiting;
    QTimer m_timer;
};

/** $XDG_DATA_HOME/quayside/activity.sqlite. */
QString activityFile();

}
