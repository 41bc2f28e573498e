// SPDX-License-Identifier: Apache-2.0
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include "server/helper/containerverbs.h"

namespace quayside::helper {

namespace {
constexpr int timeoutSeconds = 30;

std::string percentEncoded(const char *text)
{
    std::string out;
    for (; *text; ++text) {
        char code[4];
        snprintf(code, sizeof code, "%%%02X", static_cast<unsigned char>(*text));
        const bool plain = isalnum(static_cast<unsigned char>(*text)) || strchr("-_.", *text);
        out += plain ? std::string(1, *text) : std::string(code);
    }
    return out;
}

int connectTo(const char *path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    if (strlen(path) >= sizeof address.sun_path)
        return -1;
    strcpy(address.sun_path, path);
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval limit { timeoutSeconds, 0 };
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    return connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) < 0 ? -1 : fd;
}

/** Sends the request and waits for the answer's status line. False when there is no daemon. */
bool request(const char *socketPath, const std::string &target)
{
    const int fd = connectTo(socketPath);
    const std::string text = "GET " + target + " HTTP/1.1\r\nHost: quayside\r\nConnection: close\r\n\r\n";
    if (fd < 0 || ::send(fd, text.data(), text.size(), MSG_NOSIGNAL) != ssize_t(text.size()))
        return false;
    std::string answer;
    char buffer[512];
    for (ssize_t length; answer.find('\n') == answer.npos && (length = recv(fd, buffer, sizeof buffer, 0)) > 0;)
        answer.append(buffer, size_t(length));
    return true;
}
}

int callHook(Arguments arguments)
{
    // Whatever happens, the container isn't held up for longer than this.
    alarm(timeoutSeconds);
    const char *reached = getenv("LXC_TARGET");
    const std::string target = reached ? reached : "stop";
    const char *netns = getenv("LXC_NET_NS");
    std::string path = "/internal/containers/" + percentEncoded(arguments[2]) + "/on" + arguments[3]
        + "?project=" + percentEncoded(arguments[1]) + "&target=" + percentEncoded(target.c_str());
    if (netns)
        path += "&netns=" + percentEncoded(netns);
    const bool told = request(arguments[0], path);
    // A failing hook keeps liblxc from rebooting the container by itself: the daemon, which knows now, starts it anew with
    // fresh devices. Without a daemon liblxc goes on alone, and the daemon adopts what it finds when it comes back.
    return told && target == "reboot" ? 1 : 0;
}

}
