// SPDX-License-Identifier: Apache-2.0
// Loads an HTTP server on a unix socket, as wrk does over TCP:
//   unixload [-c CONNECTIONS] [-d SECONDS | -n REQUESTS] [-m METHOD] [-b BODY] SOCKET PATH
// Each connection has one request under way. Prints requests per second, latencies and errors; exits with 1 if any answer wasn't 2xx.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <string_view>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace {
struct Options {
    int connections = 8;
    double seconds = 5;
    long requests = 0; ///< 0: bound by time
    std::string method = "GET", body, socket, path;
};

struct Connection {
    int fd = -1;
    double sent = 0;
    std::string head;      ///< of the answer, until it is complete
    long long bodyLeft = 0;
    bool inBody = false;
    bool chunked = false;
    std::string tail;      ///< of a chunked body: its last bytes
};

struct Totals {
    std::vector<float> latencies; ///< ms
    long long bytes = 0;
    long failed = 0;
};

double now()
{
    timespec ts {};
    clock_gettime(CLOCK_MONOTONIC, &ts);
    return double(ts.tv_sec) + double(ts.tv_nsec) / 1e9;
}

int connectTo(const std::string &path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        perror(path.c_str());
        exit(2);
    }
    return fd;
}

bool send(Connection &c, const std::string &request)
{
    c.sent = now();
    c.head.clear();
    c.tail.clear();
    c.inBody = false;
    return ::send(c.fd, request.data(), request.size(), MSG_NOSIGNAL) == ssize_t(request.size());
}

const char *field(const std::string &head, const char *name)
{
    const char *found = strcasestr(head.c_str(), name);
    return found ? found + strlen(name) : nullptr;
}

void startBody(Connection &c, Totals &totals)
{
    const int status = c.head.size() > 12 ? atoi(c.head.c_str() + 9) : 0;
    totals.failed += status < 200 || status > 299;
    const char *length = field(c.head, "\r\ncontent-length:");
    c.chunked = field(c.head, "\r\ntransfer-encoding: chunked");
    c.bodyLeft = length ? atoll(length) : 0;
    c.inBody = true;
}

/** True when the answer is complete. */
bool consume(Connection &c, std::string_view data, Totals &totals)
{
    totals.bytes += (long long)data.size();
    if (!c.inBody) {
        c.head += data;
        const size_t end = c.head.find("\r\n\r\n");
        if (end == std::string::npos)
            return false;
        const std::string rest = c.head.substr(end + 4);
        c.head.resize(end + 2);
        startBody(c, totals);
        totals.bytes -= (long long)rest.size();
        return consume(c, rest, totals);
    }
    if (c.chunked) {
        c.tail += data;
        if (c.tail.size() > 7)
            c.tail.erase(0, c.tail.size() - 7);
        return c.tail == "\r\n0\r\n\r\n" || c.tail == "0\r\n\r\n";
    }
    c.bodyLeft -= (long long)data.size();
    return c.bodyLeft <= 0;
}

void report(Totals &totals, double elapsed)
{
    auto &l = totals.latencies;
    std::sort(l.begin(), l.end());
    const auto at = [&](double p) { return l.empty() ? 0.0 : double(l[std::min(l.size() - 1, size_t(double(l.size()) * p))]); };
    printf("requests %zu  seconds %.2f  req/s %.0f  MB/s %.1f  failed %ld\n", l.size(), elapsed, double(l.size()) / elapsed,
        double(totals.bytes) / elapsed / 1e6, totals.failed);
    printf("latency ms: p50 %.3f  p90 %.3f  p99 %.3f  max %.3f\n", at(.5), at(.9), at(.99), at(1));
}

Options parse(int argc, char **argv)
{
    Options o;
    for (int c; (c = getopt(argc, argv, "c:d:n:m:b:")) != -1;) {
        switch (c) {
        case 'c': o.connections = std::max(1, atoi(optarg)); break;
        case 'd': o.seconds = atof(optarg); break;
        case 'n': o.requests = atol(optarg); break;
        case 'm': o.method = optarg; break;
        case 'b': o.body = optarg; break;
        default: exit(2);
        }
    }
    if (argc - optind != 2) {
        fprintf(stderr, "usage: unixload [-c CONNECTIONS] [-d SECONDS | -n REQUESTS] [-m METHOD] [-b BODY] SOCKET PATH\n");
        exit(2);
    }
    o.socket = argv[optind];
    o.path = argv[optind + 1];
    return o;
}

/** False when the connection is done: no more requests are to be made, or it broke. */
bool serve(Connection &c, const std::string &request, bool more, Totals &totals)
{
    static char buffer[256 * 1024];
    const ssize_t got = recv(c.fd, buffer, sizeof buffer, 0);
    if (got <= 0)
        return ++totals.failed, false;
    if (!consume(c, { buffer, size_t(got) }, totals))
        return true;
    totals.latencies.push_back(float((now() - c.sent) * 1e3));
    return more && send(c, request);
}
}

int main(int argc, char **argv)
{
    const Options o = parse(argc, argv);
    std::string request = o.method + " " + o.path + " HTTP/1.1\r\nHost: localhost\r\n";
    if (!o.body.empty())
        request += "Content-Type: application/json\r\nContent-Length: " + std::to_string(o.body.size()) + "\r\n";
    request += "\r\n" + o.body;
    const int epoll = epoll_create1(EPOLL_CLOEXEC);
    std::vector<Connection> connections(size_t(o.connections));
    Totals totals;
    const double start = now();
    long started = 0, open = 0;
    for (Connection &c : connections) {
        c.fd = connectTo(o.socket);
        epoll_event event { EPOLLIN, { .ptr = &c } };
        epoll_ctl(epoll, EPOLL_CTL_ADD, c.fd, &event);
        open += send(c, request);
        ++started;
    }
    epoll_event events[64];
    while (open > 0) {
        const int count = epoll_wait(epoll, events, 64, 1000);
        for (int i = 0; i < count; ++i) {
            Connection &c = *static_cast<Connection *>(events[i].data.ptr);
            const size_t before = totals.latencies.size();
            const bool more = o.requests > 0 ? started < o.requests : now() - start < o.seconds;
            if (!serve(c, request, more, totals)) {
                close(c.fd);
                --open;
            } else if (totals.latencies.size() != before) {
                ++started;
            }
        }
    }
    report(totals, now() - start);
    return totals.failed ? 1 : 0;
}
