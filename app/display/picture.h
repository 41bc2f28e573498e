// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/display/link.h"

namespace quayside {

/** The machine's screen in memory that the desktop reads, and what of it the desktop hasn't been told of yet. Changes are told together,
 *  a hundred times a second at most. */
class Picture {
public:
    explicit Picture(Link &link) : m_link(link) { }

    /** A new screen whose points lie at `points`, which stays the caller's. Bits a point: 32 (xRGB), 16 (565) or 15 (555). */
    void begin(int bits, int width, int height, int stride, const void *points);
    /** It has gone. */
    void end();
    /** Points that have changed. */
    void changed(int x, int y, int width, int height);

private:
    struct Area {
        int left, top, right, bottom;
    };
    void copy(const Area &area);
    void tell();

    Link &m_link;
    const unsigned char *m_source = nullptr;
    int m_bits = 0, m_width = 0, m_height = 0, m_stride = 0;
    uint32_t *m_shared = nullptr;
    std::vector<Area> m_changed;
    bool m_isPlanned = false;
};

}
