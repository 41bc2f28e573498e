// SPDX-License-Identifier: Apache-2.0
#include "models/items/server.h"

#include <QRegularExpression>

#include "models/core/log.h"
#include "models/http/certificate.h"
#include "models/items/areas/serverareas.h"
#include "models/items/format.h"
#include "models/items/operationtexts.h"
#include "models/items/pollplan.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int dirtyDelay = 60;   // ms: events come in bursts
/** More changed instances than this: one list is cheaper than so many requests. */
constexpr int listInstead = 8;

struct KindName {
    QLatin1StringView server, shown;
};
constexpr KindName kindNames[] = { { "lxd"_L1, "LXD"_L1 }, { "incus"_L1, "Incus"_L1 }, { "quayside"_L1, "Quayside"_L1 } };
}

Server::Server(const Remote &remote, std::shared_ptr<Transport> transport, bool isOffline, InstancesModel *instances, QObject *parent)
    : QObject(parent), m_remote(remote), m_isOffline(isOffline), m_instances(instances), m_client(new ApiClient(transport, this)),
      m_listener(new EventListener(transport, this)),
      m_heartbeat(new Heartbeat(transport, this)), m_images(new ImagesModel(m_client, this)),
      m_profiles(new ProfilesModel(m_client, this)), m_networks(new NetworksModel(m_client, this)),
      m_networkMap(new NetworkMap(remote.name, m_networks, instances, this)), m_project(remote.project.isEmpty() ? u"default"_s : remote.project)
{
    m_areas = new ServerAreas(this);
    m_instances->attach(name(), this);
    m_pollTimer.setInterval(pollInterval);
    m_dirtyTimer.setInterval(dirtyDelay);
    m_dirtyTimer.setSingleShot(true);
    connect(&m_pollTimer, &QTimer::timeout, this, &Server::poll);
    connect(&m_dirtyTimer, &QTimer::timeout, this, &Server::loadScheduled);
    connect(m_listener, &EventListener::received, this, &Server::onEvent);
    if (!isOffline) {
        connect(m_listener, &EventListener::opened, this, [this] {
            m_heartbeat->start();
            loadServer();
        });
        connect(m_listener, &EventListener::lost, this, [this](const Error &error) { setState(u"error"_s, error.message); });
    }
    connect(m_heartbeat, &Heartbeat::lost, this, [this] {
        m_listener->drop(unavailable(tr("The server doesn't answer")));
        m_client->transport()->dropConnections();
    });
    connect(m_instances, &InstancesModel::countChanged, this, &Server::instanceCountChanged);
    connect(m_images, &ImagesModel::countChanged, this, &Server::imageCountChanged);
    connect(m_networks, &NetworksModel::countChanged, this, &Server::networkCountChanged);
    connect(m_images, &ImagesModel::failed, this, &Server::failed);
}

Server::~Server()
{
    m_listener->stop();
    if (m_instances)
        m_instances->detach(name(), this);
}

void Server::start()
{
    showKept();
    m_listener->start();
    if (m_isOffline)
        loadServer();
}

void Server::retryNow()
{
    setState(u"connecting"_s);
    m_isOffline ? loadServer() : m_listener->retryNow();
}

QStringList Server::listenAddresses() const
{
    QStringList addresses = environment().addresses;
    if (const QString own = m_remote.address.section(u"://"_s, 1); !m_remote.isUnix() && !addresses.contains(own))
        addresses.prepend(own);
    return addresses;
}

static QString fingerprintOf(const QByteArray &pem)
{
    const auto certificate = parseCertificate(pem);
    return certificate ? certificate->fingerprint : QString();
}

QString Server::acceptedFingerprint() const { return fingerprintOf(m_remote.certificate); }
QString Server::strangeFingerprint() const { return fingerprintOf(m_client->transport()->strangeCertificate()); }

void Server::trustStrange(const QString &fingerprint)
{
    const QByteArray shown = m_client->transport()->strangeCertificate();
    if (fingerprint.isEmpty() || fingerprintOf(shown) != fingerprint)
        return;
    m_remote.certificate = shown;
    m_client->transport()->trust(shown);
    Q_EMIT certificateAccepted();
    retryNow();
}

QString Server::kind() const
{
    const QString server = environment().server;
    for (const KindName &known : kindNames) {
        if (server.compare(known.server, Qt::CaseInsensitive) == 0)
            return known.shown;
    }
    return server;
}

QString Server::stateText() const
{
    if (m_state == "connected"_L1)
        return tr("Connected");
    if (m_state == "connecting"_L1)
        return tr("Connecting …");
    return m_lastSync.isValid() ? tr("Reconnecting to %1 …").arg(name()) : tr("Not connected");
}

QString Server::lastSyncText() const
{
    const bool isToday = m_lastSync.date() == QDate::currentDate();
    return isToday || !m_lastSync.isValid() ? format::time(m_lastSync.time()) : format::dateTime(m_lastSync);
}

