// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "server/network/networkdriver.h"

namespace quayside {

/** Files of a network's DHCP server in its folder. */
struct DnsmasqFiles {
    QString folder;
    QString config() const { return folder + QStringLiteral("/dnsmasq.conf"); }
    QString pid() const { return folder + QStringLiteral("/dnsmasq.pid"); }
    QString log() const { return folder + QStringLiteral("/dnsmasq.log"); }
    QString leases() const { return folder + QStringLiteral("/dnsmasq.leases"); }
    QString hosts() const { return folder + QStringLiteral("/dnsmasq.hosts"); } ///< a folder with a file for each static lease
};

/** The configuration of the network's dnsmasq; empty when it needs none, having no address. Pure. */
QByteArray dnsmasqConfig(const NetworkRef &network, int mtu);

}
