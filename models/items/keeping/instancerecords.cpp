// SPDX-License-Identifier: Apache-2.0
#include "models/items/keeping/instancerecords.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>

#include "models/items/operationtexts.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int burst = 120; // ms: events come in bursts

/** "/1.0/instances/NAME/…" of this instance. */
bool isOf(const QString &source, const InstanceKey &key)
{
    const InstanceLink link = InstanceLink::parse(source);
    return link.name == key.name && link.project == key.project;
}
}

InstanceRecords::InstanceRecords(const QString &noun, const QString &key, Server *server)
    : QObject(server), m_noun(noun), m_key(key), m_server(server)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    m_soon.setSingleShot(true);
    m_soon.setInterval(burst);
    connect(&m_soon, &QTimer::timeout, this, &InstanceRecords::load);
    connect(server, &Server::resynced, this, &InstanceRecords::load);
    connect(server, &Server::eventReceived, this, [this](const ServerEvent &event) {
        const QString action = event.metadata.value("action"_L1).toString();
        if (event.type == "lifecycle"_L1 && action.contains(m_noun.chopped(1)) && isOf(event.metadata.value("source"_L1).toString(), parts()) && !m_soon.isActive())
            m_soon.start();
    });
}

ApiClient *InstanceRecords::client() const { return m_server->client(); }

ApiPath InstanceRecords::path(const QStringList &below) const { return m_server->instancePath(m_key, QStringList { m_noun } + below); }

bool InstanceRecords::has(const QString &name) const
{
    return std::any_of(m_list.begin(), m_list.end(), [&](const QVariant &one) { return one.toMap().value(u"name"_s) == name; });
}

void InstanceRecords::load()
{
    if (!m_server)
        return;
    m_isLoading = true;
    Q_EMIT changed();
    client()->get(path().with(u"recursion"_s, u"1"_s), this, [this](Result<Answer> answer) {
        m_isLoading = false;
        m_errorText = answer ? QString() : answer.error().message;
        if (answer)
            take(answer->metadata);
        Q_EMIT changed();
    });
}

void InstanceRecords::take(const QJsonValue &records)
{
    QVariantList list;
    for (const QJsonValue &record : records.toArray()) {
        QVariantMap row = describe(record.toObject());
        row.insert(u"busy"_s, m_busy.value(row.value(u"name"_s).toString()));
        list << row;
    }
    std::stable_sort(list.begin(), list.end(), [](const QVariant &a, const QVariant &b) {
        return a.toMap().value(u"created"_s).toDateTime() > b.toMap().value(u"created"_s).toDateTime();
    });
    m_list = std::move(list);
    listed();
}

void InstanceRecords::amend(const QString &name, const QString &member, const QVariant &value)
{
    for (QVariant &one : m_list) {
        QVariantMap row = one.toMap();
        if (row.value(u"name"_s) != name || row.value(member) == value)
            continue;
        row.insert(member, value);
        one = row;
        Q_EMIT changed();
    }
}

void InstanceRecords::setBusy(const QString &name, const QString &busy)
{
    busy.isEmpty() ? (void)m_busy.remove(name) : (void)m_busy.insert(name, busy);
    amend(name, u"busy"_s, busy);
}

void InstanceRecords::setMaking(const QString &text)
{
    m_making = text;
    Q_EMIT changed();
}

void InstanceRecords::run(const QString &verb, const QString &name, ApiRequest request, const QString &busy, std::function<void(const Answer &)> done)
{
    const bool isMade = verb == "create"_L1;
    isMade ? setMaking(busy) : setBusy(name, busy);
    const auto ended = [this, verb, name, isMade, done = std::move(done)](Result<Answer> answer) {
        isMade ? setMaking({}) : setBusy(name, {});
        load();
        if (answer && done)
            done(*answer);
        const QString error = answer ? QString() : answer.error().message;
        Q_EMIT finished(verb, name, error);
        return error;
    };
    // Here and not on the tab: the person may be elsewhere by now.
    const auto tell = [this, name](const QString &error) {
        if (!error.isEmpty() && server())
            Q_EMIT server()->failed((name.isEmpty() ? parts().name : name) + u": "_s + error);
    };
    client()->send(std::move(request), this, [this, verb, name, ended, tell](Result<Answer> begun) {
        Q_EMIT answered(verb, name, begun ? QString() : begun.error().message);
        if (begun && !begun->operation.isEmpty())
            return client()->await(begun->operation, this, [ended, tell](Result<Answer> answer) { tell(ended(std::move(answer))); });
        const QString error = ended(std::move(begun));
        if (verb == "delete"_L1) // the only one that no dialog waits for
            tell(error);
    });
}

void InstanceRecords::rename(const QString &name, const QString &newName)
{
    run(u"rename"_s, name, ApiClient::request("POST", path({ name }), toJson(QJsonObject { { "name"_L1, newName } })), tr("Renaming"));
}

void InstanceRecords::remove(const QString &name)
{
    run(u"delete"_s, name, ApiClient::request("DELETE", path({ name })), tr("Deleting"));
}

}
