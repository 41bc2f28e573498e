// SPDX-License-Identifier: Apache-2.0
#include "server/storage/filecontent.h"

#include <algorithm>
#include <cerrno>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <unistd.h>

namespace quayside {

namespace {
constexpr off_t piece = 8 * 1024 * 1024; ///< for progress; the kernel takes any size
}

int FileContent::copy(int from, int to, off_t size, off_t blocks)
{
    if (m_canClone) {
        if (::ioctl(to, FICLONE, from) == 0) {
            m_copied(size);
            return 0;
        }
        m_canClone = false;
    }
    return blocks * 512 < size ? copySparse(from, to, size) : copyRange(from, to, 0, size);
}

/** sendfile(2) copies once, from page to page, and unlike copy_file_range(2) between file systems too. */
int FileContent::copyRange(int from, int to, off_t begin, off_t end)
{
    if (begin > 0 && ::lseek(to, begin, SEEK_SET) < 0)
        return errno;
    while (begin < end) {
        const ssize_t got = ::sendfile(to, from, &begin, size_t(std::min(end - begin, piece)));
        if (got < 0 && errno != EINTR)
            return errno;
        if (got == 0)
            return ::ftruncate(to, end) == 0 ? 0 : errno;
        if (got > 0)
            m_copied(got);
    }
    return 0;
}

int FileContent::copySparse(int from, int to, off_t size)
{
    for (off_t at = 0; at < size;) {
        const off_t data = ::lseek(from, at, SEEK_DATA);
        if (data < 0 && errno != ENXIO) // this file system can't tell
            return copyRange(from, to, at, size);
        if (data < 0 || data >= size)
            break;
        const off_t hole = ::lseek(from, data, SEEK_HOLE);
        at = hole < 0 ? size : std::min(hole, size);
        if (const int error = copyRange(from, to, data, at))
            return error;
    }
    return ::ftruncate(to, size) == 0 ? 0 : errno;
}

}
