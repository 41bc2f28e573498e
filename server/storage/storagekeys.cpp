// SPDX-License-Identifier: Apache-2.0
#include "server/storage/storagekeys.h"

#include <algorithm>
#include <array>

#include "models/core/units.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Check = bool (*)(const QString &value);

bool isAnything(const QString &) { return true; }
bool isSize(const QString &value) { return parseByteSize(value).has_value(); }
bool isRate(const QString &value) { return isSize(value) || parseBitSize(value).has_value(); }
bool isBool(const QString &value)
{
    static constexpr std::array words { "true"_L1, "false"_L1, "1"_L1, "0"_L1, "yes"_L1, "no"_L1, "on"_L1, "off"_L1 };
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView w) { return value.compare(w, Qt::CaseInsensitive) == 0; });
}

struct Key {
    const char *name;
    unsigned scopes;
    Check check;
    const char *expected;
};
constexpr unsigned pool = unsigned(StorageKeyScope::Pool);
constexpr unsigned custom = unsigned(StorageKeyScope::CustomVolume);
constexpr unsigned volume = unsigned(StorageKeyScope::Volume);
constexpr std::array keys {
    Key { "source", pool, isAnything, "a path" },
    Key { "rsync.bwlimit", pool, isRate, "a rate, as 10MB" },
    Key { "volatile.initial_source", pool, isAnything, "a path" },
    Key { "size", custom | volume, isSize, "a size, as 10GB" },
    Key { "security.shifted", custom, isBool, "true or false" },
    Key { "security.unmapped", custom, isBool, "true or false" },
    Key { "snapshots.expiry", custom, isAnything, "a time, as 1w" },
    Key { "snapshots.schedule", custom, isAnything, "a cron expression" },
    Key { "snapshots.pattern", custom, isAnything, "a pattern" },
};

Result<> checkOne(unsigned scopes, const StorageDriverInfo &driver, const QString &shown, const QString &key, const QString &value)
{
    if (key.startsWith("user."_L1))
        return {};
    const auto row = std::find_if(keys.begin(), keys.end(), [&](const Key &k) { return (k.scopes & scopes) && key == QLatin1StringView(k.name); });
    if (row == keys.end())
        return failure(badRequest(u"Invalid option \"%1\""_s.arg(shown)));
    if (value.isEmpty())
        return {};
    if (!row->check(value))
        return failure(badRequest(u"Invalid value for option \"%1\": \"%2\" isn't %3"_s.arg(shown, value, QLatin1StringView(row->expected))));
    if (key == "size"_L1 && !driver.volumeSize)
        return failure(badRequest(u"Storage driver \"%1\" can't limit the size of volumes (option \"%2\")"_s.arg(QLatin1StringView(driver.name), shown)));
    return {};
}
}

Result<> checkStorageKeys(StorageKeyScope scope, const StorageDriverInfo &driver, const StringMap &config)
{
    for (auto it = config.cbegin(); it != config.cend(); ++it) {
        const bool isDefault = scope == StorageKeyScope::Pool && it.key().startsWith("volume."_L1);
        TRY(checkOne(isDefault ? custom | volume : unsigned(scope), driver, it.key(), isDefault ? it.key().mid(7) : it.key(), it.value()));
    }
    return {};
}

}
