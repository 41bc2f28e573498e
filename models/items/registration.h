// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace quayside {

/** Makes the types of Quayside.Models 1.0 known to QML: once, before the first engine. App itself is registered by the application,
 *  as a singleton. */
void registerQmlTypes();

}
