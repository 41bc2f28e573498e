// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "models/core/result.h"

namespace quayside {

/** What a file holds, its first `most` bytes (-1: all). 404 when there is none, 500 "PATH: why" when it can't be read; a pipe, a socket or a
 *  device, which could be waited for without end, is refused. Any thread. */
Result<QByteArray> readPlainFile(const QString &path, qint64 most = -1);

}
