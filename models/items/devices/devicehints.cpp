// SPDX-License-Identifier: Apache-2.0
#include "models/items/devices/devicehints.h"

#include "models/api/entities.h"
#include "models/items/devices/devicechoices.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;
using devices::choice;

namespace {
QList<InstanceEntry> instancesOf(const Server &server)
{
    QList<InstanceEntry> list;
    for (const InstanceEntry &row : server.instances()->rows()) {
        if (row.server == server.name())
            list << row;
    }
    return list;
}

QString instanceName(const QString &key) { return InstanceKey::parse(key).name; }

QList<devices::ListenUse> othersUses(const Server &server, const QString &instance, const QString &device)
{
    QList<devices::ListenUse> uses = devices::listenUses(instancesOf(server));
    uses.removeIf([&](const devices::ListenUse &use) { return use.instance == instance && use.device == device; });
    return uses;
}
}

DeviceHints::DeviceHints(Server *server) : QObject(server), m_server(server)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    connect(server->networks(), &NetworksModel::loaded, this, &DeviceHints::changed);
}

void DeviceHints::load()
{
    m_leases.clear();
    m_volumes.clear();
    if (m_server->hasExtension(u"resources_v2"_s)) {
        m_server->client()->fetch<api::Resources>(ApiPath({ u"resources"_s }), this, fromAnswer<api::Resources>,
            [this](Result<api::Resources> machine) {
            if (machine)
                m_machine = *machine;
            Q_EMIT changed();
        });
    }
    if (!m_server->hasExtension(u"storage"_s))
        return;
    m_server->client()->get(ApiPath({ u"storage-pools"_s }).with(u"recursion"_s, u"1"_s), this, [this](Result<Answer> answer) {
        m_pools.clear();
        for (const QJsonValue &pool : answer ? answer->metadata.toArray() : QJsonArray())
            m_pools << choice(pool["name"_L1].toString(), pool["name"_L1].toString(), pool["driver"_L1].toString());
        Q_EMIT changed();
    });
}

QVariantList DeviceHints::volumes(const QString &pool)
{
    if (pool.isEmpty() || m_volumes.contains(pool))
        return m_volumes.value(pool);
    m_volumes.insert(pool, {});
    const ApiPath path = ApiPath({ u"storage-pools"_s, pool, u"volumes"_s, u"custom"_s }).with(u"recursion"_s, u"1"_s).with(u"project"_s, m_server->project());
    m_server->client()->get(path, this, [this, pool](Result<Answer> answer) {
        QVariantList list;
        for (const QJsonValue &volume : answer ? answer->metadata.toArray() : QJsonArray()) {
            const QString name = volume["name"_L1].toString(); // snapshots have a slash
            if (!name.contains(u'/'))
                list << choice(name, name, tr("used by %1").arg(volume["used_by"_L1].toArray().size()));
        }
        m_volumes.insert(pool, list);
        Q_EMIT changed();
    });
    return {};
}

QVariantList DeviceHints::networks() const
{
    QVariantList list;
    for (const NetworkEntry &entry : m_server->networks()->rows()) {
        if (entry.network.managed)
            list << choice(entry.key, entry.key, QStringList { entry.address(u"ipv4"_s), entry.address(u"ipv6"_s) }.filter(u"/"_s).value(0));
    }
    return list;
}

QVariantList DeviceHints::parents() const
{
    QMap<QString, QVariant> ports;
    for (const QVariant &port : m_machine ? devices::networkPorts(*m_machine, false) : QVariantList())
        ports.insert(port.toMap().value(u"value"_s).toString(), port);
    for (const NetworkEntry &entry : m_server->networks()->rows()) {
        if (entry.network.type != "loopback"_L1 && !ports.contains(entry.key))
            ports.insert(entry.key, choice(entry.key, entry.key, entry.network.managed ? tr("managed %1").arg(entry.network.type) : entry.network.type));
    }
    return ports.values();
}

QVariantList DeviceHints::infiniband() const { return m_machine ? devices::networkPorts(*m_machine, true) : QVariantList(); }
QVariantList DeviceHints::gpus() const { return fromMachine(devices::gpuCards); }
QVariantList DeviceHints::usb() const { return fromMachine(devices::usbDevices); }
QVariantList DeviceHints::disks() const { return fromMachine(devices::blockDevices); }

void DeviceHints::loadLeases(const QString &network)
{
    if (m_leases.contains(network) || !m_server->hasExtension(u"network_leases"_s))
        return;
    m_leases.insert(network, {});
    m_server->client()->get(m_server->networkPath(network, { u"leases"_s }), this, [this, network](Result<Answer> answer) {
        StringMap &leases = m_leases[network];
        for (const QJsonValue &lease : answer ? answer->metadata.toArray() : QJsonArray())
            leases.insert(lease["address"_L1].toString(), lease["hostname"_L1].toString());
        Q_EMIT changed();
    });
}

QString DeviceHints::subnetOf(const QString &network, const QString &family) const
{
    const NetworkEntry *entry = m_server->networks()->row(network);
    return entry && entry->network.managed ? entry->address(family) : QString();
}

/** An IPv6 address is handed out only by a network whose DHCP keeps state. */
QString DeviceHints::freeAddress(const QString &network, const QString &family)
{
    const auto subnet = IpSubnet::parse(subnetOf(network, family));
    if (!subnet)
        return {};
    const StringMap &config = m_server->networks()->row(network)->network.config;
    if (config.value(family + u".dhcp"_s) == "false"_L1 || (family == "ipv6"_L1 && config.value(u"ipv6.dhcp.stateful"_s) != "true"_L1))
        return {};
    loadLeases(network);
    QSet<QString> taken = devices::addressesOn(network, instancesOf(*m_server), {});
    for (auto it = m_leases[network].keyBegin(); it != m_leases[network].keyEnd(); ++it)
        taken << *it;
    return devices::freeAddress(*subnet, taken);
}

QString DeviceHints::addressProblem(const QString &network, const QString &family, const QString &address, const QString &instance)
{
    const auto subnet = IpSubnet::parse(subnetOf(network, family));
    const auto wanted = IpAddress::parse(address);
    if (!subnet || !wanted)
        return {};
    if (!subnet->contains(*wanted))
        return tr("Not in the network's subnet, %1").arg(subnet->network());
    if (*wanted == subnet->address)
        return tr("The network has this address itself");
    loadLeases(network);
    const QString holder = m_leases[network].value(wanted->toString());
    if (!holder.isEmpty() && holder != instanceName(instance))
        return tr("%1 has this address").arg(holder);
    return devices::addressesOn(network, instancesOf(*m_server), instance).contains(wanted->toString()) ? tr("Another instance has this address") : QString();
}

QString DeviceHints::listenProblem(const QString &listen, const QString &instance, const QString &device) const
{
    const QList<devices::ListenUse> uses = othersUses(*m_server, instance, device);
    const devices::ListenUse *use = devices::clashing(uses, listen);
    return use ? tr("%1 of %2 listens there already").arg(use->device, instanceName(use->instance)) : QString();
}

QString DeviceHints::takenPorts(const QString &protocol, const QString &instance, const QString &device) const
{
    QStringList taken;
    for (const devices::ListenUse &use : othersUses(*m_server, instance, device)) {
        if (use.listen.startsWith(protocol + u':'))
            taken << u"%1 (%2)"_s.arg(use.listen.section(u':', -1), instanceName(use.instance));
    }
    taken.removeDuplicates();
    return taken.join(u", "_s);
}

}
