// SPDX-License-Identifier: Apache-2.0
#include "server/system/netstate.h"

#include <arpa/inet.h>
#include <cerrno>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sched.h>
#include <sys/socket.h>
#include <thread>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Result<UniqueFd> openSocket()
{
    UniqueFd fd(socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE));
    if (!fd)
        return failure(systemError(u"Opening a netlink socket"_s, errno));
    return fd;
}

/** An attribute's payload in bytes. */
QByteArrayView payload(const rtattr *attribute)
{
    return { static_cast<const char *>(RTA_DATA(attribute)), qsizetype(RTA_PAYLOAD(attribute)) };
}

template<class T>
T number(const rtattr *attribute)
{
    T value {};
    memcpy(&value, RTA_DATA(attribute), std::min(sizeof value, size_t(RTA_PAYLOAD(attribute))));
    return value;
}

/** Calls `visit(header, type, attribute)` for each attribute of each message whose header is a T. */
template<class T, class F>
void forEachMessage(const QByteArray &dump, F visit)
{
    auto left = unsigned(dump.size());
    for (auto *message = reinterpret_cast<const nlmsghdr *>(dump.constData()); NLMSG_OK(message, left);
         message = NLMSG_NEXT(message, left)) {
        if (message->nlmsg_len < NLMSG_LENGTH(sizeof(T)))
            continue;
        const auto *header = static_cast<const T *>(NLMSG_DATA(message));
        QMap<int, const rtattr *> attributes;
        int rest = int(message->nlmsg_len - NLMSG_LENGTH(sizeof(T)));
        auto *attribute = reinterpret_cast<const rtattr *>(reinterpret_cast<const char *>(header) + NLMSG_ALIGN(sizeof(T)));
        for (; RTA_OK(attribute, rest); attribute = RTA_NEXT(attribute, rest))
            attributes[attribute->rta_type & NLA_TYPE_MASK] = attribute;
        visit(*header, attributes);
    }
}

QString linkType(unsigned flags)
{
    if (flags & IFF_LOOPBACK)
        return u"loopback"_s;
    if (flags & IFF_POINTOPOINT)
        return u"point-to-point"_s;
    return flags & IFF_BROADCAST ? u"broadcast"_s : u"unknown"_s;
}

api::NetworkCounters counters(const rtattr *attribute)
{
    const auto stats = number<rtnl_link_stats64>(attribute);
    return { qint64(stats.rx_bytes), qint64(stats.tx_bytes), qint64(stats.rx_packets), qint64(stats.tx_packets) };
}

QString scopeOf(int family, const unsigned char *address)
{
    const bool v4 = family == AF_INET;
    const auto *v6 = reinterpret_cast<const in6_addr *>(address);
    if (v4 ? address[0] == 127 : IN6_IS_ADDR_LOOPBACK(v6))
        return u"local"_s;
    return (v4 ? address[0] == 169 && address[1] == 254 : IN6_IS_ADDR_LINKLOCAL(v6)) ? u"link"_s : u"global"_s;
}

api::NetworkAddress address(const ifaddrmsg &header, QByteArrayView bytes)
{
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(header.ifa_family, bytes.data(), text, sizeof text);
    return { header.ifa_family == AF_INET ? u"inet"_s : u"inet6"_s, QString::fromLatin1(text),
        QString::number(header.ifa_prefixlen), scopeOf(header.ifa_family, reinterpret_cast<const unsigned char *>(bytes.data())) };
}

api::NetworkState linkState(const ifinfomsg &header, const QMap<int, const rtattr *> &attributes, QString (*hostName)(int))
{
    api::NetworkState state;
    state.type = linkType(header.ifi_flags);
    state.state = header.ifi_flags & IFF_UP ? u"up"_s : u"down"_s;
    if (const rtattr *hwaddr = attributes.value(IFLA_ADDRESS); hwaddr && !(header.ifi_flags & IFF_LOOPBACK))
        state.hwaddr = QString::fromLatin1(payload(hwaddr).toByteArray().toHex(':'));
    if (const rtattr *mtu = attributes.value(IFLA_MTU))
        state.mtu = number<int>(mtu);
    if (const rtattr *stats = attributes.value(IFLA_STATS64))
        state.counters = counters(stats);
    // A pair's other end has its index here when it is in another namespace: the host's, for ours.
    if (const rtattr *peer = attributes.value(IFLA_LINK); peer && attributes.contains(IFLA_LINK_NETNSID))
        state.hostName = hostName(number<int>(peer));
    return state;
}

