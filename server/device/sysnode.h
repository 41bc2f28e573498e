// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>
#include <sys/types.h>

namespace quayside {

/** A file of sysfs without the white space around; empty when there is none. Blocking. */
QString sysText(const QString &path);
/** A file "MAJOR:MINOR". */
std::optional<dev_t> sysNumber(const QString &path);
/** Whether a device's key, empty for any, means the id that sysfs has ("0x8086" or "8086"). Pure. */
bool isId(const QString &key, const QString &id);

}
