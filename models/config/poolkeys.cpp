// SPDX-License-Identifier: Apache-2.0
#include "models/config/configschema.h"

namespace quayside {

using namespace check;

// Configuration of storage pools; keys of one driver only are in its own file.
static constexpr ConfigKey keys[] = {
    { "size", KeyType::String, "0", size,
      "Size of the pool; only for pools in a file", "appropriate driver and source", LiveUpdate::NotApplicable, "storage" },
    { "source", KeyType::String, "", any,
      "Block device, path or file system of the pool", "", LiveUpdate::NotApplicable, "storage" },
    { "rsync.bwlimit", KeyType::String, "0", size,
      "Limit of the transfer between machines, bytes per second; 0: none", "", LiveUpdate::NotApplicable, "storage_rsync_bwlimit" },
    { "volatile.initial_source", KeyType::String, "", any,
      "The source as it was given at creation", "", LiveUpdate::NotApplicable, "storage_volatile_initial_source" },
    { "volatile.pool.pristine", KeyType::String, "true", boolean,
      "Whether the pool was empty when it was created", "", LiveUpdate::NotApplicable, "storage_driver_ceph" },
    { "volume.size", KeyType::String, "", size,
      "Size of new volumes; empty: unlimited", "appropriate driver", LiveUpdate::NotApplicable, "storage" },
    { "user.*", KeyType::String, "", any, "For the user; the server does not look at it" },
};

const ConfigSchema &storagePoolKeys()
{
    static constexpr ConfigSchema schema("storage-pool", keys);
    return schema;
}

}
