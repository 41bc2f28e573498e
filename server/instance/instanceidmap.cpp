// SPDX-License-Identifier: Apache-2.0
// Which ids an instance has: security.privileged, security.idmap.* and raw.idmap (doc/userns-idmap.md).
#include "server/instance/instanceprivate.h"

#include "server/instance/configvalues.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
bool isIsolated(const StringMap &config) { return !isPrivileged(config) && isTrue(config, u"security.idmap.isolated"_s, false); }

qint64 sizeOf(const StringMap &config)
{
    const qint64 size = config.value(u"security.idmap.size"_s).toLongLong();
    return size > 0 ? size : IdMap::usualCount;
}
}

/** Ranges of all other isolated instances. An older one keeps its own when a copy of it came with the same. */
QList<IdSpan> InstanceService::Private::takenIds(const InstanceRow &own, bool fromAll) const
{
    QList<IdSpan> taken;
    for (const InstancePtr &row : parts.rows.instances.list()) {
        const bool isOwn = row->project == own.project && row->name == own.name;
        if (isOwn || (!fromAll && own.id != 0 && row->id > own.id))
            continue;
        const qint64 base = row->config.value(volatileKey::idmapBase).toLongLong();
        if (base > 0)
            taken.append({ base, sizeOf(expanded(*row).config) });
    }
    for (auto it = reservedIds.begin(); it != reservedIds.end(); ++it) {
        if (it.key() != driverName(own))
            taken.append(*it);
    }
    return taken;
}

Result<InstanceService::Private::Ids> InstanceService::Private::chooseIds(InstanceRow &row, const StringMap &config)
{
    Ids ids;
    qint64 base = 0;
    if (isIsolated(config)) {
        const qint64 size = sizeOf(config), own = row.config.value(volatileKey::idmapBase).toLongLong();
        const QString configured = config.value(u"security.idmap.base"_s);
        const std::lock_guard guard(mutex);
        if (!configured.isEmpty())
            base = configured.toLongLong();
        else if (own > 0 && hostIdmap.isFree({ own, size }, takenIds(row, false)))
            base = own;
        else if (const auto found = hostIdmap.findFree(size, takenIds(row, true)))
            base = *found;
        else
            return failure(internal(u"Not enough uid/gid available for the container"_s));
        // Until the row is stored, nobody else gets them.
        reservedIds.insert(driverName(row), { base, size });
        ids.reservation = std::shared_ptr<void>(this, [name = driverName(row)](Private *d) {
            const std::lock_guard unguard(d->mutex);
            d->reservedIds.remove(name);
        });
        ids.map = TRY(IdMap::simple(base, size).withRaw(config.value(u"raw.idmap"_s)));
    } else if (!isPrivileged(config) && !hostIdmap.isEmpty()) {
        ids.map = TRY(hostIdmap.withRaw(config.value(u"raw.idmap"_s)));
    }
    row.config.insert(volatileKey::idmapBase, QString::number(base));
    row.config.insert(volatileKey::idmapNext, QString::fromUtf8(ids.map.toJson()));
    return ids;
}

}
