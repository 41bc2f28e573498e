// SPDX-License-Identifier: Apache-2.0
// main of every test program that has none of its own: runs the only test there is, or the one that the first argument names.
#include <cstdio>
#include <string>
#include <string_view>

#include "tests/support/testmain.h"

using quayside::TestProgram;

static std::string_view nameOf(const TestProgram &program)
{
    std::string_view name = program.file;
    name.remove_prefix(name.rfind('/') + 1);
    return name.substr(0, name.rfind('.'));
}

int main(int argc, char **argv)
{
    for (const TestProgram *program = TestProgram::first; argc > 1 && program; program = program->next) {
        if (nameOf(*program) == argv[1]) {
            argv[1] = argv[0];
            return program->main(argc - 1, argv + 1);
        }
    }
    if (TestProgram::first && !TestProgram::first->next)
        return TestProgram::first->main(argc, argv);
    std::fprintf(stderr, "%s TEST [FUNCTION…], where TEST is one of\n", argv[0]);
    for (const TestProgram *program = TestProgram::first; program; program = program->next)
        std::fprintf(stderr, "  %s\n", std::string(nameOf(*program)).c_str());
    return 2;
}
