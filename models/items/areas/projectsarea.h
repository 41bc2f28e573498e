// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/areas/area.h"
#include "models/items/areas/entityeditor.h"

namespace quayside {

/** The projects of a server. Keys: names. */
class ProjectsArea : public Area {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(quayside::EntityList *projects READ projects CONSTANT)
    /** Of a project that is about to be made. */
    Q_PROPERTY(quayside::ConfigForm *draft READ draft CONSTANT)
    /** What projects can have of their own there: {key, text}. */
    Q_PROPERTY(QVariantList features READ features NOTIFY changed)
    Q_PROPERTY(bool hasLimits READ hasLimits NOTIFY changed)
    Q_PROPERTY(bool hasRestrictions READ hasRestrictions NOTIFY changed)
public:
    explicit ProjectsArea(Server *server);

    EntityList *projects() { return &m_projects; }
    ConfigForm *draft() { return &m_draft; }
    QVariantList features() const;
    bool hasLimits() const;
    bool hasRestrictions() const;
    Q_INVOKABLE void beginDraft();
    /** Of a project, by its name; the caller's own. */
    Q_INVOKABLE quayside::EntityEditor *editor(const QString &name);

protected:
    Plan plan(const QString &verb, const QVariantMap &spec) const override;
    void read() override;

private:
    EntityList m_projects;
    ConfigForm m_draft;
};

}
