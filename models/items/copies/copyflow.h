// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QQmlEngine>
#include <QVariantList>

#include "models/items/copies/copyjob.h"
#include "models/items/jobqueue.h"

namespace quayside {

class App;
class Server;

/** Copies or moves instances to a server › project › pool: what is wanted, whether it can be, and how far it is. One flow at a time, which
 *  goes on when its dialog is closed. Main thread. */
class CopyFlow : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QStringList servers READ servers NOTIFY changed)
    Q_PROPERTY(QString server READ server WRITE setServer NOTIFY changed)
    Q_PROPERTY(QStringList projects READ projects NOTIFY changed)
    Q_PROPERTY(QString project READ project WRITE setProject NOTIFY changed)
    Q_PROPERTY(QStringList pools READ pools NOTIFY changed)
    /** Empty: the pool it has now, or its profiles name. */
    Q_PROPERTY(QString pool READ pool WRITE setPool NOTIFY changed)
    Q_PROPERTY(bool move READ isMove WRITE setMove NOTIFY changed)
    Q_PROPERTY(bool instanceOnly READ isInstanceOnly WRITE setInstanceOnly NOTIFY changed)
    /** A map each: key, name, newName, problem, warning, state ("", "running", "done", "failed"), stateText, fraction (-1: unknown). */
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    /** How it will be done. */
    Q_PROPERTY(QString methodText READ methodText NOTIFY changed)
    Q_PROPERTY(bool checking READ isChecking NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
public:
    explicit CopyFlow(App *app);
    ~CopyFlow() override;

    QStringList servers() const;
    QString server() const { return m_server; }
    void setServer(const QString &name);
    QStringList projects() const;
    QString project() const { return m_place.project; }
    void setProject(const QString &project);
    QStringList pools() const { return m_place.pools; }
    QString pool() const { return m_place.pool; }
    void setPool(const QString &pool);
    bool isMove() const { return m_move; }
    void setMove(bool move);
    bool isInstanceOnly() const { return m_instanceOnly; }
    void setInstanceOnly(bool only);
    QVariantList rows() const;
    QString methodText() const;
    bool isChecking() const { return m_waiting > 0; }
    bool isReady() const;
    bool isRunning() const { return m_running > 0; }
    QString errorText() const { return m_errorText; }

    /** A new wish: the instances of those keys, to their own server at first. No effect while one runs. */
    Q_INVOKABLE void prepare(const QStringList &keys);
    Q_INVOKABLE void setNewName(const QString &key, const QString &name);
    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE QString command(const QString &tool) const;

Q_SIGNALS:
    void changed();
    /** All have ended; `failures` of them badly. */
    void finished(int count, int failures);

private:
    struct Row {
        QString key;
        CopyWish wish;
        CopyVerdict verdict;
        QString state, stateText;
        qint64 done = 0, total = 0;
        QPointer<CopyJob> job;
    };
    Server *target() const;
    Server *sourceOf(const Row &row) const;
    CopySource originOf(const Row &row) const;
    CopyPlace placeFor(const Row &row) const;
    Row *rowOf(const QString &key);
    void load();
    void loadNames(const QStringList &path, QStringList CopyPlace::*member);
    void judgeAll();
    void run(const QString &key, std::function<void()> finished);
    void ended(const QString &key, const QString &error);
    QStringList curlLines(const Row &row) const;

    App *m_app;
    QString m_server, m_errorText;
    CopyPlace m_place;
    QList<Row> m_rows;
    bool m_move = false, m_instanceOnly = false;
    int m_waiting = 0, m_running = 0, m_serial = 0;
    JobQueue m_jobs { 2 };
};

}
