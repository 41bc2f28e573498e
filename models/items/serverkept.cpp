// SPDX-License-Identifier: Apache-2.0
// What a server listed the last time.
#include <QCoreApplication>
#include <QThreadPool>

#include "models/items/server.h"

namespace quayside {

/** Until the server answers. */
void Server::showKept()
{
    if (m_isOffline)
        return;
    m_kept = std::make_shared<ListCache>(m_remote.address, m_project);
    QThreadPool::globalInstance()->start([self = QPointer(this), kept = m_kept, server = name(), project = m_project] {
        const ListCache::Kept old = kept->load(server, project);
        QMetaObject::invokeMethod(qApp, [self, old, project] {
            if (!self || old.rows.isEmpty() || self->m_lastSync.isValid() || self->m_project != project)
                return;
            QList<InstanceEntry> rows = old.rows;
            for (InstanceEntry &row : rows)
                self->complete(row);
            self->m_instances->assignServer(self->name(), std::move(rows));
            self->m_lastSync = old.time;
            Q_EMIT self->changed();
        });
    });
}

void Server::forgetKept()
{
    if (m_kept)
        m_kept->forget();
}

}
