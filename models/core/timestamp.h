// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>
#include <optional>

namespace quayside {

/** A moment, in nanoseconds since 1970 UTC; from 2262 on coarser, but in order (timestamp.cpp). The API's "never" is Timestamp::zero() ("0001-01-01T00:00:00Z"). Value type. */
struct Timestamp {
    qint64 ns = 0;

    static Timestamp now();
    static constexpr Timestamp zero() { return { INT64_MIN }; }
    static Timestamp fromSeconds(qint64 seconds) { return { seconds * 1'000'000'000 }; }
    /** RFC 3339, with any fraction up to nine digits and any offset. */
    static std::optional<Timestamp> parse(const QString &text);
    bool isZero() const { return ns == INT64_MIN; }
    /** RFC 3339 in UTC, nanoseconds without trailing zeros, as Go prints it. */
    QByteArray toRfc3339() const;

    auto operator<=>(const Timestamp &) const = default;
};

}
