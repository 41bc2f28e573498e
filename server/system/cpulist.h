// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace quayside {

/** "0-2,4" as numbers, in order and each once; none when it isn't a list of CPUs. */
std::optional<QList<int>> parseCpuList(const QString &text);
QString cpuListText(const QList<int> &cpus);

}
