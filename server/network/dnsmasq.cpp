// SPDX-License-Identifier: Apache-2.0
#include "server/network/dnsmasq.h"

#include <QDir>
#include <QFile>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "models/core/log.h"
#include "server/network/dnsmasqconfig.h"
#include "server/system/processwatcher.h"
#include "server/system/smallfile.h"
#include "server/system/subprocess.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int startTimeoutMs = 10000;
constexpr int unrecordedTimeoutMs = 2000;
constexpr int longestDelay = 60; // seconds
constexpr int exitBadConfig = 1, exitMissingFile = 3; // dnsmasq(8), "EXIT CODES"; raw.dnsmasq may name files

void signalProcess(int pidfd, int number) { syscall(SYS_pidfd_send_signal, pidfd, number, nullptr, 0); }

bool hasEnded(int pidfd, int waitMs)
{
    pollfd ended { pidfd, POLLIN, 0 };
    return ::poll(&ended, 1, waitMs) > 0;
}

void end(int pidfd)
{
    signalProcess(pidfd, SIGTERM);
    if (!hasEnded(pidfd, 2000))
        signalProcess(pidfd, SIGKILL);
    hasEnded(pidfd, -1);
}

/** A second after the first failure, twice as long after each further one. */
Timestamp dueAfter(Timestamp now, int failures)
{
    return { now.ns + qint64(std::min(longestDelay, 1 << std::min(failures - 1, 6))) * 1'000'000'000 };
}

QByteArray configArgument(const DnsmasqFiles &files) { return "--conf-file=" + files.config().toUtf8(); }

bool isServer(int pid, const DnsmasqFiles &files)
{
    return pid > 0 && readSmallFile(u"/proc/%1/cmdline"_s.arg(pid)).value_or(QByteArray()).split('\0').contains(configArgument(files));
}

int recordedPid(const DnsmasqFiles &files) { return readSmallFile(files.pid()).value_or(QByteArray()).trimmed().toInt(); }

/** An earlier daemon's server, 0 if there is none. It may have been started the moment before that daemon was killed: then it is given the
 *  time to write its pid file, as it doesn't know signals before. */
int findServer(const DnsmasqFiles &files)
{
    if (const int pid = recordedPid(files); isServer(pid, files))
        return pid;
    for (const QString &name : QDir(u"/proc"_s).entryList({ u"[1-9]*"_s }, QDir::Dirs)) {
        const int pid = name.toInt();
        if (getsid(pid) != pid || !isServer(pid, files)) // what it forks has its command line too
            continue;
        for (int waited = 0; waited < unrecordedTimeoutMs && recordedPid(files) != pid && isServer(pid, files); waited += 5)
            usleep(5000);
        return pid;
    }
    return 0;
}

Result<UniqueFd> writeFile(const QString &path, const QByteArray &text)
{
    UniqueFd fd(::open(path.toUtf8().constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (!fd)
        return failure(systemError(u"Writing %1"_s.arg(path), errno));
    TRY(writeAll(fd.get(), text));
    return fd;
}

/** The last line of what it said, without its name. */
QString lastWords(const DnsmasqFiles &files)
{
    const QString text = QString::fromUtf8(readSmallFile(files.log()).value_or(QByteArray())).trimmed();
    const QString line = text.section(u'\n', -1).trimmed();
    return line.startsWith("dnsmasq: "_L1) ? line.mid(9) : line;
}
}

DnsmasqServers::DnsmasqServers(std::function<void()> died) : m_died(std::move(died)) { }
DnsmasqServers::~DnsmasqServers() { m_watcher.reset(); }

/** It has bound its sockets and read its configuration once its pid file is there. */
Result<> DnsmasqServers::start(Server &server)
{
    const DnsmasqFiles files { server.folder };
    TRY(writeFile(files.config(), server.config));
    const UniqueFd log = TRY(writeFile(files.log(), {}));
    QFile::remove(files.pid());
    SpawnOptions options;
    options.fds = { { 1, log.get() }, { 2, log.get() } };
    options.newSession = true;
    auto started = Subprocess::start({ "dnsmasq", "--keep-in-foreground", configArgument(files) }, options);
    if (!started && started.error().status == 404)
        return failure(badRequest(u"dnsmasq is required for managed networks with addresses, but is not installed"_s));
    Subprocess process = TRY(std::move(started));
    for (int waited = 0; readSmallFile(files.pid()).value_or(QByteArray()).trimmed().isEmpty(); waited += 5) {
        if (const auto code = process.wait(5); code) {
            const QString words = u"dnsmasq did not start: "_s + lastWords(files);
            return failure(*code == exitBadConfig || *code == exitMissingFile ? badRequest(words) : internal(words));
        }
        if (waited > startTimeoutMs)
            return failure(internal(u"dnsmasq did not start in time"_s));
    }
    server.process = UniqueFd(fcntl(process.pidfd(), F_DUPFD_CLOEXEC, 3));
    process.detach();
    server.started = Timestamp::now();
    return {};
}

/** Whether an earlier daemon's server runs, with this very configuration; one with another is ended. */
bool DnsmasqServers::adopt(Server &server) const
{
    const DnsmasqFiles files { server.folder };
    const int pid = findServer(files);
    UniqueFd process(pid > 0 ? int(syscall(SYS_pidfd_open, pid, 0)) : -1);
    if (!process || !isServer(pid, files) || hasEnded(process.get(), 0))
        return false;
    if (server.config.isEmpty() || readSmallFile(files.config()).value_or(QByteArray()) != server.config) {
        end(process.get());
        return false;
    }
    server.process = std::move(process);
    server.started = Timestamp::now();
    return true;
}

Result<> DnsmasqServers::watch(const QString &network, Server running)
{
    if (!m_watcher)
        m_watcher = std::make_unique<ProcessWatcher>();
    const auto server = std::make_shared<Server>(std::move(running));
    {
        const std::lock_guard lock(m_mutex);
        m_servers.insert(network, server);
    }
    return m_watcher->watch(server->process.get(), [this, network, server] { ended(network, server); });
}

void DnsmasqServers::insist(const QString &network, Server server)
{
    {
        const std::lock_guard lock(m_mutex);
        m_servers.insert(network, std::make_shared<Server>(std::move(server)));
    }
    m_died();
}

Result<> DnsmasqServers::run(const QString &network, const QString &folder, const QByteArray &config)
{
    std::shared_ptr<Server> known;
    {
        const std::lock_guard lock(m_mutex);
        known = m_servers.value(network);
    }
    if (known && known->config == config && known->process) {
        reload(network);
        return {};
    }
    if (known || config.isEmpty())
        stop(network, folder);
    if (config.isEmpty())
        return {};
    Server server { folder, config };
    const bool found = adopt(server);
    if (!found) {
        if (const auto started = start(server); !started) {
            insist(network, { folder, config, {}, Timestamp::zero(), dueAfter(Timestamp::now(), 1), 1 });
            return started;
        }
    }
    TRY(watch(network, std::move(server)));
    if (found)
        reload(network);
    return {};
}

void DnsmasqServers::stop(const QString &network, const QString &folder)
{
    std::shared_ptr<Server> server;
    {
        const std::lock_guard lock(m_mutex);
        server = m_servers.take(network);
    }
    if (server && server->process)
        end(server->process.get());
    Server other { folder, {} };
    if (!server)
        adopt(other); // ends it
    QFile::remove(DnsmasqFiles { folder }.pid());
}

void DnsmasqServers::reload(const QString &network)
{
    const std::lock_guard lock(m_mutex);
    if (const auto server = m_servers.value(network); server && server->process)
        signalProcess(server->process.get(), SIGHUP);
}

/** By itself: those that are stopped have left the table before. */
void DnsmasqServers::ended(const QString &network, const std::shared_ptr<Server> &server)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_servers.value(network) != server)
            return;
        const Timestamp now = Timestamp::now();
        const bool lasted = now.ns - server->started.ns > qint64(longestDelay) * 1'000'000'000;
        server->failures = lasted ? 1 : server->failures + 1;
        server->due = dueAfter(now, server->failures);
        server->process = UniqueFd();
        log::warning(u"A network's dnsmasq ended and will be started again"_s,
            { { u"network"_s, network }, { u"times"_s, QString::number(server->failures) }, { u"err"_s, lastWords({ server->folder }) } });
    }
    m_died();
}

