// SPDX-License-Identifier: Apache-2.0
#include "server/daemon/directorylock.h"

#include <QDeadlineTimer>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>

namespace quayside {

using namespace Qt::StringLiterals;

/** A daemon that is just ending still has it, and after kill -9 for a moment a child that it was about to start. */
static constexpr int patienceMs = 500;

Result<DirectoryLock> DirectoryLock::take(const QString &directory)
{
    DirectoryLock lock;
    lock.m_directory.reset(::open(directory.toLocal8Bit().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!lock.m_directory)
        return failure(systemError(u"Couldn't open "_s + directory, errno));
    for (const QDeadlineTimer patience(patienceMs);; ::poll(nullptr, 0, 10)) {
        if (::flock(lock.m_directory.get(), LOCK_EX | LOCK_NB) == 0)
            return lock;
        if (errno != EWOULDBLOCK)
            return failure(systemError(u"Couldn't lock "_s + directory, errno));
        if (patience.hasExpired())
            return failure(conflict(u"Another daemon is running on "_s + directory));
    }
}

}
