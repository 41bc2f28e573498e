// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/areas/area.h"
#include "models/items/areas/hardwaretree.h"
#include "models/items/areas/serverlog.h"

namespace quayside {

/** The machine behind a server: its hardware, what it runs, what its daemon logs. */
class HostArea : public Area {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(quayside::HardwareTree *hardware READ hardware CONSTANT)
    /** {title, facts: [{name, value, copies}]}: the machine, the system, the server, its features. */
    Q_PROPERTY(QVariantList environment READ environment NOTIFY environmentChanged)
    Q_PROPERTY(quayside::ServerLog *log READ log CONSTANT)
public:
    explicit HostArea(Server *server);

    HardwareTree *hardware() { return &m_hardware; }
    QVariantList environment() const { return m_environment; }
    ServerLog *log() { return &m_log; }
    /** What was read of /1.0/resources; empty before. */
    const QJsonObject &resources() const { return m_resources; }

Q_SIGNALS:
    void environmentChanged();

protected:
    Plan plan(const QString &, const QVariantMap &) const override { return {}; }
    void read() override;

private:
    HardwareTree m_hardware;
    ServerLog m_log;
    QVariantList m_environment;
    QJsonObject m_resources;
};

/** The `environment` (and the API's version) of GET /1.0 as groups of facts. */
QVariantList environmentFacts(const QJsonObject &server);

}
