// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <sys/socket.h>
#include <vector>

namespace quayside::helper {

/** One place to listen on or to connect to. */
struct Endpoint {
    enum class Kind { Tcp, Udp, Unix };
    Kind kind = Kind::Tcp;
    std::string name; ///< "tcp:127.0.0.1:80", for messages
    std::string path; ///< of a unix socket that has one in a file system
    sockaddr_storage address {}; ///< for such a socket only the family
    socklen_t length = 0;

    int family() const { return address.ss_family; }
    int socketType() const { return kind == Kind::Udp ? SOCK_DGRAM : SOCK_STREAM; }
    bool isUnix() const { return kind == Kind::Unix; }
};

/** Those of a proxy device's `listen` or `connect`: "tcp:HOST:PORTS", "udp:HOST:PORTS" (ports "80", "80-90", "80,85-90"), "unix:/PATH",
 *  "unix:@NAME". Host names are looked up; no HOST, or "*", stands for `anywhere`. What is wrong, or an empty text. */
std::string parseEndpoints(const std::string &text, const char *anywhere, std::vector<Endpoint> &endpoints);

/** Who may use a socket in a file system; ids as the calling process sees them. */
struct SocketOwner {
    unsigned uid = 0, gid = 0, mode = 0644;
};
/** A non-blocking socket that listens there; -1 and the reason. A socket file that nobody listens on any more is replaced. */
int listenOn(const Endpoint &endpoint, const SocketOwner &owner, std::string &wrong);
/** A non-blocking socket that is connected or about to be; -1 and errno, EAGAIN when a unix socket's queue is full. */
int connectTo(const Endpoint &endpoint);

}
