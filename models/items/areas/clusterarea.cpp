// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/clusterarea.h"

#include <QUrl>
#include <algorithm>

#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** "Online" of older servers, "ONLINE", "OFFLINE", "EVACUATED", "BLOCKED" of newer ones. */
QString stateOf(const QString &status) { return status.left(1).toUpper() + status.mid(1).toLower(); }

QVariantMap memberRow(const QJsonObject &member)
{
    const QString name = member.value("server_name"_L1).toString();
    QStringList roles = stringList(member.value("roles"_L1));
    const bool isDatabase = member.value("database"_L1).toBool();
    if (isDatabase && roles.isEmpty())
        roles << u"database"_s; // before extension clustering_roles
    return { { u"key"_s, name }, { u"name"_s, name }, { u"address"_s, QUrl(member.value("url"_L1).toString()).authority() },
        { u"status"_s, stateOf(member.value("status"_L1).toString()) }, { u"message"_s, member.value("message"_L1).toString() },
        { u"roles"_s, roles }, { u"architecture"_s, member.value("architecture"_L1).toString() },
        { u"failureDomain"_s, member.value("failure_domain"_L1).toString() }, { u"groups"_s, stringList(member.value("groups"_L1)) } };
}
}

ClusterArea::ClusterArea(Server *server)
    : Area(server, "clustering", "cluster-.*"),
      m_members({ "name", "address", "status", "message", "roles", "architecture", "failureDomain", "groups" }, this) { }

bool ClusterArea::isAvailable() const { return Area::isAvailable() && server()->isClustered(); }
bool ClusterArea::canEvacuate() const { return server()->hasExtension(u"clustering_evacuation"_s); }

int ClusterArea::onlineCount() const
{
    const auto isOnline = [](const QVariantMap &row) { return row.value(u"status"_s) == u"Online"_s; };
    return int(std::count_if(m_members.rows().begin(), m_members.rows().end(), isOnline));
}

void ClusterArea::read()
{
    list(ApiPath({ u"cluster"_s, u"members"_s }), &m_members, memberRow);
    server()->client()->get(ApiPath({ u"cluster"_s }), this, [this](Result<Answer> answer) {
        if (answer)
            m_memberName = answer->metadata.toObject().value("server_name"_L1).toString();
        Q_EMIT changed();
    });
}

Plan ClusterArea::plan(const QString &verb, const QVariantMap &spec) const
{
    const QString name = spec.value(u"name"_s).toString();
    if (verb == "remove"_L1)
        return { "DELETE", ApiPath({ u"cluster"_s, u"members"_s, name }), {}, { u"cluster"_s, u"remove"_s, named(name) } };
    return { "POST", ApiPath({ u"cluster"_s, u"members"_s, name, u"state"_s }), { { "action"_L1, verb } }, { u"cluster"_s, verb, named(name) } };
}

}
