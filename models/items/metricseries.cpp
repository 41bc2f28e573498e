// SPDX-License-Identifier: Apache-2.0
#include "models/items/metricseries.h"

#include <algorithm>

namespace quayside {

namespace {
constexpr qint64 keptMs = 3600 * 1000, shortestGap = 500;
constexpr qsizetype mostPoints = 300;
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
    const qint64 since = lastTime() - qint64(seconds) * 1000;
    const auto first = std::find_if(m_points.begin(), m_points.end(), [&](const Point &p) { return p.time >= since; });
    const qsizetype count = m_points.end() - first, points = std::min(count, mostPoints);
    QList<double> values;
    for (qsizetype i = 0; i < points; ++i) {
        const auto from = first + i * count / points, to = first + (i + 1) * count / points;
        double sum = 0;
        for (auto it = from; it != to; ++it)
            sum += it->sample[metric];
        values << sum / double(to - from);
    }
    return values;
}

}
