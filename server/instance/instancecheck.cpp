// SPDX-License-Identifier: Apache-2.0
#include "server/instance/instancecheck.h"

#include "models/config/devicekeys.h"
#include "server/instance/instancelimits.h"
#include "server/instance/seccomppolicy.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<> checkProfiles(const Repositories &rows, const QString &project, const QStringList &names)
{
    QStringList seen;
    for (const QString &name : names) {
        if (!rows.profiles.find(project, name))
            return failure(badRequest(u"Requested profile \"%1\" doesn't exist"_s.arg(name)));
        if (seen.contains(name))
            return failure(badRequest(u"Duplicate profile found in request"_s));
        seen.append(name);
    }
    return {};
}

Result<> checkLocal(const InstanceRow &row)
{
    TRY(instanceKeys().validate(row.config, ConfigOwner::Container));
    return validateDevices(row.devices, ConfigOwner::Container);
}

Result<> checkProfile(const StringMap &config, const DeviceMap &devices)
{
    TRY(instanceKeys().validate(config, ConfigOwner::Profile));
    TRY(checkSyscallKeys(config));
    return validateDevices(devices, ConfigOwner::Profile);
}

Result<> checkExpanded(const Expansion &expanded)
{
    TRY(instanceKeys().validate(expanded.config, ConfigOwner::Container));
    TRY(checkSyscallKeys(expanded.config));
    TRY(validateDevices(expanded.devices, ConfigOwner::Container));
    const RootDisk disk = TRY(rootDisk(expanded.devices));
    if (disk.pool.isEmpty())
        return failure(badRequest(u"The instance's root device is missing the pool property"_s));
    TRY(resourceLimits(expanded.config, HostCapacity::current()));
    return {};
}

}
