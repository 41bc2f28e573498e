// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QPointer>
#include <QQmlEngine>
#include <QVariantList>

#include "models/client/apiclient.h"
#include "models/core/types.h"

namespace quayside {

class Server;

/** snapshots.schedule, .pattern, .expiry and .schedule.stopped of an instance as a form (extensions snapshot_scheduling, snapshot_expiry):
 *  what the instance inherits from its profiles shows until it is changed here. Main thread. */
class SnapshotSchedule : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    /** "never", "startup", "hourly", "daily", "weekly", "monthly", or "custom": an expression of cron. */
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(int hour READ hour WRITE setHour NOTIFY changed)
    Q_PROPERTY(int minute READ minute WRITE setMinute NOTIFY changed)
    /** 0 is Sunday. */
    Q_PROPERTY(int weekday READ weekday WRITE setWeekday NOTIFY changed)
    Q_PROPERTY(int monthDay READ monthDay WRITE setMonthDay NOTIFY changed)
    /** What goes to the server; empty: none. */
    Q_PROPERTY(QString expression READ expression WRITE setExpression NOTIFY changed)
    Q_PROPERTY(QString pattern READ pattern WRITE setPattern NOTIFY changed)
    Q_PROPERTY(QString expiry READ expiry WRITE setExpiry NOTIFY changed)
    Q_PROPERTY(bool stopped READ stopped WRITE setStopped NOTIFY changed)
    /** "Every day at 02:00". */
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /** The next five, in words. */
    Q_PROPERTY(QStringList nextRuns READ nextRuns NOTIFY changed)
    /** What the server would refuse; empty: nothing. */
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString expiryProblem READ expiryProblem NOTIFY changed)
    /** The schedule shown comes from a profile. */
    Q_PROPERTY(bool inherited READ isInherited NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed)
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
public:
    SnapshotSchedule(const QString &key, Server *server, QObject *parent);

    QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    int hour() const { return m_hour; }
    void setHour(int hour) { setNumber(m_hour, hour); }
    int minute() const { return m_minute; }
    void setMinute(int minute) { setNumber(m_minute, minute); }
    int weekday() const { return m_weekday; }
    void setWeekday(int day) { setNumber(m_weekday, day); }
    int monthDay() const { return m_monthDay; }
    void setMonthDay(int day) { setNumber(m_monthDay, day); }
    QString expression() const;
    void setExpression(const QString &text);
    QString pattern() const { return m_values.value(patternKey); }
    void setPattern(const QString &text) { setValue(patternKey, text); }
    QString expiry() const { return m_values.value(expiryKey); }
    void setExpiry(const QString &text) { setValue(expiryKey, text); }
    bool stopped() const;
    void setStopped(bool stopped);
    QString summary() const;
    QStringList nextRuns() const;
    QString problem() const;
    QString expiryProblem() const;
    bool isInherited() const;
    bool isLoaded() const { return m_isLoaded; }
    bool isDirty() const { return m_values != m_saved; }
    bool isSaving() const { return m_isSaving; }
    QString errorText() const { return m_errorText; }

    Q_INVOKABLE void save();
    /** Back to what the server has. */
    Q_INVOKABLE void revert();
    /** The change as commands of lxc (one a key) or as one of curl. */
    Q_INVOKABLE QString command(const QString &tool) const;
    /** Tests stop the clock here. */
    void setClock(const QDateTime &now) { m_clock = now; Q_EMIT changed(); }
    /** As if the server had said so. */
    void take(const StringMap &own, const StringMap &expanded);

Q_SIGNALS:
    void changed();
    void saved();

private:
    static const QString scheduleKey, patternKey, expiryKey, stoppedKey;
    static QStringList keys() { return { scheduleKey, patternKey, expiryKey, stoppedKey }; }
    void load();
    void show(const QString &expression);
    void setNumber(int &member, int number);
    void setValue(const QString &key, const QString &value);
    void build();
    StringMap changes() const;
    QDateTime now() const { return m_clock.isValid() ? m_clock : QDateTime::currentDateTime(); }

    QString m_key, m_kind, m_errorText;
    QPointer<Server> m_server;
    StringMap m_own, m_saved, m_values; ///< of the instance itself; with what it inherits; as edited
    int m_hour = 2, m_minute = 0, m_weekday = 0, m_monthDay = 1;
    QDateTime m_clock;
    bool m_isLoaded = false, m_isSaving = false;
};

}
