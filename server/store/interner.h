// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>
#include <mutex>

#include "models/core/types.h"

namespace quayside {

/** Lets equal strings share their memory: a thousand instances have the same thirty keys. Strings that nobody else holds any more
 *  are swept out as it grows. Any thread. */
class Interner {
public:
    QString shared(QStringView text);
    /** The map with its keys shared, and those values that tend to be the same in many rows. */
    StringMap shared(const StringMap &map);
    DeviceMap shared(const DeviceMap &map);
    /** Whether many rows have the same value under this key, so that a place in the table pays. */
    static bool isWorthSharing(QStringView key, QStringView value);
    qsizetype size() const;

private:
    void sweep();

    mutable std::mutex m_mutex;
    QSet<QString> m_strings;
    qsizetype m_sweepAt = 1024;
};

/** The one of the store; lives as long as the process. */
Interner &interner();

}
