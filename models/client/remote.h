// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "models/core/result.h"

namespace quayside {

/** A server that the person knows, as it is kept in the list of remotes. Value type. */
struct Remote {
    QString name;
    QString address;        ///< "unix:///run/x/unix.socket" or "https://host:8443"
    QByteArray certificate; ///< PEM that the server must show; empty for unix sockets
    QString protocol = QStringLiteral("lxd"); ///< "lxd" (the API of Quayside, LXD and Incus) or "simplestreams"
    QString project;        ///< the project chosen last; empty: "default"

    bool isUnix() const { return address.startsWith(QLatin1StringView("unix:")); }
    QString socketPath() const; ///< of a unix remote
    QString host() const;       ///< of an https remote, without brackets
    quint16 port() const;       ///< 8443 unless the address names one
    bool operator==(const Remote &) const = default;
};

/** What a person types ("nas1", "10.0.0.2:8444", "[fd00::1]", "https://nas1/", "/run/x.socket") as a remote's address.
 *  400 for an empty text, other schemes and unusable ports. */
Result<QString> normalizeAddress(const QString &text);
/** A short name for a new remote: the address's first label ("nas1.example.org" gives "nas1", addresses stay whole). */
QString suggestedName(const QString &address);

}
