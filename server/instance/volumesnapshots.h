// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/storage/storageservice.h"

namespace quayside {

class InstanceService;
class OperationRegistry;
class Timetable;

/** What snapshots of custom volumes need besides storage: names out of a pattern, the clock, and whether instances use a volume.
 *  Extensions storage_api_volume_snapshots, custom_volume_snapshot_expiry, volume_snapshot_scheduling. Blocking; any thread. */
class VolumeSnapshots {
public:
    struct Parts {
        Repositories &rows;
        StorageService &storage;
        InstanceService &instances;
        OperationRegistry &operations;
        Timetable &timetable;
    };
    explicit VolumeSnapshots(Parts parts) : m_parts(parts) { }

    /** From then on snapshots are made and removed by the clock. Once. */
    void startTimetable();
    /** The snapshot's name as it will be: `wanted`, or by snapshots.pattern. 400, 404, 409. */
    Result<QString> newName(const VolumeName &volume, const QString &wanted) const;
    /** Without `expiresAt`: by snapshots.expiry. */
    Result<> create(const VolumeName &volume, const QString &name, std::optional<Timestamp> expiresAt);
    /** 400 while a running instance uses the volume. */
    Result<> restore(const VolumeName &volume, const QString &snapshot);

private:
    void doDue(Timestamp now);
    void takeScheduled(const VolumeName &volume);
    void removeExpired(const VolumeName &volume, const QString &snapshot);
    void startTask(const VolumeName &volume, const QString &description, std::function<Result<>()> work);

    Parts m_parts;
    qint64 m_lastMinute = 0; ///< that schedules were looked at for; the timetable's thread's own
};

}
