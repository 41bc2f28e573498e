// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/rest/route.h"

namespace quayside {

/** The route tables, one per URL family and file in this folder; joined in server/rest/routes.cpp. */
RouteTable serverRoutes();
RouteTable certificateRoutes();
RouteTable operationRoutes();
RouteTable eventRoutes();
RouteTable projectRoutes();
RouteTable internalRoutes();
RouteTable imageRoutes();
RouteTable imageAliasRoutes();
RouteTable storagePoolRoutes();
RouteTable storageVolumeRoutes();
RouteTable storageVolumeSnapshotRoutes();
RouteTable networkRoutes();
RouteTable internalHookRoutes();
RouteTable instanceRoutes();
RouteTable instanceStateRoutes();
RouteTable instanceExecRoutes();
RouteTable instanceConsoleRoutes();
RouteTable instanceFileRoutes();
RouteTable instanceLogRoutes();
RouteTable instanceBackupRoutes();
RouteTable instanceMetadataRoutes();
RouteTable instanceSnapshotRoutes();
RouteTable profileRoutes();
RouteTable resourcesRoutes();

/** What instances get at /dev/lxd (doc/dev-lxd.md): for DevLxdService alone. */
RouteTable devlxdRoutes();

}
