// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

#include "server/helper/archive/squashfsreader.h"

namespace quayside::helper {

/** The bytes of a squashfs' files, one file after the other, which several threads decompress ahead of whoever takes them: that is what
 *  unpacking one takes the time for. */
class SquashfsBlocks {
public:
    using Node = SquashfsReader::Node;

    SquashfsBlocks(const SquashfsReader &reader, const std::vector<const Node *> &files);
    SquashfsBlocks(const SquashfsBlocks &) = delete;
    ~SquashfsBlocks();

    /** The next piece, of one file; good until the next call. Empty when it is damaged or all is taken. */
    std::span<const char> next();

private:
    /** Pieces in the same fragment have the same thread, which keeps that decompressed. */
    struct Piece {
        const Node *node;
        off_t offset;
        size_t size;
        unsigned thread;
    };
    struct Slot {
        std::vector<char> bytes;
        bool isReady = false;
        bool isGood = false;
    };

    void plan(const Node &file, unsigned threads);
    void work(unsigned thread);

    const SquashfsReader &m_reader;
    std::vector<Piece> m_pieces;
    std::vector<Slot> m_slots; ///< of the pieces from m_taken on, in a ring
    size_t m_taken = 0;
    bool m_holds = false; ///< the piece at m_taken was given out
    bool m_stopping = false;
    std::mutex m_mutex;
    std::condition_variable m_filled, m_freed;
    std::vector<std::thread> m_threads;
};

}
