// SPDX-License-Identifier: Apache-2.0
#include "server/instance/lxcinterfaces.h"

#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "models/core/log.h"
#include "server/device/nicveth.h"
#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<LxcInterfaces> LxcInterfaces::of(int pidfd)
{
    const QByteArray info = TRY(readSmallFile(u"/proc/self/fdinfo/%1"_s.arg(pidfd)));
    const qsizetype start = info.indexOf("Pid:\t") + 5;
    const QString pid = QString::fromLatin1(info.mid(start, info.indexOf('\n', start) - start));
    UniqueFd there = TRY(openNetns(u"/proc/%1/ns/net"_s.arg(pid)));
    // Only while the process lives is its number its own.
    if (syscall(SYS_pidfd_send_signal, pidfd, 0, nullptr, 0) < 0)
        return failure(badRequest(u"The instance is not running"_s));
    Netlink inside = TRY(Netlink::in(there.get()));
    return LxcInterfaces(TRY(Netlink::open()), std::move(inside), TRY(openNetns()), std::move(there));
}

Result<> LxcInterfaces::route(const NicEntry &nic, const QString &gateway, int family)
{
    if (gateway.isEmpty())
        return {};
    return m_inside.addRoute({ .to = u"default"_s, .dev = nic.name, .via = gateway == "dev"_L1 ? QString() : gateway, .family = family,
        .onLink = gateway != "dev"_L1 });
}

Result<> LxcInterfaces::setUp(const NicEntry &nic)
{
    for (const QString &address : nic.addresses)
        TRY(m_inside.addAddress(nic.name, address));
    TRY(m_inside.change(nic.name, { .up = true }));
    TRY(route(nic, nic.gateway4, AF_INET));
    return route(nic, nic.gateway6, AF_INET6);
}

Result<> LxcInterfaces::makePair(const NicEntry &nic)
{
    NewLink pair = pairOf(nic);
    pair.peerWith.netns = m_there.get();
    return m_machine.addLink(pair);
}

Result<> LxcInterfaces::take(const NicEntry &nic)
{
    if (m_inside.link(nic.name))
        return failure(badRequest(u"The instance has an interface \"%1\" already"_s.arg(nic.name)));
    TRY(nic.pair ? makePair(nic) : m_machine.change(nic.link, { .name = nic.name, .netns = m_there.get() }));
    if (const auto done = setUp(nic); !done) {
        (void)giveBack(nic);
        return done;
    }
    return {};
}

Result<> LxcInterfaces::giveBack(const NicEntry &nic)
{
    if (nic.pair) {
        const auto gone = m_machine.deleteLink(nic.link);
        return gone || gone.error().status == 404 ? Result<>() : gone;
    }
    auto link = m_inside.link(nic.name);
    for (const Link &other : link ? QList<Link>() : TRY(m_inside.links())) {
        if (!nic.hwaddr.isEmpty() && other.hwaddr == nic.hwaddr)
            link = other;
    }
    if (!link)
        return {};
    return m_inside.change(link->index, { .name = nic.link, .up = false, .netns = m_here.get() });
}

void LxcInterfaces::returnKept()
{
    for (const NicEntry &nic : std::as_const(m_kept)) {
        if (const auto back = giveBack(nic); !back)
            log::warning(u"Couldn't take a network interface back"_s, { { u"interface"_s, nic.link }, { u"err"_s, back.error().message } });
    }
    m_kept.clear();
}

}
