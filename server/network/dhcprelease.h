// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/result.h"
#include "server/network/leases.h"

namespace quayside {

/** What a client sends to give its address back (RFC 2131, 4.4.6; RFC 8415, 18.2.7). `server` is the DHCP server's name there: its IPv4
 *  address, or its DUID as hexadecimal numbers with colons for an IPv6 lease. Pure. */
QByteArray releaseRequest(const DhcpLease &lease, const QString &server);

/** Sends that for the lease's client to the server that listens on the bridge; the server answers nothing that anybody waits for. */
Result<> releaseLease(const QString &bridge, const DhcpLease &lease, const QString &server);

}
