// SPDX-License-Identifier: Apache-2.0
#include "server/helper/archive/squashfsblocks.h"

#include <algorithm>

#include <sqfs/inode.h>

namespace quayside::helper {

static constexpr unsigned maximumThreads = 8;
static constexpr unsigned slotsPerThread = 4;

SquashfsBlocks::SquashfsBlocks(const SquashfsReader &reader, const std::vector<const Node *> &files) : m_reader(reader)
{
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1u, maximumThreads);
    for (const Node *file : files)
        plan(*file, threads);
    m_slots.resize(std::min<size_t>(m_pieces.size(), size_t(threads) * slotsPerThread));
    for (unsigned i = 0; i < threads && !m_pieces.empty(); ++i)
        m_threads.emplace_back([this, i] { work(i); });
}

SquashfsBlocks::~SquashfsBlocks()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_freed.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void SquashfsBlocks::plan(const Node &file, unsigned threads)
{
    constexpr sqfs_u32 none = 0xffffffff;
    sqfs_u64 size = 0;
    sqfs_u32 fragment = none, offset = 0;
    sqfs_inode_get_file_size(file.inode, &size);
    sqfs_inode_get_frag_location(file.inode, &fragment, &offset);
    for (sqfs_u64 at = 0; at < size;) {
        const sqfs_u64 length = std::min<sqfs_u64>(m_reader.blockSize(), size - at);
        const bool inFragment = fragment != none && length < m_reader.blockSize();
        m_pieces.push_back({ &file, off_t(at), size_t(length), unsigned(inFragment ? fragment : m_pieces.size()) % threads });
        at += length;
    }
}

void SquashfsBlocks::work(unsigned thread)
{
    const SquashfsData data = m_reader.data();
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        if (piece.thread != thread)
            continue;
        std::unique_lock lock(m_mutex);
        m_freed.wait(lock, [&] { return m_stopping || i < m_taken + m_slots.size(); });
        if (m_stopping)
            return;
        lock.unlock();
        Slot &slot = m_slots[i % m_slots.size()];
        slot.bytes.resize(piece.size);
        slot.isGood = data.read(*piece.node, piece.offset, slot.bytes.data(), piece.size);
        lock.lock();
        slot.isReady = true;
        m_filled.notify_one();
    }
}

std::span<const char> SquashfsBlocks::next()
{
    std::unique_lock lock(m_mutex);
    if (m_holds) {
        m_slots[m_taken % m_slots.size()].isReady = false;
        ++m_taken;
        m_freed.notify_all();
    }
    m_holds = m_taken < m_pieces.size();
    if (!m_holds)
        return {};
    const Slot &slot = m_slots[m_taken % m_slots.size()];
    m_filled.wait(lock, [&] { return slot.isReady; });
    return slot.isGood ? std::span<const char>(slot.bytes) : std::span<const char>();
}

}
