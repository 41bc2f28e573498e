// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/result.h"
#include "models/core/types.h"
#include "server/storage/storagedriver.h"

namespace quayside {

/** What a configuration belongs to. Volume: of an instance or image. */
enum class StorageKeyScope { Pool, Volume, CustomVolume };

/** Checks every key that drivers have in common; a pool's "volume.KEY" is the default of its volumes and checked as such. `user.*` is
 *  free. 400 for an unknown key, a wrong value, or a pool of a size that the driver can't make. A volume's `size` may be more than the
 *  driver can hold it to. Source: doc/storage.md, "Storage pool configuration",
 *  "Storage volume configuration". */
Result<> checkStorageKeys(StorageKeyScope scope, const StorageDriverInfo &driver, const StringMap &config);

}
