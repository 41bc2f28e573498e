// SPDX-License-Identifier: Apache-2.0
#include "server/instance/instancecheck.h"

#include <QRegularExpression>
#include <algorithm>

#include "models/config/devicekeys.h"
#include "server/instance/instancelimits.h"
#include "server/instance/seccomppolicy.h"
#include "server/system/idmap.h"

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

/** LXD_UNPRIVILEGED_ONLY (doc/environment.md): nothing of the user's makes an instance privileged. */
static Result<> checkPrivilege(const StringMap &config)
{
    static const bool unprivilegedOnly = isTrue(qEnvironmentVariable("LXD_UNPRIVILEGED_ONLY"));
    if (!unprivilegedOnly)
        return {};
    const auto mapsRoot = [](const IdRange &range) { return range.hostId == 0; };
    const QString raw = config.value(u"raw.lxc"_s);
    static const QRegularExpression forbidden(u"^\\s*lxc\\.(idmap|id_map|include)\\b"_s, QRegularExpression::MultilineOption);
    if (isTrue(config.value(u"security.privileged"_s)) || forbidden.match(raw).hasMatch()
        || std::ranges::any_of(TRY(IdMap().withRaw(config.value(u"raw.idmap"_s))).ranges(), mapsRoot))
        return failure(badRequest(u"This server was configured to only allow unprivileged containers"_s));
    return {};
}

Result<> checkLocal(const InstanceRow &row)
{
    TRY(instanceKeys().validate(row.config, ConfigOwner::Container));
    TRY(checkPrivilege(row.config));
    return validateDevices(row.devices, ConfigOwner::Container);
}

Result<> checkProfile(const StringMap &config, const DeviceMap &devices)
{
    TRY(instanceKeys().validate(config, ConfigOwner::Profile));
    TRY(checkPrivilege(config));
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
