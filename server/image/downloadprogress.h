// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace quayside {

class Operation;

/** Tells an operation's listeners how a download goes, as "download_progress" in its metadata ("rootfs: 54% (10.20MB/s)"). One thread. */
class DownloadProgress {
public:
    /** `operation` null: nobody listens. */
    DownloadProgress(Operation *operation, QString what) : m_operation(operation), m_what(std::move(what)) { m_clock.start(); }
    /** Bytes to come; -1 unknown. */
    void begin(qint64 total) { m_total = total; }
    void add(qint64 bytes);

private:
    QString text() const;

    Operation *const m_operation;
    const QString m_what;
    QElapsedTimer m_clock;
    qint64 m_total = -1, m_done = 0, m_nextMs = 0;
};

}
