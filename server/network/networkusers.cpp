// SPDX-License-Identifier: Apache-2.0
#include "server/network/networkusers.h"

#include <QUrl>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString urlOf(const char *collection, const QString &project, const QString &name)
{
    const QString url = u"/1.0/%1/%2"_s.arg(QLatin1StringView(collection), QString::fromLatin1(QUrl::toPercentEncoding(name)));
    return project == "default"_L1 ? url : url + u"?project="_s + QString::fromLatin1(QUrl::toPercentEncoding(project));
}

DeviceMap expandedDevices(const Repositories &rows, const InstanceRow &row)
{
    const QString home = rows.projects.home(row.project, u"features.profiles"_s);
    DeviceMap devices;
    for (const QString &name : row.profiles) {
        if (const auto profile = rows.profiles.find(home, name))
            devices.insert((*profile)->devices);
    }
    devices.insert(row.devices);
    return devices;
}

void note(QHash<QString, QStringList> &users, const DeviceMap &devices, const QString &url)
{
    for (const StringMap &device : devices) {
        for (const QString &name : interfacesOf(device)) {
            if (!users[name].contains(url))
                users[name].append(url);
        }
    }
}
}

QString InstanceNic::hwaddr() const
{
    return config.value(u"hwaddr"_s, instance->config.value(u"volatile.%1.hwaddr"_s.arg(device)));
}

bool InstanceNic::isBridged() const { return config.contains(u"network"_s) || config.value(u"nictype"_s) == "bridged"_L1; }

QStringList interfacesOf(const StringMap &device)
{
    if (device.value(u"type"_s) != "nic"_L1)
        return {};
    if (const QString network = device.value(u"network"_s); !network.isEmpty())
        return { network };
    const QString parent = device.value(u"parent"_s), vlan = device.value(u"vlan"_s);
    if (parent.isEmpty() || device.value(u"nictype"_s) == "p2p"_L1)
        return {};
    const bool isPort = device.value(u"nictype"_s) == "bridged"_L1; // in a VLAN by itself, without an interface
    return vlan.isEmpty() || isPort ? QStringList { parent } : QStringList { parent, parent + u'.' + vlan };
}

QList<InstanceNic> instanceNics(const Repositories &rows, const QString &project)
{
    QList<InstanceNic> nics;
    for (const auto &instance : rows.instances.list(project)) {
        const DeviceMap devices = expandedDevices(rows, *instance);
        for (auto it = devices.begin(); it != devices.end(); ++it) {
            if (it->value(u"type"_s) == "nic"_L1)
                nics.append({ instance, it.key(), it.value() });
        }
    }
    return nics;
}

QHash<QString, QStringList> interfaceUsers(const Repositories &rows)
{
    QHash<QString, QStringList> users;
    for (const auto &profile : rows.profiles.list())
        note(users, profile->devices, urlOf("profiles", profile->project, profile->name));
    for (const InstanceNic &nic : instanceNics(rows))
        note(users, { { nic.device, nic.config } }, urlOf("instances", nic.instance->project, nic.instance->name));
    return users;
}

}
