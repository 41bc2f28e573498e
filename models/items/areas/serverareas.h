// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/areas/accessarea.h"
#include "models/items/areas/clusterarea.h"
#include "models/items/areas/creation.h"
#include "models/items/areas/firstsetup.h"
#include "models/items/areas/hostarea.h"
#include "models/items/areas/imagesarea.h"
#include "models/items/areas/projectsarea.h"
#include "models/items/areas/storagearea.h"
#include "models/items/areas/warningsarea.h"

namespace quayside {

/** The parts of a server's API that have a page of their own and are read when it is looked at. Main thread. */
class ServerAreas : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(quayside::StorageArea *storage READ storage CONSTANT)
    Q_PROPERTY(quayside::AccessArea *access READ access CONSTANT)
    Q_PROPERTY(quayside::ProjectsArea *projects READ projects CONSTANT)
    Q_PROPERTY(quayside::ClusterArea *cluster READ cluster CONSTANT)
    Q_PROPERTY(quayside::HostArea *host READ host CONSTANT)
    Q_PROPERTY(quayside::ImagesArea *images READ images CONSTANT)
    Q_PROPERTY(quayside::FirstSetup *setup READ setup CONSTANT)
    Q_PROPERTY(quayside::WarningsArea *warnings READ warnings CONSTANT)
    Q_PROPERTY(quayside::Creation *creation READ creation CONSTANT)
public:
    explicit ServerAreas(Server *server);

    StorageArea *storage() const { return m_storage; }
    AccessArea *access() const { return m_access; }
    ProjectsArea *projects() const { return m_projects; }
    ClusterArea *cluster() const { return m_cluster; }
    HostArea *host() const { return m_host; }
    ImagesArea *images() const { return m_images; }
    FirstSetup *setup() const { return m_setup; }
    WarningsArea *warnings() const { return m_warnings; }
    Creation *creation() const { return m_creation; }

private:
    StorageArea *m_storage;
    AccessArea *m_access;
    ProjectsArea *m_projects;
    ClusterArea *m_cluster;
    HostArea *m_host;
    ImagesArea *m_images;
    FirstSetup *m_setup;
    WarningsArea *m_warnings;
    Creation *m_creation;
};

void registerAreaTypes(const char *uri);

}
