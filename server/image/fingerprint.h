// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "models/core/result.h"

namespace quayside {

/** SHA-256 of a file, taken in a thread of its own, also while another process still appends to it. */
class Fingerprint {
public:
    /** Begins with what is there of `fd`, which stays open. Not `growing`: what was written may change until finish(), and waits for it. */
    Fingerprint(int fd, bool growing);
    ~Fingerprint();
    Fingerprint(const Fingerprint &) = delete;

    struct Sum {
        QString hex;
        qint64 size = 0; ///< bytes of the file
    };
    /** The file is whole. Waits for the rest. 500 when it can't be read. */
    Result<Sum> finish();

private:
    void run();
    bool waitForMore(); ///< false: nothing more comes

    const int m_fd;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    const bool m_growing;
    bool m_whole = false; ///< guarded by m_mutex
    int m_error = 0;                 ///< errno of a read; once the thread has ended
    Sum m_sum;
    std::thread m_thread;
};

}
