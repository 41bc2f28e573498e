// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimer>

#include "models/items/areas/serverareas.h"
#include "models/items/commandtext.h"
#include "models/items/edit/yamltext.h"
#include "models/items/operationtexts.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct Action {
    QLatin1StringView name;
    const char *busy; ///< as an operation's description would begin
};
constexpr Action actions[] = { { "start"_L1, "Starting" }, { "stop"_L1, "Stopping" }, { "restart"_L1, "Restarting" },
    { "freeze"_L1, "Freezing" }, { "unfreeze"_L1, "Unfreezing" } };

/** A clean stop asks the instance's init; after this many seconds the server gives up (doc/rest-api.md: `timeout`). */
constexpr int stopTimeout = 30;

QString busyOf(const QString &action)
{
    for (const Action &known : actions) {
        if (known.name == action)
            return busyText(QLatin1StringView(known.busy));
    }
    return action;
}

ApiRequest stateRequest(const ApiPath &path, const QString &action, bool force)
{
    const api::InstanceStatePut body { action, force ? -1 : stopTimeout, force, false };
    return ApiClient::request("PUT", path, toJson(body));
}
}

namespace {
using Deed = std::function<void(ApiClient::Done)>;

/** LXD refuses what comes while something else goes on at the instance, a stop whose end it tells of before it has tidied up, say. That
 *  is over soon: tried again, each second. */
Deed patient(QObject *context, Deed deed, int tries = 30)
{
    return [context, deed = std::move(deed), tries](ApiClient::Done ended) {
        deed([context, deed, tries, ended = std::move(ended)](Result<Answer> answer) {
            if (answer || tries == 0 || !answer.error().message.contains("Instance is busy running"_L1))
                return ended(std::move(answer));
            QTimer::singleShot(1000, context, [again = patient(context, deed, tries - 1), ended] { again(ended); });
        });
    };
}
}

Server::Work Server::work(ApiRequest request)
{
    return [this, request = std::move(request)](ApiClient::Done ended) { m_client->run(request, this, std::move(ended)); };
}

void Server::runVerb(const QString &key, Work work, const QString &busy, std::function<void()> done, bool overtakes)
{
    m_instances->setBusy(key, busy);
    const int run = m_instances->bulk()->runOf(key);
    m_jobs.add([this, key, run, busy, work = std::move(work), done = std::move(done)](std::function<void()> finished) {
        m_instances->setBusy(key, busy);
        m_instances->bulk()->started(key, run);
        work([this, key, run, done, finished](Result<Answer> answer) {
            verbEnded(key, run, answer ? QString() : answer.error().message, done);
            finished();
        });
    }, overtakes ? QString() : key);
}

void Server::verbEnded(const QString &key, int run, const QString &error, const std::function<void()> &done)
{
    m_instances->setBusy(key, {}, error);
    if (!error.isEmpty() && run == 0)
        Q_EMIT failed(u"%1: %2"_s.arg(InstanceKey::parse(key).name, error));
    else if (error.isEmpty() && done)
        done();
    m_instances->bulk()->ended(key, run, error);
    scheduleInstance(key);
}

void Server::changeState(const QString &key, const QString &action, bool force)
{
    runVerb(key, patient(this, work(stateRequest(instancePath(key, { u"state"_s }), action, force))), busyOf(action), {}, force);
}

void Server::removeInstance(const QString &key)
{
    runVerb(key, [this, key](const ApiClient::Done &done) { stopAndRemove(key, done); }, busyText(u"Deleting"_s), [this, key] { m_instances->drop(key); });
}

/** By what the server says now: the row may be older than the stop that came before. */
void Server::stopAndRemove(const QString &key, const ApiClient::Done &done)
{
    m_client->get(instancePath(key), this, [this, key, done](Result<Answer> now) {
        if (!now)
            return done(std::move(now));
        const QJsonObject instance = now->metadata.toObject();
        const QString status = instance.value("status"_L1).toString();
        const auto remove = patient(this, work(ApiClient::request("DELETE", instancePath(key))));
        if (status == "Stopped"_L1 || status == "Error"_L1)
            return remove(done);
        // An ephemeral instance is gone once it is stopped.
        const bool isOver = instance.value("ephemeral"_L1).toBool();
        patient(this, work(stateRequest(instancePath(key, { u"state"_s }), u"stop"_s, true)))([isOver, remove, done](Result<Answer> stopped) {
            stopped && !isOver ? remove(done) : done(std::move(stopped));
        });
    });
}

