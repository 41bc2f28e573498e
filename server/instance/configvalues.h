// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/withoutempty.h"

namespace quayside {

/** "true", "1", "yes", "on" in any case; anything else that is set is false, and `fallback` counts when it isn't (doc/instances.md). */
inline bool isTrue(const StringMap &config, const QString &key, bool fallback)
{
    const QString value = config.value(key).toLower();
    if (value.isEmpty())
        return fallback;
    return value == QLatin1StringView("true") || value == QLatin1StringView("1") || value == QLatin1StringView("yes")
        || value == QLatin1StringView("on");
}

inline bool isPrivileged(const StringMap &config) { return isTrue(config, QStringLiteral("security.privileged"), false); }

/** Entries "PREFIX.NAME" as NAME. */
inline StringMap withPrefix(const StringMap &config, const QString &prefix)
{
    StringMap found;
    for (auto it = config.lowerBound(prefix); it != config.end() && it.key().startsWith(prefix); ++it)
        found.insert(it.key().mid(prefix.size()), it.value());
    return found;
}

}
