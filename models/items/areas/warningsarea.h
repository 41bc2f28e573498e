// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/areas/area.h"

namespace quayside {

/** What a server warns of (extension warnings): rows of severity ("high", "moderate", "low"), type, message, project, entity, count, last
 *  and status ("new", "acknowledged"); those that are resolved are left out. Keys: UUIDs. Verbs: "ack", "delete". */
class WarningsArea : public Area {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(quayside::EntityList *rows READ rows CONSTANT)
    /** Those that nobody has acknowledged. */
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)
public:
    explicit WarningsArea(Server *server);

    EntityList *rows() { return &m_rows; }
    int openCount() const;

protected:
    Plan plan(const QString &verb, const QVariantMap &spec) const override;
    void read() override;

private:
    EntityList m_rows;
};

}
