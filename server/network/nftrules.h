// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "server/network/firewall.h"

namespace quayside::nft {

/** Scripts of nft(8), each one transaction: tables "quayside_TAG" of the families inet, bridge and netdev, in which every network, NIC and proxy
 *  has chains of its own name. Pure. 400 for a name or address that would be more than a word there. */

Result<QByteArray> networkSetup(const QByteArray &tag, const NetworkRules &rules);
Result<QByteArray> networkClear(const QByteArray &tag, const QString &bridge);
Result<QByteArray> instanceFilterSetup(const QByteArray &tag, const InstanceFilter &filter);
Result<QByteArray> instanceFilterClear(const QByteArray &tag, const QString &hostName);
Result<QByteArray> limitSetup(const QByteArray &tag, const QString &hostName, qint64 bits);
Result<QByteArray> limitClear(const QByteArray &tag, const QString &hostName);
Result<QByteArray> reversePathSetup(const QByteArray &tag, const QString &hostName);
Result<QByteArray> reversePathClear(const QByteArray &tag, const QString &hostName);
Result<QByteArray> proxyNatSetup(const QByteArray &tag, const ProxyNat &nat);
Result<QByteArray> proxyNatClear(const QByteArray &tag, const QByteArray &id);
/** What a proxy's chains are called by: hexadecimal digits, as instances and devices can have any name. */
QByteArray proxyId(const QString &instance, const QString &device);

/** Names of chains in what "list ruleset" prints of one table. */
QByteArrayList chainsIn(const QByteArray &listing);

}
