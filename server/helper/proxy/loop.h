// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <ctime>
#include <memory>
#include <vector>

namespace quayside::helper {

/** Something that waits for descriptors. It may be removed while it is called: Loop::remove() keeps it until the round is over. */
class Watcher {
public:
    virtual ~Watcher() = default;
    /** `which` as given to watch(); events of epoll(7). */
    virtual void ready(int which, uint32_t events) = 0;
    /** Asked for by again(). */
    virtual void resume() { }
    /** About once a second while somebody holds the loop's clock. */
    virtual void tick(time_t) { }

private:
    friend class Loop;
    struct Slot {
        Watcher *watcher;
        int which;
    };
    Slot m_slots[2];
    size_t m_index = 0; ///< in the loop's list
    bool m_removed = false, m_queued = false;
};

/** One thread's events. */
class Loop {
public:
    Loop();
    /** The loop owns it from now on. */
    void add(std::unique_ptr<Watcher> watcher);
    /** `which` is 0 or 1; false with errno. */
    bool watch(Watcher *watcher, int which, int fd, uint32_t events);
    void unwatch(int fd);
    void remove(Watcher *watcher);
    /** Calls resume() after the others had their turn, or after some milliseconds. */
    void again(Watcher *watcher) { queue(watcher, m_again); }
    void soon(Watcher *watcher) { queue(watcher, m_soon); }
    /** +1 to need tick(), -1 when no more. */
    void holdClock(int change) { m_clockHolders += change; }
    [[noreturn]] void run();

private:
    void queue(Watcher *watcher, std::vector<Watcher *> &list);
    void resume(std::vector<Watcher *> &list);
    void tick();
    void sweep();

    int m_epoll;
    time_t m_now = 0;
    int m_clockHolders = 0;
    std::vector<std::unique_ptr<Watcher>> m_watchers;
    std::vector<Watcher *> m_removed;
    std::vector<Watcher *> m_again, m_soon;
};

/** CLOCK_MONOTONIC in seconds. */
time_t monotonicSeconds();
/** A line in the device's log, which is standard error; not more than some thousands. */
void say(const char *format, ...) __attribute__((format(printf, 1, 2)));

}
