// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quayside {

/** One QtTest program among those that are linked into one; known by its source's name without ending. Made before main starts. */
struct TestProgram {
    using Main = int (*)(int argc, char **argv);
    const char *file;
    Main main;
    TestProgram *next;

    TestProgram(const char *file, Main main) : file(file), main(main), next(first) { first = this; }
    TestProgram(const TestProgram &) = delete;
    static inline TestProgram *first = nullptr;
};

} // namespace quayside
