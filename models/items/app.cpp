// SPDX-License-Identifier: Apache-2.0
#include "models/items/app.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <algorithm>
#include <unistd.h>
#include <utility>

#include "models/client/nettransports.h"
#include "models/client/recordedtransport.h"

namespace quayside {

using namespace Qt::StringLiterals;

App::App(AppOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_connector(std::make_shared<NetConnector>(configDirectory())),
      m_preferences(configDirectory())
{
    connect(&m_preferences, &Preferences::failed, this, [this](const QString &text) { Q_EMIT toast(text, u"warning"_s, {}); });
    connect(&m_activity, &OperationsModel::failed, this, [this](const QString &text) { Q_EMIT toast(text, u"error"_s, {}); });
    connect(m_instances.bulk(), &BulkRun::finished, this, [this](int count, int failures) {
        if (failures > 0)
            return Q_EMIT toast(tr("%n of %1 instance(s) failed", nullptr, failures).arg(count), u"error"_s, {});
        Q_EMIT toast(tr("Done for %n instance(s)", "", count), u"success"_s, {});
        m_instances.bulk()->clear();
    });
    connect(&m_eventLog, &EventLogModel::restored, &m_overview, &Overview::restoreEvents);
    if (!isOffline())
        m_history = std::make_unique<ActivityHistory>(activityFile(), &m_activity, &m_eventLog);
    addStartingServers();
}

App::~App()
{
    // They use the models, which go before this object's children do.
    qDeleteAll(m_objects);
    qDeleteAll(m_all);
}

void App::addStartingServers()
{
    if (isOffline())
        return addOfflineServers();
    if (!m_options.connectAddress.isEmpty()) {
        const Result<QString> address = normalizeAddress(m_options.connectAddress);
        const QString text = address ? *address : m_options.connectAddress;
        Remote remote { .name = suggestedName(text), .address = text };
        m_remotes.load();
        for (const Remote &known : m_remotes.remotes()) {
            if (known.address == text)
                remote = known; // with the certificate that was accepted
        }
        add(remote, address ? m_connector->open(remote) : std::make_shared<BrokenTransport>(address.error(), text));
        return;
    }
    if (const Result<> loaded = m_remotes.load(); !loaded) {
        const QString text = loaded.error().message;
        QMetaObject::invokeMethod(this, [this, text] { Q_EMIT toast(text, u"error"_s, {}); }, Qt::QueuedConnection);
    }
    addLocalServers();
    for (const Remote &remote : m_remotes.remotes()) {
        const bool isNamed = !remote.name.isEmpty() && !remote.name.contains(u'/'); // keys of instances begin with it
        if (isNamed && !server(remote.name) && remote.protocol == "lxd"_L1)
            add(remote, m_connector->open(remote));
    }
}

void App::addOfflineServers()
{
    const QDir directory(m_options.offlineDirectory);
    QStringList folders;
    for (const QString &name : directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (directory.exists(name + u"/1.0.json"_s))
            folders << name;
    }
    if (directory.exists(u"1.0.json"_s) || folders.isEmpty())
        folders.prepend(u"."_s);
    for (const QString &name : folders) {
        const QString path = directory.absoluteFilePath(name);
        const Remote remote { .name = name == "."_L1 ? directory.dirName() : name, .address = QDir::cleanPath(path) };
        add(remote, std::make_shared<RecordedTransport>(QDir::cleanPath(path)));
    }
}

void App::addLocalServers()
{
    QStringList sockets = localSockets();
    if (!m_options.socketPath.isEmpty()) {
        sockets.removeAll(m_options.socketPath);
        sockets.prepend(m_options.socketPath);
    }
    for (const QString &socket : sockets) {
        // The first is this computer's own; another daemon beside it only counts when we may use it.
        const bool first = !server(u"local"_s);
        const QString name = first ? u"local"_s : u"local-"_s + QFileInfo(QFileInfo(socket).path()).fileName();
        if (server(name) || (!first && access(QFile::encodeName(socket).constData(), W_OK) != 0))
            continue;
        const Remote remote { .name = name, .address = u"unix://"_s + socket };
        add(remote, m_connector->open(remote));
    }
}

Server *App::add(const Remote &remote, std::shared_ptr<Transport> transport)
{
    auto *server = new Server(remote, std::move(transport), isOffline(), &m_instances, this);
    QJSEngine::setObjectOwnership(server, QJSEngine::CppOwnership);
    m_all << server;
    connect(server, &Server::changed, this, &App::announce);
    connect(server, &Server::projectChanged, this, &App::announce);
    connect(server, &Server::settled, this, &App::settledChanged);
    connect(server, &Server::failed, this, [this](const QString &text) { Q_EMIT toast(text, u"error"_s, {}); });
    connect(server, &Server::certificateAccepted, this, [this, server] {
        const Result<> kept = m_remotes.find(server->name()) ? m_remotes.update(server->remote()) : Result<>();
        if (!kept)
            Q_EMIT toast(kept.error().message, u"error"_s, {});
    });
    connect(server->imports()->transfers(), &TransferList::ended, this, [this](const QString &text, const QString &error) {
        Q_EMIT toast(error.isEmpty() ? text : error, error.isEmpty() ? u"success"_s : u"error"_s, {});
    });
    connect(server->images(), &ImagesModel::succeeded, this, [this](const QString &text) { Q_EMIT toast(text, u"success"_s, {}); });
    connect(server, &Server::eventReceived, this, [this, server](const ServerEvent &event) { m_eventLog.add(server->name(), event); });
    m_overview.attach(server);
    m_activity.attach(server);
    if (m_history)
        m_history->attach(server);
    m_servers.attach(server);
    server->setPolling(!m_isMinimised);
    server->start();
    announce();
    return server;
}

void App::announce()
{
    const Derived now { defaultServer(), localServerAvailable(), projects(), project() };
    const Derived before = std::exchange(m_derived, now);
    if (now.server != before.server)
        Q_EMIT defaultServerChanged();
    if (now.isLocalAvailable != before.isLocalAvailable)
        Q_EMIT localServerAvailableChanged();
    if (now.projects != before.projects || now.project != before.project)
        Q_EMIT projectChanged();
}

bool App::isSettled() const
{
    return std::all_of(m_all.begin(), m_all.end(), [](const Server *server) { return server->isSettled(); });
}

bool App::localServerAvailable() const
{
    return std::any_of(m_all.begin(), m_all.end(), [](const Server *server) { return server->isLocal() && server->state() == "connected"_L1; });
}

void App::setCurrentServer(Server *server)
{
    if (server == m_currentServer)
        return;
    m_currentServer = server;
    Q_EMIT currentServerChanged();
    announce();
}

void App::setMinimised(bool minimised)
{
    if (minimised == m_isMinimised)
        return;
    m_isMinimised = minimised;
    for (Server *server : m_all)
        server->setPolling(!minimised);
    Q_EMIT minimisedChanged();
}

AddServerFlow *App::addServer(const QString &address)
{
    auto *flow = new AddServerFlow(m_connector, address, m_keyring, [this](Remote remote) { return keep(std::move(remote)); }, this);
    QJSEngine::setObjectOwnership(flow, QJSEngine::CppOwnership);
    return flow;
}

Result<QString> App::keep(Remote remote)
{
    const auto same = std::find_if(m_remotes.remotes().begin(), m_remotes.remotes().end(), [&](const Remote &known) { return known.address == remote.address; });
    if (same != m_remotes.remotes().end()) { // it had forgotten us, or was set up anew
        remote.name = same->name;
        TRY(m_remotes.update(remote));
        removeShown(remote.name);
        add(remote, m_connector->open(remote));
        return remote.name;
    }
    const QString base = remote.name;
    for (int number = 2; server(remote.name) || m_remotes.find(remote.name); ++number)
        remote.name = base + u'-' + QString::number(number);
    TRY(m_remotes.add(remote));
    add(remote, m_connector->open(remote));
    return remote.name;
}

void App::removeServer(const QString &name)
{
    const Server *gone = server(name);
    if (!gone)
        return;
    m_keyring->forget(AddServerFlow::keyOf(gone->address()));
    if (const Result<> removed = m_remotes.remove(name); !removed && m_remotes.find(name))
        return Q_EMIT toast(removed.error().message, u"error"_s, {});
    server(name)->forgetKept();
    removeShown(name);
}

void App::removeShown(const QString &name)
{
    Server *gone = server(name);
    if (!gone)
        return;
    if (m_currentServer == gone)
        setCurrentServer(nullptr);
    m_all.removeOne(gone);
    m_activity.detach(name);
    gone->disconnect(&m_servers); // what it still says would bring its row back
    m_servers.detach(name);
    m_instances.detach(name, gone);
    gone->disconnect(this);
    gone->deleteLater();
    Q_EMIT settledChanged();
    announce();
}

void App::setKeyring(Keyring *keyring)
{
    m_keyring = keyring;
    QJSEngine::setObjectOwnership(keyring, QJSEngine::CppOwnership);
    connect(keyring, &Keyring::failed, this, [this](const QString &text) { Q_EMIT toast(text, u"warning"_s, {}); });
}

void App::setCanStartLocal(bool can, bool endsHere)
{
    m_canStartLocal = can;
    m_localEndsHere = endsHere;
    Q_EMIT localStartChanged();
}

void App::startLocalServer()
{
    if (!m_canStartLocal || std::exchange(m_isStartingLocal, true))
        return;
    Q_EMIT localStartChanged();
    Q_EMIT startLocalRequested();
}

void App::localServerStarted(const QString &socketPath)
{
    m_isStartingLocal = false;
    Q_EMIT localStartChanged();
    const QString address = u"unix://"_s + socketPath;
    for (Server *known : m_all) {
        if (known->address() == address)
            return known->retryNow();
    }
    // A "local" that is another daemon's stays; one whose socket has gone makes room.
    if (Server *other = server(u"local"_s); other && other->state() != "connected"_L1)
        removeServer(u"local"_s);
    m_options.socketPath = socketPath;
    addLocalServers();
}

void App::localServerFailed(const QString &message)
{
    m_isStartingLocal = false;
    Q_EMIT localStartChanged();
    Q_EMIT toast(message, u"error"_s, {});
}

Server *App::defaultServer() const
{
    if (m_currentServer || m_all.isEmpty())
        return m_currentServer;
    const auto it = std::find_if(m_all.begin(), m_all.end(), [](const Server *server) { return server->state() == "connected"_L1; });
    return it == m_all.end() ? m_all.first() : *it;
}

QStringList App::projects() const { return defaultServer() ? defaultServer()->projects() : QStringList(); }
QString App::project() const { return defaultServer() ? defaultServer()->project() : u"default"_s; }

QList<Server *> App::shownServers() const { return m_currentServer ? QList<Server *> { m_currentServer } : m_all; }

void App::setProject(const QString &project)
{
    for (Server *server : shownServers()) {
        if (server->projects().contains(project))
            server->setProject(project);
    }
}

void App::refresh()
{
    for (Server *server : shownServers()) {
        server->state() == "connected"_L1 ? server->refresh() : server->retryNow();
        if (server->state() == "connected"_L1)
            Q_EMIT server->resynced(); // what is read for a page of its own, too
    }
}

Server *App::server(const QString &name) const
{
    const auto it = std::find_if(m_all.begin(), m_all.end(), [&](const Server *server) { return server->name() == name; });
    return it == m_all.end() ? nullptr : *it;
}

InstanceObject *App::instance(const QString &key)
{
    // The page that is shown asked last: its instance is polled like the rows that are seen.
    m_instances.setWatched(m_watchedKey, false);
    m_watchedKey = key;
    m_instances.setWatched(key, true);
    InstanceObject *&object = m_objects[key];
    if (!object)
        object = new InstanceObject(key, &m_instances, this);
    return object;
}

void App::copyText(const QString &text) { QGuiApplication::clipboard()->setText(text); }

}
