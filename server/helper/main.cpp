// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <cstring>

#include "server/helper/verb.h"

using namespace quayside::helper;

int main(int argc, char **argv)
{
    const char *wanted = argc > 1 ? argv[1] : "";
    for (const Verb &verb : verbs()) {
        if (strcmp(verb.name, wanted) == 0 && argc - 2 >= verb.arguments)
            return verb.run({ argv + 2, size_t(argc - 2) });
    }
    fprintf(stderr, "This program is run by Quayside's daemon. Its verbs:\n");
    for (const Verb &verb : verbs())
        fprintf(stderr, "  %s %s\n", verb.name, verb.usage);
    return 2;
}
