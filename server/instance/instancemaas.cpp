// SPDX-License-Identifier: Apache-2.0
// Instances whose interfaces are in subnets of MAAS are registered with it (extension maas_network; doc/instances.md, "MAAS integration").
#include "server/instance/instancedevices.h"
#include "server/instance/instanceprivate.h"
#include "server/instance/maasclient.h"

#include "models/core/log.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** No host name has an underscore. */
static QString hostnameOf(const QString &project, const QString &name) { return projectPrefix(project, name).replace(u'_', u'-'); }

/** What a NIC says, or the managed network that it is on. */
static StringMap withNetworkKeys(const Repositories &rows, StringMap nic)
{
    const auto network = rows.networks.find(nic.value(u"network"_s));
    for (const QString &key : { u"maas.subnet.ipv4"_s, u"maas.subnet.ipv6"_s }) {
        if (network && nic.value(key).isEmpty())
            nic.insert(key, (*network)->config.value(key));
    }
    return nic;
}

Result<QList<MaasInterface>> InstanceService::Private::maasInterfaces(const InstanceRow &row, const DeviceMap &devices) const
{
    QList<MaasInterface> found;
    for (const QString &name : startOrder(devices)) {
        if (devices[name].value(u"type"_s) != "nic"_L1)
            continue;
        const StringMap nic = withNetworkKeys(parts.rows, devices[name]);
        const auto kept = [&](const QString &key) { return nic.value(key, row.config.value(u"volatile.%1.%2"_s.arg(name, key))); };
        MaasInterface interface { kept(u"name"_s), kept(u"hwaddr"_s), {} };
        for (const QString &family : { u"ipv4"_s, u"ipv6"_s }) {
            if (const QString subnet = nic.value(u"maas.subnet."_s + family); !subnet.isEmpty())
                interface.subnets.append({ subnet, nic.value(family + u".address"_s) });
        }
        if (interface.subnets.isEmpty())
            continue;
        if (interface.hwaddr.isEmpty())
            return failure(deviceError("register", name, badRequest(u"MAAS needs the hardware address (hwaddr)"_s)));
        if (interface.name.isEmpty())
            interface.name = name;
        found.append(interface);
    }
    return found;
}

static bool isConfigured(const Repositories &rows) { return !rows.config.value(u"maas.api.url"_s).isEmpty(); }

Result<> InstanceService::Private::maasPut(const InstanceRow &row, const DeviceMap &before, const DeviceMap &after, Revert &revert) const
{
    if (!isConfigured(parts.rows))
        return {};
    const auto stored = parts.rows.instances.findById(row.id); // it still has the addresses of devices that go
    const auto old = maasInterfaces(stored ? **stored : row, before).value_or(QList<MaasInterface>()), next = TRY(maasInterfaces(row, after));
    if (old == next)
        return {};
    const MaasClient client = TRY(MaasClient::create(parts.rows.config.all()));
    const QString hostname = hostnameOf(row.project, row.name);
    const auto bring = [client, hostname](const QList<MaasInterface> &interfaces) {
        return interfaces.isEmpty() ? client.remove(hostname) : client.put(hostname, interfaces);
    };
    const auto back = [bring, old, hostname] {
        if (const auto undone = bring(old); !undone)
            log::warning(u"Couldn't bring back what MAAS knew"_s, { { u"instance"_s, hostname }, { u"err"_s, undone.error().message } });
    };
    if (const auto done = bring(next); !done) {
        back();
        return done;
    }
    revert.add(back);
    return {};
}

Result<> InstanceService::Private::maasRename(const InstanceRow &row, const QString &from, const QString &to) const
{
    if (!isConfigured(parts.rows) || TRY(maasInterfaces(row, expanded(row).devices)).isEmpty())
        return {};
    return TRY(MaasClient::create(parts.rows.config.all())).rename(hostnameOf(row.project, from), hostnameOf(row.project, to));
}

}
