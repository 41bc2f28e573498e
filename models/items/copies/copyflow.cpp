// SPDX-License-Identifier: Apache-2.0
#include "models/items/copies/copyflow.h"

#include <QJsonArray>
#include <algorithm>

#include "models/items/app.h"
#include "models/items/commandtext.h"
#include "models/items/files/transfertext.h"

namespace quayside {

using namespace Qt::StringLiterals;

CopyFlow::CopyFlow(App *app) : QObject(app), m_app(app)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
}

CopyFlow::~CopyFlow()
{
    const QList<Row> rows = std::exchange(m_rows, {}); // none of those that wait begins now
    for (const Row &row : rows)
        delete row.job;
}

QStringList CopyFlow::servers() const
{
    QStringList names;
    for (int i = 0; const Server *server = m_app->serverAt(i); ++i) {
        if (server->state() == "connected"_L1)
            names << server->name();
    }
    return names;
}

Server *CopyFlow::target() const { return m_app->server(m_server); }
Server *CopyFlow::sourceOf(const Row &row) const { return m_app->server(InstanceKey::parse(row.key).server); }

CopyFlow::Row *CopyFlow::rowOf(const QString &key)
{
    for (Row &row : m_rows) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}

QStringList CopyFlow::projects() const { return target() ? target()->projects() : QStringList(); }

void CopyFlow::prepare(const QStringList &keys)
{
    if (isRunning() || keys.isEmpty())
        return;
    m_rows.clear();
    for (const QString &key : keys) {
        if (const InstanceEntry *entry = m_app->instances()->row(key))
            m_rows << Row { .key = key, .wish = { entry->instance, InstanceKey::parse(key).project, entry->instance.name }, .verdict = {}, .state = {}, .stateText = {}, .job = {} };
    }
    m_place = {};
    m_move = m_instanceOnly = false;
    m_server = InstanceKey::parse(keys.first()).server;
    m_place.project = InstanceKey::parse(keys.first()).project;
    for (Row &row : m_rows)
        row.wish.newName = row.wish.instance.name + u"-copy"_s;
    load();
}

void CopyFlow::setServer(const QString &name)
{
    if (name == m_server || isRunning())
        return;
    m_server = name;
    if (!projects().contains(m_place.project))
        m_place.project = u"default"_s;
    m_place.pool.clear();
    load();
}

void CopyFlow::setProject(const QString &project)
{
    if (project == m_place.project || isRunning())
        return;
    m_place.project = project;
    load();
}

void CopyFlow::setPool(const QString &pool)
{
    m_place.pool = pool;
    judgeAll();
}

void CopyFlow::setMove(bool move)
{
    m_move = move;
    judgeAll();
}

void CopyFlow::setInstanceOnly(bool only)
{
    m_instanceOnly = only;
    judgeAll();
}

void CopyFlow::setNewName(const QString &key, const QString &name)
{
    if (Row *row = rowOf(key)) {
        row->wish.newName = name.trimmed();
        judgeAll();
    }
}

/** What the place has, asked for anew. */
void CopyFlow::load()
{
    ++m_serial;
    m_waiting = 0;
    m_errorText.clear();
    Server *server = target();
    if (!server)
        return judgeAll();
    const QStringList extensions = server->apiExtensions();
    m_place.extensions = QSet<QString>(extensions.begin(), extensions.end());
    m_place.architectures = server->architectures();
    m_place.canName = server->imports()->canName();
    loadNames({ u"instances"_s }, &CopyPlace::taken);
    loadNames({ u"profiles"_s }, &CopyPlace::profiles);
    loadNames({ u"storage-pools"_s }, &CopyPlace::pools);
    loadNames({ u"networks"_s }, &CopyPlace::networks);
    judgeAll();
}

