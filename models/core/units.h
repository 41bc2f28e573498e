// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "models/core/result.h"

namespace quayside {

/** "10", "64kB", "2GiB", "1.5GB" is refused: whole numbers with LXD's suffixes (B kB MB GB TB PB EB, KiB … EiB, and
 *  " bytes"), no space, no sign; gives bytes. 400 that names the value and the suffixes (doc/instances.md, "Units"). */
Result<qint64> parseByteSize(const QString &text);
/** "100Mbit", "1Gibit"; plain numbers are bits per second. */
Result<qint64> parseBitSize(const QString &text);
/** 1536 -> "1.54kB", as LXD writes sizes in messages: `decimals` digits, decimal prefixes. */
QString formatByteSize(qint64 bytes, int decimals = 2);

}
