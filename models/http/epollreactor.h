// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <map>
#include <mutex>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "models/core/uniquefd.h"
#include "models/http/reactor.h"

struct epoll_event;

namespace quayside {

/** A Reactor for a thread of its own, on epoll and an eventfd: the thread's body is run(). When run() returns, every watch, timer
 *  and task is dropped, which frees what they own. */
class EpollReactor final : public Reactor {
public:
    EpollReactor();
    ~EpollReactor() override;

    /** Runs the loop in the calling thread until quit(). Once per object. */
    void run();
    using Reactor::run;
    /** Ends run() soon. Any thread. */
    void quit();

    bool watch(int fd, unsigned events, Callback callback) override;
    void modify(int fd, unsigned events) override;
    void unwatch(int fd) override;
    TimerId after(int ms, Task task) override;
    void cancel(TimerId id) override;
    void post(Task task) override;
    bool isCurrent() const override;

private:
    struct Watch {
        Callback callback;
        unsigned events = 0;
        quint32 generation = 0;
        bool isPollable = true;
        bool isRegistered = false;
    };

    Watch *find(int fd) const;
    bool apply(int fd, Watch &watch);
    int nextTimeout();
    void dispatch(const epoll_event &event);
    void dispatchAlwaysReady();
    int await(epoll_event *events, int size);
    void runTimers();
    void runPosted();
    void clear();
    void wake();

    UniqueFd m_epoll;
    UniqueFd m_wake;
    std::atomic<bool> m_quit = false;
    qint64 m_sleptNs = INT64_MAX; ///< how long it last slept
    std::vector<std::unique_ptr<Watch>> m_watches; ///< by fd
    std::vector<std::unique_ptr<Watch>> m_retired; ///< unwatched in this round: their callback may still be running
    std::unordered_set<int> m_alwaysReady;
    quint32 m_generation = 0;
    std::map<std::pair<qint64, TimerId>, Task> m_timers;
    std::unordered_map<TimerId, qint64> m_deadlines;
    TimerId m_lastTimer = 0;
    std::mutex m_mutex;
    std::vector<Task> m_posted;
    bool m_wakePending = false;
};

}
