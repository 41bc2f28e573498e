// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <array>

namespace quayside {

/** Samples of an instance over the last hour, for charts. */
class MetricSeries {
public:
    enum Metric { Cpu, Memory, Received, Sent, MetricCount };
    using Sample = std::array<double, MetricCount>;

    /** `time` in milliseconds of a steady clock; samples closer than half a second to the one before are dropped. */
    void add(qint64 time, const Sample &sample);
    /** The last `seconds` before the newest sample, in equal steps of 2 s or more (at most 300), oldest first; each the mean of its samples.
     *  NaN where there was none: before the first, and where nothing was heard for long. Empty without samples. */
    QList<double> series(Metric metric, int seconds) const;
    bool isEmpty() const { return m_points.isEmpty(); }
    qint64 lastTime() const { return m_points.isEmpty() ? 0 : m_points.last().time; }

private:
    struct Point {
        qint64 time;
        Sample sample;
    };
    QList<Point> m_points;
};

}
