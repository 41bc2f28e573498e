// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fcntl.h>
#include <unistd.h>

#include "models/core/result.h"
#include "models/core/uniquefd.h"

namespace quayside {

/** Two ends that no program started later inherits. */
struct Pipe {
    UniqueFd readEnd, writeEnd;

    static Result<Pipe> open()
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return failure(systemError(QStringLiteral("Making a pipe"), errno));
        return Pipe { UniqueFd(ends[0]), UniqueFd(ends[1]) };
    }
};

}
