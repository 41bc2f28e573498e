// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace quayside {

/** The time as Go's layouts write it, which templates use: parts of "Mon Jan 2 15:04:05.000 MST 2006" stand for the same parts of the
 *  time, everything else for itself. English names. Pure. */
QString goTimeText(const QDateTime &time, const QString &layout);

}
