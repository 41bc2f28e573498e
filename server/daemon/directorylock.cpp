// SPDX-License-Identifier: Apache-2.0
#include "server/daemon/directorylock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace quayside {

using namespace Qt::StringLiterals;

Result<DirectoryLock> DirectoryLock::take(const QString &directory)
{
    DirectoryLock lock;
    lock.m_directory.reset(::open(directory.toLocal8Bit().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!lock.m_directory)
        return failure(systemError(u"Couldn't open "_s + directory, errno));
    if (::flock(lock.m_directory.get(), LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return failure(conflict(u"Another daemon is running on "_s + directory));
    return failure(systemError(u"Couldn't lock "_s + directory, errno));
}

}
