// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QVariantList>

#include "models/api/resources.h"
#include "models/core/ipaddress.h"
#include "models/core/types.h"
#include "models/items/instanceentry.h"

/** What of a machine a device can be made of, and what others have taken: for the forms. Choices are maps of value, text, detail and,
 *  where one stands for several keys, `set` (a map of them). Any thread. */
namespace quayside::devices {

QVariantMap choice(const QString &value, const QString &text, const QString &detail = {}, const QVariantMap &set = {});

/** Ports of network cards by interface name; `infiniband`: only such ports, else only the others. */
QVariantList networkPorts(const api::Resources &machine, bool infiniband);
/** Graphics cards by PCI address. */
QVariantList gpuCards(const api::Resources &machine);
/** USB devices by vendor and product; several of one kind are one choice. */
QVariantList usbDevices(const api::Resources &machine);
/** Disks and their partitions by their path in /dev. */
QVariantList blockDevices(const api::Resources &machine);

/** A proxy that listens on the machine. */
struct ListenUse {
    QString instance; ///< its key
    QString device;
    QString listen;   ///< "tcp:0.0.0.0:80"
};
/** Those of a server's instances. */
QList<ListenUse> listenUses(const QList<InstanceEntry> &instances);
/** The first of them whose sockets would be in the way of `listen`; null: none, or `listen` can't be read. */
const ListenUse *clashing(const QList<ListenUse> &uses, const QString &listen);

/** The lowest address in the subnet that is not its own, not its first or last, and not taken; empty when there is none among the
 *  first few thousand. */
QString freeAddress(const IpSubnet &subnet, const QSet<QString> &taken);
/** Fixed and present addresses of instances on that network, whichever their family; those of `except` (a key) left out. */
QSet<QString> addressesOn(const QString &network, const QList<InstanceEntry> &instances, const QString &except);
/** The network that a NIC is plugged into: managed, or an interface. */
QString networkOf(const StringMap &device);

}