void Server::setState(const QString &state, const QString &error)
{
    m_state = state;
    m_errorText = error;
    if (state == "connected"_L1)
        m_pollTimer.start();
    else
        m_pollTimer.stop();
    if (state != "connected"_L1)
        m_newStates.clear(); // old already
    if (state != "connected"_L1 && m_instances)
        m_instances->markStale(name());
    if (state == "error"_L1)
        m_heartbeat->stop();
    if (state == "error"_L1)
        settle();
    Q_EMIT changed();
}

void Server::settle()
{
    if (!std::exchange(m_isSettled, true))
        Q_EMIT settled();
}

std::function<void()> Server::firstLoad()
{
    ++m_loading;
    return [this] {
        if (--m_loading == 0)
            settle();
    };
}

void Server::loadServer()
{
    m_client->fetch<api::Server>(ApiPath(), this, fromAnswer<api::Server>,
        [this](Result<api::Server> info) {
            if (!info)
                return refuse(info.error());
            m_isUntrusted = !info->environment;
            if (m_isUntrusted)
                return refuse(forbidden(tr("The server doesn't trust this computer")));
            m_listener->confirm();
            if (m_isOffline && !m_listener->isOpen())
                m_listener->stop(); // a recording without events: no use in trying again
            m_info = *info;
            m_extensions = QSet<QString>(m_info.apiExtensions.begin(), m_info.apiExtensions.end());
            setState(u"connected"_s);
            loadHost();
            loadCatalog();
            refresh();
            Q_EMIT resynced();
        });
}

/** Its event stream may be open all the same: it is asked again after a while, as after any loss. */
void Server::refuse(const Error &error)
{
    if (m_isOffline)
        return setState(u"error"_s, error.message);
    m_listener->drop(error);
}

void Server::refresh()
{
    m_isListing = false;
    m_statesInFlight.clear(); // of a connection that broke
    loadInstances();
    loadProjects();
    m_images->load(m_project, firstLoad());
    m_profiles->load(m_project, firstLoad());
    if (hasNetworks())
        m_networks->load(m_project, firstLoad());
}

void Server::setProject(const QString &project)
{
    if (project == m_project || project.isEmpty())
        return;
    m_project = project;
    m_known = std::make_shared<KnownInstances>();
    if (m_kept)
        m_kept = std::make_shared<ListCache>(m_remote.address, m_project);
    Q_EMIT projectChanged();
    if (m_state == "connected"_L1)
        refresh();
}

void Server::loadHost()
{
    if (!hasExtension(u"resources"_s))
        return;
    m_client->get(ApiPath({ u"resources"_s }), this, [this](Result<Answer> answer) {
        if (!answer)
            return;
        const QJsonObject host = answer->metadata.toObject();
        m_hostCpus = host.value("cpu"_L1).toObject().value("total"_L1).toInt();
        m_hostMemory = host.value("memory"_L1).toObject().value("total"_L1).toInteger();
        m_isListing = false;
        loadInstances();
    });
}

/** Where it isn't described, forms show the keys that are set. */
void Server::loadCatalog()
{
    if (!hasExtension(u"metadata_configuration"_s) && kind() != "Quayside"_L1)
        return;
    m_client->fetch<KeyCatalog>(ApiPath({ u"metadata"_s, u"configuration"_s }), this,
        [](const QJsonValue &metadata) -> Result<KeyCatalog> { return KeyCatalog::parse(metadata); },
        [this](Result<KeyCatalog> catalog) {
            if (!catalog)
                return;
            m_catalog = *catalog;
            m_networks->draft()->setKeys(m_catalog.keys(u"network"_s, u"bridge"_s));
            Q_EMIT catalogChanged();
        });
}

void Server::loadProjects()
{
    if (!hasExtension(u"projects"_s))
        return;
    m_client->get(ApiPath({ u"projects"_s }), this, [this](Result<Answer> answer) {
        if (!answer)
            return;
        QStringList names;
        for (const QJsonValue &link : answer->metadata.toArray())
            names << ApiPath::lastSegment(link.toString());
        names.sort();
        m_projects = names.isEmpty() ? QStringList { u"default"_s } : names;
        Q_EMIT changed();
    });
}

void Server::complete(InstanceEntry &row) const
{
    row.serverText = serverText();
    row.hostCpus = m_hostCpus;
    row.hostMemory = m_hostMemory;
}

ApiPath Server::instancePath(const QString &key, const QStringList &below) const
{
    const InstanceKey parts = InstanceKey::parse(key);
    return ApiPath(QStringList { u"instances"_s, parts.name } + below).with(u"project"_s, parts.project);
}

ApiPath Server::networkPath(const QString &network, const QStringList &below) const
{
    return ApiPath(QStringList { u"networks"_s, network } + below).with(u"project"_s, m_project);
}

