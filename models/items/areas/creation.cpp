// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/creation.h"

#include <QDir>
#include <algorithm>

#include "models/items/areas/serverareas.h"
#include "models/items/format.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** The first device for which `is` holds; its name is empty when there is none. */
std::pair<QString, StringMap> firstOf(const DeviceMap &devices, bool (*is)(const StringMap &))
{
    for (auto it = devices.cbegin(); it != devices.cend(); ++it) {
        if (is(*it))
            return { it.key(), *it };
    }
    return {};
}

bool isRoot(const StringMap &device) { return device.value(u"type"_s) == "disk"_L1 && device.value(u"path"_s) == "/"_L1; }
bool isNic(const StringMap &device) { return device.value(u"type"_s) == "nic"_L1; }
QString networkOf(const StringMap &nic) { return nic.value(u"network"_s, nic.value(u"parent"_s)); }
QVariantMap choice(const QString &value, const QString &detail) { return { { u"value"_s, value }, { u"text"_s, value }, { u"detail"_s, detail } }; }
}

Creation::Creation(Server *server) : QObject(server), m_server(server)
{
    connect(server, &Server::changed, this, &Creation::changed);
    connect(server->networks(), &NetworksModel::loaded, this, &Creation::changed);
    connect(server->profiles(), &ProfilesModel::loaded, this, &Creation::changed);
}

QString Creation::cpuText() const
{
    const int cpus = m_server->hostCpus();
    int allocated = 0;
    for (const InstanceEntry &row : m_server->instances()->rows()) {
        if (row.server == m_server->name() && row.isRunning() && !row.instance.expandedConfig.value(u"limits.cpu"_s).isEmpty())
            allocated += row.cpus();
    }
    if (cpus <= 0)
        return {};
    const QString all = tr("%n CPU(s)", "", cpus);
    return allocated > 0 ? all + u" · "_s + tr("%1 allocated").arg(allocated) : all;
}

QString Creation::memoryText() const
{
    const QJsonObject memory = m_server->areas()->host()->resources().value("memory"_L1).toObject();
    const qint64 total = m_server->hostMemory(), used = memory.value("used"_L1).toInteger();
    if (total <= 0)
        return {};
    return used > 0 ? tr("%1 free").arg(format::bytesOf(total - used, total)) : format::bytes(total);
}

QVariantList Creation::pools() const
{
    QVariantList list;
    for (const QVariantMap &pool : m_server->areas()->storage()->pools()->rows()) {
        const QString driver = pool.value(u"driver"_s).toString(), free = pool.value(u"freeText"_s).toString();
        list << choice(pool.value(u"name"_s).toString(), free.isEmpty() ? driver : driver + u" · "_s + tr("%1 free").arg(free));
    }
    return list;
}

QVariantList Creation::networks() const
{
    QVariantList list;
    for (const NetworkEntry &entry : m_server->networks()->rows()) {
        if (entry.network.managed)
            list << choice(entry.key, QStringList { entry.address(u"ipv4"_s), entry.address(u"ipv6"_s) }.filter(u"/"_s).value(0));
    }
    return list;
}

QVariantList Creation::publicKeys() const
{
    QVariantList list;
    const QDir folder(QDir::home().filePath(u".ssh"_s));
    for (const QString &name : folder.entryList({ u"*.pub"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const QString key = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine(16384)).trimmed() : QString();
        const QString comment = key.section(u' ', 2);
        if (key.contains(u' '))
            list << QVariantMap { { u"value"_s, key }, { u"detail"_s, QString() }, { u"text"_s, comment.isEmpty() ? name : u"%1 (%2)"_s.arg(comment, name) } };
    }
    return list;
}

DeviceMap Creation::profileDevices(const QStringList &profiles) const
{
    DeviceMap devices;
    for (const QString &name : profiles) {
        if (const ProfileEntry *entry = m_server->profiles()->row(name)) // the last one wins
            devices.insert(entry->profile.devices);
    }
    return devices;
}

QVariantMap Creation::inherited(const QStringList &profiles) const
{
    const DeviceMap devices = profileDevices(profiles);
    const StringMap root = firstOf(devices, isRoot).second;
    QVariantMap given { { u"pool"_s, root.value(u"pool"_s) }, { u"size"_s, root.value(u"size"_s) }, { u"network"_s, networkOf(firstOf(devices, isNic).second) } };
    given.removeIf([](auto it) { return it->toString().isEmpty(); });
    return given;
}

DeviceMap Creation::devices(const QVariantMap &spec) const
{
    const DeviceMap given = profileDevices(spec.value(u"profiles"_s).toStringList());
    const QString pool = spec.value(u"pool"_s).toString(), size = spec.value(u"size"_s).toString(), network = spec.value(u"network"_s).toString();
    DeviceMap own;
    if (!pool.isEmpty() || !size.isEmpty()) {
        auto [name, root] = firstOf(given, isRoot);
        root.insert({ { u"type"_s, u"disk"_s }, { u"path"_s, u"/"_s } });
        if (!pool.isEmpty())
            root.insert(u"pool"_s, pool);
        if (!size.isEmpty())
            root.insert(u"size"_s, size);
        own.insert(name.isEmpty() ? u"root"_s : name, root);
    }
    const QString nic = firstOf(given, isNic).first;
    if (network == "none"_L1 && !nic.isEmpty())
        own.insert(nic, { { u"type"_s, u"none"_s } });
    else if (!network.isEmpty() && network != "none"_L1)
        own.insert(nic.isEmpty() ? u"eth0"_s : nic, m_server->hasExtension(u"instance_nic_network"_s)
            ? StringMap { { u"type"_s, u"nic"_s }, { u"name"_s, u"eth0"_s }, { u"network"_s, network } }
            : StringMap { { u"type"_s, u"nic"_s }, { u"name"_s, u"eth0"_s }, { u"nictype"_s, u"bridged"_s }, { u"parent"_s, network } });
    return own;
}

QStringList Creation::arguments(const QVariantMap &spec) const
{
    const QString pool = spec.value(u"pool"_s).toString(), size = spec.value(u"size"_s).toString(), network = spec.value(u"network"_s).toString();
    const DeviceMap own = devices(spec);
    QStringList words;
    if (!pool.isEmpty())
        words << u"-s"_s << pool;
    if (!size.isEmpty())
        words << u"-d"_s << firstOf(own, isRoot).first + u",size="_s + size;
    if (network == "none"_L1 && !own.isEmpty())
        words << u"-d"_s << own.key({ { u"type"_s, u"none"_s } }) + u",type=none"_s;
    else if (!network.isEmpty() && network != "none"_L1)
        words << u"-n"_s << network;
    return words;
}

QString Creation::vendorData(const QString &publicKey)
{
    return publicKey.isEmpty() ? QString() : u"#cloud-config\nssh_authorized_keys:\n  - %1\n"_s.arg(publicKey);
}

}
