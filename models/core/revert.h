// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <utility>
#include <vector>

namespace quayside {

/** Undo steps of a change made in several steps: run in reverse order when the scope is left, unless success() was called. */
class Revert {
public:
    Revert() = default;
    Revert(const Revert &) = delete;
    Revert &operator=(const Revert &) = delete;
    ~Revert()
    {
        for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
            (*step)();
    }

    /** Steps must not throw and log their own failures. */
    void add(std::function<void()> step) { m_steps.push_back(std::move(step)); }
    void success() { m_steps.clear(); }

private:
    std::vector<std::function<void()>> m_steps;
};

}
