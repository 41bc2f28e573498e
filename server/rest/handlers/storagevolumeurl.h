// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/rest/request.h"
#include "server/storage/storageservice.h"

namespace quayside {

/** The volume that {pool}, {type} and {name} name, in the project that has it. 400 for an unknown type. */
Result<VolumeName> storageVolumeOf(const Request &request);
/** "/1.0/storage-pools/POOL/volumes/TYPE/NAME", of "NAME/SNAPSHOT" that of the snapshot. */
QString storageVolumeUrl(const QString &pool, const QString &type, const QString &name);

}