void Server::snapshotInstance(const QString &key)
{
    runVerb(key, work(ApiClient::request("POST", instancePath(key, { u"snapshots"_s }), toJson(api::InstanceSnapshotsPost {}))), busyText(u"Snapshotting"_s));
}

void Server::renameInstance(const QString &key, const QString &newName)
{
    const QByteArray body = toJson(QJsonObject { { "name"_L1, newName } });
    InstanceKey newKey = InstanceKey::parse(key);
    newKey.name = newName;
    runVerb(key, work(ApiClient::request("POST", instancePath(key), body)), busyText(u"Renaming"_s),
        [this, key, newKey = newKey.toString()] {
            m_instances->drop(key);
            loadInstance(newKey);
            Q_EMIT instanceRenamed(key, newKey);
        });
}

namespace {
QJsonObject jsonOf(const StringMap &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), *it);
    return object;
}

/** Of what "config" has, that which says something. */
QList<std::pair<QString, QString>> chosenConfig(const QVariantMap &spec)
{
    QList<std::pair<QString, QString>> chosen;
    const QVariantMap config = spec.value(u"config"_s).toMap();
    for (auto it = config.begin(); it != config.end(); ++it) {
        if (const QString value = it->toString(); !value.trimmed().isEmpty())
            chosen.emplaceBack(it.key(), value);
    }
    if (const QString keys = Creation::vendorData(spec.value(u"publicKey"_s).toString().trimmed()); !keys.isEmpty())
        chosen.emplaceBack(u"user.vendor-data"_s, keys);
    return chosen;
}
}

/** What is asked for, else what the image is made for. */
QString Server::typeOf(const QVariantMap &spec) const
{
    const ImageEntry *image = m_images->row(spec.value(u"image"_s).toString());
    return spec.value(u"type"_s, image && !image->image.type.isEmpty() ? image->image.type : u"container"_s).toString();
}

QByteArray Server::createBody(const QVariantMap &spec) const
{
    const QString image = spec.value(u"image"_s).toString();
    QJsonObject body { { "name"_L1, spec.value(u"name"_s).toString() }, { "description"_L1, spec.value(u"description"_s).toString() },
        { "ephemeral"_L1, spec.value(u"ephemeral"_s).toBool() }, { "type"_L1, typeOf(spec) },
        { "source"_L1, image.isEmpty() ? QJsonObject { { "type"_L1, "none"_L1 } }
                                       : QJsonObject { { "type"_L1, "image"_L1 }, { "fingerprint"_L1, image } } } };
    if (spec.contains(u"profiles"_s))
        body.insert("profiles"_L1, QJsonArray::fromStringList(spec.value(u"profiles"_s).toStringList()));
    QJsonObject config;
    for (const auto &[key, value] : chosenConfig(spec))
        config.insert(key, value);
    if (!config.isEmpty())
        body.insert("config"_L1, config);
    QJsonObject devices;
    const DeviceMap own = m_areas->creation()->devices(spec);
    for (auto it = own.begin(); it != own.end(); ++it)
        devices.insert(it.key(), jsonOf(*it));
    if (!devices.isEmpty())
        body.insert("devices"_L1, devices);
    return toJson(body);
}

/** One value of the review; text that YAML would take for something else is quoted. */
static QString reviewValue(const QJsonValue &value)
{
    QStringList items;
    for (const QJsonValue &item : value.toArray())
        items << item.toString();
    if (value.isArray())
        return u'[' + items.join(u", "_s) + u']';
    static const QRegularExpression plain(u"^[A-Za-z0-9/][A-Za-z0-9 ._/+@-]*$"_s);
    const QString text = value.toString();
    return !value.isString() || text.contains(u'\n') || plain.match(text).hasMatch() ? toYamlLine(value) : QString::fromUtf8(QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact)).sliced(1).chopped(1);
}

