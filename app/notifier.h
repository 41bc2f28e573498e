// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>

namespace quayside {

class OperationsModel;
class Preferences;

/** Tells the desktop (org.freedesktop.Notifications) of work that took over 5 s or failed, while no window of ours has the focus and the
 *  person wants to know. Without such a service nothing happens. GUI thread. */
class Notifier : public QObject {
    Q_OBJECT
public:
    Notifier(OperationsModel *operations, Preferences *preferences, QObject *parent = nullptr);
    static bool isWorthIt(bool hasFocus, bool success, qint64 seconds) { return !hasFocus && (!success || seconds > 5); }

Q_SIGNALS:
    /** The person clicked one of ours. */
    void clicked();

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    void show(const QString &text, bool success);

    QSet<uint> m_shown; ///< other programs' notifications are reported too
};

}
