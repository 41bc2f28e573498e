// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QQmlEngine>
#include <QTimer>

#include "models/items/eventlogmodel.h"
#include "models/items/instancesmodel.h"

namespace quayside {

class Server;

/** All servers at a glance: what is used and what is promised of CPUs, memory and storage, states, the busiest instances, the last
 *  events. Worked out at most twice a second while `active`, more often in its first seconds. Main thread. */
class Overview : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    /** {used, allocated, total (numbers of one unit), usedText, allocatedText, totalText}; total 0: unknown. */
    Q_PROPERTY(QVariantMap cpu READ cpu NOTIFY changed)
    Q_PROPERTY(QVariantMap memory READ memory NOTIFY changed)
    Q_PROPERTY(QVariantMap storage READ storage NOTIFY changed)
    /** {status, count}, running first. */
    Q_PROPERTY(QVariantList states READ states NOTIFY changed)
    /** The five busiest: {key, name, server, share (0 to 1), text}. */
    Q_PROPERTY(QVariantList topCpu READ topCpu NOTIFY changed)
    Q_PROPERTY(QVariantList topMemory READ topMemory NOTIFY changed)
    /** {name, state, stateText, title, running, instances, cpus, memoryText, storageText, members: [{name, status}]}. */
    Q_PROPERTY(QVariantList servers READ servers NOTIFY changed)
    /** The last twenty, newest first: {timeText, server, level, text, source}. */
    Q_PROPERTY(QVariantList events READ events NOTIFY eventsChanged)
public:
    explicit Overview(InstancesModel *instances, QObject *parent = nullptr);

    bool isActive() const { return m_isActive; }
    void setActive(bool active);
    QVariantMap cpu() const { return m_cpu; }
    QVariantMap memory() const { return m_memory; }
    QVariantMap storage() const { return m_storage; }
    QVariantList states() const { return m_states; }
    QVariantList topCpu() const { return m_topCpu; }
    QVariantList topMemory() const { return m_topMemory; }
    QVariantList servers() const { return m_serverRows; }
    /** As they are read: in the language, and with the day, of that moment. */
    QVariantList events() const;
    void attach(Server *server);
    /** Events of an earlier run, the oldest first. */
    void restoreEvents(const QList<EventRow> &rows);

Q_SIGNALS:
    void activeChanged();
    void changed();
    void eventsChanged();

private:
    void watch(Server *server);
    void updateSoon();
    void update();
    void updateInstances();
    void updateServers();

    InstancesModel *m_instances;
    QList<QPointer<Server>> m_servers;
    QVariantMap m_cpu, m_memory, m_storage;
    QVariantList m_states, m_topCpu, m_topMemory, m_serverRows;
    QList<EventRow> m_told; ///< the newest last
    double m_cpuUsed = 0, m_cpuAllocated = 0, m_memoryAllocated = 0, m_diskAllocated = 0, m_memoryUsed = 0;
    QTimer m_soon, m_eventsSoon;
    QElapsedTimer m_sinceActive;
    bool m_isActive = false;
};

}