QString Server::createReview(const QVariantMap &spec) const
{
    const QJsonObject body = QJsonDocument::fromJson(createBody(spec)).object();
    QStringList lines;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const QJsonObject inner = it->toObject();
        lines << it.key() + (inner.isEmpty() ? u": "_s + reviewValue(*it) : u":"_s);
        for (auto part = inner.begin(); part != inner.end(); ++part) {
            const QString value = reviewValue(*part);
            const bool isBlock = value.contains(u'\n');
            lines << u"  "_s + part.key() + (isBlock ? u": |\n    "_s : u": "_s) + QString(value).replace(u"\n"_s, u"\n    "_s);
        }
    }
    return lines.join(u'\n');
}

void Server::createInstance(const QVariantMap &spec)
{
    const QString wanted = spec.value(u"name"_s).toString();
    const bool start = spec.value(u"start"_s, true).toBool();
    const ApiPath path = ApiPath({ u"instances"_s }).with(u"project"_s, m_project);
    m_client->post(path, createBody(spec), this, [this, wanted, start](Result<Answer> begun) {
        Q_EMIT creationAnswered(wanted, begun ? QString() : begun.error().message);
        if (!begun)
            return;
        // Without a name the server chose one: the operation's first resource.
        const QJsonValue made = begun->metadata.toObject().value("resources"_L1).toObject().value("instances"_L1).toArray().first();
        const QString instanceName = wanted.isEmpty() ? ApiPath::lastSegment(made.toString()) : wanted;
        m_client->await(begun->operation, this, [this, instanceName, start](Result<Answer> answer) {
            if (!answer)
                return Q_EMIT failed(instanceName.isEmpty() ? answer.error().message : u"%1: %2"_s.arg(instanceName, answer.error().message));
            const QString key = InstanceKey { name(), m_project, instanceName }.toString();
            loadInstance(key);
            if (start)
                changeState(key, u"start"_s, false);
            Q_EMIT instanceCreated(key);
        });
    });
}

QString Server::curlCommand(const QByteArray &method, const ApiPath &path, const QByteArray &body) const
{
    return command::curl(m_remote, QString::fromLatin1(method), path, body);
}

QString Server::lxcCommand(const QStringList &words, const QString &object, const QStringList &arguments) const
{
    QStringList all = words;
    if (const QString target = command::named(m_remote, object); !target.isEmpty())
        all << target;
    return command::lxc(object.isEmpty() ? QString() : m_project, all + arguments);
}

QString Server::networkCommand(const QVariantMap &spec, const QString &tool) const
{
    const QString verb = spec.value(u"verb"_s, u"create"_s).toString(), object = spec.value(u"name"_s).toString(), newName = spec.value(u"newName"_s).toString();
    if (verb != "create"_L1 && tool != "curl"_L1)
        return lxcCommand({ u"network"_s, verb }, object, verb == "rename"_L1 ? QStringList { newName } : QStringList());
    if (verb != "create"_L1)
        return verb == "rename"_L1 ? curlCommand("POST", networkPath(object), toJson(QJsonObject { { "name"_L1, newName } })) : curlCommand("DELETE", networkPath(object));
    if (tool == "curl"_L1)
        return curlCommand("POST", ApiPath({ u"networks"_s }).with(u"project"_s, m_project), m_networks->createBody(spec));
    const QString type = spec.value(u"type"_s).toString();
    QStringList arguments = command::pairs(m_networks->draft()->values());
    if (!type.isEmpty() && type != "bridge"_L1)
        arguments.prepend(u"--type="_s + type);
    if (!spec.value(u"description"_s).toString().isEmpty()) // lxc gives none when it creates; the same below
        return command::query(m_remote, u"POST"_s, ApiPath({ u"networks"_s }).with(u"project"_s, m_project), m_networks->createBody(spec));
    return lxcCommand({ u"network"_s, u"create"_s }, object, arguments);
}

