// SPDX-License-Identifier: Apache-2.0
#include "server/system/netlink.h"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <linux/if_link.h>
#include <memory>
#include <net/if.h>
#include <sched.h>
#include <sys/socket.h>
#include <thread>

#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Result<UniqueFd> openSocket()
{
    UniqueFd fd(socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE));
    if (!fd)
        return failure(systemError(u"Opening a netlink socket"_s, errno));
    // The kernel's own words about a refusal; without the request that it refuses.
    const int on = 1;
    setsockopt(fd.get(), SOL_NETLINK, NETLINK_EXT_ACK, &on, sizeof on);
    setsockopt(fd.get(), SOL_NETLINK, NETLINK_CAP_ACK, &on, sizeof on);
    return fd;
}

/** The status that says what happened; the words are the kernel's. */
Error refusal(const nlmsghdr *message)
{
    const auto *error = static_cast<const nlmsgerr *>(NLMSG_DATA(message));
    QString words;
    if (message->nlmsg_flags & NLM_F_ACK_TLVS) {
        const auto *first = reinterpret_cast<const rtattr *>(error + 1);
        words = netlinkText(netlinkAttributes(first, int(message->nlmsg_len - NLMSG_SPACE(sizeof *error))).value(NLMSGERR_ATTR_MSG));
    }
    const int number = -error->error;
    const QString what = words.isEmpty() ? QString::fromLocal8Bit(strerror(number)) : words;
    if (number == ENODEV || number == ESRCH || number == ENOENT || number == EADDRNOTAVAIL || number == ENXIO)
        return { 404, what, {} };
    if (number == EEXIST)
        return { 409, what, {} };
    return { number == EOPNOTSUPP ? 400 : 500, what, {} };
}

/** Whether all has come; the answer's messages go to `all`. */
Result<bool> take(const QByteArray &part, unsigned length, quint32 sequence, QByteArray &all, bool dumping)
{
    for (auto *message = reinterpret_cast<const nlmsghdr *>(part.constData()); NLMSG_OK(message, length);
         message = NLMSG_NEXT(message, length)) {
        if (message->nlmsg_seq != sequence)
            continue;
        if (message->nlmsg_type == NLMSG_DONE)
            return true;
        if (message->nlmsg_type == NLMSG_ERROR) {
            if (static_cast<const nlmsgerr *>(NLMSG_DATA(message))->error != 0)
                return failure(refusal(message));
            return true;
        }
        all.append(reinterpret_cast<const char *>(message), NLMSG_ALIGN(message->nlmsg_len));
        if (!dumping && !(message->nlmsg_flags & NLM_F_MULTI))
            return true;
    }
    return false;
}

Result<QByteArray> talkOver(int socket, QByteArray request)
{
    static std::atomic<quint32> sequences = 0;
    auto *header = reinterpret_cast<nlmsghdr *>(request.data());
    header->nlmsg_seq = ++sequences;
    const bool dumping = (header->nlmsg_flags & NLM_F_DUMP) == NLM_F_DUMP;
    if (::send(socket, request.constData(), size_t(request.size()), 0) < 0)
        return failure(systemError(u"Asking the kernel about interfaces"_s, errno));
    QByteArray all, part(65536, Qt::Uninitialized);
    for (;;) {
        const ssize_t length = recv(socket, part.data(), size_t(part.size()), 0);
        if (length < 0 && errno == EINTR)
            continue;
        if (length <= 0)
            return failure(systemError(u"Reading about interfaces"_s, errno));
        if (TRY(take(part, unsigned(length), reinterpret_cast<const nlmsghdr *>(request.constData())->nlmsg_seq, all, dumping)))
            return all;
    }
}

Netlink over(UniqueFd socket)
{
    return Netlink([fd = std::make_shared<UniqueFd>(std::move(socket))](const QByteArray &request) { return talkOver(fd->get(), request); });
}
}

Result<Netlink> Netlink::open() { return over(TRY(openSocket())); }

Result<Netlink> Netlink::in(int netnsOrPidfd)
{
    Result<UniqueFd> socket = failure(internal(u"The thread did not run"_s));
    // A thread's namespace is its own: one that ends here leaves the daemon's others where they are.
    std::thread([&] {
        socket = setns(netnsOrPidfd, CLONE_NEWNET) == 0 ? openSocket()
                                                        : failure(systemError(u"Entering a network namespace"_s, errno));
    }).join();
    return over(TRY(std::move(socket)));
}

Result<> Netlink::ask(const NetlinkRequest &request, const QString &what)
{
    if (auto answer = m_talk(request.message()); !answer)
        return failure({ answer.error().status, what + u": "_s + answer.error().message, answer.error().detail });
    return {};
}

Result<UniqueFd> openNetns(const QString &path)
{
    UniqueFd fd(::open(path.toUtf8().constData(), O_RDONLY | O_CLOEXEC));
    if (!fd)
        return failure(systemError(u"Opening a network namespace"_s, errno));
    return fd;
}

Result<QString> netSysctl(const QString &key)
{
    return QString::fromUtf8(TRY(readSmallFile(u"/proc/sys/net/"_s + key))).trimmed();
}

Result<> setNetSysctl(const QString &key, const QString &value)
{
    if (auto written = writeSmallFile(u"/proc/sys/net/"_s + key, value.toUtf8()); !written)
        return failure({ written.error().status, u"Setting net.%1 to %2: %3"_s.arg(QString(key).replace(u'/', u'.'), value, written.error().message), {} });
    return {};
}

}
