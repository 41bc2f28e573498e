// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QStringList>

#include "models/client/apiclient.h"
#include "models/items/areas/plan.h"

namespace quayside {

class Server;

/** What a new server still needs before it can have instances: a pool, a network, a default profile that uses them, and an image. Reads
 *  only on servers without instances. Main thread. */
class FirstSetup : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    /** "storage": there is no pool, or the default profile has no root disk; "image": there is none yet; "done". Empty while unknown. */
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /** Why the last run() stopped; what was made stays, and another run() goes on from there. */
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    /** What the server went on without: its reason for not making a network. */
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(bool hasPool READ hasPool NOTIFY changed)
    /** The bridge that run() would make, or the managed network that is there. */
    Q_PROPERTY(QString network READ network NOTIFY changed)
    Q_PROPERTY(bool hasNetwork READ hasNetwork NOTIFY changed)
public:
    explicit FirstSetup(Server *server);

    QString stage() const;
    bool isBusy() const { return m_isBusy; }
    QString errorText() const { return m_errorText; }
    QString notice() const { return m_notice; }
    bool hasPool() const { return !m_pool.isEmpty(); }
    QString network() const;
    bool hasNetwork() const;
    /** Makes what is missing. `spec`: driver, size (of a pool in a file; empty: the server's choice), network (bool). */
    Q_INVOKABLE void run(const QVariantMap &spec);
    /** The same as commands for a shell, one a line: `tool` is "lxc" or "curl". */
    Q_INVOKABLE QString command(const QVariantMap &spec, const QString &tool) const;

Q_SIGNALS:
    void changed();

private:
    void read();
    bool profileHas(QLatin1StringView type, QLatin1StringView path = {}) const;
    Plan poolPlan(const QVariantMap &spec) const;
    QList<Plan> networkPlans() const;
    Plan profilePlan(const QString &network) const;
    void makePool(const QVariantMap &spec);
    void makeNetwork(const QList<Plan> &attempts);
    void fillProfile(const QString &network);
    void send(const Plan &plan, std::function<void(Result<Answer>)> then);
    void end(const QString &error = {});

    Server *m_server;
    bool m_isKnown = false, m_isBusy = false;
    QString m_pool, m_errorText, m_notice;
};

}
