// SPDX-License-Identifier: Apache-2.0
// How networks and the machine's other interfaces are shown.
#include "server/network/networkservice_p.h"

#include <QFileInfo>
#include <net/if.h>

#include "server/system/netstate.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString typeOf(const Link &link)
{
    if (link.flags & IFF_LOOPBACK)
        return u"loopback"_s;
    if (link.kind == "openvswitch"_L1)
        return u"bridge"_s;
    static const QStringList kinds { u"bridge"_s, u"vlan"_s, u"bond"_s };
    if (kinds.contains(link.kind))
        return link.kind;
    return QFileInfo::exists(u"/sys/class/net/%1/device"_s.arg(link.name)) ? u"physical"_s : u"unknown"_s;
}

api::Network render(const NetworkRow &row, const QHash<QString, QStringList> &users)
{
    return { row.config, row.description, row.name, row.type, users.value(row.name), true, u"Created"_s, { u"none"_s } };
}

api::Network render(const Link &link, const QHash<QString, QStringList> &users)
{
    return { {}, {}, link.name, typeOf(link), link.flags & IFF_LOOPBACK ? QStringList() : users.value(link.name), false, {}, {} };
}
}

Result<QList<api::Network>> NetworkService::list() const
{
    const auto users = interfaceUsers(d->parts.rows);
    QList<api::Network> networks;
    QSet<QString> names;
    for (const auto &row : d->parts.rows.networks.list()) {
        names.insert(row->name);
        networks.append(render(*row, users));
    }
    for (const Link &link : TRY(TRY(Netlink::open()).links())) {
        if (!names.contains(link.name) && !link.name.startsWith("veth"_L1))
            networks.append(render(link, users));
    }
    return networks;
}

Result<api::Network> NetworkService::network(const QString &name) const
{
    const auto users = interfaceUsers(d->parts.rows);
    if (const auto row = d->parts.rows.networks.find(name))
        return render(**row, users);
    auto link = TRY(Netlink::open()).link(name);
    if (!link)
        return failure(link.error().status == 404 ? notFound(u"Network not found"_s) : link.error());
    return render(*link, users);
}

Result<api::NetworkDetails> NetworkService::state(const QString &name) const
{
    const auto interfaces = TRY(TRY(NetState::ofHost()).read());
    const auto it = interfaces.find(name);
    if (it == interfaces.end())
        return failure(notFound(u"Network interface \"%1\" not found"_s.arg(name)));
    return api::NetworkDetails { it->addresses, it->counters, it->hwaddr, it->mtu, it->state, it->type };
}

}
