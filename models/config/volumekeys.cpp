// SPDX-License-Identifier: Apache-2.0
#include "models/config/configschema.h"

namespace quayside {

using namespace check;

// Configuration of storage volumes; keys of one driver only are in its own file.
static constexpr ConfigKey keys[] = {
    { "size", KeyType::String, "", size, "Size of the volume", "appropriate driver", LiveUpdate::NotApplicable, "storage" },
    { "security.shifted", KeyType::Boolean, "false", boolean,
      "Whether ids are shifted so that several isolated instances can share it", "custom volume", LiveUpdate::NotApplicable, "storage_shifted" },
    { "security.unmapped", KeyType::Boolean, "false", boolean,
      "Whether ids are not mapped", "custom volume", LiveUpdate::NotApplicable, "storage_unmapped" },
    { "snapshots.expiry", KeyType::String, "", expiry,
      "How long snapshots are kept", "custom volume", LiveUpdate::NotApplicable, "custom_volume_snapshot_expiry" },
    { "snapshots.schedule", KeyType::String, "", cron,
      "When snapshots are made", "custom volume", LiveUpdate::NotApplicable, "volume_snapshot_scheduling" },
    { "snapshots.pattern", KeyType::String, "snap%d", any,
      "Name of snapshots, as a Pongo2 template; %d is a number", "custom volume", LiveUpdate::NotApplicable, "volume_snapshot_scheduling" },
    { "volatile.idmap.last", KeyType::String, "", any, "Id map of the files on disk, as JSON" },
    { "volatile.idmap.next", KeyType::String, "", any, "Id map the files will have, as JSON" },
    { "user.*", KeyType::String, "", any, "For the user; the server does not look at it" },
};

const ConfigSchema &storageVolumeKeys()
{
    static constexpr ConfigSchema schema("storage-volume", keys);
    return schema;
}

}
