// SPDX-License-Identifier: Apache-2.0
#include "server/instance/cpubalance.h"

#include <QStringList>
#include <algorithm>

#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

QList<int> usableCpus()
{
    const auto read = [](const QString &name) {
        const QByteArray text = readSmallFile(u"/sys/devices/system/cpu/"_s + name).value_or(QByteArray()).trimmed();
        return parseCpuList(QString::fromLatin1(text)).value_or(QList<int>());
    };
    QList<int> cpus = read(u"online"_s);
    const QList<int> isolated = read(u"isolated"_s);
    cpus.removeIf([&isolated](int cpu) { return isolated.contains(cpu); });
    return cpus;
}

QMap<QString, QString> balanceCpus(const QList<CpuWish> &wishes, const QList<int> &cpus)
{
    QMap<QString, QString> result;
    QMap<int, int> users; // of each CPU
    const auto bind = [&](const QString &name, QList<int> chosen) {
        std::sort(chosen.begin(), chosen.end());
        for (const int cpu : chosen)
            ++users[cpu];
        result[name] = cpuListText(chosen);
    };
    QList<CpuWish> counts;
    for (const CpuWish &wish : wishes) {
        bool isCount = false;
        const int count = wish.wish.toInt(&isCount);
        if (isCount && count > 0 && count < cpus.size()) {
            counts.append(wish);
        } else if (!isCount) {
            QList<int> chosen = parseCpuList(wish.wish).value_or(QList<int>());
            chosen.removeIf([&cpus](int cpu) { return !cpus.contains(cpu); });
            if (!chosen.isEmpty())
                bind(wish.name, chosen);
        }
    }
    for (const CpuWish &wish : counts) {
        QList<int> order = cpus;
        std::stable_sort(order.begin(), order.end(), [&users](int a, int b) { return users.value(a) < users.value(b); });
        bind(wish.name, order.first(wish.wish.toInt()));
    }
    return result;
}

}
