// SPDX-License-Identifier: Apache-2.0
#include "models/items/serversmodel.h"

#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Row = ServerRow;

constexpr RowRole<Row> roles[] = {
    { "name", [](const Row &r) -> QVariant { return r.key; } },
    { "address", [](const Row &r) -> QVariant { return r.address; } },
    { "state", [](const Row &r) -> QVariant { return r.state; } },
    { "errorText", [](const Row &r) -> QVariant { return r.errorText; } },
    { "kind", [](const Row &r) -> QVariant { return r.kind; } },
    { "version", [](const Row &r) -> QVariant { return r.version; } },
    { "instanceCount", [](const Row &r) -> QVariant { return r.instanceCount; } },
    { "runningCount", [](const Row &r) -> QVariant { return r.runningCount; } },
    { "isLocal", [](const Row &r) -> QVariant { return r.isLocal; } },
};
}

ServersModel::ServersModel(QObject *parent) : RowModel(roles, parent) { }

int ServersModel::connectedCount() const
{
    return int(std::count_if(rows().begin(), rows().end(), [](const Row &row) { return row.state == "connected"_L1; }));
}

void ServersModel::attach(Server *server)
{
    connect(server, &Server::changed, this, [this, server] { refresh(server); });
    connect(server, &Server::instanceCountChanged, this, [this, server] { refresh(server); });
    refresh(server);
}

void ServersModel::detach(const QString &name)
{
    removeIf([&](const Row &row) { return row.key == name; });
}

void ServersModel::refresh(Server *server)
{
    upsert({ server->name(), server->address(), server->state(), server->errorText(), server->kind(), server->version(),
        server->instanceCount(), server->runningCount(), server->isLocal() });
}

}
