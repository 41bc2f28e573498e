// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QQmlEngine>

#include "models/items/files/filejob.h"
#include "models/items/jobqueue.h"
#include "models/items/rowmodel.h"

namespace quayside {

struct FileJobRow {
    QString key, text;
    QString kind;                             ///< "upload", "download", "delete" or "rename"
    QString state = QStringLiteral("waiting"); ///< then "running", "done", "failed" or "cancelled"
    QString errorText;
    qint64 bytes = 0, total = -1;
    int entries = 0;
    double rate = 0; ///< bytes per second, of late
    bool operator==(const FileJobRow &) const = default;
};

/** Files on their way: two at a time, in order. Main thread. */
class FileQueue : public RowModel<FileJobRow> {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int openCount READ openCount NOTIFY countChanged)
public:
    explicit FileQueue(QObject *parent);

    int count() const { return rowCount(); }
    /** Waiting or running. */
    int openCount() const;
    void add(const QString &kind, const QString &text, std::unique_ptr<FileJob> job);
    Q_INVOKABLE void cancel(const QString &key);
    Q_INVOKABLE void cancelAll();
    /** Takes those that are over out of the list. */
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void countChanged();
    void ended(const QString &kind, const QString &text, const QString &error);

protected:
    void countMayHaveChanged() override { Q_EMIT countChanged(); }

private:
    struct Entry {
        std::shared_ptr<FileJob> job;
        std::function<void()> finished; ///< tells the JobQueue; empty while it waits
        QElapsedTimer clock;
        qint64 before = 0;
    };
    void begin(const QString &key, std::function<void()> finished);
    void progressed(const QString &key);
    void end(const QString &key, const QString &state, const QString &error);

    QHash<QString, Entry> m_entries;
    JobQueue m_jobs { 2 };
    int m_serial = 0;
};

}
