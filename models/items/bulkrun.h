// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>

#include "models/items/rowmodel.h"

namespace quayside {

/** What became of one instance of a bulk verb. Value type. */
struct BulkRow {
    QString key, name;
    QString state; ///< "waiting", "running", "done" or "failed"
    QString text;  ///< why it failed

    bool operator==(const BulkRow &) const = default;
};

/** The last verb on several instances at once, and its result for each; an instance that was deleted keeps its row. Main thread. */
class BulkRun : public RowModel<BulkRow> {
    Q_OBJECT
    QML_ANONYMOUS
    /** "start", "stop", "restart", "freeze", "unfreeze", "delete", "snapshot"; empty: none was run, or it was put away. */
    Q_PROPERTY(QString verb READ verb NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int doneCount READ doneCount NOTIFY changed)
    Q_PROPERTY(int failedCount READ failedCount NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
public:
    explicit BulkRun(QObject *parent = nullptr);

    QString verb() const { return m_verb; }
    int count() const { return rowCount(); }
    int doneCount() const { return counted(u"done"); }
    int failedCount() const { return counted(u"failed"); }
    bool isRunning() const { return doneCount() + failedCount() < count(); }
    QStringList failedKeys() const;

    /** Forgets the one before. A second verb on the same keys is taken as its repetition: those that went well stay. */
    void begin(const QString &verb, const QStringList &keys);
    /** The run that a verb on it now belongs to; 0: none, or that instance's part has ended. */
    int runOf(const QString &key) const { return m_open.contains(key) ? m_run : 0; }
    // No effect for another run than this: a verb that was asked for before it.
    void started(const QString &key, int run);
    void ended(const QString &key, int run, const QString &error);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void finished(int count, int failures);

private:
    int counted(QStringView state) const;
    void mark(const QString &key, const QString &state, const QString &text = {});

    QString m_verb;
    QSet<QString> m_open; ///< still to come to an end
    int m_run = 0;
};

}
