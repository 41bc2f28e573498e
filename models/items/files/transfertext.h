// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace quayside {

/** "118 of 240 MiB · 42 MB/s · 3 s left": what of it is known. Main thread. */
QString transferText(qint64 done, qint64 total, double bytesPerSecond);

}
