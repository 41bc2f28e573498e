// SPDX-License-Identifier: Apache-2.0
// What every test needs, compiled once for all (doc/adr/0004); the rules of cmake/pch.h hold here too.
#pragma once

#include <QtTest>

#include "cmake/pch.h"
#include "tests/support/testmain.h"

// Qt's ways to say main, for programs that may be linked into one with others (quayside_tests in cmake/QuaysideLayers.cmake).
#define QUAYSIDE_TEST_PROGRAM(TestClass, ...) \
    static quayside::TestProgram program##TestClass(__FILE__, [](int argc, char **argv) -> int { \
        __VA_ARGS__ \
        TestClass test; \
        return QTest::qExec(&test, argc, argv); \
    });
#undef QTEST_APPLESS_MAIN
#undef QTEST_GUILESS_MAIN
#undef QTEST_MAIN
#define QTEST_APPLESS_MAIN(TestClass) QUAYSIDE_TEST_PROGRAM(TestClass)
#define QTEST_GUILESS_MAIN(TestClass) QUAYSIDE_TEST_PROGRAM(TestClass, QCoreApplication application(argc, argv);)
#ifdef QT_GUI_LIB
#define QTEST_MAIN(TestClass) QUAYSIDE_TEST_PROGRAM(TestClass, QGuiApplication application(argc, argv);)
#else
#define QTEST_MAIN(TestClass) QTEST_GUILESS_MAIN(TestClass)
#endif
