// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMultiHash>

#include "server/store/repositories.h"

namespace quayside {

/** A NIC of an instance, as its profiles and its own configuration make it. */
struct InstanceNic {
    RowPtr<InstanceRow> instance;
    QString device;
    StringMap config;
    QString hwaddr() const; ///< as configured, or remembered
    bool isBridged() const; ///< a port of what it names
};

/** Interfaces of the machine that a NIC's keys name: its network, or its parent (and the parent's VLAN). */
QStringList interfacesOf(const StringMap &device);

/** Every NIC of the project's instances, of all with an empty one. */
QList<InstanceNic> instanceNics(const Repositories &rows, const QString &project = {});

/** URLs of profiles and instances by the interface, or network, that they use. */
QHash<QString, QStringList> interfaceUsers(const Repositories &rows);

}