QString Server::profileCommand(const QVariantMap &spec, const QString &tool) const
{
    const QString verb = spec.value(u"verb"_s).toString(), object = spec.value(u"name"_s).toString(), newName = spec.value(u"newName"_s).toString();
    const QString source = spec.value(u"source"_s).toString();
    if (tool == "curl"_L1 && verb == "create"_L1)
        return curlCommand("POST", ApiPath({ u"profiles"_s }).with(u"project"_s, m_project), m_profiles->createBody(spec));
    if (tool == "curl"_L1)
        return verb == "rename"_L1 ? curlCommand("POST", profilePath(object), toJson(QJsonObject { { "name"_L1, newName } })) : curlCommand("DELETE", profilePath(object));
    if (verb == "create"_L1 && !spec.value(u"description"_s).toString().isEmpty())
        return command::query(m_remote, u"POST"_s, ApiPath({ u"profiles"_s }).with(u"project"_s, m_project), m_profiles->createBody(spec));
    if (!source.isEmpty())
        return lxcCommand({ u"profile"_s, u"copy"_s, command::named(m_remote, source) }, object);
    return verb == "rename"_L1 ? lxcCommand({ u"profile"_s, verb }, object, { newName }) : lxcCommand({ u"profile"_s, verb }, object);
}

QString Server::createCommand(const QVariantMap &spec, const QString &tool) const
{
    const QString instanceName = spec.value(u"name"_s).toString(), image = spec.value(u"image"_s).toString();
    const bool starts = spec.value(u"start"_s, true).toBool();
    const ApiPath instances = ApiPath({ u"instances"_s }).with(u"project"_s, m_project);
    if (tool == "curl"_L1 && (!starts || instanceName.isEmpty())) // a name of the server's choosing isn't known to a second line
        return curlCommand("POST", instances, createBody(spec));
    const QString key = InstanceKey { name(), m_project, instanceName }.toString();
    if (tool == "curl"_L1)
        return command::awaitedCurl(m_remote, u"POST"_s, instances, createBody(spec)) + u'\n' + curlCommand("PUT", instancePath(key, { u"state"_s }), stateRequest({}, u"start"_s, false).body);
    if (!spec.value(u"description"_s).toString().isEmpty())
        return command::query(m_remote, u"POST"_s, instances, createBody(spec))
            + (starts && !instanceName.isEmpty() ? u'\n' + command::lxc(m_project, { u"start"_s, command::named(m_remote, instanceName) }) : QString());
    QStringList words { starts ? u"launch"_s : u"init"_s, command::named(m_remote, image.left(12)), command::named(m_remote, instanceName) };
    for (const QString &profile : spec.value(u"profiles"_s).toStringList())
        words << u"-p"_s << profile;
    if (typeOf(spec) == "virtual-machine"_L1)
        words << u"--vm"_s;
    if (spec.value(u"ephemeral"_s).toBool())
        words << u"--ephemeral"_s;
    for (const auto &[key, value] : chosenConfig(spec))
        words << u"-c"_s << key + u'=' + value;
    return command::lxc(m_project, words + m_areas->creation()->arguments(spec));
}

QString Server::instanceCommand(const QString &verb, const QString &key, const QString &newName, const QString &tool) const
{
    const InstanceKey named = InstanceKey::parse(key);
    const InstanceEntry *row = m_instances->row(key);
    const bool runs = row && row->instance.status != "Stopped"_L1, isDeletion = verb == "delete"_L1;
    if (tool != "curl"_L1)
        return command::lxc(named.project, QStringList { verb } + (isDeletion && runs ? QStringList { u"--force"_s } : QStringList())
                + QStringList { command::named(m_remote, named.name) } + (isDeletion ? QStringList() : QStringList { newName }));
    if (!isDeletion)
        return curlCommand("POST", instancePath(key), toJson(QJsonObject { { "name"_L1, newName } }));
    const QString stop = command::awaitedCurl(m_remote, u"PUT"_s, instancePath(key, { u"state"_s }), stateRequest({}, u"stop"_s, true).body);
    return (runs ? stop + u'\n' : QString()) + curlCommand("DELETE", instancePath(key));
}

}
