// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>

#include "models/core/result.h"
#include "models/core/uniquefd.h"

namespace quayside {

/** A file that one thread writes while another already reads it: the reader waits where the writer hasn't come yet. */
class GrowingFile {
public:
    /** A new, empty file, 0600. Fails when the path exists. */
    static Result<std::shared_ptr<GrowingFile>> create(const QString &path);
    /** A finished file. */
    static Result<std::shared_ptr<GrowingFile>> open(const QString &path);

    const QString &path() const { return m_path; }
    qint64 size() const { return m_size; }

    // --- the writer's thread
    /** 507 that names the path when the disk is full. */
    Result<> append(const char *data, qint64 size);
    /** Or written there by other means, followed by grown(). */
    int fd() const { return m_fd.get(); }
    void grown(qint64 size);
    /** Nothing more comes; `whole` false: it was given up, and readers fail. */
    void finish(bool whole = true);

    // --- any number of readers' threads
    /** Waits until there is something at `offset`; 0 at the end of a whole file, -1 of one given up. */
    qint64 readAt(qint64 offset, char *data, qint64 size);
    /** A pipe that tells another process how the file grows: its size at each step as 64 bits, -1 when it is given up; closed at the
     *  end. Once. */
    Result<UniqueFd> follow();
    /** Waits for the end: whether the file is whole. */
    bool waitFinished();

private:
    GrowingFile(QString path, UniqueFd fd) : m_path(std::move(path)), m_fd(std::move(fd)) { }

    enum class State { Growing, Whole, GivenUp };
    const QString m_path;
    UniqueFd m_fd;
    std::atomic<qint64> m_size { 0 };
    std::atomic<qint64> m_told { 0 }; ///< how much of it waiting readers were told of
    std::mutex m_mutex;
    std::condition_variable m_grown;
    UniqueFd m_follower; ///< the pipe's other end
    void tell(qint64 size);
    State m_state = State::Growing;
};

}
