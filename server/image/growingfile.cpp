// SPDX-License-Identifier: Apache-2.0
#include "server/image/growingfile.h"

#include <QFile>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr qint64 tellBytes = 2 * 1024 * 1024;

Result<std::shared_ptr<GrowingFile>> GrowingFile::create(const QString &path)
{
    UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!fd)
        return failure(systemError(u"Couldn't create "_s + path, errno));
    return std::shared_ptr<GrowingFile>(new GrowingFile(path, std::move(fd)));
}

Result<std::shared_ptr<GrowingFile>> GrowingFile::open(const QString &path)
{
    UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    struct stat st;
    if (!fd || ::fstat(fd.get(), &st) != 0)
        return failure(systemError(u"Couldn't open "_s + path, errno));
    std::shared_ptr<GrowingFile> file(new GrowingFile(path, std::move(fd)));
    file->m_size = st.st_size;
    file->m_told = st.st_size;
    file->m_state = State::Whole;
    return file;
}

Result<> GrowingFile::append(const char *data, qint64 size)
{
    while (size > 0) {
        const ssize_t written = ::write(m_fd.get(), data, size_t(size));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failure(systemError(u"Couldn't write "_s + m_path, errno));
        data += written;
        size -= written;
        grown(written);
    }
    return {};
}

void GrowingFile::grown(qint64 size)
{
    m_size += size;
    // In large steps: waking the reader for every block would cost more than it reads.
    if (m_size - m_told >= tellBytes) {
        m_told = m_size.load();
        const std::lock_guard lock(m_mutex);
        tell(m_told);
    }
}

void GrowingFile::finish(bool whole)
{
    const std::lock_guard lock(m_mutex);
    if (m_state != State::Growing)
        return;
    m_state = whole ? State::Whole : State::GivenUp;
    tell(whole ? m_size.load() : -1);
    m_follower.reset();
}

/** m_mutex is held. A follower that has gone is no error, and one that is slow has thousands of steps of room. */
void GrowingFile::tell(qint64 size)
{
    m_grown.notify_all();
    if (m_follower)
        [[maybe_unused]] const auto written = ::write(m_follower.get(), &size, sizeof size);
}

Result<UniqueFd> GrowingFile::follow()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return failure(systemError(u"pipe"_s, errno));
    UniqueFd theirs(ends[0]);
    const std::lock_guard lock(m_mutex);
    m_follower.reset(ends[1]);
    tell(m_state == State::GivenUp ? -1 : m_state == State::Whole ? m_size.load() : m_told.load());
    if (m_state != State::Growing)
        m_follower.reset();
    return theirs;
}

qint64 GrowingFile::readAt(qint64 offset, char *data, qint64 size)
{
    std::unique_lock lock(m_mutex);
    m_grown.wait(lock, [&] { return m_state != State::Growing || m_told > offset; });
    if (m_state == State::GivenUp)
        return -1;
    lock.unlock();
    ssize_t n = 0;
    do
        n = ::pread(m_fd.get(), data, size_t(size), offset);
    while (n < 0 && errno == EINTR);
    return n;
}

bool GrowingFile::waitFinished()
{
    std::unique_lock lock(m_mutex);
    m_grown.wait(lock, [&] { return m_state != State::Growing; });
    return m_state == State::Whole;
}

}
