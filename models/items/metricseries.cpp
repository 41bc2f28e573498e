// SPDX-License-Identifier: Apache-2.0
#include "models/items/metricseries.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quayside {

namespace {
constexpr qint64 keptMs = 3600 * 1000, shortestGap = 500;
constexpr qint64 longestSilence = 20 * 1000; ///< between samples that a line still joins
constexpr qsizetype mostSteps = 300;

/** Fills what is missing between two values that aren't further apart than `most` steps. */
void bridge(QList<double> &values, qsizetype most)
{
    qsizetype before = -1;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        for (qsizetype gap = before + 1; before >= 0 && i - before <= most && gap < i; ++gap)
            values[gap] = values[before] + (values[i] - values[before]) * double(gap - before) / double(i - before);
        before = i;
    }
}
}

void MetricSeries::add(qint64 time, const Sample &sample)
{
    if (!m_points.isEmpty() && time - lastTime() < shortestGap)
        return;
    m_points.append({ time, sample });
    const auto recent = std::find_if(m_points.cbegin(), m_points.cend(), [&](const Point &p) { return time - p.time <= keptMs; });
    m_points.erase(m_points.cbegin(), recent);
}

QList<double> MetricSeries::series(Metric metric, int seconds) const
{
    if (m_points.isEmpty())
        return {};
    const qsizetype steps = std::min<qsizetype>(seconds / 2, mostSteps);
    const qint64 width = qint64(seconds) * 1000 / steps;
    QList<double> sums(steps, 0);
    QList<int> counts(steps, 0);
    for (const Point &point : m_points) {
        const qsizetype step = steps - 1 - (lastTime() - point.time) / width;
        if (step < 0)
            continue;
        sums[step] += point.sample[metric];
        ++counts[step];
    }
    for (qsizetype i = 0; i < steps; ++i)
        sums[i] = counts[i] > 0 ? sums[i] / counts[i] : std::numeric_limits<double>::quiet_NaN();
    bridge(sums, std::max<qsizetype>(longestSilence / width, 2));
    return sums;
}

}
