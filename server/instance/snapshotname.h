// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QStringList>

#include "models/core/result.h"

namespace quayside {

/** 400 when a snapshot can't be called that. */
Result<> checkSnapshotName(const QString &name);
/** The name of a snapshot that was given none (doc/instances.md, "Snapshot scheduling"): the pattern, a template that knows
 *  `creation_date`, with a number after the highest that `existing` names have in place of %d; one that exists without %d gets
 *  "-NUMBER". 400 when the pattern can't be rendered, has several %d or makes a name that isn't valid. Pure. */
Result<QString> nextSnapshotName(const QString &pattern, const QStringList &existing, const QDateTime &now);

}
