// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <functional>
#include <memory>
#include <mutex>

#include "models/core/result.h"
#include "models/core/timestamp.h"
#include "models/core/uniquefd.h"

namespace quayside {

class ProcessWatcher;

/** The dnsmasq of each network, a process that outlives the daemon: a later one finds it by its pid file. One that ends by itself is
 *  started again, after a second first and ever longer when that doesn't help. Callers make one change at a time. */
class DnsmasqServers {
public:
    /** `died` is called in any thread when restartDue() has something to do later. */
    explicit DnsmasqServers(std::function<void()> died);
    ~DnsmasqServers();

    /** Has the network's server run with that configuration, with no interruption when it does; none when that is empty. 400 with
     *  dnsmasq's words when it refuses the configuration, 500 when it can't run; it is tried again then until stop() or another run(). */
    Result<> run(const QString &network, const QString &folder, const QByteArray &config);
    void stop(const QString &network, const QString &folder);
    /** Has it read its static leases again. */
    void reload(const QString &network);
    /** Starts those again whose time has come; when the next one's does, zero for none. */
    Timestamp restartDue(Timestamp now);

private:
    struct Server {
        QString folder;
        QByteArray config;
        UniqueFd process;  ///< none while it waits to be started again; the watcher's handler keeps it open until then
        Timestamp started = Timestamp::zero(), due = Timestamp::zero();
        int failures = 0;  ///< in a row
    };
    Result<> start(Server &server);
    bool adopt(Server &server) const;
    void insist(const QString &network, Server server); ///< has it started when it is due
    Result<> watch(const QString &network, Server server);
    Timestamp restart(const QString &network, const Server &old);
    void ended(const QString &network, const std::shared_ptr<Server> &server);

    const std::function<void()> m_died;
    std::mutex m_mutex;
    QHash<QString, std::shared_ptr<Server>> m_servers;
    std::unique_ptr<ProcessWatcher> m_watcher; ///< with the first server: a thread
};

}
