// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <memory>

#include "models/core/uniquefd.h"

namespace quayside {

/** The screen of a machine as `quayside-display` writes it into memory that both share: its points change under one's eyes. */
class DisplayFrame {
public:
    /** Null if it isn't what was promised: a sealed file of that size. */
    static std::shared_ptr<DisplayFrame> map(const UniqueFd &file, QSize size, int bytesPerLine);
    ~DisplayFrame();

    QSize size() const { return m_size; }
    /** Of the points as they are now. */
    QImage copy(const QRect &area) const;
    QImage copy() const { return copy({ {}, m_size }); }

private:
    DisplayFrame(void *memory, size_t length, QSize size, int bytesPerLine) : m_memory(memory), m_length(length), m_size(size), m_bytesPerLine(bytesPerLine) { }

    void *m_memory;
    size_t m_length;
    QSize m_size;
    int m_bytesPerLine;
};

}
