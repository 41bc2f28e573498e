// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>

namespace quayside::api {

/** Requests for a server's first bridge, in ever simpler forms for machines whose kernel or rights lack something: whole; without IPv6;
 *  without NAT and firewall; without all three. To be tried in that order. */
QList<QJsonObject> firstBridges(const QString &name);

}
