// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QTimer>
#include <QVariantMap>

#include "models/api/server.h"
#include "models/client/apiclient.h"
#include "models/client/remoteconnector.h"
#include "models/client/eventlistener.h"
#include "models/items/edit/objectdraft.h"
#include "models/items/heartbeat.h"
#include "models/items/imagesmodel.h"
#include "models/items/instancesmodel.h"
#include "models/items/jobqueue.h"
#include "models/items/recentids.h"
#include "models/items/keeping/backupimports.h"
#include "models/items/listcache.h"
#include "models/items/networkmap.h"
#include "models/items/networkobject.h"
#include "models/items/profileobject.h"
#include "models/items/profilesmodel.h"

Q_MOC_INCLUDE("models/items/areas/serverareas.h")

namespace quayside {

class ServerAreas;
class DeviceHints;
class DevicesForm;

/** One server: connects, stays connected, keeps the models up to date from its events and by polling, carries out verbs. Main thread. */
class Server : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString address READ address CONSTANT)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    /** Of the certificate that was accepted; and of the one that the server shows now where that is another. 64 hex digits, else empty. */
    Q_PROPERTY(QString acceptedFingerprint READ acceptedFingerprint NOTIFY changed)
    Q_PROPERTY(QString strangeFingerprint READ strangeFingerprint NOTIFY changed)
    /** It answers, but doesn't know this computer (any more). */
    Q_PROPERTY(bool untrusted READ isUntrusted NOTIFY changed)
    Q_PROPERTY(QString lastSyncText READ lastSyncText NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString version READ version NOTIFY changed)
    Q_PROPERTY(QString serverText READ serverText NOTIFY changed)
    Q_PROPERTY(bool isLocal READ isLocal CONSTANT)
    Q_PROPERTY(QStringList apiExtensions READ apiExtensions NOTIFY changed)
    Q_PROPERTY(QStringList projects READ projects NOTIFY changed)
    Q_PROPERTY(QString project READ project WRITE setProject NOTIFY projectChanged)
    Q_PROPERTY(quayside::ImagesModel *images READ images CONSTANT)
    Q_PROPERTY(quayside::ProfilesModel *profiles READ profiles CONSTANT)
    /** The server's own configuration, read at the first call. */
    Q_PROPERTY(quayside::ObjectDraft *settings READ settings CONSTANT)
    Q_PROPERTY(quayside::NetworksModel *networks READ networks CONSTANT)
    Q_PROPERTY(quayside::BackupImports *imports READ imports CONSTANT)
    Q_PROPERTY(quayside::NetworkMap *networkMap READ networkMap CONSTANT)
    /** Storage, access, projects, cluster, hardware: read when they are looked at. */
    Q_PROPERTY(quayside::ServerAreas *areas READ areas CONSTANT)
    /** The server knows networks (extension network). */
    Q_PROPERTY(bool hasNetworks READ hasNetworks NOTIFY changed)
    /** Kinds of networks that can be made there: "bridge", and others where the server has them. */
    Q_PROPERTY(QStringList networkTypes READ networkTypes NOTIFY changed)
    Q_PROPERTY(int networkCount READ networkCount NOTIFY networkCountChanged)
    Q_PROPERTY(int instanceCount READ instanceCount NOTIFY instanceCountChanged)
    Q_PROPERTY(int runningCount READ runningCount NOTIFY instanceCountChanged)
    Q_PROPERTY(int imageCount READ imageCount NOTIFY imageCountChanged)
