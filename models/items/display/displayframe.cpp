// SPDX-License-Identifier: Apache-2.0
#include "models/items/display/displayframe.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "models/items/display/displaywire.h"

namespace quayside {

std::shared_ptr<DisplayFrame> DisplayFrame::map(const UniqueFd &file, QSize size, int bytesPerLine)
{
    const auto fits = [](int length) { return length > 0 && length <= displaySizeLimit; };
    if (!file || !fits(size.width()) || !fits(size.height()) || bytesPerLine < size.width() * 4 || bytesPerLine > displaySizeLimit * 4)
        return nullptr;
    const size_t length = size_t(bytesPerLine) * size_t(size.height());
    struct stat is {};
    // One that can shrink would take this process with it.
    if (::fstat(file.get(), &is) < 0 || size_t(is.st_size) < length || !(::fcntl(file.get(), F_GET_SEALS) & F_SEAL_SHRINK))
        return nullptr;
    void *memory = ::mmap(nullptr, length, PROT_READ, MAP_SHARED, file.get(), 0);
    return memory == MAP_FAILED ? nullptr : std::shared_ptr<DisplayFrame>(new DisplayFrame(memory, length, size, bytesPerLine));
}

DisplayFrame::~DisplayFrame() { ::munmap(m_memory, m_length); }

QImage DisplayFrame::copy(const QRect &area) const
{
    return QImage(static_cast<const uchar *>(m_memory), m_size.width(), m_size.height(), m_bytesPerLine, QImage::Format_RGB32).copy(area & QRect({}, m_size));
}

}
