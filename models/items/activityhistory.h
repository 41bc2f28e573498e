// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/activitystore.h"

namespace quayside {

class EventLogModel;
class OperationsModel;
class Server;
struct ServerEvent;

/** Keeps what the two models of the activity drawer show over restarts: lifecycle and logging messages and operations that ended. Main
 *  thread. */
class ActivityHistory : public QObject {
    Q_OBJECT
public:
    /** Fills the models soon with what is kept. */
    ActivityHistory(const QString &file, OperationsModel *operations, EventLogModel *events, QObject *parent = nullptr);
    void attach(Server *server);
    ActivityStore *store() { return &m_store; }

private:
    void restore(const QList<ActivityRecord> &records);

    ActivityStore m_store;
    OperationsModel *m_operations;
    EventLogModel *m_events;
};

}
