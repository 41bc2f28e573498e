// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/localclient.h"
#include "models/core/types.h"

namespace quayside {

struct InitOptions {
    bool automatic = false;
    bool preseed = false;
    bool dump = false;
    /** For `automatic` only, by their names on the command line: network-address, network-port, trust-password, storage-backend. */
    StringMap wishes;
};

/** 400 unless exactly one option is set, and for wishes where nothing is automatic. */
Result<> checkInitOptions(const InitOptions &options);

/** `quayside init`: gives a fresh daemon its first configuration over its API. */
Result<> initCommand(const LocalClient &client, const InitOptions &options);

}
