// SPDX-License-Identifier: Apache-2.0
#include "server/instance/cpubalance.h"

#include <QStringList>
#include <algorithm>

#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

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
