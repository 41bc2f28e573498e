// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>
#include <sys/types.h>

#include "models/core/uniquefd.h"

namespace quayside {

/** Who is at the other end of a connection. */
struct Peer {
    bool isUnix = false;
    bool isTls = false;
    pid_t pid = -1; ///< of the process that connected (unix), else -1; as are uid and gid
    uid_t uid = uid_t(-1);
    gid_t gid = gid_t(-1);
    /** Of that process, where the endpoint asks for it: as long as it hasn't ended, `pid` is no other's. */
    std::shared_ptr<const UniqueFd> process;
    QString address;                ///< "192.0.2.1:40000", "[2001:db8::1]:40000", or "@" for unix, as LXD shows it
    QList<QByteArray> certificates; ///< TLS: what the client showed, DER, its own first; empty if it showed none
};

}
