// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include "server/network/firewall.h"

namespace quayside::xt {

/** What iptables-restore(8) reads, of one table: "-A CHAIN …" or "-I CHAIN …", with a comment that says whose it is. */
struct Rule {
    QByteArray table; ///< "filter", "nat"
    QByteArray line;
};
using Rules = QList<Rule>;

/** Pure. Families are '4' and '6'. 400 for a name or address that would be more than a word. */
Result<Rules> network(const QByteArray &mark, const NetworkRules &rules, char family);
Result<Rules> proxy(const QByteArray &mark, const ProxyNat &nat);
/** For either family. */
Result<Rules> reversePath(const QByteArray &mark, const QString &hostName);
/** Against neighbour advertisements for others' addresses, which ebtables can't look into: of ip6tables, by way of br_netfilter. */
Result<Rules> neighbours(const QByteArray &mark, const InstanceFilter &filter);

/** Those with that mark in what iptables-save(8) printed. */
Rules marked(const QByteArray &saved, const QByteArray &mark);
/** What follows `prefix` in the marks there. */
QByteArrayList marksIn(const QByteArray &saved, const QByteArray &prefix);
/** One transaction that takes away the old and adds the new; empty when there is nothing to do. */
QByteArray script(const Rules &old, const Rules &added);

/** Arguments of ebtables(8), call by call: a chain of the port's own and the jumps to it. */
Result<QList<QByteArrayList>> filter(const QByteArray &chain, const InstanceFilter &filter);
/** The calls that take it away; each may fail. */
QList<QByteArrayList> filterClear(const QByteArray &chain, const QByteArray &hostName);

}
