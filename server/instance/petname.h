// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace quayside {

/** A random name of two words, "merry-otter": about 4000 different ones. Always a valid instance name. */
QString petName();

}
