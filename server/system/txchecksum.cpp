// SPDX-License-Identifier: Apache-2.0
#include "server/system/txchecksum.h"

#include <cerrno>
#include <cstring>
#include <linux/ethtool.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <thread>

#include "models/core/uniquefd.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<> finishChecksums(int pidfd, const QString &interface)
{
    int problem = 0;
    // A thread's namespace is its own, as in Netlink::in().
    std::thread([&] {
        const bool there = setns(pidfd, CLONE_NEWNET) == 0;
        const UniqueFd socket(there ? ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0) : -1);
        ethtool_value off { ETHTOOL_STXCSUM, 0 };
        ifreq request {};
        strncpy(request.ifr_name, interface.toUtf8().constData(), IFNAMSIZ - 1);
        request.ifr_data = reinterpret_cast<char *>(&off);
        if (!socket || ::ioctl(socket.get(), SIOCETHTOOL, &request) != 0)
            problem = errno;
    }).join();
    if (problem)
        return failure(systemError(u"Setting the checksums of \"%1\""_s.arg(interface), problem));
    return {};
}

}
