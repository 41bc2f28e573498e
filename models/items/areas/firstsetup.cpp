// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/firstsetup.h"

#include <QJsonArray>
#include <algorithm>

#include "models/api/field.h"
#include "models/api/firstbridge.h"
#include "models/items/areas/area.h"
#include "models/items/commandtext.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView poolName { "default" };
const QStringList profile { u"profiles"_s, u"default"_s };
}

FirstSetup::FirstSetup(Server *server) : QObject(server), m_server(server)
{
    connect(server, &Server::settled, this, &FirstSetup::read);
    connect(server, &Server::resynced, this, &FirstSetup::read);
    connect(server, &Server::instanceCountChanged, this, &FirstSetup::read);
    connect(server->profiles(), &ProfilesModel::loaded, this, &FirstSetup::changed);
    connect(server, &Server::imageCountChanged, this, &FirstSetup::changed);
    connect(server, &Server::projectChanged, this, &FirstSetup::changed);
}

QString FirstSetup::stage() const
{
    if (m_server->instanceCount() > 0 || m_server->project() != "default"_L1)
        return u"done"_s;
    if (!m_isKnown || !m_server->isSettled() || m_server->state() != "connected"_L1)
        return {};
    if (m_isBusy || m_pool.isEmpty() || !profileHas("disk"_L1, "/"_L1))
        return u"storage"_s;
    return m_server->imageCount() == 0 ? u"image"_s : u"done"_s;
}

void FirstSetup::read()
{
    if (!m_server->isSettled() || m_server->state() != "connected"_L1 || m_server->instanceCount() > 0 || !m_server->hasExtension(u"storage"_s))
        return;
    m_server->client()->get(ApiPath({ u"storage-pools"_s }).with(u"recursion"_s, u"1"_s), this, [this](const Result<Answer> &pools) {
        if (!pools)
            return;
        m_pool = pools->metadata.toArray().first().toObject().value("name"_L1).toString();
        m_isKnown = true;
        Q_EMIT changed();
    });
}

/** Whether the default profile has a device of that kind; of disks, the one at `path`. */
bool FirstSetup::profileHas(QLatin1StringView type, QLatin1StringView path) const
{
    const ProfileEntry *entry = m_server->profiles()->row(u"default"_s);
    return entry && std::ranges::any_of(entry->profile.devices, [&](const StringMap &device) {
        return device.value(u"type"_s) == type && (path.isEmpty() || device.value(u"path"_s) == path);
    });
}

bool FirstSetup::hasNetwork() const { return m_server->networkCount() > 0; }

QString FirstSetup::network() const
{
    for (const NetworkEntry &entry : m_server->networks()->rows()) {
        if (entry.network.managed)
            return entry.key;
    }
    return m_server->kind().toLower() + u"br0"_s;
}

Plan FirstSetup::poolPlan(const QVariantMap &spec) const
{
    const QString driver = spec.value(u"driver"_s, u"dir"_s).toString(), size = spec.value(u"size"_s).toString();
    QJsonObject config;
    if (!size.isEmpty())
        config.insert("size"_L1, size);
    QStringList lxc { u"storage"_s, u"create"_s, command::named(m_server->remote(), poolName), driver };
    return { "POST", ApiPath({ u"storage-pools"_s }), { { "name"_L1, poolName }, { "driver"_L1, driver }, { "config"_L1, config } },
        lxc + (size.isEmpty() ? QStringList() : QStringList { u"size="_s + size }) };
}

QList<Plan> FirstSetup::networkPlans() const
{
    QList<Plan> plans;
    for (const QJsonObject &bridge : api::firstBridges(network())) {
        QStringList lxc { u"network"_s, u"create"_s, command::named(m_server->remote(), network()) };
        const QJsonObject config = bridge["config"_L1].toObject();
        for (auto it = config.begin(); it != config.end(); ++it)
            lxc << it.key() + u'=' + it->toString();
        plans << Plan { "POST", ApiPath({ u"networks"_s }), bridge, lxc };
    }
    return plans;
}

