// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <optional>

#include "models/core/ipaddress.h"

namespace quayside {

/** A subnet that the machine has a route to. */
struct RoutedSubnet {
    QString device;
    IpSubnet subnet;
};

/** Those of /proc/net/route and /proc/net/ipv6_route; default routes, link-local and multicast ones left out. Pure. */
QList<RoutedSubnet> parseRoutes(const QByteArray &ipv4, const QByteArray &ipv6);
/** Of this machine. */
QList<RoutedSubnet> routedSubnets();

/** The interface that the IPv4 default route leaves by, and the subnet that it is in; none without one. */
std::optional<RoutedSubnet> defaultGateway();

/** A bridge's address in a random subnet that overlaps none of `taken`: "10.x.y.1/24", or "fd42:x:y:z::1/64" out of the unique local
 *  ones. None when none was found. */
std::optional<IpSubnet> freeSubnet(bool ipv4, const QList<IpSubnet> &taken);

}
