// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "models/core/result.h"
#include "models/core/types.h"

namespace quayside {

/** What a profile adds to an instance. */
struct ProfileLayer {
    StringMap config;
    DeviceMap devices;
};

/** An instance's config and devices as they apply: its profiles in their order, each over the ones before, then its own keys.
 *  A device replaces a whole device of the same name (doc/profiles.md). Pure. */
struct Expansion {
    StringMap config;
    DeviceMap devices;
    bool operator==(const Expansion &) const = default;
};
Expansion expand(const QList<ProfileLayer> &profiles, const StringMap &config, const DeviceMap &devices);

/** The device that holds the root file system: type disk, path "/", no source. */
struct RootDisk {
    QString device; ///< its name
    QString pool;   ///< may be empty
    QString size = {}; ///< what it is held to; may be empty
};
/** 400 when there is none, or more than one. */
Result<RootDisk> rootDisk(const DeviceMap &devices);

/** Keys whose value differs, an absent key being as good as an empty one; sorted. */
QStringList changedKeys(const StringMap &before, const StringMap &after);

}
