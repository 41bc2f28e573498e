// SPDX-License-Identifier: Apache-2.0
#include "app/display/picture.h"

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <glib.h>
#include <sys/mman.h>
#include <unistd.h>

namespace quayside {

namespace {
constexpr guint interval = 10;       // ms between two tellings
constexpr size_t areasAtOnce = 16;   // more become one that holds them all

uint32_t expanded(uint16_t point, int bits)
{
    const auto wide = [](unsigned value, int from) { return from == 6 ? value << 2 | value >> 4 : value << 3 | value >> 2; };
    const unsigned blue = wide(point & 31, 5);
    if (bits == 15)
        return 0xff000000 | wide(point >> 10 & 31, 5) << 16 | wide(point >> 5 & 31, 5) << 8 | blue;
    return 0xff000000 | wide(point >> 11 & 31, 5) << 16 | wide(point >> 5 & 63, 6) << 8 | blue;
}
}

void Picture::begin(int bits, int width, int height, int stride, const void *points)
{
    end();
    if (width < 1 || height < 1 || width > displaySizeLimit || height > displaySizeLimit)
        return;
    const off_t size = off_t(width) * height * 4;
    const UniqueFd file(memfd_create("quayside-display", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!file || ftruncate(file.get(), size) < 0 || fcntl(file.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) < 0)
        return;
    void *memory = mmap(nullptr, size_t(size), PROT_READ | PROT_WRITE, MAP_SHARED, file.get(), 0);
    if (memory == MAP_FAILED)
        return;
    m_shared = static_cast<uint32_t *>(memory);
    m_source = static_cast<const unsigned char *>(points);
    m_bits = bits;
    m_width = width;
    m_height = height;
    m_stride = stride;
    copy({ 0, 0, width, height });
    m_link.send({ DisplayMessage::Surface, width, height, width * 4 }, nullptr, 0, file.get());
}

void Picture::end()
{
    if (!m_shared)
        return;
    munmap(m_shared, size_t(m_width) * size_t(m_height) * 4);
    m_shared = nullptr;
    m_changed.clear();
    m_link.send({ DisplayMessage::NoSurface });
}

void Picture::changed(int x, int y, int width, int height)
{
    const Area area { std::max(x, 0), std::max(y, 0), std::min(x + width, m_width), std::min(y + height, m_height) };
    if (!m_shared || area.left >= area.right || area.top >= area.bottom)
        return;
    copy(area);
    m_changed.push_back(area);
    if (!std::exchange(m_isPlanned, true)) {
        g_timeout_add(interval, [](gpointer self) -> gboolean {
            static_cast<Picture *>(self)->tell();
            return G_SOURCE_REMOVE;
        }, this);
    }
}

void Picture::copy(const Area &area)
{
    const auto width = size_t(area.right - area.left);
    for (int y = area.top; y < area.bottom; ++y) {
        uint32_t *to = m_shared + ptrdiff_t(y) * m_width + area.left;
        const unsigned char *line = m_source + ptrdiff_t(y) * m_stride;
        if (m_bits == 32) {
            std::memcpy(to, line + ptrdiff_t(area.left) * 4, width * 4);
            continue;
        }
        const auto *from = reinterpret_cast<const uint16_t *>(line) + area.left;
        std::transform(from, from + width, to, [this](uint16_t point) { return expanded(point, m_bits); });
    }
}

void Picture::tell()
{
    m_isPlanned = false;
    if (m_changed.size() > areasAtOnce) {
        Area all = m_changed.front();
        for (const Area &one : m_changed)
            all = { std::min(all.left, one.left), std::min(all.top, one.top), std::max(all.right, one.right), std::max(all.bottom, one.bottom) };
        m_changed = { all };
    }
    for (const Area &one : std::exchange(m_changed, {}))
        m_link.send({ DisplayMessage::Damage, one.left, one.top, one.right - one.left, one.bottom - one.top });
}

}
