// SPDX-License-Identifier: Apache-2.0
#include "server/system/kernelfeatures.h"

#include <cerrno>
#include <cstdio>
#include <linux/seccomp.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
bool kernelIsAtLeast(int major, int minor)
{
    utsname name {};
    int haveMajor = 0, haveMinor = 0;
    if (uname(&name) < 0 || sscanf(name.release, "%d.%d", &haveMajor, &haveMinor) != 2)
        return false;
    return haveMajor > major || (haveMajor == major && haveMinor >= minor);
}

bool hasSeccompListener()
{
    seccomp_notif_sizes sizes {};
    return syscall(SYS_seccomp, SECCOMP_GET_NOTIF_SIZES, 0, &sizes) == 0;
}

bool hasFileSystem(const char *name)
{
    return readSmallFile(u"/proc/filesystems"_s).value_or(QByteArray()).contains('\t' + QByteArray(name) + '\n');
}

/** mount_setattr(2) refuses a size of 0 with EINVAL where it exists. */
bool hasIdmappedMounts()
{
    return kernelIsAtLeast(5, 12) && syscall(SYS_mount_setattr, -1, nullptr, 0, nullptr, 0) < 0 && errno != ENOSYS;
}

struct Feature {
    const char *name;
    bool (*probe)();
};

constexpr Feature features[] = {
    { "idmapped_mounts", hasIdmappedMounts },
    { "netnsid_getifaddrs", [] { return kernelIsAtLeast(4, 20); } }, // IFA_TARGET_NETNSID
    { "seccomp_listener", hasSeccompListener },
    { "seccomp_listener_continue", [] { return hasSeccompListener() && kernelIsAtLeast(5, 5); } },
    { "shiftfs", [] { return hasFileSystem("shiftfs"); } },
    { "uevent_injection", [] { return kernelIsAtLeast(4, 18); } }, // from user namespaces
    { "unpriv_fscaps", [] { return kernelIsAtLeast(4, 14); } },    // version 3 of file capabilities
};
}

StringMap kernelFeatures()
{
    StringMap result;
    for (const Feature &feature : features)
        result[QString::fromLatin1(feature.name)] = feature.probe() ? u"true"_s : u"false"_s;
    return result;
}

}