QString nameOfIndex(int index)
{
    char name[IF_NAMESIZE] = {};
    return QString::fromUtf8(if_indextoname(unsigned(index), name) ? name : "");
}
}

QMap<QString, api::NetworkState> parseNetState(const QByteArray &links, const QByteArray &addresses, QString (*hostName)(int))
{
    QMap<QString, api::NetworkState> result;
    QMap<int, QString> names;
    forEachMessage<ifinfomsg>(links, [&](const ifinfomsg &header, const QMap<int, const rtattr *> &attributes) {
        const rtattr *name = attributes.value(IFLA_IFNAME);
        if (!name)
            return;
        names[header.ifi_index] = QString::fromUtf8(static_cast<const char *>(RTA_DATA(name)));
        result[names[header.ifi_index]] = linkState(header, attributes, hostName);
    });
    forEachMessage<ifaddrmsg>(addresses, [&](const ifaddrmsg &header, const QMap<int, const rtattr *> &attributes) {
        // On a point-to-point link IFA_ADDRESS is the other side and IFA_LOCAL ours.
        const rtattr *local = attributes.value(IFA_LOCAL, attributes.value(IFA_ADDRESS));
        const qsizetype size = header.ifa_family == AF_INET ? 4 : 16;
        const QString name = names.value(int(header.ifa_index));
        if (local && payload(local).size() == size && result.contains(name))
            result[name].addresses << address(header, payload(local));
    });
    return result;
}

Result<NetState> NetState::ofHost() { return NetState(TRY(openSocket())); }

Result<NetState> NetState::ofProcess(int pidfd)
{
    Result<UniqueFd> socket = failure(internal(u"The thread did not run"_s));
    // A thread's namespace is its own: one that ends here leaves the daemon's others where they are.
    std::thread([&] {
        socket = setns(pidfd, CLONE_NEWNET) == 0 ? openSocket()
                                                 : failure(systemError(u"Entering a network namespace"_s, errno));
    }).join();
    return NetState(TRY(std::move(socket)));
}

Result<QByteArray> NetState::dump(unsigned short type)
{
    struct { nlmsghdr header; rtgenmsg body; } request {};
    request.header.nlmsg_len = NLMSG_LENGTH(sizeof request.body);
    request.header.nlmsg_type = type;
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    if (send(m_socket.get(), &request, request.header.nlmsg_len, 0) < 0)
        return failure(systemError(u"Asking for interfaces"_s, errno));
    QByteArray all;
    QByteArray part(32768, Qt::Uninitialized);
    for (;;) {
        const ssize_t length = recv(m_socket.get(), part.data(), size_t(part.size()), 0);
        if (length <= 0)
            return failure(systemError(u"Reading interfaces"_s, errno));
        auto left = unsigned(length);
        for (auto *message = reinterpret_cast<const nlmsghdr *>(part.constData()); NLMSG_OK(message, left);
             message = NLMSG_NEXT(message, left)) {
            if (message->nlmsg_type == NLMSG_DONE)
                return all;
            if (message->nlmsg_type == NLMSG_ERROR)
                return failure(internal(u"The kernel refused to list interfaces"_s));
            all.append(reinterpret_cast<const char *>(message), NLMSG_ALIGN(message->nlmsg_len));
        }
    }
}

Result<QMap<QString, api::NetworkState>> NetState::read()
{
    const QByteArray links = TRY(dump(RTM_GETLINK));
    return parseNetState(links, TRY(dump(RTM_GETADDR)), nameOfIndex);
}

}
