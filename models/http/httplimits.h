// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace quayside {

/** What a server's connection puts up with. Times in milliseconds. */
struct HttpLimits {
    qsizetype headSize = 64 * 1024; ///< request line and header fields, bytes; beyond: 431
    int headTime = 30'000;          ///< from a request's first byte (or the connection's begin) to its head's end; beyond: 408
    int idleTime = 120'000;         ///< between requests
    int bodyStall = 60'000;         ///< without a byte of a body that is wanted; beyond: 408
    int writeStall = 300'000;       ///< without the client taking a byte of its answer
    int lingerTime = 2'000;         ///< for the client to read an answer to a request that wasn't read to its end
};

}