NetworkObject *Server::network(const QString &name)
{
    NetworkObject *&object = m_networkObjects[name];
    if (!object)
        object = new NetworkObject(name, this);
    return object;
}

ApiPath Server::profilePath(const QString &profile) const
{
    return ApiPath({ u"profiles"_s, profile }).with(u"project"_s, m_project);
}

ProfileObject *Server::profile(const QString &name)
{
    ProfileObject *&object = m_profileObjects[name];
    if (!object)
        object = new ProfileObject(name, this);
    return object;
}

ObjectDraft *Server::settings()
{
    if (!m_settings)
        m_settings = new ObjectDraft({ serverShape(), [] { return ApiPath(); }, {}, true }, this, this);
    return m_settings;
}

QStringList Server::networkTypes() const
{
    QStringList types { u"bridge"_s };
    for (const QString &type : { u"macvlan"_s, u"physical"_s, u"sriov"_s, u"ovn"_s }) {
        if (hasExtension(u"network_type_"_s + type))
            types << type;
    }
    return types;
}

void Server::loadInstance(const QString &key)
{
    m_client->get(instancePath(key), this, [this, key](Result<Answer> answer) {
        if (!answer) {
            if (answer.error().status == 404)
                m_instances->drop(key);
            return;
        }
        Result<InstanceEntry> row = parseInstance(answer->metadata, name(), InstanceKey::parse(key).project);
        if (!row)
            return log::warning(row.error().message);
        complete(*row);
        m_instances->merge(*row);
        loadState(key);
    });
}

void Server::onEvent(const ServerEvent &event)
{
    Q_EMIT eventReceived(event);
    if (event.type == "lifecycle"_L1)
        onLifecycle(event.metadata.value("action"_L1).toString(), event.metadata.value("source"_L1).toString());
    else if (event.type == "operation"_L1)
        onOperation(event.metadata);
}

void Server::onLifecycle(const QString &action, const QString &source)
{
    const QString noun = action.section(u'-', 0, 0);
    static const QRegularExpression usesNetworks(u"^(network-.*|(instance|container|virtual-machine|profile)-(created|deleted|updated|renamed))$"_s);
    if (hasNetworks() && usesNetworks.match(action).hasMatch())
        m_networks->loadSoon();
    static const QRegularExpression usesProfiles(u"^(instance|container|virtual-machine)-(created|deleted|updated|renamed)$"_s);
    if (usesProfiles.match(action).hasMatch())
        m_profiles->loadSoon();
    m_isSnapshotCountOld |= action.contains("-snapshot-"_L1); // only a list has it
    if (noun == "instance"_L1 || noun == "container"_L1 || noun == "virtual"_L1)
        scheduleInstance(keyOfLink(source));
    else if (noun == "image"_L1)
        m_images->loadSoon();
    else if (noun == "profile"_L1)
        m_profiles->loadSoon();
    else if (noun == "project"_L1)
        loadProjects();
    else if (noun == "config"_L1 && m_settings)
        m_settings->refresh();
}

QString Server::keyOfLink(const QString &link) const
{
    const InstanceLink parts = InstanceLink::parse(link);
    return parts.name.isEmpty() ? QString() : InstanceKey { name(), parts.project, parts.name }.toString();
}

void Server::onOperation(const QJsonObject &operation)
{
    const QJsonObject resources = operation.value("resources"_L1).toObject();
    const int status = operation.value("status_code"_L1).toInt();
    const bool isOver = status >= 200;
    const QString id = operation.value("id"_L1).toString();
    if (isOver)
        m_ended.add(id);
    else if (m_ended.contains(id))
        return;
    // A command that ends, as it does when its instance stops, says nothing of the stop that is still under way.
    const QString doing = busyText(operation.value("description"_L1).toString()), busy = isOver ? QString() : doing;
    for (const QLatin1StringView kind : { "instances"_L1, "containers"_L1 }) {
        for (const QJsonValue &link : resources.value(kind).toArray()) {
            const QString key = keyOfLink(link.toString());
            if (!doing.isEmpty())
                m_instances->setBusy(key, busy, status >= 400 ? operation.value("err"_L1).toString() : QString());
            if (isOver)
                scheduleInstance(key);
        }
    }
}

void Server::scheduleInstance(const QString &key)
{
    if (key.isEmpty() || InstanceKey::parse(key).project != m_project)
        return;
    m_dirty.insert(key);
    if (!m_dirtyTimer.isActive())
        m_dirtyTimer.start();
}

void Server::loadScheduled()
{
    const QSet<QString> dirty = std::exchange(m_dirty, {});
    if (std::exchange(m_isSnapshotCountOld, false) || dirty.size() > listInstead)
        return loadInstances();
    for (const QString &key : dirty)
        loadInstance(key);
}

}
