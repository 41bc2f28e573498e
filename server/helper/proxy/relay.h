// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/helper/proxy/endpoint.h"
#include "server/helper/proxy/flow.h"
#include "server/helper/proxy/loop.h"

namespace quayside::helper {

/** A client's connection and the one that is made for it, until both directions have ended. */
class Relay final : public Watcher {
public:
    /** Takes over `client`, an accepted stream socket; `header` goes to the server first (the PROXY protocol's). */
    Relay(Loop &loop, int client, bool clientIsUnix, const Endpoint &target, std::string header);
    ~Relay() override;
    /** After the loop has it: connects. */
    void start();

    void ready(int which, uint32_t events) override;
    void resume() override;
    void tick(time_t now) override;

private:
    enum Side { Client, Server };
    struct Direction {
        std::unique_ptr<Flow> flow;
        bool ended = false;
    };
    void connect();
    bool isConnected();
    void pump(int direction);
    void end(int direction);
    void close();
    void linger();

    Loop &m_loop;
    const Endpoint &m_target;
    std::string m_header;
    int m_fds[2] = { -1, -1 };                ///< by Side
    bool m_readable[2] = {}, m_writable[2] = {};
    bool m_connected = false;
    Direction m_directions[2];                ///< by the side it comes from
    time_t m_deadline = 0;                    ///< of a connection to a datagram socket whose client is silent for good
};

/** Accepts clients. */
class StreamListener final : public Watcher {
public:
    /** `target` outlives it. */
    StreamListener(Loop &loop, int fd, const Endpoint &at, const Endpoint &target, bool proxyHeader);
    void ready(int which, uint32_t events) override;
    void resume() override;

private:
    Loop &m_loop;
    const int m_fd;
    const Endpoint m_at;
    const Endpoint &m_target;
    const bool m_proxyHeader;
};

/** First line of the PROXY protocol, version 1, for an accepted connection. */
std::string proxyHeader(int client);

}
