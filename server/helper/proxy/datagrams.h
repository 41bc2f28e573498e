// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <unordered_map>

#include "server/helper/proxy/endpoint.h"
#include "server/helper/proxy/loop.h"

namespace quayside::helper {

class DatagramSession;

/** Where a datagram came from and which address of ours it went to. */
struct DatagramPath {
    sockaddr_storage client {};
    socklen_t length = 0;
    std::string control; ///< IP_PKTINFO, to answer from the same address
    std::string key() const { return { reinterpret_cast<const char *>(&client), length }; }
};

/** Clients of a datagram socket, each with a connection of its own to the target. */
class DatagramListener final : public Watcher {
public:
    /** A client that says and hears nothing for `idleSeconds` is forgotten. `target` outlives it. */
    DatagramListener(Loop &loop, int fd, const Endpoint &target, std::string greeting, time_t idleSeconds);
    void ready(int which, uint32_t events) override;
    void answer(const DatagramPath &path, const char *bytes, size_t size) const;
    void forget(const DatagramPath &path);

private:
    DatagramSession *sessionOf(const DatagramPath &path);
    void forgetQuietest();

    Loop &m_loop;
    const int m_fd;
    const Endpoint &m_target;
    const std::string m_greeting;
    const time_t m_idleSeconds;
    std::unordered_map<std::string, DatagramSession *> m_sessions;
};

/** One client and its connection. */
class DatagramSession final : public Watcher {
public:
    DatagramSession(Loop &loop, DatagramListener &listener, DatagramPath path, const Endpoint &target, std::string greeting, time_t idleSeconds);
    ~DatagramSession() override;
    bool start();
    /** From the client: sent, or kept until the target takes it; dropped when too much is kept, as datagrams may be. */
    void send(const char *bytes, size_t size);
    time_t lastUse() const { return m_lastUse; }
    const DatagramPath &path() const { return m_path; }

    void ready(int which, uint32_t events) override;
    void resume() override;
    void tick(time_t now) override;

private:
    void end();
    bool flush();

    Loop &m_loop;
    DatagramListener &m_listener;
    const DatagramPath m_path;
    const Endpoint &m_target;
    const time_t m_idleSeconds;
    int m_fd = -1;
    bool m_connected = false;
    std::vector<std::string> m_held; ///< for a stream joined to one, for datagrams one each
    size_t m_heldBytes = 0;
    time_t m_lastUse = 0;
};

}
