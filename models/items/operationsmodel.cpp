// SPDX-License-Identifier: Apache-2.0
#include "models/items/operationsmodel.h"

#include "models/core/log.h"
#include "models/items/format.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Row = OperationRow;
constexpr qsizetype finishedKept = 2000;

/** "Starting instance c1". */
QString describe(const Row &row)
{
    const QString text = operationText(row.operation.description);
    return row.target.isEmpty() ? text : text + u' ' + row.target;
}

qint64 secondsLeft(const Row &row)
{
    const double fraction = row.progress.fraction;
    const qint64 spent = (row.operation.updatedAt.ns - row.operation.createdAt.ns) / 1'000'000'000;
    return fraction < 0.02 || spent < 1 ? -1 : qint64(double(spent) * (1 - fraction) / fraction);
}

QString progressText(const Row &row)
{
    QStringList parts;
    if (row.isOver())
        return {};
    if (const QString progress = row.progress.text(); !progress.isEmpty())
        parts << progress;
    if (const qint64 left = secondsLeft(row); left > 0)
        parts << OperationsModel::tr("%1 left").arg(format::duration(left));
    return parts.join(u" · "_s);
}

/** The API has more states; a person needs five. */
QString shownStatus(const Row &row)
{
    switch (api::Status(row.operation.statusCode)) {
    case api::Status::Success: return u"Success"_s;
    case api::Status::Failure: return u"Failure"_s;
    case api::Status::Cancelled: return u"Cancelled"_s;
    case api::Status::Pending: return u"Pending"_s;
    default: return u"Running"_s;
    }
}

constexpr RowRole<Row> roles[] = {
    { "id", [](const Row &r) -> QVariant { return r.key; } },
    { "server", [](const Row &r) -> QVariant { return r.server; } },
    { "description", [](const Row &r) -> QVariant { return describe(r); } },
    { "statusText", [](const Row &r) -> QVariant { return operationStatusText(shownStatus(r)); } },
    { "status", [](const Row &r) -> QVariant { return shownStatus(r); } },
    { "progressText", [](const Row &r) -> QVariant { return progressText(r); } },
    { "progress", [](const Row &r) -> QVariant { return r.progress.fraction; } },
    { "cancellable", [](const Row &r) -> QVariant { return r.operation.mayCancel && !r.isOver(); } },
    { "createdAt", [](const Row &r) -> QVariant { return format::local(r.operation.createdAt); } },
    { "createdText", [](const Row &r) -> QVariant { return format::dateTime(format::local(r.operation.createdAt)); } },
    { "errorText", [](const Row &r) -> QVariant { return r.operation.err; } },
};

QString targetOf(const api::Operation &operation)
{
    for (const char *kind : { "instances", "containers", "images" }) {
        const QStringList links = operation.resources.value(QLatin1StringView(kind));
        if (!links.isEmpty())
            return ApiPath::lastSegment(links.first()).left(40);
    }
    return {};
}
}

OperationsModel::OperationsModel(QObject *parent) : RowModel(roles, parent) { }

int OperationsModel::runningCount() const
{
    return int(std::count_if(rows().begin(), rows().end(), [](const Row &row) { return !row.isOver(); }));
}

QStringList OperationsModel::summary() const
{
    QStringList lines;
    for (const Row &row : rows()) {
        if (row.isOver() || lines.size() == 2)
            continue;
        const QString progress = progressText(row);
        lines << (progress.isEmpty() ? describe(row) : describe(row) + u" · "_s + progress);
    }
    return lines;
}

void OperationsModel::update(const QString &server, const QJsonObject &object)
{
    const Result<api::Operation> operation = fromAnswer<api::Operation>(object);
    if (!operation || operation->opClass == "websocket"_L1 || operation->opClass == "token"_L1 || operation->id.isEmpty())
        return;
    Row row { server + u'/' + operation->id, server, *operation,
        OperationProgress::parse(object.value("metadata"_L1).toObject()), targetOf(*operation) };
    const Row *old = this->row(row.key);
    if (!row.isOver() && (m_ended.contains(row.key) || (old && old->isOver())))
        return;
    if (row.isOver())
        m_ended.add(row.key);
    const bool ended = row.isOver() && old && !old->isOver();
    if (row.isOver() && !old)
        return; // over before we heard of it
    upsert(row);
    if (ended)
        Q_EMIT this->ended(server, object);
    if (ended && row.operation.statusCode != int(api::Status::Cancelled)) {
        const qint64 seconds = (row.operation.updatedAt.ns - row.operation.createdAt.ns) / 1'000'000'000;
        Q_EMIT finished(describe(row), row.operation.statusCode == int(api::Status::Success), seconds);
    }
    if (rows().size() > finishedKept)
        dropOldest();
}

/** Of those that are over: one before them may never end. */
void OperationsModel::dropOldest()
{
    const auto oldest = std::find_if(rows().begin(), rows().end(), [](const Row &row) { return row.isOver(); });
    if (oldest != rows().end())
        removeIf([key = oldest->key](const Row &row) { return row.key == key; });
}

void OperationsModel::restore(const QString &server, const QJsonObject &object)
{
    const Result<api::Operation> operation = fromAnswer<api::Operation>(object);
    if (operation && !operation->id.isEmpty() && !row(server + u'/' + operation->id))
        upsert({ server + u'/' + operation->id, server, *operation, {}, targetOf(*operation) });
}

void OperationsModel::attach(Server *server)
{
    m_servers.insert(server->name(), server);
    connect(server, &Server::resynced, this, [this, server] { load(server); });
    connect(server, &Server::eventReceived, this, [this, server](const ServerEvent &event) {
        if (event.type == "operation"_L1)
            update(server->name(), event.metadata);
    });
}

void OperationsModel::detach(const QString &server)
{
    m_servers.remove(server);
    removeIf([&](const Row &row) { return row.server == server; });
}

void OperationsModel::load(Server *server)
{
    QSet<QString> missed; // what ran when we asked and isn't in the list has ended; what began since may be younger than the list
    for (const Row &row : rows()) {
        if (row.server == server->name() && !row.isOver())
            missed.insert(row.key);
    }
    server->client()->get(ApiPath({ u"operations"_s }).with(u"recursion"_s, u"1"_s), server, [this, server, missed](Result<Answer> answer) mutable {
        if (!answer)
            return;
        // {"running": [operation, …], "success": […]}
        for (const QJsonValue &group : answer->metadata.toObject()) {
            for (const QJsonValue &operation : group.toArray()) {
                update(server->name(), operation.toObject());
                missed.remove(server->name() + u'/' + operation.toObject().value("id"_L1).toString());
            }
        }
        removeIf([&](const Row &row) { return !row.isOver() && missed.contains(row.key); });
    });
}

void OperationsModel::cancel(const QString &id)
{
    const Row *row = this->row(id);
    Server *server = row ? m_servers.value(row->server).data() : nullptr;
    if (!server)
        return;
    server->client()->cancelOperation(u"/1.0/operations/"_s + row->operation.id, this, [this](Result<Answer> answer) {
        if (!answer)
            Q_EMIT failed(answer.error().message);
    });
}

void OperationsModel::clearFinished()
{
    removeIf([](const Row &row) { return row.isOver(); });
    Q_EMIT cleared();
}

}
