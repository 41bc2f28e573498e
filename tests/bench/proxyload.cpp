// SPDX-License-Identifier: Apache-2.0
// What a proxy's throughput is measured with: proxyload sink PORT | loop PORT PID TARGET-PORT | send PORT MIB, all on 127.0.0.1.
// `sink` is told how much comes and answers when it is there; `loop` is the plain splice loop that a proxy is held against, which connects in the
// network namespace of process PID; `send` prints "MB/s RATE". The first two say "ready" when they listen, and serve until they are killed.
#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {
constexpr size_t piece = 256 * 1024;

[[noreturn]] void fail(const char *what)
{
    perror(what);
    exit(1);
}

sockaddr_in local(const char *port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(atoi(port)));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int listenAt(const char *port)
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0), on = 1;
    const sockaddr_in address = local(port);
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0 || listen(fd, 16) < 0)
        fail("listen");
    return fd;
}

int connectTo(const char *port)
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = local(port);
    if (connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0)
        fail("connect");
    return fd;
}

void ready()
{
    puts("ready");
    fflush(stdout);
}

int sink(const char *port)
{
    const int listener = listenAt(port);
    ready();
    for (int fd; (fd = accept(listener, nullptr, nullptr)) >= 0; close(fd)) {
        uint64_t total = 0, count = 0;
        if (recv(fd, &total, sizeof total, MSG_WAITALL) != sizeof total)
            continue;
        for (ssize_t got; count < total && (got = recv(fd, nullptr, 4 * piece, MSG_TRUNC)) > 0;)
            count += uint64_t(got);
        if (send(fd, &count, sizeof count, MSG_NOSIGNAL) < 0)
            perror("send");
    }
    return 0;
}

/** Until `from` ends. */
void pump(int from, int to)
{
    int pipe[2];
    if (pipe2(pipe, O_CLOEXEC) < 0)
        fail("pipe");
    fcntl(pipe[1], F_SETPIPE_SZ, int(piece));
    for (ssize_t held; (held = splice(from, nullptr, pipe[1], nullptr, piece, SPLICE_F_MOVE)) > 0;) {
        for (ssize_t given; held > 0; held -= given) {
            given = splice(pipe[0], nullptr, to, nullptr, size_t(held), SPLICE_F_MOVE);
            if (given <= 0)
                fail("splice");
        }
    }
    shutdown(to, SHUT_WR);
    close(pipe[0]);
    close(pipe[1]);
}

int loop(const char *port, const char *pid, const char *target)
{
    const int listener = listenAt(port);
    const std::string path = std::string("/proc/") + pid + "/ns/net";
    if (setns(open(path.c_str(), O_RDONLY), CLONE_NEWNET) < 0)
        fail("setns");
    ready();
    for (int client; (client = accept(listener, nullptr, nullptr)) >= 0; close(client)) {
        const int server = connectTo(target);
        std::thread back(pump, server, client);
        pump(client, server);
        back.join();
        close(server);
    }
    return 0;
}

int sendAll(const char *port, uint64_t total)
{
    const int fd = connectTo(port);
    const std::vector<char> data(piece, 'x');
    const auto begin = std::chrono::steady_clock::now();
    const auto passed = [begin] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(); };
    uint64_t sent = 0, count = 0;
    if (send(fd, &total, sizeof total, MSG_NOSIGNAL) != sizeof total)
        fail("send");
    while (sent < total) {
        const ssize_t given = send(fd, data.data(), std::min<uint64_t>(data.size(), total - sent), MSG_NOSIGNAL);
        if (given < 0)
            fail("send");
        sent += uint64_t(given);
    }
    if (recv(fd, &count, sizeof count, MSG_WAITALL) != sizeof count || count != sent)
        fail("not all arrived");
    printf("MB/s %.1f\n", double(count) / 1e6 / passed());
    return 0;
}
}

int main(int count, char **words)
{
    const std::string verb = count > 2 ? words[1] : "";
    if (verb == "sink")
        return sink(words[2]);
    if (verb == "loop" && count == 5)
        return loop(words[2], words[3], words[4]);
    if (verb == "send" && count == 4)
        return sendAll(words[2], strtoull(words[3], nullptr, 10) << 20);
    fputs("usage: proxyload sink PORT | loop PORT PID TARGET-PORT | send PORT MIB\n", stderr);
    return 2;
}
