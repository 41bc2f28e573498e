// SPDX-License-Identifier: Apache-2.0
#include "server/daemon/daemon.h"

#include <QFile>
#include <csignal>
#include <cstdio>
#include <malloc.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/signalfd.h>

#include "models/config/configschema.h"
#include "models/core/log.h"
#include "server/auth/trustpassword.h"
#include "server/auth/truststore.h"
#include "server/daemon/daemonconfig.h"
#include "server/daemon/directorylock.h"
#include "server/daemon/servicenotify.h"
#include "server/daemon/startupmemory.h"
#include "server/endpoints/hostaddresses.h"
#include "server/endpoints/localendpoint.h"
#include "server/endpoints/networkendpoint.h"
#include "server/endpoints/servercertificate.h"
#include "server/events/eventbus.h"
#include "server/image/imagekeeper.h"
#include "server/image/imageservice.h"
#include "server/instance/instanceservice.h"
#include "server/instance/lxcdriver.h"
#include "server/instance/volumesnapshots.h"
#include "server/network/firewall.h"
#include "server/network/networkservice.h"
#include "server/operations/operationregistry.h"
#include "server/operations/timetable.h"
#include "server/rest/devlxdservice.h"
#include "server/rest/restservice.h"
#include "server/rest/serverinfo.h"
#include "server/storage/storageservice.h"
#include "server/store/store.h"
#include "server/system/kernelfeatures.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** How long running operations get to end when the daemon stops. */
static constexpr int operationsTimeoutMs = 5000;

/** In the order they are made; destroyed from the last to the first. */
struct Daemon::Parts {
    Parts(const StateDir &stateDir, std::unique_ptr<Store> openStore, ServerCertificate ownCertificate)
        : dir(stateDir), store(std::move(openStore)), rows(*store), certificate(std::move(ownCertificate)), trust(rows.certificates),
          password(rows.config), operations(events), storage(rows, dir, events), firewall(Firewall::probe(dir.tag())),
          networks({ rows, dir, events, timetable, *firewall }), images(rows, dir, storage, events),
          imageKeeper({ rows, images, operations, timetable }), driver(dir),
          instances({ rows, dir, storage, images, operations, events, driver, timetable, *firewall, networks }),
          volumeSnapshots({ rows, storage, instances, operations, timetable })
    {
    }

    DirectoryLock lock;
    StateDir dir;
    std::unique_ptr<Store> store;
    Repositories rows;
    ServerCertificate certificate;
    EventBus events;
    TrustStore trust;
    TrustPassword password;
    OperationRegistry operations;
    Timetable timetable;
    StorageService storage;
    std::unique_ptr<Firewall> firewall;
    NetworkService networks;
    ImageService images;
    ImageKeeper imageKeeper;
    LxcDriver driver;
    InstanceService instances;
    VolumeSnapshots volumeSnapshots;
    ServerInfo info;
    std::unique_ptr<Services> services;
    std::unique_ptr<RestService> rest;
    std::unique_ptr<DevLxdService> inside;
    std::unique_ptr<IoThreads> io;
    std::unique_ptr<NetworkEndpoint> network;
    std::unique_ptr<DaemonConfig> config;
    std::unique_ptr<LocalEndpoint> devlxd, local;
    UniqueFd wake { eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK) };
    std::atomic<bool> ready { false };
    std::atomic<bool> stopInstances { false };

    /** When all that could use them has ended. */
    void stopNetworks()
    {
        if (stopInstances)
            networks.stopAll();
    }
    void requestShutdown()
    {
        stopInstances = true;
        const quint64 one = 1;
        [[maybe_unused]] const auto written = ::write(wake.get(), &one, sizeof one);
    }
};

/** Those of doc/daemon-behavior.md. */
static sigset_t awaitedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : { SIGTERM, SIGINT, SIGQUIT, SIGPWR, SIGUSR1 })
        sigaddset(&set, signal);
    return set;
}

void Daemon::prepareProcess()
{
    const sigset_t set = awaitedSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    rlimit files {}; // a dozen are open for each instance that runs; as many as may be under systemd anyway
    if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < files.rlim_max) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
    mallopt(M_ARENA_MAX, 2);              // an arena for each of thirty threads would cost more than all our rows
    mallopt(M_TRIM_THRESHOLD, 256 * 1024);
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
}

Daemon::Daemon(DaemonOptions options) : m_options(std::move(options)) { }
Daemon::~Daemon() { finish(); }

static void describe(ServerInfo &info, const ServerCertificate &certificate, const InstanceDriver &driver, const Firewall &firewall)
{
    info.environment = probeEnvironment();
    info.environment.certificate = QString::fromLatin1(certificate.pem());
    info.environment.certificateFingerprint = certificate.fingerprint();
    info.environment.firewall = firewall.name();
    info.environment.driver = driver.driverName();
    info.environment.driverVersion = driver.driverVersion();
    info.environment.lxcFeatures = driver.features();
    info.environment.kernelFeatures = kernelFeatures();
    const auto storage = storageDriverSummary();
    info.environment.storage = storage.names;
    info.environment.storageVersion = storage.versions;
}

