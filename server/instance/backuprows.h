// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/instance/backupindex.h"
#include "server/store/rows.h"

namespace quayside {

/** Rows for what a backup describes, without the keys that only its old server knew. 400, 501 for a virtual machine. Pure. */
Result<InstanceRow> rowFromBackup(const QString &project, const QString &name, const api::Instance &instance);
/** Of the snapshots with these names, in that order. 400 when one isn't described. Pure. */
Result<QList<SnapshotRow>> snapshotsFromBackup(const QStringList &names, const QList<api::InstanceSnapshot> &described);

}
