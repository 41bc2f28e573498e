// SPDX-License-Identifier: Apache-2.0
#include "server/helper/proxy/endpoint.h"

#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace quayside::helper {

namespace {
std::string problem(const std::string &what) { return what + ": " + strerror(errno); }

/** "80,90-92" as pairs of first and last. */
std::vector<std::pair<int, int>> portRanges(const std::string &text)
{
    std::vector<std::pair<int, int>> ranges;
    for (const char *at = text.c_str(); *at; at += *at == ',') {
        char *end = nullptr;
        const int first = int(strtol(at, &end, 10));
        ranges.push_back({ first, *end == '-' ? int(strtol(end + 1, &end, 10)) : first });
        if (end == at)
            return {};
        at = end;
    }
    return ranges;
}

std::string parseUnix(const std::string &text, std::vector<Endpoint> &endpoints)
{
    Endpoint endpoint { Endpoint::Kind::Unix, text };
    auto &address = reinterpret_cast<sockaddr_un &>(endpoint.address);
    address.sun_family = AF_UNIX;
    std::string name = text.substr(5);
    if (!name.empty() && name[0] == '@')
        name[0] = '\0';
    else
        endpoint.path = name;
    if (name.size() >= sizeof address.sun_path)
        return text + ": the name is too long for a socket";
    memcpy(address.sun_path, name.data(), name.size());
    endpoint.length = socklen_t(offsetof(sockaddr_un, sun_path) + name.size() + (endpoint.path.empty() ? 0 : 1));
    endpoints.push_back(endpoint);
    return {};
}
}

std::string parseEndpoints(const std::string &text, const char *anywhere, std::vector<Endpoint> &endpoints)
{
    if (text.starts_with("unix:"))
        return parseUnix(text, endpoints);
    const size_t colon = text.rfind(':');
    if (colon == text.npos || colon < 4)
        return "Bad address \"" + text + "\"";
    std::string host = text.substr(4, colon - 4);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    addrinfo hints {}, *found = nullptr;
    hints.ai_socktype = SOCK_STREAM;
    if (const int wrong = getaddrinfo(host.empty() || host == "*" ? anywhere : host.c_str(), nullptr, &hints, &found))
        return "Looking up \"" + host + "\": " + gai_strerror(wrong);
    for (const auto &[first, last] : portRanges(text.substr(colon + 1))) {
        for (int port = first; port <= last; ++port) {
            Endpoint endpoint { text.starts_with("udp") ? Endpoint::Kind::Udp : Endpoint::Kind::Tcp, text.substr(0, colon + 1) + std::to_string(port) };
            memcpy(&endpoint.address, found->ai_addr, found->ai_addrlen);
            endpoint.length = found->ai_addrlen;
            (endpoint.family() == AF_INET ? reinterpret_cast<sockaddr_in &>(endpoint.address).sin_port
                                          : reinterpret_cast<sockaddr_in6 &>(endpoint.address).sin6_port) = htons(uint16_t(port));
            endpoints.push_back(endpoint);
        }
    }
    freeaddrinfo(found);
    return endpoints.empty() ? "Bad address \"" + text + "\"" : std::string();
}

namespace {
void set(int fd, int level, int option)
{
    const int on = 1;
    setsockopt(fd, level, option, &on, sizeof on);
}

const sockaddr *bytesOf(const Endpoint &endpoint) { return reinterpret_cast<const sockaddr *>(&endpoint.address); }

/** Removes the file of a socket whose owner has gone. */
void removeStale(const Endpoint &endpoint)
{
    struct stat info {};
    if (lstat(endpoint.path.c_str(), &info) < 0 || !S_ISSOCK(info.st_mode))
        return;
    const int probe = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (connect(probe, bytesOf(endpoint), endpoint.length) < 0 && errno == ECONNREFUSED)
        unlink(endpoint.path.c_str());
    close(probe);
}

/** By a descriptor, as somebody else may have put another file in its place. */
bool giveFile(const Endpoint &endpoint, const SocketOwner &owner)
{
    const int file = open(endpoint.path.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC);
    struct stat info {};
    const bool given = file >= 0 && fstat(file, &info) == 0 && S_ISSOCK(info.st_mode) && fchownat(file, "", owner.uid, owner.gid, AT_EMPTY_PATH) == 0;
    close(file);
    return given;
}

bool bindFile(int fd, const Endpoint &endpoint, const SocketOwner &owner)
{
    removeStale(endpoint);
    const mode_t before = umask(~owner.mode & 0777); // nobody can use it before listen()
    const bool bound = bind(fd, bytesOf(endpoint), endpoint.length) == 0;
    umask(before);
    if (!bound || giveFile(endpoint, owner))
        return bound;
    const int error = errno;
    unlink(endpoint.path.c_str());
    errno = error;
    return false;
}
}

int listenOn(const Endpoint &endpoint, const SocketOwner &owner, std::string &wrong)
{
    const int fd = socket(endpoint.family(), endpoint.socketType() | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (endpoint.kind == Endpoint::Kind::Tcp)
        set(fd, SOL_SOCKET, SO_REUSEADDR);
    if (endpoint.kind == Endpoint::Kind::Udp) { // answers leave with the address that was asked
        set(fd, IPPROTO_IP, IP_PKTINFO);
        set(fd, IPPROTO_IPV6, IPV6_RECVPKTINFO);
    }
    const bool bound = fd >= 0 && (endpoint.path.empty() ? bind(fd, bytesOf(endpoint), endpoint.length) == 0 : bindFile(fd, endpoint, owner));
    if (bound && (endpoint.kind == Endpoint::Kind::Udp || listen(fd, 4096) == 0))
        return fd;
    wrong = problem("Failed to listen on " + endpoint.name);
    close(fd);
    return -1;
}

int connectTo(const Endpoint &endpoint)
{
    const int fd = socket(endpoint.family(), endpoint.socketType() | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (endpoint.kind == Endpoint::Kind::Tcp) {
        set(fd, IPPROTO_TCP, TCP_NODELAY);
        set(fd, SOL_SOCKET, SO_KEEPALIVE);
    }
    if (fd >= 0 && (connect(fd, bytesOf(endpoint), endpoint.length) == 0 || errno == EINPROGRESS))
        return fd;
    const int error = errno;
    close(fd);
    errno = error;
    return -1;
}

}
