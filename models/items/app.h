// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QQmlEngine>

#include "models/client/remotesstore.h"
#include "models/items/activityhistory.h"
#include "models/items/addserverflow.h"
#include "models/items/copies/copyflow.h"
#include "models/items/eventlogmodel.h"
#include "models/items/instanceobject.h"
#include "models/items/keyring.h"
#include "models/items/operationsmodel.h"
#include "models/items/overview.h"
#include "models/items/preferences.h"
#include "models/items/server.h"
#include "models/items/serversmodel.h"

namespace quayside {

/** How the desktop application was started. */
struct AppOptions {
    QString connectAddress;   ///< only this server (address or socket), nothing stored
    QString offlineDirectory; ///< recorded answers: the folder's own, or those of each folder in it that has a 1.0.json
    QString socketPath;       ///< of a daemon in this process, tried before the usual places
};

/** Everything that QML sees, as the singleton `App`. Main thread; lives until the end. */
class App : public QObject {
    Q_OBJECT
    Q_PROPERTY(quayside::ServersModel *servers READ servers CONSTANT)
    /** Null: all servers. */
    Q_PROPERTY(quayside::Server *currentServer READ currentServer WRITE setCurrentServer NOTIFY currentServerChanged)
    Q_PROPERTY(quayside::InstancesModel *instances READ instances CONSTANT)
    Q_PROPERTY(quayside::OperationsModel *activity READ activity CONSTANT)
    Q_PROPERTY(quayside::EventLogModel *eventLog READ eventLog CONSTANT)
    Q_PROPERTY(quayside::Overview *overview READ overview CONSTANT)
    Q_PROPERTY(quayside::Preferences *preferences READ preferences CONSTANT)
    Q_PROPERTY(quayside::CopyFlow *copies READ copies CONSTANT)
    Q_PROPERTY(quayside::Keyring *keyring READ keyring CONSTANT)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(bool offline READ isOffline CONSTANT)
    Q_PROPERTY(bool settled READ isSettled NOTIFY settledChanged)
    Q_PROPERTY(bool localServerAvailable READ localServerAvailable NOTIFY localServerAvailableChanged)
    Q_PROPERTY(bool canStartLocal READ canStartLocal NOTIFY localStartChanged)
    /** A server started from here ends with this program: there is no service manager to keep it. */
    Q_PROPERTY(bool localEndsHere READ localEndsHere NOTIFY localStartChanged)
    Q_PROPERTY(bool startingLocal READ isStartingLocal NOTIFY localStartChanged)
    /** Where something new goes when no server is chosen: the current one, else the first that is connected, else the first. */
    Q_PROPERTY(quayside::Server *defaultServer READ defaultServer NOTIFY defaultServerChanged)
    /** Of the default server; choosing a project chooses it on every server shown that has it. */
    Q_PROPERTY(QStringList projects READ projects NOTIFY projectChanged)
    Q_PROPERTY(QString project READ project WRITE setProject NOTIFY projectChanged)
    Q_PROPERTY(bool minimised READ isMinimised WRITE setMinimised NOTIFY minimisedChanged)
public:
    explicit App(AppOptions options, QObject *parent = nullptr);
    ~App() override;

    ServersModel *servers() { return &m_servers; }
    Server *currentServer() const { return m_currentServer; }
    void setCurrentServer(Server *server);
    InstancesModel *instances() { return &m_instances; }
    OperationsModel *activity() { return &m_activity; }
    EventLogModel *eventLog() { return &m_eventLog; }
    Overview *overview() { return &m_overview; }
    Preferences *preferences() { return &m_preferences; }
    CopyFlow *copies() { return m_copies; }
    Keyring *keyring() const { return m_keyring; }
    QString version() const { return QStringLiteral(QUAYSIDE_VERSION); }
    bool isOffline() const { return !m_options.offlineDirectory.isEmpty(); }
    bool isSettled() const;
    bool localServerAvailable() const;
    bool canStartLocal() const { return m_canStartLocal; }
    bool localEndsHere() const { return m_localEndsHere; }
    bool isStartingLocal() const { return m_isStartingLocal; }
    Server *defaultServer() const;
    QStringList projects() const;
    QString project() const;
    void setProject(const QString &project);

    // For the application, which alone knows the desktop, and how a daemon is started.
    /** Before any view; lives as long as this. */
    void setKeyring(Keyring *keyring);
    void setCanStartLocal(bool can, bool endsHere);
    void localServerStarted(const QString &socketPath);
    void localServerFailed(const QString &message);
    bool isMinimised() const { return m_isMinimised; }
    void setMinimised(bool minimised);

    Q_INVOKABLE quayside::AddServerFlow *addServer(const QString &address);
    /** What `lxc` and `incus` know: {name, address, from, known, usable}; usable: its certificate is there, so that it can be trusted as
     *  they trust it. */
    Q_INVOKABLE QVariantList importableServers() const;
    /** Adds those; gives how many. */
    Q_INVOKABLE int importServers(const QStringList &names);
    Q_INVOKABLE void removeServer(const QString &name);
    Q_INVOKABLE void startLocalServer();
    Q_INVOKABLE quayside::Server *server(const QString &name) const;
    /** Null beyond the last. */
    Q_INVOKABLE quayside::Server *serverAt(int index) const { return m_all.value(index); }
    /** Reads everything that is shown anew. */
    Q_INVOKABLE void refresh();
    Q_INVOKABLE quayside::InstanceObject *instance(const QString &key);
    Q_INVOKABLE void notify(const QString &text, const QString &level) { Q_EMIT toast(text, level, {}); }
    Q_INVOKABLE void copyText(const QString &text);

Q_SIGNALS:
    /** `level`: info, success, warning or error. */
    void toast(const QString &text, const QString &level, const QString &actionLabel);
    void currentServerChanged();
    void settledChanged();
    void localServerAvailableChanged();
    /** Ends with localServerStarted() or localServerFailed(). */
    void startLocalRequested();
    void localStartChanged();
    void defaultServerChanged();
    void projectChanged();
    void minimisedChanged();

private:
    void addStartingServers();
    void addOfflineServers();
    void addLocalServers();
    Server *add(const Remote &remote, std::shared_ptr<Transport> transport);
    Result<QString> keep(Remote remote);
    /** No longer shown; what is stored stays. */
    void removeShown(const QString &name);
    QList<Server *> shownServers() const;
    /** Tells what follows from the servers' states where it is another than before, and only then: views begin anew with another server. */
    void announce();

    AppOptions m_options;
    std::shared_ptr<RemoteConnector> m_connector;
    RemotesStore m_remotes;
    Preferences m_preferences;
    InstancesModel m_instances;
    ServersModel m_servers;
    OperationsModel m_activity;
    EventLogModel m_eventLog;
    Overview m_overview { &m_instances };
    CopyFlow *m_copies = new CopyFlow(this);
    std::unique_ptr<ActivityHistory> m_history; ///< null with recorded answers
    QList<Server *> m_all;
    Keyring m_noKeyring;
    Keyring *m_keyring = &m_noKeyring;
    struct Derived {
        const Server *server = nullptr; ///< only compared: it may be gone
        bool isLocalAvailable = false;
        QStringList projects;
        QString project;
    } m_derived; ///< as told last
    QPointer<Server> m_currentServer;
    QHash<QString, InstanceObject *> m_objects;
    QString m_watchedKey;
    bool m_isMinimised = false, m_canStartLocal = false, m_localEndsHere = false, m_isStartingLocal = false;
};

}
