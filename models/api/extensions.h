// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <span>

namespace quayside {

/** One named extension of the LXD API and the end-to-end test that proves it here. */
struct ApiExtension {
    const char *name;
    /** "tests/api/tst_x.cpp::function" or "tests/compat/test_y.py::Class.test_z"; nullptr: not provided, not advertised. */
    const char *test;
};

/** All 190 of the reference (LXD 4.0.1), in the order they came. */
std::span<const ApiExtension> apiExtensions();
/** The names in `api_extensions` of GET /1.0: those with a test, then the few of later releases that today's `lxc` asks for. Made once. */
const QStringList &advertisedExtensions();

}
