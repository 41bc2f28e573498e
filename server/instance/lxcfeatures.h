// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/types.h"

namespace quayside {

/** What liblxc says of itself, through the helper. */
struct LxcFeatures {
    QString version;
    StringMap features; ///< name -> "true" or "false" (API extension lxc_features)

    /** Asked once. Blocking the first time; any thread. */
    static const LxcFeatures &current();
    /** From the text that the helper's verb `features` prints. Pure. */
    static LxcFeatures parse(const QByteArray &text);
};

}
