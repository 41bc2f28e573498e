// SPDX-License-Identifier: Apache-2.0
#include "models/items/profileobject.h"

#include "models/items/server.h"
#include "models/items/usedby.h"

namespace quayside {

ProfileObject::ProfileObject(const QString &name, Server *server)
    : QObject(server), m_name(name), m_server(server),
      m_draft({ profileShape(), [name, server] { return server->profilePath(name); }, name }, server, this)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    connect(server->profiles(), &ProfilesModel::loaded, this, &ProfileObject::follow);
    connect(&m_draft, &ObjectDraft::saved, server->profiles(), &ProfilesModel::loadSoon);
    follow();
}

void ProfileObject::follow()
{
    const ProfileEntry *row = m_server->profiles()->row(m_name);
    if (row ? m_entry && *m_entry == *row : !m_entry)
        return; // views keep their place
    const bool isKnown = m_entry.has_value();
    m_entry = row ? std::optional(*row) : std::nullopt;
    if (isKnown && row)
        m_draft.refresh();
    Q_EMIT changed();
}

QVariantList ProfileObject::usedBy() const { return usersOf(exists() ? m_entry->profile.usedBy : QStringList(), *m_server); }

}
