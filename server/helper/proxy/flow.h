// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace quayside::helper {

/** One direction of a connection: takes bytes from one socket and gives them to another; what it can't give yet it keeps. */
class Flow {
public:
    enum class Step { Moved, NothingToTake, CannotGive, Ended, Failed };
    virtual ~Flow() = default;
    virtual Step step(int from, int to) = 0;
    /** Whether it keeps something. */
    virtual bool isHolding() const = 0;
};

/** Bytes never leave the kernel: splice(2) through a pipe, which it has only while something is under way. */
class SpliceFlow final : public Flow {
public:
    ~SpliceFlow() override;
    Step step(int from, int to) override;
    bool isHolding() const override { return m_held > 0; }

private:
    int m_pipe[2] = { -1, -1 };
    size_t m_held = 0;
};

/** Between unix sockets: descriptors that are sent along arrive too. */
class MessageFlow final : public Flow {
public:
    ~MessageFlow() override { dropFds(); }
    Step step(int from, int to) override;
    bool isHolding() const override { return !m_held.empty(); }

private:
    Step take(int from);
    Step give(int to);
    void dropFds();
    std::string m_held;
    std::vector<int> m_fds; ///< go with its first byte
};

/** Where a side is a datagram socket: each datagram becomes bytes of the stream, each piece of the stream a datagram. */
class DatagramFlow final : public Flow {
public:
    explicit DatagramFlow(bool fromDatagrams) : m_fromDatagrams(fromDatagrams) { }
    Step step(int from, int to) override;
    bool isHolding() const override { return !m_held.empty(); }

private:
    const bool m_fromDatagrams;
    std::string m_held;
};

}
