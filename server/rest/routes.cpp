// SPDX-License-Identifier: Apache-2.0
#include "server/rest/routes.h"

#include "server/rest/handlers/handlers.h"

namespace quayside {

std::vector<RouteTable> allRoutes()
{
    return { serverRoutes(), certificateRoutes(), operationRoutes(), eventRoutes(), projectRoutes(), internalRoutes(),
        imageRoutes(), imageAliasRoutes(), storagePoolRoutes(), storageVolumeRoutes(), storageVolumeSnapshotRoutes(), networkRoutes(),
        internalHookRoutes(), instanceRoutes(), instanceStateRoutes(), instanceExecRoutes(), instanceConsoleRoutes(),
        instanceFileRoutes(), instanceLogRoutes(), instanceMetadataRoutes(), instanceBackupRoutes(), instanceSnapshotRoutes(),
        profileRoutes(), resourcesRoutes() };
}

}
