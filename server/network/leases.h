// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace quayside {

/** An address that a DHCP client has, or always gets. */
struct DhcpLease {
    QString hwaddr, address, hostname; ///< hostname: empty when it is not known
    QString client = {};               ///< how the client names itself to the server, "01:00:16:3e:…"; empty: by its hardware address alone
    quint32 association = 0;           ///< which of an IPv6 client's (IAID)
    bool operator==(const DhcpLease &) const = default;
};

/** The server's own name for IPv6 clients (DUID), from dnsmasq's file of leases; empty while it has none. Pure. */
QString parseServerId(const QByteArray &text);

/** From dnsmasq's file of leases, IPv4 and IPv6; lines that aren't understood are left out. Pure. */
QList<DhcpLease> parseLeases(const QByteArray &text);

/** The line of dnsmasq's dhcp-host for an interface: "00:16:3e:…,10.1.2.3,[fd42::3],c1"; empty when it says nothing. Pure. */
QByteArray staticLeaseLine(const QString &hwaddr, const QString &ipv4, const QString &ipv6, const QString &hostname);
/** What such a line says: a lease for each of its addresses. Pure. */
QList<DhcpLease> parseStaticLease(const QByteArray &line);

}