public:
    Server(const Remote &remote, std::shared_ptr<Transport> transport, bool isOffline, InstancesModel *instances, QObject *parent);
    ~Server() override;

    QString name() const { return m_remote.name; }
    QString address() const { return m_remote.address; }
    QString state() const { return m_state; }
    QString stateText() const;
    QString errorText() const { return m_errorText; }
    bool isUntrusted() const { return m_isUntrusted; }
    QString acceptedFingerprint() const;
    QString strangeFingerprint() const;
    QString lastSyncText() const;
    QString kind() const;
    QString version() const { return environment().serverVersion; }
    QString serverText() const { return kind() + u' ' + version(); } ///< "LXD 5.0.2"
    bool isLocal() const { return m_remote.isUnix(); }
    QStringList apiExtensions() const { return m_info.apiExtensions; }
    QStringList architectures() const { return environment().architectures; }
    QStringList projects() const { return m_projects; }
    QString project() const { return m_project; }
    void setProject(const QString &project);
    ImagesModel *images() const { return m_images; }
    ProfilesModel *profiles() const { return m_profiles; }
    ObjectDraft *settings();
    NetworksModel *networks() const { return m_networks; }
    NetworkMap *networkMap() const { return m_networkMap; }
    ServerAreas *areas() const { return m_areas; }
    /** "host:port" where other machines may reach it: as it is reached from here first, then those that it names. */
    QStringList listenAddresses() const;
    QString certificate() const { return environment().certificate; } ///< PEM that it shows there
    bool isClustered() const { return environment().serverClustered; }
    int hostCpus() const { return m_hostCpus; }        ///< 0: unknown
    qint64 hostMemory() const { return m_hostMemory; } ///< bytes; 0: unknown
    BackupImports *imports() const { return m_imports; }
    bool hasNetworks() const { return hasExtension(QStringLiteral("network")); }
    QStringList networkTypes() const;
    int networkCount() const { return m_networks->managedCount(); }
    /** The keys that the server describes; empty where it doesn't. */
    const KeyCatalog &catalog() const { return m_catalog; }
    int instanceCount() const { return m_instances->countOf(name()); }
    int runningCount() const { return m_instances->runningCountOf(name()); }
    int imageCount() const { return m_images->rowCount(); }
    /** No first load is in flight any more: there is data, or an error. */
    bool isSettled() const { return m_isSettled; }
    ApiClient *client() const { return m_client; }
    const Remote &remote() const { return m_remote; }

    Q_INVOKABLE bool hasExtension(const QString &name) const { return m_extensions.contains(name); }
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void retryNow();
    /** The person doesn't want this server any more: nothing of it is kept. */
    void forgetKept();
    /** The person has compared the new certificate: from now on it is the server's. No effect when it shows another one by now. */
    Q_INVOKABLE void trustStrange(const QString &fingerprint);
    /** `spec`: name (empty: the server chooses), description, image (fingerprint), type (missing: the image's), profiles, config (empty
     *  values are left out), start, ephemeral; publicKey and what Creation::devices() takes. creationAnswered() follows. */
    Q_INVOKABLE void createInstance(const QVariantMap &spec);
    /** What createInstance() would send, as YAML to look at. */
    Q_INVOKABLE QString createReview(const QVariantMap &spec) const;
    /** The same as a command for a shell: "lxc" or "curl". */
    Q_INVOKABLE QString createCommand(const QVariantMap &spec, const QString &tool) const;

    /** The network or interface of that name, made at the first call. */
    Q_INVOKABLE quayside::NetworkObject *network(const QString &name);
    /** The profile of that name, made at the first call. */
    Q_INVOKABLE quayside::ProfileObject *profile(const QString &name);
    /** As createCommand(), for a profile: `spec` has verb ("create", "rename", "delete"), name, newName, source, description. */
    Q_INVOKABLE QString profileCommand(const QVariantMap &spec, const QString &tool) const;
    /** As createCommand(), for a network: `spec` has verb ("create", "rename", "delete"), name, newName, type and description, the
     *  configuration is the draft's. */
    Q_INVOKABLE QString networkCommand(const QVariantMap &spec, const QString &tool) const;

    /** The devices of a profile as a form, made at the first call; gone with the next change of the project. */
    Q_INVOKABLE quayside::DevicesForm *profileDevices(const QString &profile);
    DeviceHints *deviceHints();
    /** Devices of that instance (its key; empty: of a profile) were changed from here: read them again. */
    void deviceOwnerChanged(const QString &instance);
    InstancesModel *instances() const { return m_instances; }

    void start();
    /** Polls while the window can be seen. */
    void setPolling(bool enabled) { m_isPolling = enabled; }
    void changeState(const QString &key, const QString &action, bool force);
    void removeInstance(const QString &key);
    /** A stateless snapshot with the name that the instance's pattern gives. */
    void snapshotInstance(const QString &key);
    void renameInstance(const QString &key, const QString &newName);
    /** Path of an instance with the project that it is in. */
    ApiPath instancePath(const QString &key, const QStringList &below = {}) const;
    /** `curl` with that request. */
    QString curlCommand(const QByteArray &method, const ApiPath &path, const QByteArray &body = {}) const;
    /** `lxc <words> NAME <arguments>` on this server and in its project. */
    QString lxcCommand(const QStringList &words, const QString &object, const QStringList &arguments = {}) const;
    /** "delete" or "rename" of an instance, for a shell; one that runs is stopped first. */
    QString instanceCommand(const QString &verb, const QString &key, const QString &newName, const QString &tool) const;
    ApiPath profilePath(const QString &profile) const;
    ApiPath networkPath(const QString &network, const QStringList &below = {}) const;

