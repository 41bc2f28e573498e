// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "models/core/result.h"
#include "models/core/uniquefd.h"

namespace quayside {

/** One daemon for a state directory: an flock on it, held until destruction and gone with the process however it ends. */
class DirectoryLock {
public:
    DirectoryLock() = default;
    /** 409 when another daemon has it and keeps it for half a second. */
    static Result<DirectoryLock> take(const QString &directory);

private:
    UniqueFd m_directory;
};

}
