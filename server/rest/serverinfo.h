// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <mutex>

#include "models/api/server.h"
#include "models/core/result.h"
#include "server/rest/response.h"

namespace quayside {

/** What GET /1.0 tells of this machine and daemon. Filled once at start by the daemon; only read afterwards, but for `addresses`. */
struct ServerInfo {
    api::ServerEnvironment environment; ///< all but addresses, project
    /** Where core.https_address listens: "10.0.0.1:8443"…; asked at each call, never waits. */
    std::function<QStringList()> addresses;

    /** GET /1.0 for a trusted client, by the stored server configuration. Rendered when it isn't the same as last time. Any thread. */
    SyncResponse answer(const StringMap &config, const QString &project) const;

private:
    struct Rendered {
        StringMap config;
        QStringList addresses;
        QString project;
        SyncResponse response;
    };
    mutable std::mutex m_mutex;
    mutable Rendered m_last;
};

/** The server's stored configuration as it may be given out. */
api::ServerConfig shownServerConfig(const StringMap &config);

/** Kernel, operating system, architectures, names (extensions api_os, kernel_features). */
api::ServerEnvironment probeEnvironment();

}
