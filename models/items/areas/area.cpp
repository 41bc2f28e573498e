// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/area.h"

#include <QJsonArray>

#include "models/api/field.h"
#include "models/items/commandtext.h"
#include "models/items/operationtexts.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int soonMs = 300;
constexpr int pollMs = 10'000; // what no event tells of: space used, members that come and go
}

Area::Area(Server *server, const char *extension, const char *events)
    : QObject(server), m_server(server), m_extension(QString::fromLatin1(extension)),
      m_events(QRegularExpression::anchoredPattern(QString::fromLatin1(events)))
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_poll.setInterval(pollMs);
    connect(&m_soon, &QTimer::timeout, this, &Area::load);
    connect(&m_poll, &QTimer::timeout, this, &Area::load);
    connect(server, &Server::changed, this, &Area::changed);
    connect(server, &Server::resynced, this, [this] {
        if (isWatched())
            load();
    });
    connect(server, &Server::projectChanged, this, [this] {
        if (isWatched())
            load();
    });
    connect(server, &Server::eventReceived, this, [this](const ServerEvent &event) {
        if (event.type == "operation"_L1 && !m_running.isEmpty())
            follow(event.metadata);
        if (isWatched() && !m_soon.isActive() && event.type == "lifecycle"_L1 && m_events.match(event.metadata.value("action"_L1).toString()).hasMatch())
            m_soon.start();
    });
}

bool Area::isAvailable() const
{
    return m_server->state() != "connecting"_L1 && (m_extension.isEmpty() || m_server->hasExtension(m_extension));
}

void Area::watch(QObject *watcher)
{
    if (m_watchers.contains(watcher))
        return;
    connect(watcher, &QObject::destroyed, this, &Area::unwatch);
    m_watchers.insert(watcher);
    if (m_watchers.size() == 1)
        m_poll.start();
    load();
}

void Area::unwatch(QObject *watcher)
{
    m_watchers.remove(watcher);
    watcher->disconnect(this);
    if (m_watchers.isEmpty())
        m_poll.stop();
}

void Area::load()
{
    if (m_server->state() == "connected"_L1 && isAvailable())
        read();
}

void Area::settle(const QString &error)
{
    m_isLoaded = true;
    m_errorText = error;
    Q_EMIT changed();
}

ApiPath Area::path(const QStringList &segments) const
{
    return m_server->hasExtension(u"projects"_s) ? ApiPath(segments).with(u"project"_s, m_server->project()) : ApiPath(segments);
}

QString Area::named(const QString &name) const { return command::named(m_server->remote(), name); }

void Area::list(const ApiPath &path, EntityList *into, MakeRow row, std::function<void()> then)
{
    m_server->client()->get(path.with(u"recursion"_s, u"1"_s), this, [this, into, row = std::move(row), then = std::move(then)](Result<Answer> answer) {
        if (!answer)
            return settle(answer.error().message);
        QList<QVariantMap> rows;
        for (const QJsonValue &value : answer->metadata.toArray()) {
            if (QVariantMap one = row(value.toObject()); !one.isEmpty())
                rows << std::move(one);
        }
        into->assign(rows);
        settle();
        if (then)
            then();
    });
}

void Area::perform(const QString &verb, const QVariantMap &spec)
{
    const Plan todo = plan(verb, spec);
    const QByteArray body = todo.body.isEmpty() ? QByteArray() : toJson(todo.body);
    const QString name = spec.value(u"name"_s).toString();
    const auto link = std::make_shared<QString>();
    const auto started = [this, verb, name, link](const QString &operation) {
        *link = operation;
        m_running.insert(operation, { verb, name });
    };
    const auto ended = [this, verb, spec, name, link](Result<Answer> answer) {
        m_running.remove(*link);
        if (answer)
            done(verb, spec, *answer);
        load();
        Q_EMIT finished(verb, name, answer ? QString() : answer.error().message);
    };
    ApiRequest request = ApiClient::request(todo.method, todo.path, body);
    todo.isAwaited ? m_server->client()->run(std::move(request), this, ended, started) : m_server->client()->send(std::move(request), this, ended);
}

void Area::follow(const QJsonObject &operation)
{
    const auto it = m_running.constFind(u"/1.0/operations/"_s + operation.value("id"_L1).toString());
    const OperationProgress progress = OperationProgress::parse(operation.value("metadata"_L1).toObject());
    if (it != m_running.constEnd() && progress.fraction >= 0)
        Q_EMIT progressed(it->verb, it->name, progress.fraction, progress.text());
}

void Area::done(const QString &, const QVariantMap &, const Answer &) { }

QString Area::command(const QString &verb, const QVariantMap &spec, const QString &tool) const
{
    const Plan todo = plan(verb, spec);
    return todo.method.isEmpty() ? QString() : shellCommand(todo, m_server->remote(), m_server->project(), tool);
}

QMap<QString, QString> stringMap(const QJsonValue &object)
{
    QMap<QString, QString> map;
    const QJsonObject values = object.toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        map.insert(it.key(), it->toVariant().toString());
    return map;
}

QStringList stringList(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list << value.toString();
    return list;
}

}
