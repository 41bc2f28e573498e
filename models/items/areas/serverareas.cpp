// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/serverareas.h"

#include "models/items/server.h"

namespace quayside {

ServerAreas::ServerAreas(Server *server)
    : QObject(server), m_storage(new StorageArea(server)), m_access(new AccessArea(server)), m_projects(new ProjectsArea(server)),
      m_cluster(new ClusterArea(server)), m_host(new HostArea(server)), m_images(new ImagesArea(server)), m_setup(new FirstSetup(server)),
      m_warnings(new WarningsArea(server)), m_creation(new Creation(server))
{
    for (const Area *area : { static_cast<const Area *>(m_storage), static_cast<const Area *>(m_host) })
        connect(area, &Area::changed, m_creation, &Creation::changed);
    connect(m_storage->pools(), &EntityList::dataChanged, m_creation, &Creation::changed);
}

void registerAreaTypes(const char *uri)
{
    qmlRegisterType<EntityFilter>(uri, 1, 0, "EntityFilter");
    qmlRegisterAnonymousType<EntityList>(uri, 1);
    qmlRegisterAnonymousType<EntityEditor>(uri, 1);
    qmlRegisterAnonymousType<ServerAreas>(uri, 1);
    qmlRegisterAnonymousType<StorageArea>(uri, 1);
    qmlRegisterAnonymousType<AccessArea>(uri, 1);
    qmlRegisterAnonymousType<ProjectsArea>(uri, 1);
    qmlRegisterAnonymousType<ClusterArea>(uri, 1);
    qmlRegisterAnonymousType<HostArea>(uri, 1);
    qmlRegisterAnonymousType<HardwareTree>(uri, 1);
    qmlRegisterAnonymousType<ServerLog>(uri, 1);
    qmlRegisterAnonymousType<ImagesArea>(uri, 1);
    qmlRegisterAnonymousType<FirstSetup>(uri, 1);
    qmlRegisterAnonymousType<WarningsArea>(uri, 1);
    qmlRegisterAnonymousType<Creation>(uri, 1);
}

}
