// SPDX-License-Identifier: Apache-2.0
#include "server/helper/pidof.h"

#include <cstdio>
#include <string>

namespace quayside::helper {

pid_t pidOf(int pidfd)
{
    FILE *info = fopen(("/proc/self/fdinfo/" + std::to_string(pidfd)).c_str(), "re");
    char line[128];
    int pid = -1;
    while (info && fgets(line, sizeof line, info) && sscanf(line, "Pid: %d", &pid) != 1) { }
    if (info)
        fclose(info);
    return pid;
}

}
