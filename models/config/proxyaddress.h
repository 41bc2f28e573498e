// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace quayside {

/** What a proxy device listens on or connects to: "tcp:127.0.0.1:80", "udp:[::1]:53,54-56", "unix:/run/app.socket", "unix:@name". Pure. */
struct ProxyAddress {
    QString protocol; ///< "tcp", "udp", "unix"
    QString host;     ///< an address without brackets; empty: all of them, or the side's own where it connects
    QList<quint16> ports;
    QString path;     ///< of a unix socket, "@name" for an abstract one

    bool isUnix() const { return protocol == QLatin1StringView("unix"); }
    bool isFile() const { return path.startsWith(u'/'); }
    static std::optional<ProxyAddress> parse(const QString &text);
};

}
