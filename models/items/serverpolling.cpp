// SPDX-License-Identifier: Apache-2.0
// What a server's instances do: the list, and the states of those that are seen.
#include <QDeadlineTimer>

#include "models/items/pollplan.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int networksEvery = 5; // polls
constexpr int statesAtOnce = 16;
/** ms that a list may take. One instance that hangs keeps a list with states from coming, for ever. */
constexpr int listPatience = 30'000;
}

/** On a pool thread. */
static Result<QList<InstanceEntry>> readList(const ApiResponse &response, const QString &server, const QString &project, KnownInstances &known, ListCache *kept)
{
    auto rows = response.status == 200 ? known.parse(response.body, server, project) : std::nullopt;
    if (rows && !(kept && kept->isDue()))
        return std::move(*rows);
    const Answer answer = TRY(ApiClient::unpack(response));
    if (!answer.metadata.isArray() && !answer.metadata.isNull())
        return failure({ 502, Server::tr("The server's answer can't be read"), {} });
    if (kept)
        kept->keep(answer.metadata);
    return rows ? std::move(*rows) : parseInstances(answer.metadata, server, project);
}

void Server::loadInstances()
{
    if (std::exchange(m_isListing, true))
        return;
    const bool full = hasExtension(u"container_full"_s);
    const ApiPath path = ApiPath({ u"instances"_s }).with(u"recursion"_s, full ? u"2"_s : u"1"_s).with(u"project"_s, m_project);
    auto *waits = new QObject(this); // gone: nobody does
    const auto done = firstLoad();
    if (full)
        QTimer::singleShot(listPatience, waits, [this, waits, done] {
            delete waits;
            m_extensions.remove(u"container_full"_s); // until it is connected anew
            m_isListing = false;
            m_instances->markStale(name());
            loadInstances();
            done();
        });
    m_client->fetchText<QList<InstanceEntry>>(path, waits,
        [server = name(), project = m_project, kept = m_kept, known = m_known](const ApiResponse &response) {
            return readList(response, server, project, *known, kept.get());
        },
        [this, waits, full, project = m_project, done](Result<QList<InstanceEntry>> rows) {
            waits->deleteLater();
            m_isListing = false;
            if (!rows)
                listFailed(rows.error());
            else if (project == m_project)
                showList(std::move(*rows), full);
            done();
        });
}

void Server::showList(QList<InstanceEntry> rows, bool hasStates)
{
    m_isListRefused = false;
    for (InstanceEntry &row : rows)
        complete(row);
    m_instances->assignServer(name(), std::move(rows));
    m_lastSync = QDateTime::currentDateTime();
    Q_EMIT changed();
    if (!hasStates)
        loadStates();
}

/** What is shown is old from now on, though the server is there. The person is told once. */
void Server::listFailed(const Error &error)
{
    m_instances->markStale(name());
    if (!m_client->transport()->strangeCertificate().isEmpty())
        return Q_EMIT changed(); // the strip says so, and offers to compare
    if (m_state == "connected"_L1 && error.status != 503 && !std::exchange(m_isListRefused, true))
        Q_EMIT failed(tr("The instances of %1 can't be listed: %2").arg(name(), error.message));
}

void Server::loadStates()
{
    for (const InstanceEntry &row : m_instances->rows()) {
        if (row.server == name() && row.isRunning())
            loadState(row.key);
    }
}

void Server::loadState(const QString &key)
{
    if (m_statesInFlight.contains(key))
        return;
    m_statesInFlight.insert(key);
    m_client->get(instancePath(key, { u"state"_s }), this, [this, key](Result<Answer> answer) {
        m_statesInFlight.remove(key);
        const auto state = answer ? fromAnswer<api::InstanceState>(answer->metadata) : failure(answer.error());
        if (state)
            keepState({ key, *state, QDeadlineTimer::current().deadline() });
    });
}

/** Those of a page of rows come at once: the rows, and the picture, change once. */
void Server::keepState(const SampledState &state)
{
    if (m_newStates.isEmpty())
        QMetaObject::invokeMethod(this, [this] {
            if (m_instances)
                m_instances->applyStates(std::exchange(m_newStates, {}).values());
        }, Qt::QueuedConnection);
    m_newStates.insert(state.key, state);
}

void Server::poll()
{
    if (!m_isPolling)
        return;
    const QStringList watched = m_instances->watchedKeys(name());
    const bool isListDue = ++m_tick % pollsPerList(instanceCount()) == 0;
    const bool all = isListDue || (watched.size() > statesAtOnce && watched.size() * 2 > instanceCount());
    if (m_tick % networksEvery == 0 && m_networks->isWatched() && hasNetworks())
        m_networks->load(m_project);
    if (all)
        return loadInstances();
    for (const QString &key : watched)
        loadState(key);
}

}
