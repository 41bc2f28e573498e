// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/result.h"
#include "models/core/types.h"

namespace quayside {

struct Repositories;
class NetworkEndpoint;
class ServerFolders;
class TrustPassword;

/** Server configuration that acts at once: what PUT/PATCH /1.0 changes is tried, stored, and taken back if storing fails. */
class DaemonConfig {
public:
    DaemonConfig(Repositories &rows, NetworkEndpoint &network, TrustPassword &password, ServerFolders &folders)
        : m_rows(rows), m_network(network), m_password(password), m_folders(folders)
    {
    }

    /** Listens where the stored configuration says. */
    Result<> applyStored();
    /** `changes`: new values, empty ones remove a key. Already validated. Nothing has changed when it fails. */
    Result<> apply(StringMap changes);

private:
    Result<> store(StringMap changes);

    Repositories &m_rows;
    NetworkEndpoint &m_network;
    TrustPassword &m_password;
    ServerFolders &m_folders;
};

}
