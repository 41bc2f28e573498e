// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>
#include <sys/types.h>

namespace quayside {

/** A device node as udev knows it. */
struct UdevNode {
    QString path;      ///< "/dev/ttyUSB0"
    QString subsystem; ///< "tty"
    QString vendorId, productId; ///< ID_VENDOR_ID, ID_MODEL_ID: "0403", "6001"
    bool block = false;
    dev_t number = 0;
};

/** Every node that udev's database (/run/udev/data) has a vendor or product for and the kernel still knows. Nothing without
 *  udev. Blocking, a file or three for each device. */
QList<UdevNode> udevNodes();
/** The properties "E:KEY=VALUE" of a file of that database. Pure. */
QMap<QByteArray, QByteArray> udevProperties(const QByteArray &text);
/** Names below /dev that it gave the device, "S:disk/by-id/…". Pure. */
QStringList udevLinks(const QByteArray &text);

}
