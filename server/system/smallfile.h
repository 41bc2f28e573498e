// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "models/core/result.h"

namespace quayside {

/** The whole of a file of the kernel (/proc, /sys, cgroups), which has no size beforehand; at most 16 MB. 404 when there is
 *  none. Doesn't block but for what the kernel does. */
Result<QByteArray> readSmallFile(const QString &path);
/** The whole text of a file that exists, in one write(). */
Result<> writeSmallFile(const QString &path, const QByteArray &text);
/** All of `bytes`, in as many steps as it takes. 507 for a full disk. */
Result<> writeAll(int fd, const QByteArray &bytes);

}
