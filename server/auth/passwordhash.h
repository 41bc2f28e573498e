// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "models/core/result.h"

namespace quayside {

/** "scrypt$N$r$p$SALT$HASH" (hex) with a new salt. Takes about 50 ms and 16 MB, as it is meant to. Any thread. */
Result<QString> hashPassword(const QString &password);
/** Whether the password is the one that was hashed; compared in constant time. False for text that is no hash. */
bool verifyPassword(const QString &password, const QString &hash);

}
