// SPDX-License-Identifier: Apache-2.0
#include "models/items/activityhistory.h"

#include "models/items/eventlogmodel.h"
#include "models/items/operationsmodel.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr int shown = 2000; // of each kind, at the start

ActivityHistory::ActivityHistory(const QString &file, OperationsModel *operations, EventLogModel *events, QObject *parent)
    : QObject(parent), m_store(file), m_operations(operations), m_events(events)
{
    connect(&m_store, &ActivityStore::loaded, this, &ActivityHistory::restore);
    connect(operations, &OperationsModel::ended, this, [this](const QString &server, const QJsonObject &operation) {
        m_store.add({ ActivityRecord::Operation, QDateTime::currentMSecsSinceEpoch(), server, {}, operation });
    });
    connect(operations, &OperationsModel::cleared, this, [this] { m_store.clear(ActivityRecord::Operation); });
    connect(events, &EventLogModel::cleared, this, [this] { m_store.clear(ActivityRecord::Event); });
    m_store.load(shown);
}

void ActivityHistory::attach(Server *server)
{
    connect(server, &Server::eventReceived, this, [this, server](const ServerEvent &event) {
        // Of operations the end is kept, not each of their steps; what servers log for debugging isn't.
        const QString level = event.metadata.value("level"_L1).toString();
        if (event.type == "operation"_L1 || level == "debug"_L1 || level == "dbug"_L1 || level == "trace"_L1)
            return;
        m_store.add({ ActivityRecord::Event, event.time.ns / 1'000'000, server->name(), event.type, event.metadata });
    });
}

void ActivityHistory::restore(const QList<ActivityRecord> &records)
{
    QList<std::pair<QString, ServerEvent>> events;
    for (const ActivityRecord &record : records) {
        if (record.kind == ActivityRecord::Operation)
            m_operations->restore(record.server, record.data);
        else
            events << std::pair(record.server, ServerEvent { record.type, Timestamp { record.time * 1'000'000 }, record.data, {}, {} });
    }
    m_events->restore(events);
}

}
