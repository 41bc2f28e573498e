// SPDX-License-Identifier: Apache-2.0
#include "models/client/transport.h"

namespace quayside {

QByteArray ApiResponse::header(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

}