void CopyFlow::loadNames(const QStringList &path, QStringList CopyPlace::*member)
{
    ++m_waiting;
    target()->client()->get(ApiPath(path).with(u"project"_s, m_place.project), this, [this, member, serial = m_serial](Result<Answer> answer) {
        if (serial != m_serial)
            return;
        --m_waiting;
        (m_place.*member).clear();
        for (const QJsonValue &link : answer ? answer->metadata.toArray() : QJsonArray())
            (m_place.*member) << ApiPath::lastSegment(link.toString());
        if (!answer && answer.error().status != 404)
            m_errorText = answer.error().message;
        judgeAll();
    });
}

CopyPlace CopyFlow::placeFor(const Row &row) const
{
    CopyPlace place = m_place;
    place.isSameServer = m_server == InstanceKey::parse(row.key).server;
    for (const Row &other : m_rows) {
        if (other.key != row.key)
            place.taken << other.wish.newName; // two can't have the same
    }
    return place;
}

CopySource CopyFlow::originOf(const Row &row) const
{
    const Server *server = sourceOf(row);
    if (!server)
        return {};
    const QStringList extensions = server->apiExtensions();
    return { { extensions.begin(), extensions.end() }, server->listenAddresses(), server->certificate() };
}

void CopyFlow::judgeAll()
{
    for (Row &row : m_rows) {
        row.wish.move = m_move;
        row.wish.instanceOnly = m_instanceOnly;
        row.verdict = judge(row.wish, placeFor(row), originOf(row));
    }
    Q_EMIT changed();
}

QVariantList CopyFlow::rows() const
{
    QVariantList list;
    for (const Row &row : m_rows) {
        const QString bytes = row.done > 0 ? u" · "_s + transferText(row.done, row.total, 0) : QString();
        list << QVariantMap { { u"key"_s, row.key }, { u"name"_s, row.wish.instance.name }, { u"newName"_s, row.wish.newName },
            { u"problem"_s, isChecking() ? QString() : row.verdict.problem }, { u"warning"_s, isChecking() ? QString() : row.verdict.warnings.join(u'\n') },
            { u"state"_s, row.state }, { u"stateText"_s, row.stateText + bytes }, { u"fraction"_s, row.total > 0 ? double(row.done) / double(row.total) : -1.0 } };
    }
    return list;
}

QString CopyFlow::methodText() const
{
    if (m_rows.isEmpty())
        return {};
    switch (m_rows.first().verdict.method) {
    case CopyMethod::Rename:
        return tr("Only the name changes.");
    case CopyMethod::MoveHere:
        return tr("Moved within the server.");
    case CopyMethod::CopyHere:
        return tr("Copied within the server; nothing passes this computer.");
    case CopyMethod::CopyThenDelete:
        return tr("Copied within the server, then deleted where it was.");
    case CopyMethod::ByMigration:
        return tr("Fetched by %2 from %1; nothing passes this computer.").arg(InstanceKey::parse(m_rows.first().key).server, m_server);
    case CopyMethod::ByBackup:
        return tr("As a backup by way of this computer: made on %1, fetched into a file here, sent to %2. Needs room on all three for a while.")
            .arg(InstanceKey::parse(m_rows.first().key).server, m_server);
    }
    return {};
}

bool CopyFlow::isReady() const
{
    return !isChecking() && !isRunning() && m_errorText.isEmpty() && !m_rows.isEmpty()
        && std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.verdict.problem.isEmpty() && row.state != "done"_L1; });
}

void CopyFlow::start()
{
    if (!isReady())
        return;
    m_running = int(m_rows.size());
    for (Row &row : m_rows) {
        row.state = u"running"_s;
        row.stateText = tr("Waiting");
        m_jobs.add([this, key = row.key](std::function<void()> finished) { run(key, std::move(finished)); });
    }
    Q_EMIT changed();
}

