// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "server/storage/storagedriver.h"

namespace quayside {

/** Every driver of this build, best known first. Any thread. */
std::span<const StorageDriver *const> storageDrivers();
/** 400 that lists the names when there is none. */
Result<const StorageDriver *> storageDriver(const QString &name);

}