Q_SIGNALS:
    void changed();
    void projectChanged();
    void instanceCountChanged();
    void imageCountChanged();
    void networkCountChanged();
    void catalogChanged();
    void settled();
    /** The server begins to make what createInstance() asked for; or refuses, in its words, and nothing is made. What goes wrong later is failed(). */
    void creationAnswered(const QString &name, const QString &error);
    void instanceCreated(const QString &key);
    void instanceRenamed(const QString &key, const QString &newKey);
    /** The remote's certificate is another one now. */
    void certificateAccepted();
    /** A verb failed; for the person. */
    void failed(const QString &text);
    void eventReceived(const quayside::ServerEvent &event);
    /** Everything is read anew now: what was known before may be old. */
    void resynced();

private:
    api::ServerEnvironment environment() const { return m_info.environment.value_or(api::ServerEnvironment()); }
    void setState(const QString &state, const QString &error = {});
    void showKept();
    void settle();
    std::function<void()> firstLoad();
    void loadServer();
    void refuse(const Error &error);
    void loadInstances();
    void showList(QList<InstanceEntry> rows, bool hasStates);
    void listFailed(const Error &error);
    void loadHost();
    void loadProjects();
    void loadCatalog();
    void loadStates();
    void onEvent(const ServerEvent &event);
    void onLifecycle(const QString &action, const QString &source);
    void onOperation(const QJsonObject &operation);
    void scheduleInstance(const QString &key);
    void loadScheduled();
    void loadInstance(const QString &key);
    void loadState(const QString &key);
    void keepState(const SampledState &state);
    void poll();
    void complete(InstanceEntry &row) const;
    /** What a verb does; it calls its argument once at its end. */
    using Work = std::function<void(ApiClient::Done)>;
    /** Verbs on the same instance follow each other, but for those that are to end what takes too long. */
    void runVerb(const QString &key, Work work, const QString &busy, std::function<void()> done = {}, bool overtakes = false);
    Work work(ApiRequest request);
    void stopAndRemove(const QString &key, const ApiClient::Done &done);
    void verbEnded(const QString &key, int run, const QString &error, const std::function<void()> &done);
    QString typeOf(const QVariantMap &spec) const;
    QByteArray createBody(const QVariantMap &spec) const;
    QString keyOfLink(const QString &link) const;

    Remote m_remote;
    bool m_isOffline;
    QPointer<InstancesModel> m_instances;
    ApiClient *m_client;
    EventListener *m_listener;
    Heartbeat *m_heartbeat;
    ImagesModel *m_images;
    ProfilesModel *m_profiles;
    NetworksModel *m_networks;
    NetworkMap *m_networkMap;
    ServerAreas *m_areas;
    BackupImports *m_imports = new BackupImports(this);
    QHash<QString, NetworkObject *> m_networkObjects;
    QHash<QString, ProfileObject *> m_profileObjects;
    ObjectDraft *m_settings = nullptr;
    QHash<QString, DevicesForm *> m_profileDevices;
    DeviceHints *m_deviceHints = nullptr;
    KeyCatalog m_catalog;
    JobQueue m_jobs;
    api::Server m_info;
    QSet<QString> m_extensions;
    QStringList m_projects { QStringLiteral("default") };
    QString m_project, m_state = QStringLiteral("connecting"), m_errorText;
    QDateTime m_lastSync;
    int m_hostCpus = 0;
    qint64 m_hostMemory = 0;
    bool m_isSnapshotCountOld = false, m_isUntrusted = false, m_isSettled = false, m_isPolling = true, m_isListing = false, m_isListRefused = false;
    int m_tick = 0, m_loading = 0;
    QTimer m_pollTimer, m_dirtyTimer;
    QSet<QString> m_dirty, m_statesInFlight;
    QHash<QString, SampledState> m_newStates; ///< not shown yet, by key
    RecentIds m_ended; ///< operations
    std::shared_ptr<ListCache> m_kept;
    std::shared_ptr<KnownInstances> m_known = std::make_shared<KnownInstances>(); ///< of the project
};

}