Result<> Daemon::open()
{
    TRY(m_options.dir.create());
    DirectoryLock lock = TRY(DirectoryLock::take(m_options.dir.root));
    auto store = TRY(Store::open(m_options.dir.root));
    auto certificate = TRY(ServerCertificate::loadOrCreate(m_options.dir.root));
    m_parts = std::make_unique<Parts>(m_options.dir, std::move(store), std::move(certificate));
    Parts &p = *m_parts;
    p.lock = std::move(lock);
    log::setSink([&events = p.events](log::Level level, const QString &message, const StringMap &context) {
        if (events.wanted(u"logging"_s))
            events.logging(level, message, context);
    });
    describe(p.info, p.certificate, p.driver, *p.firewall);
    p.services = std::unique_ptr<Services>(new Services { p.dir, p.rows, p.events, p.operations, p.storage, p.networks, p.images,
        p.instances, p.volumeSnapshots, p.trust, p.password, p.info, {}, [this] { m_parts->requestShutdown(); return m_isProcess ? qint64(getpid()) : 0; }, [&p] { return p.ready && p.instances.hasAutostarted(); } });
    p.trust.setAuthority(p.certificate.authority(), [&p] { return isTrue(p.rows.config.value(u"core.trust_ca_certificates"_s)); });
    TRY(p.storage.recover());
    TRY(p.networks.recover());
    TRY(p.images.recover());
    TRY(p.instances.recover());
    p.volumeSnapshots.startTimetable();
    return {};
}

Result<> Daemon::listen()
{
    Parts &p = *m_parts;
    p.rest = std::make_unique<RestService>(*p.services);
    p.inside = std::make_unique<DevLxdService>(*p.services);
    p.io = std::make_unique<IoThreads>();
    const EndpointContext context { *p.io, *p.rest };
    p.network = std::make_unique<NetworkEndpoint>(context, p.certificate.tls());
    p.config = std::make_unique<DaemonConfig>(p.rows, *p.network, p.password, p.storage.folders());
    p.info.addresses = [&p, reachable = std::make_shared<ReachableAddresses>()] { return reachable->of(p.network->listeningOn()); };
    p.services->applyConfig = [&p](const StringMap &changes) {
        const auto applied = p.config->apply(changes);
        p.timetable.poke(); // what is done by the clock may go by other settings now
        return applied;
    };
    if (const auto bound = p.config->applyStored(); !bound)
        log::error(u"Couldn't listen on the network"_s, { { u"err"_s, bound.error().message } });
    // Connections of their own count: whatever instances and strangers on the network do, the API stays reachable here.
    const EndpointContext forLocal { *p.io, *p.rest };
    EndpointContext forInstances { *p.io, *p.inside };
    forInstances.keepsPeerProcess = true;
    forInstances.connectionCap = 1024;
    p.devlxd = TRY(LocalEndpoint::openForAll(forInstances, p.dir.devlxd() + u"/sock"_s));
    p.local = TRY(LocalEndpoint::open(forLocal, p.dir.socket(), m_options.group));
    return {};
}

Result<> Daemon::start()
{
    TRY(open());
    TRY(listen());
    m_parts->ready = true;
    notifyManager("READY=1");
    releaseStartupMemory();
    m_parts->instances.autostart();
    m_parts->imageKeeper.startTimetable();
    log::info(u"The daemon is ready"_s, { { u"dir"_s, m_options.dir.root } });
    return {};
}

int Daemon::stopFd() const { return m_parts->wake.get(); }

/** What the allocator holds, as XML. */
static void writeMemoryProfile(const QString &path)
{
    if (path.isEmpty())
        return;
    FILE *file = std::fopen(QFile::encodeName(path).constData(), "we");
    if (file)
        malloc_info(0, file);
    if (!file || std::fclose(file) != 0)
        log::error(u"Couldn't write the memory profile"_s, { { u"file"_s, path } });
}

/** The signal that the daemon shall end by; 0 when it was asked through stopFd(). */
int Daemon::awaitSignal() const
{
    const sigset_t set = awaitedSignals();
    const UniqueFd signals(signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
    pollfd waiting[] = { { signals.get(), POLLIN, 0 }, { m_parts->wake.get(), POLLIN, 0 } };
    for (;;) {
        signalfd_siginfo info {};
        if (::poll(waiting, 2, -1) <= 0)
            continue;
        if (waiting[0].revents == 0 || ::read(signals.get(), &info, sizeof info) != sizeof info)
            return 0;
        if (info.ssi_signo != SIGUSR1)
            return int(info.ssi_signo);
        writeMemoryProfile(m_options.memoryProfile);
    }
}

Result<> Daemon::run()
{
    m_isProcess = true;
    TRY(start());
    if (awaitSignal() == SIGPWR)
        m_parts->stopInstances = true;
    if (!endWork()) {
        // What can't be hurried is cleaned up at the next start, as after any other end of the process.
        log::warning(u"Work was still running at the end"_s);
        m_parts->stopNetworks();
        ::_exit(0);
    }
    finish();
    return {};
}

/** New requests are refused first, then instances stop if they shall, then work ends: false when some of it doesn't. Networks come last. */
bool Daemon::endWork()
{
    Parts &p = *m_parts;
    if (!p.ready.exchange(false))
        return true;
    notifyManager("STOPPING=1");
    if (p.stopInstances)
        p.instances.stopAll();
    p.local.reset();
    p.devlxd.reset();
    p.config.reset();
    p.network.reset();
    p.timetable.stop();
    p.driver.interrupt();
    return p.operations.shutdown(operationsTimeoutMs);
}

/** Everything goes in reverse order. */
void Daemon::finish()
{
    if (!m_parts)
        return;
    static_cast<void>(endWork());
    if (m_parts->io)
        m_parts->io->stop();
    m_parts->rest.reset();
    m_parts->inside.reset();
    m_parts->stopNetworks();
    log::setSink({});
    m_parts.reset();
}

}
