// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>

#include "models/api/instancestate.h"
#include "models/core/result.h"
#include "server/system/netlink.h"

namespace quayside {

/** A window into the network namespace of a running process: an RTNETLINK socket opened there once. It holds the namespace but
 *  no thread. One thread at a time. */
class NetState {
public:
    /** `pidfd` is of a process in that namespace. Needs CAP_SYS_ADMIN. A thread goes there for the moment of opening. */
    static Result<NetState> ofProcess(int pidfd);
    /** Of the namespace that we are in. */
    static Result<NetState> ofHost();

    /** Interfaces by name with addresses and counters: one dump of links and one of addresses. */
    Result<QMap<QString, api::NetworkState>> read();

private:
    explicit NetState(Netlink netlink) : m_netlink(std::move(netlink)) { }

    Netlink m_netlink;
};

/** From the messages of an RTM_GETLINK and an RTM_GETADDR dump, each a whole buffer of netlink messages. `hostName` gives the
 *  name of one of the host's interfaces by its index ("" for none). Pure. */
QMap<QString, api::NetworkState> parseNetState(const QByteArray &links, const QByteArray &addresses,
    QString (*hostName)(int index));

}
