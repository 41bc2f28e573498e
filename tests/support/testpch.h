// SPDX-License-Identifier: Apache-2.0
// What every test needs, compiled once for all (doc/adr/0004); the rules of cmake/pch.h hold here too.
#pragma once

#include <QtTest>
#ifdef QT_QUICK_LIB
#include <QtQml>
#include <QtQuick>
#endif

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

// What a test waits for comes on a loaded machine too; Qt's own 5 seconds don't suffice there.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, 60000)
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT(expression, message, 60000)
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT(expression, expected, 60000)
