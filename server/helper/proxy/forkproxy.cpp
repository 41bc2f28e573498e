// SPDX-License-Identifier: Apache-2.0
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "server/helper/channel.h"
#include "server/helper/pidof.h"
#include "server/helper/proxy/datagrams.h"
#include "server/helper/proxy/proxyverbs.h"
#include "server/helper/proxy/relay.h"
#include "server/system/fdpassing.h"

namespace quayside::helper {

namespace {
std::string problem(const std::string &what) { return what + ": " + strerror(errno); }

/** Ends the process when the instance does. */
class InstanceWatcher final : public Watcher {
public:
    explicit InstanceWatcher(Loop &loop, int pidfd) { loop.watch(this, 0, pidfd, EPOLLIN); }
    void ready(int, uint32_t) override
    {
        say("Status: The instance has ended");
        _exit(0);
    }
};

bool isOtherUserNamespace(int pidfd)
{
    struct stat theirs {}, ours {};
    const std::string path = "/proc/" + std::to_string(pidOf(pidfd)) + "/ns/user";
    return stat(path.c_str(), &theirs) == 0 && stat("/proc/self/ns/user", &ours) == 0 && theirs.st_ino != ours.st_ino;
}

/** This process is in the instance from now on, as its root, but for processes: those inside don't see it. */
std::string enterInstance(int pidfd)
{
    const bool shifted = isOtherUserNamespace(pidfd);
    if (setns(pidfd, CLONE_NEWNET | CLONE_NEWNS | (shifted ? CLONE_NEWUSER : 0)) < 0)
        return problem("Entering the instance");
    if (shifted && (setgroups(0, nullptr) < 0 || setresgid(0, 0, 0) < 0 || setresuid(0, 0, 0) < 0))
        return problem("Becoming the instance's root");
    prctl(PR_SET_DUMPABLE, 0); // as the kernel forgets it when ids change
    return {};
}

std::string dropTo(unsigned uid, unsigned gid)
{
    if ((gid || uid) && (setgroups(0, nullptr) < 0 || setresgid(gid, gid, gid) < 0 || setresuid(uid, uid, uid) < 0))
        return problem("Dropping privileges");
    prctl(PR_SET_DUMPABLE, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    return {};
}

struct Listening {
    std::vector<int> fds;
    std::string wrong;
};

Listening listenAll(const std::vector<Endpoint> &endpoints, const SocketOwner &owner)
{
    Listening all;
    for (const Endpoint &endpoint : endpoints) {
        const int fd = listenOn(endpoint, owner, all.wrong);
        if (fd < 0)
            break;
        all.fds.push_back(fd);
    }
    return all;
}

/** A socket, or a text of what is wrong; nothing when the other end has gone. */
std::string receiveFd(int socket, std::vector<int> &fds)
{
    char text[1024];
    const ssize_t size = receiveWithFds<1>(socket, text, fds);
    return size > 0 ? std::string(text, size_t(size)) : "The helper inside the instance ended";
}

/** A child goes into the instance for it; this process stays what it is. */
Listening listenInside(int pidfd, const std::vector<Endpoint> &endpoints, const SocketOwner &owner)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) < 0)
        return { {}, problem("Making a channel") };
    const pid_t child = fork();
    if (child == 0) {
        const std::string outside = enterInstance(pidfd);
        const Listening made = outside.empty() ? listenAll(endpoints, owner) : Listening { {}, outside };
        for (const int fd : made.fds)
            sendWithFds<1>(ends[1], "socket", { &fd, 1 });
        if (!made.wrong.empty())
            sendWithFds<1>(ends[1], made.wrong, {});
        _exit(0);
    }
    close(ends[1]);
    Listening all;
    while (all.fds.size() < endpoints.size() && all.wrong.empty()) {
        const size_t before = all.fds.size();
        const std::string text = receiveFd(ends[0], all.fds);
        if (all.fds.size() == before)
            all.wrong = text;
    }
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return all;
}

void raiseFileLimit()
{
    rlimit files {};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
}

/** The device's wishes. */
struct Wish {
    std::vector<Endpoint> listen, connect;
    bool inside = false, header = false;
    SocketOwner owner;
    unsigned uid = 0, gid = 0;
    time_t idleSeconds = 0;
};

unsigned number(const char *text, int base = 10) { return unsigned(strtoul(text, nullptr, base)); }

std::string parse(Arguments words, Wish &wish)
{
    const std::string wrong = parseEndpoints(words[0], "::", wish.listen) + parseEndpoints(words[1], "127.0.0.1", wish.connect);
    wish.inside = strcmp(words[2], "instance") == 0;
    wish.owner = { number(words[3]), number(words[4]), number(words[5], 8) };
    wish.uid = number(words[6]);
    wish.gid = number(words[7]);
    wish.header = strcmp(words[8], "header") == 0;
    wish.idleSeconds = time_t(number(words[9]));
    if (wrong.empty() && wish.connect.size() != 1 && wish.connect.size() != wish.listen.size())
        return "The number of ports to connect to must be one, or that of the ports to listen on";
    return wrong;
}

std::string prepare(int pidfd, const Wish &wish, Listening &listening)
{
    listening = wish.inside ? listenInside(pidfd, wish.listen, wish.owner) : listenAll(wish.listen, wish.owner);
    if (!listening.wrong.empty())
        return listening.wrong;
    if (const std::string outside = wish.inside ? std::string() : enterInstance(pidfd); !outside.empty())
        return outside;
    return dropTo(wish.uid, wish.gid);
}

[[noreturn]] void serve(int pidfd, const Wish &wish, const Listening &listening)
{
    Loop loop;
    loop.add(std::make_unique<InstanceWatcher>(loop, pidfd));
    for (size_t i = 0; i < wish.listen.size(); ++i) {
        const Endpoint &at = wish.listen[i], &target = wish.connect[wish.connect.size() == 1 ? 0 : i];
        if (at.kind == Endpoint::Kind::Udp)
            loop.add(std::make_unique<DatagramListener>(loop, listening.fds[i], target, wish.header ? "PROXY UNKNOWN\r\n" : "", wish.idleSeconds));
        else
            loop.add(std::make_unique<StreamListener>(loop, listening.fds[i], at, target, wish.header));
    }
    loop.run();
}
}

int forkProxy(Arguments arguments)
{
    prctl(PR_SET_DUMPABLE, 0);
    setvbuf(stderr, nullptr, _IOLBF, 1024);
    raiseFileLimit();
    Wish wish;
    Listening listening;
    std::string wrong = parse(arguments, wish);
    if (wrong.empty())
        wrong = prepare(STDIN_FILENO, wish, listening);
    if (!wrong.empty()) {
        say("Error: %s", wrong.c_str());
        return fail(wrong);
    }
    say("Status: Started");
    send("started");
    char go = 0;
    if (recv(channelFd, &go, 1, 0) != 1)
        return 1; // the daemon died before it noted this process
    close(channelFd);
    serve(STDIN_FILENO, wish, listening);
}

}
