// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "models/core/result.h"

namespace quayside {

/** What this machine runs, by the API's names, its own first: { "x86_64", "i686" }. */
const QStringList &hostArchitectures();
/** `wanted`, or the machine's own when that is empty; the kernel's other names ("amd64") are taken. 400 when it can't run here. */
Result<QString> usableArchitecture(const QString &wanted);

}
