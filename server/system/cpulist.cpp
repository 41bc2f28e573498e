// SPDX-License-Identifier: Apache-2.0
#include "server/system/cpulist.h"

#include <QStringList>
#include <algorithm>

namespace quayside {

std::optional<QList<int>> parseCpuList(const QString &text)
{
    QList<int> cpus;
    for (const QString &part : text.split(u',')) {
        const QStringList ends = part.split(u'-');
        bool firstOk = false, lastOk = false;
        const int first = ends.front().toUShort(&firstOk), last = ends.back().toUShort(&lastOk);
        if (ends.size() > 2 || !firstOk || !lastOk || first > last)
            return std::nullopt;
        for (int cpu = first; cpu <= last; ++cpu)
            cpus.append(cpu);
    }
    std::sort(cpus.begin(), cpus.end());
    cpus.erase(std::unique(cpus.begin(), cpus.end()), cpus.end());
    return cpus;
}

QString cpuListText(const QList<int> &cpus)
{
    QStringList parts;
    for (qsizetype i = 0, next = 0; i < cpus.size(); i = next) {
        for (next = i + 1; next < cpus.size() && cpus[next] == cpus[next - 1] + 1;)
            ++next;
        const QString first = QString::number(cpus[i]);
        parts.append(next == i + 1 ? first : first + u'-' + QString::number(cpus[next - 1]));
    }
    return parts.join(u',');
}

}
