// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QVariantList>

namespace quayside {

class Server;

/** `used_by` of an object for QML: {kind ("instance", "profile", "network", or what the link says), name, project, key (of an instance that
 *  can be opened, else empty)}. Main thread. */
QVariantList usersOf(const QStringList &links, const Server &server);

}
