// SPDX-License-Identifier: Apache-2.0
#include "server/storage/storagekeys.h"

#include "models/config/configschema.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** `shown` is the key as it was given, `key` as the schema knows it. */
Result<> checkOne(const ConfigSchema &schema, bool isCustom, const QString &shown, const QString &key, const QString &value)
{
    const ConfigKey *row = schema.find(key);
    const QString condition = row ? QString::fromLatin1(row->condition) : QString();
    if (!row || (condition == "custom volume"_L1 && !isCustom))
        return failure(badRequest(u"Invalid option \"%1\""_s.arg(shown)));
    return schema.validate(key, value);
}
}

Result<> checkStorageKeys(StorageKeyScope scope, const StorageDriverInfo &driver, const StringMap &config)
{
    const bool isPool = scope == StorageKeyScope::Pool;
    for (auto it = config.cbegin(); it != config.cend(); ++it) {
        const bool isDefault = isPool && it.key().startsWith("volume."_L1);
        const ConfigSchema &schema = isPool && !isDefault ? storagePoolKeys() : storageVolumeKeys();
        const bool isCustom = isDefault || scope == StorageKeyScope::CustomVolume;
        if (isPool && it.key() == "size"_L1 && !it->isEmpty() && !driver.volumeSize)
            return failure(badRequest(u"Storage driver \"%1\" can't limit sizes (option \"size\")"_s.arg(QLatin1StringView(driver.name))));
        TRY(checkOne(schema, isCustom, it.key(), isDefault ? it.key().mid(7) : it.key(), it.value()));
    }
    return {};
}

}
