// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "models/core/result.h"
#include "server/endpoints/listener.h"

namespace quayside {

/** The unix socket. Whoever may open it is trusted by the API, so its file is 0660. Any thread but the I/O threads. */
class LocalEndpoint {
public:
    /** Makes `path` and listens; a socket there that nobody answers on is replaced, one that is answered is an error (409). `group`:
     *  gets the file; 404 if there is no such group; empty: root's own. If the service manager passed a listening unix socket
     *  (LISTEN_FDS), that is used as it is. */
    static Result<std::unique_ptr<LocalEndpoint>> open(const EndpointContext &context, const QString &path, const QString &group = {});
    /** The same for a socket that every user may open (0666), which no service manager passes. */
    static Result<std::unique_ptr<LocalEndpoint>> openForAll(const EndpointContext &context, const QString &path);
    /** Listens no more; removes the socket's file if it made it. */
    ~LocalEndpoint();

    QString path() const { return m_path; }
    bool isActivated() const { return m_isActivated; }

private:
    LocalEndpoint(const EndpointContext &context, QString path, UniqueFd socket, bool isActivated);

    QString m_path;
    bool m_isActivated;
    std::optional<Listener> m_listener;
};

/** The first listening socket of that family (AF_UNIX, AF_INET6 for any TCP) passed by the service manager (sd_listen_fds(3)); none: an
 *  invalid fd. Each is given once. */
UniqueFd takeActivatedSocket(int family);

}
