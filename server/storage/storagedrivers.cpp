// SPDX-License-Identifier: Apache-2.0
#include "server/storage/storagedrivers.h"

#include "server/storage/dirdriver.h"
#include "server/storage/storageservice.h"

namespace quayside {

using namespace Qt::StringLiterals;

std::span<const StorageDriver *const> storageDrivers()
{
    static const DirDriver dir;
    static const StorageDriver *const table[] = { &dir };
    return table;
}

Result<const StorageDriver *> storageDriver(const QString &name)
{
    QStringList known;
    for (const StorageDriver *driver : storageDrivers()) {
        if (name == QLatin1StringView(driver->info().name))
            return driver;
        known << QLatin1StringView(driver->info().name);
    }
    return failure(badRequest(u"Unknown storage driver \"%1\" (known: %2)"_s.arg(name, known.join(u", "_s))));
}

StorageDriverSummary storageDriverSummary()
{
    QStringList names, versions;
    for (const StorageDriver *driver : storageDrivers()) {
        names << QLatin1StringView(driver->info().name);
        versions << QLatin1StringView(driver->info().version);
    }
    return { names.join(u" | "_s), versions.join(u" | "_s) };
}

}
