// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/result.h"
#include "models/core/types.h"

namespace quayside {

/** Whose templates are applied. */
struct TemplateTarget {
    QString volumePath;  ///< holds metadata.yaml, templates/ and rootfs/, all of them foreign
    StringMap instance;  ///< name, type, architecture, ephemeral, privileged
    StringMap config;    ///< expanded
    DeviceMap devices;   ///< expanded
    qint64 rootUid = 0, rootGid = 0; ///< on disk: owner of files and folders that are made
};

/** Writes the files for `trigger` that metadata.yaml lists (doc/image-handling.md), never outside rootfs/. A volume without
 *  metadata.yaml has none. 400 that names the template which can't be rendered. Blocking. */
Result<> applyTemplates(const TemplateTarget &target, const QString &trigger);

}
