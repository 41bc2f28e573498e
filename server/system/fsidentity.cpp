// SPDX-License-Identifier: Apache-2.0
#include "server/system/fsidentity.h"

#include <linux/capability.h>
#include <sys/fsuid.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace quayside {

/** setfsuid() to another user than root takes the file capabilities out of the thread's effective set: they are put back. */
static void raiseCapabilities()
{
    __user_cap_header_struct header { _LINUX_CAPABILITY_VERSION_3, 0 };
    __user_cap_data_struct data[2] {};
    if (syscall(SYS_capget, &header, data) < 0)
        return;
    for (auto &word : data)
        word.effective = word.permitted;
    syscall(SYS_capset, &header, data);
}

FsIdentity::FsIdentity(qint64 uid, qint64 gid) : m_active(uid != 0 || gid != 0)
{
    if (!m_active)
        return;
    setfsgid(gid_t(gid));
    setfsuid(uid_t(uid));
    raiseCapabilities();
}

FsIdentity::~FsIdentity()
{
    if (!m_active)
        return;
    setfsuid(geteuid());
    setfsgid(getegid());
    raiseCapabilities();
}

}
