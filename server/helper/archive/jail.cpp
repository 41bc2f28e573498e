// SPDX-License-Identifier: Apache-2.0
#include "server/helper/archive/jail.h"

#include <clocale>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <grp.h>
#include <linux/capability.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef __SANITIZE_ADDRESS__
/** The leak check at exit reads /proc, which isn't there in the jail. */
extern "C" int __lsan_is_turned_off() { return 1; } // NOLINT(bugprone-reserved-identifier)
#endif

namespace quayside::helper {

static bool dropCapabilities()
{
    constexpr uint32_t kept = 1u << CAP_CHOWN | 1u << CAP_DAC_OVERRIDE | 1u << CAP_DAC_READ_SEARCH | 1u << CAP_FOWNER
        | 1u << CAP_FSETID | 1u << CAP_SETFCAP;
    __user_cap_header_struct header { _LINUX_CAPABILITY_VERSION_3, 0 };
    const __user_cap_data_struct data[2] = { { kept, kept, 0 }, { 0, 0, 0 } };
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && syscall(SYS_capset, &header, data) == 0;
}

/** Whether the daemon ended before it could be watched: nobody holds the other end of what errors are written to. */
static bool isOrphan()
{
    pollfd errors { STDERR_FILENO, 0, 0 };
    return poll(&errors, 1, 0) > 0 && (errors.revents & POLLERR) != 0;
}

/** The daemon that comes back after kill -9 removes what was half made: nobody may still be writing to it then. */
static bool endWithDaemon()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    return !isOrphan();
}

/** Names in archives are UTF-8; this locale is built into the C library, so it works in a jail too. */
static void useUtf8() { setlocale(LC_CTYPE, "C.UTF-8"); }

bool enterJail(const char *directory)
{
    useUtf8();
    umask(0);
    if (!endWithDaemon())
        return false;
    if (chdir(directory) < 0 || chroot(".") < 0 || chdir("/") < 0 || !dropCapabilities()) {
        perror(directory);
        return false;
    }
    return true;
}

bool enterEmptyJail()
{
    constexpr uid_t nobody = 65534;
    useUtf8();
    if (geteuid() != 0)
        return endWithDaemon(); // there is nothing to give up
    if (chdir("/proc/self/fdinfo") < 0 || chroot(".") < 0 || setgroups(0, nullptr) < 0 || setresgid(nobody, nobody, nobody) < 0
        || setresuid(nobody, nobody, nobody) < 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) {
        perror("jail");
        return false;
    }
    return endWithDaemon(); // a change of user would have taken it back
}

}
