// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/areas/area.h"

namespace quayside {

/** The members of a clustered server. Keys: names. */
class ClusterArea : public Area {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(quayside::EntityList *members READ members CONSTANT)
    Q_PROPERTY(int onlineCount READ onlineCount NOTIFY changed)
    /** The name that this server has in the cluster. */
    Q_PROPERTY(QString memberName READ memberName NOTIFY changed)
    /** Members can be emptied and filled again (extension clustering_evacuation). */
    Q_PROPERTY(bool canEvacuate READ canEvacuate NOTIFY changed)
public:
    explicit ClusterArea(Server *server);

    bool isAvailable() const override;
    EntityList *members() { return &m_members; }
    int onlineCount() const;
    QString memberName() const { return m_memberName; }
    bool canEvacuate() const;

protected:
    Plan plan(const QString &verb, const QVariantMap &spec) const override;
    void read() override;

private:
    EntityList m_members;
    QString m_memberName;
};

}