void CopyFlow::run(const QString &key, std::function<void()> finished)
{
    Row *row = rowOf(key);
    if (!row || row->state != "running"_L1 || !sourceOf(*row) || !target())
        return finished(); // cancelled
    auto *job = new CopyJob(row->wish, placeFor(*row), row->verdict.method, sourceOf(*row)->client(), target()->client(), originOf(*row));
    row->job = job;
    connect(job, &CopyJob::progressed, this, [this, key](const QString &stage, qint64 done, qint64 total) {
        if (Row *now = rowOf(key); now && now->state == "running"_L1) {
            now->stateText = stage;
            now->done = done;
            now->total = total;
            Q_EMIT changed();
        }
    });
    connect(job, &CopyJob::finished, this, [this, key](const QString &error) { ended(key, error); });
    connect(job, &QObject::destroyed, this, [finished] { finished(); });
    job->start();
}

void CopyFlow::ended(const QString &key, const QString &error)
{
    Row *row = rowOf(key);
    if (!row || row->state != "running"_L1)
        return;
    row->state = error.isEmpty() ? u"done"_s : u"failed"_s;
    row->stateText = error.isEmpty() ? tr("Done") : error;
    row->done = row->total = 0;
    if (row->job)
        row->job->deleteLater();
    if (Server *server = target())
        server->refresh();
    if (Server *server = sourceOf(*row))
        server->refresh();
    if (--m_running == 0) {
        const auto failures = std::count_if(m_rows.begin(), m_rows.end(), [](const Row &one) { return one.state == "failed"_L1; });
        Q_EMIT finished(int(m_rows.size()), int(failures));
    }
    Q_EMIT changed();
}

void CopyFlow::cancel()
{
    for (const Row &row : QList<Row>(m_rows))
        ended(row.key, tr("Cancelled"));
}

QStringList CopyFlow::curlLines(const Row &row) const
{
    const CopyPlace place = placeFor(row);
    const Remote &source = sourceOf(row)->remote(), &remote = target()->remote();
    const ApiPath from = sourceOf(row)->instancePath(row.key), to = ApiPath({ u"instances"_s }).with(u"project"_s, place.project);
    const QString file = command::word(row.wish.instance.name + u".tar.gz"_s);
    switch (row.verdict.method) {
    case CopyMethod::Rename:
    case CopyMethod::MoveHere:
        return { command::curl(source, u"POST"_s, from, moveBody(row.wish, place, row.verdict.method)) };
    case CopyMethod::CopyHere:
        return { command::curl(source, u"POST"_s, to, copyBody(row.wish, place)) };
    case CopyMethod::CopyThenDelete:
        return { command::awaitedCurl(source, u"POST"_s, to, copyBody(row.wish, place)), command::curl(source, u"DELETE"_s, from) };
    case CopyMethod::ByMigration: // its second request needs secrets of the first one's answer
        return {};
    case CopyMethod::ByBackup:
        return { command::awaitedCurl(source, u"POST"_s, sourceOf(row)->instancePath(row.key, { u"backups"_s }), toJson(QJsonObject { { "name"_L1, "copy"_L1 } })),
            command::curl(source, u"GET"_s, sourceOf(row)->instancePath(row.key, { u"backups"_s, u"copy"_s, u"export"_s }), {}, u"-o "_s + file),
            command::curl(remote, u"POST"_s, to, {}, u"-H 'Content-Type: application/octet-stream' -H "_s + command::word(u"X-LXD-name: "_s + row.wish.newName) + u" --data-binary @"_s + file) };
    }
    return {};
}

QString CopyFlow::command(const QString &tool) const
{
    QStringList lines;
    for (const Row &row : m_rows) {
        if (!sourceOf(row) || !target())
            continue;
        if (tool == "curl"_L1) {
            const QStringList some = curlLines(row);
            if (some.isEmpty())
                return {};
            lines << some;
            continue;
        }
        QStringList words { m_move ? u"move"_s : u"copy"_s, command::named(sourceOf(row)->remote(), row.wish.instance.name), command::named(target()->remote(), row.wish.newName) };
        if (!m_place.pool.isEmpty())
            words << u"--storage"_s << m_place.pool;
        if (m_place.project != row.wish.project)
            words << u"--target-project"_s << m_place.project;
        if (m_instanceOnly)
            words << u"--instance-only"_s;
        lines << command::lxc(row.wish.project, words);
    }
    return lines.join(u'\n');
}

}
