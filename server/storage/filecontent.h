// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <sys/types.h>

namespace quayside {

/** Copies what is in regular files: as a clone where both are on a file system that can do that, else within the kernel and
 *  without the holes. Any thread. */
class FileContent {
public:
    /** `copied` is told the bytes of each piece, in the thread that copies. */
    explicit FileContent(std::function<void(off_t bytes)> copied) : m_copied(std::move(copied)) { }

    /** All of `from` into the empty `to`, which is open at its start. `size` and `blocks` (of 512 bytes) are from's as statx(2) gave
     *  them: a file that grows meanwhile is cut there, one that shrinks has zeros at its end. 0 or an errno. */
    int copy(int from, int to, off_t size, off_t blocks);

private:
    int copyRange(int from, int to, off_t begin, off_t end);
    int copySparse(int from, int to, off_t size);

    std::function<void(off_t)> m_copied;
    std::atomic<bool> m_canClone = true; ///< until the file systems turn out not to
};

}
