// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/server.h"
#include "models/core/result.h"

namespace quayside {

/** What GET /1.0 tells of this machine and daemon. Filled once at start by the daemon; only read afterwards, but for `addresses`. */
struct ServerInfo {
    api::ServerEnvironment environment; ///< all but addresses, project
    /** Where core.https_address listens: "10.0.0.1:8443"…; asked at each call. */
    std::function<QStringList()> addresses;
};

/** Kernel, operating system, architectures, names (extensions api_os, kernel_features). */
api::ServerEnvironment probeEnvironment();

}
