// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/system/saferoot.h"

namespace quayside {

/** The bytes of a regular file in a tree that others fill, its last name no link. 404 when it isn't there, 400 when it is no file or
 *  has more than `maximum` bytes. */
Result<QByteArray> readBeneath(const SafeRoot &root, const QByteArray &path, qint64 maximum);

}
