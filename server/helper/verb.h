// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace quayside::helper {

using Arguments = std::span<char *const>;

/** One thing a helper program can do: `program NAME arguments…`. `run` gives the exit status; what went wrong is on stderr,
 *  or on the channel of a verb that has one. */
struct Verb {
    const char *name;
    int arguments; ///< how many at least
    const char *usage;
    int (*run)(Arguments arguments);
};

/** The program's table. */
std::span<const Verb> verbs();
/** Runs the verb that the first word names with the others; 2, and the usage on stderr, when there is no such one. */
int runVerb(Arguments words);

}
