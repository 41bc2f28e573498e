// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "server/device/runconfig.h"
#include "server/system/netlink.h"

namespace quayside {

/** The way of network interfaces into a container's namespace and back. Holds the namespace, also after the container has ended. Blocking;
 *  one thread at a time. */
class LxcInterfaces {
public:
    /** Of the process of that pidfd. */
    static Result<LxcInterfaces> of(int pidfd);

    /** Moves it in, or makes it there, with the name, addresses and routes that it wants, and sets it up; back out when that fails. 400 when the container has
     *  an interface of that name. */
    Result<> take(const NicEntry &nic);
    /** Moves it to the machine, under its name there; a pair is no more. One that isn't there any more is fine. */
    Result<> giveBack(const NicEntry &nic);
    void keep(const NicEntry &nic) { m_kept.append(nic); }
    /** Moves all that were kept back, those that haven't been already. */
    void returnKept();

private:
    LxcInterfaces(Netlink machine, Netlink inside, UniqueFd here, UniqueFd there)
        : m_machine(std::move(machine)), m_inside(std::move(inside)), m_here(std::move(here)), m_there(std::move(there)) { }
    Result<> makePair(const NicEntry &nic);
    Result<> setUp(const NicEntry &nic);
    Result<> route(const NicEntry &nic, const QString &gateway, int family);

    Netlink m_machine, m_inside;
    UniqueFd m_here, m_there;
    QList<NicEntry> m_kept;
};

}
