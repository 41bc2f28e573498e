// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>
#include <functional>
#include <memory>

namespace quayside {

/** One thread's event loop over file descriptors, timers and posted tasks. Everything but post(), run() and isCurrent() is called
 *  in the loop's thread only (or before it runs). Callbacks may unwatch anything, themselves included. */
class Reactor {
public:
    using Ptr = std::shared_ptr<Reactor>;
    enum Events : unsigned {
        None = 0,   ///< nothing is reported, hang-ups neither
        Read = 1,   ///< readable, at its end, or hung up: read() tells which
        Write = 2,  ///< writable or broken
        HangUp = 4, ///< the peer has closed (at least) its writing side; data may still be waiting
    };
    using Callback = std::function<void(unsigned events)>;
    using Task = std::function<void()>;
    using TimerId = quint64;

    /** Also has SIGPIPE ignored in this process: a peer that went away is an error of write(), not of the process. */
    Reactor();
    Reactor(const Reactor &) = delete;
    Reactor &operator=(const Reactor &) = delete;
    virtual ~Reactor() = default;

    /** Level-triggered. The fd stays the caller's and must be unwatched before it is closed. A file that cannot be polled (a
     *  regular file, /dev/null) counts as always ready. False (errno) if the fd is bad or already watched. */
    virtual bool watch(int fd, unsigned events, Callback callback) = 0;
    /** Replaces the events of a watched fd. */
    virtual void modify(int fd, unsigned events) = 0;
    /** Forgets the fd and its callback; no effect if it isn't watched. */
    virtual void unwatch(int fd) = 0;
    /** Runs `task` once, `ms` milliseconds from now. The id is never 0. */
    virtual TimerId after(int ms, Task task) = 0;
    /** No effect on an unknown id, or one that has fired. */
    virtual void cancel(TimerId id) = 0;
    /** Runs `task` in the loop's thread, later, in the order of posting. Any thread. Tasks left at the end are destroyed unrun. */
    virtual void post(Task task) = 0;
    /** Whether the caller is in the loop's thread. Any thread. */
    virtual bool isCurrent() const = 0;

    /** At once if in the loop's thread, else by post(). Any thread. */
    void run(Task task);
};

}
