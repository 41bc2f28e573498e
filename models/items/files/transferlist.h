// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QQmlEngine>

#include "models/client/filetransfer.h"
#include "models/items/rowmodel.h"

namespace quayside {

struct TransferRow {
    QString key, text;
    QString state = QStringLiteral("running"); ///< "running", "done" or "failed"
    QString errorText;
    qint64 done = 0, total = -1; ///< bytes; a total of -1 is unknown
    double rate = 0;             ///< bytes per second, of late
    bool operator==(const TransferRow &) const = default;
};

/** Single files on their way, with progress, speed and the means to stop them; those that ended well leave the list. Main thread. */
class TransferList : public RowModel<TransferRow> {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    explicit TransferList(QObject *parent = nullptr);

    int count() const { return rowCount(); }
    /** Shows a transfer and owns it from now on; its end is told by ended(). */
    void watch(FileTransfer *transfer, const QString &running, const QString &finished, std::function<void(const QString &result)> done = {});
    /** Stops it (and removes it), or removes one that failed. */
    Q_INVOKABLE void dismiss(const QString &key);

Q_SIGNALS:
    void countChanged();
    /** `text` for the person, `error` is empty on success. */
    void ended(const QString &text, const QString &error);

protected:
    void countMayHaveChanged() override { Q_EMIT countChanged(); }

private:
    struct Entry {
        QPointer<FileTransfer> transfer;
        QElapsedTimer clock;
        qint64 before = 0;
    };
    void progressed(const QString &key, qint64 done, qint64 total);

    QHash<QString, Entry> m_entries;
    int m_serial = 0;
};

}
