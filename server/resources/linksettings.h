// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <functional>

namespace quayside {

/** What a network card's driver tells of an interface beyond what is in /sys. */
struct LinkSettings {
    QString firmwareVersion;
    QString permanentAddress; ///< burnt in; empty: none
    QStringList supportedModes; ///< "1000baseT/Full"
    QStringList supportedPorts; ///< "twisted pair"
    QString portType, transceiverType;
    bool autoNegotiation = false;
};
using LinkQuery = std::function<LinkSettings(const QString &interface)>;

/** Asks the driver (ethtool's ioctl), in the calling thread's network namespace. What it doesn't tell is empty. */
LinkSettings ethtoolSettings(const QString &interface);

}
