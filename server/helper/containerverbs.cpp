// SPDX-License-Identifier: Apache-2.0
#include "server/helper/containerverbs.h"

namespace quayside::helper {

std::span<const Verb> verbs()
{
    static constexpr Verb table[] = {
        { "forkstart", 3, "LXCPATH NAME CONFIGFILE", forkStart },
        { "forkdump", 5, "LXCPATH NAME CONFIGFILE FOLDER STOP", forkDump },
        { "forkrestore", 4, "LXCPATH NAME CONFIGFILE FOLDER", forkRestore },
        { "forkexec", 7, "LXCPATH NAME CONFIGFILE UID GID CWD TERMINAL", forkExec },
        { "forkconsole", 2, "LXCPATH NAME", forkConsole },
        { "forkinfo", 1, "LXCPATH NAME...", forkInfo },
        { "forkmount", 4, "SOURCE TARGET OPTIONS FSTYPE", forkMount },
        { "forkunmount", 1, "TARGET", forkUnmount },
        { "forkcgroup", 4, "LXCPATH NAME KEY VALUE", forkCgroup },
        { "mounthook", 5, "LOG SOURCE TARGET OPTIONS FSTYPE", mountHook },
        { "checkconfig", 3, "LXCPATH NAME CONFIGFILE", checkConfig },
        { "spare", 0, "", spare },
        { "features", 0, "", features },
        { "probeidmap", 1, "PATH", probeIdmap },
        { "callhook", 4, "SOCKET PROJECT INSTANCE EVENT", callHook },
    };
    return table;
}

}