/** The default profile gets what it lacks; `network` may be empty. A method that replaces nothing, and so needs nothing read. */
Plan FirstSetup::profilePlan(const QString &network) const
{
    QJsonObject devices;
    if (!profileHas("disk"_L1, "/"_L1))
        devices.insert("root"_L1, QJsonObject { { "type"_L1, "disk"_L1 }, { "path"_L1, "/"_L1 }, { "pool"_L1, m_pool.isEmpty() ? QString(poolName) : m_pool } });
    if (!profileHas("nic"_L1) && !network.isEmpty())
        devices.insert("eth0"_L1, QJsonObject { { "type"_L1, "nic"_L1 }, { "name"_L1, "eth0"_L1 }, { "network"_L1, network } });
    return { "PATCH", ApiPath(profile), { { "devices"_L1, devices } } };
}

void FirstSetup::run(const QVariantMap &spec)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_errorText = m_notice = QString();
    Q_EMIT changed();
    makePool(spec);
}

void FirstSetup::makePool(const QVariantMap &spec)
{
    const auto goOn = [this, spec] {
        const bool isWished = spec.value(u"network"_s, true).toBool() && m_server->hasNetworks();
        isWished && !hasNetwork() ? makeNetwork(networkPlans()) : fillProfile(isWished ? network() : QString());
    };
    if (hasPool())
        return goOn();
    send(poolPlan(spec), [this, goOn](const Result<Answer> &answer) {
        if (!answer)
            return end(answer.error().message);
        m_pool = poolName;
        goOn();
    });
}

/** The first that the server can make; none is no obstacle. */
void FirstSetup::makeNetwork(const QList<Plan> &attempts)
{
    if (attempts.isEmpty())
        return fillProfile({});
    send(attempts.first(), [this, attempts](const Result<Answer> &answer) {
        if (answer) {
            m_notice.clear();
            return fillProfile(attempts.first().body["name"_L1].toString());
        }
        if (m_notice.isEmpty())
            m_notice = answer.error().message;
        makeNetwork(attempts.mid(1));
    });
}

void FirstSetup::fillProfile(const QString &network)
{
    const Plan plan = profilePlan(network);
    if (plan.body["devices"_L1].toObject().isEmpty())
        return end();
    send(plan, [this](const Result<Answer> &answer) { end(answer ? QString() : answer.error().message); });
}

void FirstSetup::send(const Plan &plan, std::function<void(Result<Answer>)> then)
{
    m_server->client()->run(ApiClient::request(plan.method, plan.path, toJson(plan.body)), this, std::move(then));
}

void FirstSetup::end(const QString &error)
{
    m_errorText = error;
    m_server->refresh();
    m_server->profiles()->load(m_server->project(), [this] {
        m_isBusy = false;
        read();
        Q_EMIT changed();
    });
}

QString FirstSetup::command(const QVariantMap &spec, const QString &tool) const
{
    QStringList lines;
    const auto add = [&](const Plan &plan) { lines << shellCommand(plan, m_server->remote(), {}, tool); };
    if (!hasPool())
        add(poolPlan(spec));
    const bool isWished = spec.value(u"network"_s, true).toBool() && m_server->hasNetworks();
    if (isWished && !hasNetwork())
        add(networkPlans().first());
    Plan plan = profilePlan(isWished ? network() : QString());
    const QJsonObject devices = plan.body["devices"_L1].toObject();
    for (auto it = devices.begin(); tool == "lxc"_L1 && it != devices.end(); ++it) {
        const QMap<QString, QString> keys = stringMap(*it);
        QMap<QString, QString> pairs = keys;
        pairs.remove(u"type"_s);
        plan.lxc = QStringList { u"profile"_s, u"device"_s, u"add"_s, command::named(m_server->remote(), u"default"_s), it.key(), keys.value(u"type"_s) } + command::pairs(pairs);
        add(plan);
    }
    if (tool != "lxc"_L1 && !devices.isEmpty())
        add(plan);
    return lines.join(u'\n');
}

}
