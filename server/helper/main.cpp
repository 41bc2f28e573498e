// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <cstring>
#include <sys/prctl.h>

#include "server/helper/verb.h"

using namespace quayside::helper;

int quayside::helper::runVerb(Arguments words)
{
    for (const Verb &verb : verbs()) {
        if (!words.empty() && strcmp(verb.name, words[0]) == 0 && words.size() > size_t(verb.arguments))
            return verb.run(words.subspan(1));
    }
    fprintf(stderr, "This program is run by Quayside's daemon. Its verbs:\n");
    for (const Verb &verb : verbs())
        fprintf(stderr, "  %s %s\n", verb.name, verb.usage);
    return 2;
}

int main(int argc, char **argv)
{
    prctl(PR_SET_NAME, "quayside-helper"); // run from a copy in memory it would have that one's number
    return runVerb({ argv + 1, size_t(argc > 0 ? argc - 1 : 0) });
}
