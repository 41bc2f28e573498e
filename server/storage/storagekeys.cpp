// SPDX-License-Identifier: Apache-2.0
#include "server/storage/storagekeys.h"

#include "models/config/configschema.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** `shown` is the key as it was given, `key` as the schema knows it. */
Result<> checkOne(const ConfigSchema &schema, bool isCustom, const StorageDriverInfo &driver, const QString &shown, const QString &key,
    const QString &value)
{
    const ConfigKey *row = schema.find(key);
    const QString condition = row ? QString::fromLatin1(row->condition) : QString();
    if (!row || (condition == "custom volume"_L1 && !isCustom))
        return failure(badRequest(u"Invalid option \"%1\""_s.arg(shown)));
    TRY(schema.validate(key, value));
    if (key == "size"_L1 && !value.isEmpty() && !driver.volumeSize)
        return failure(badRequest(u"Storage driver \"%1\" can't limit sizes (option \"%2\")"_s.arg(QLatin1StringView(driver.name), shown)));
    return {};
}
}

Result<> checkStorageKeys(StorageKeyScope scope, const StorageDriverInfo &driver, const StringMap &config)
{
    const bool isPool = scope == StorageKeyScope::Pool;
    for (auto it = config.cbegin(); it != config.cend(); ++it) {
        const bool isDefault = isPool && it.key().startsWith("volume."_L1);
        const ConfigSchema &schema = isPool && !isDefault ? storagePoolKeys() : storageVolumeKeys();
        const bool isCustom = isDefault || scope == StorageKeyScope::CustomVolume;
        TRY(checkOne(schema, isCustom, driver, it.key(), isDefault ? it.key().mid(7) : it.key(), it.value()));
    }
    return {};
}

}
