// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/config/validators.h"

namespace quayside {

enum class KeyType { String, Boolean, Integer, Blob };
/** Where a server key's value holds: every member of a cluster, or the one it was set on. Others have none. */
enum class KeyScope { None, Global, Local };
/** Whether a running instance takes a change over. */
enum class LiveUpdate { NotApplicable, No, Yes };

enum KeyFlag : unsigned {
    NoFlags = 0,
    Secret = 1,       ///< never given out again: a read shows "true"
    InstanceOnly = 2, ///< not for profiles: volatile.*, image.*
};

/** One configuration key: validation, defaults, GET /1.0/metadata/configuration, the manual's tables and the forms derive from
 *  these rows, which are constant data. */
struct ConfigKey {
    const char *name;         ///< "limits.cpu"; "user.*" and "volatile.<name>.hwaddr" match any text in that place
    KeyType type;
    const char *defaultValue; ///< what holds when it is not set; empty: nothing, or what the description says
    Check check;
    const char *description;
    const char *condition = "";  ///< "container", "virtual-machine", "unprivileged container", a driver …
    LiveUpdate liveUpdate = LiveUpdate::NotApplicable;
    const char *extension = "";  ///< API extension that brought it
    KeyScope scope = KeyScope::None;
    unsigned flags = NoFlags;

    bool isWildcard() const;
    bool matches(QStringView key) const;
};

QString keyTypeName(KeyType type); ///< "string", "boolean", "integer", "blob"

}