Timestamp DnsmasqServers::restart(const QString &network, const Server &old)
{
    Server server { old.folder, old.config, {}, Timestamp::zero(), Timestamp::zero(), old.failures };
    auto done = start(server);
    if (done)
        done = watch(network, std::move(server));
    if (done)
        return Timestamp::zero();
    log::warning(u"A network's dnsmasq could not be started"_s, { { u"network"_s, network }, { u"err"_s, done.error().message } });
    server = Server { old.folder, old.config, {}, Timestamp::zero(), dueAfter(Timestamp::now(), old.failures + 1), old.failures + 1 };
    const Timestamp due = server.due;
    const std::lock_guard lock(m_mutex);
    m_servers.insert(network, std::make_shared<Server>(std::move(server)));
    return due;
}

Timestamp DnsmasqServers::restartDue(Timestamp now)
{
    Timestamp next = Timestamp::zero();
    QHash<QString, std::shared_ptr<Server>> due;
    {
        const std::lock_guard lock(m_mutex);
        for (auto it = m_servers.begin(); it != m_servers.end(); ++it) {
            if (!(*it)->process && (*it)->due <= now)
                due.insert(it.key(), *it);
            else if (!(*it)->process && (next.isZero() || (*it)->due < next))
                next = (*it)->due;
        }
    }
    for (auto it = due.begin(); it != due.end(); ++it) {
        const Timestamp again = restart(it.key(), **it);
        if (!again.isZero() && (next.isZero() || again < next))
            next = again;
    }
    return next;
}

}
