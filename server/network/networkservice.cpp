// SPDX-License-Identifier: Apache-2.0
#include "server/network/networkservice_p.h"

#include <QDir>
#include <QUrl>

#include "models/config/configschema.h"
#include "models/core/log.h"
#include "models/core/revert.h"

namespace quayside {

using namespace Qt::StringLiterals;

static QString urlOf(const QString &name) { return u"/1.0/networks/"_s + QString::fromLatin1(QUrl::toPercentEncoding(name)); }

NetworkService::Private::Private(const NetworkParts &p)
    : parts(p), servers([timetable = &p.timetable] { timetable->poke(); }), bridge(p.firewall, servers, p.dir.tag())
{
}

NetworkService::NetworkService(const NetworkParts &parts) : d(new Private(parts)) { }
NetworkService::~NetworkService() { d->parts.timetable.stop(); }

Result<const NetworkDriver *> NetworkService::Private::driver(const QString &type) const
{
    const NetworkDriver *const table[] = { &bridge };
    for (const NetworkDriver *driver : table) {
        if (type.isEmpty() || type == QLatin1StringView(driver->type()))
            return driver;
    }
    return failure(badRequest(u"Unsupported network type \"%1\""_s.arg(type)));
}

void NetworkService::Private::announce(const QString &name, const QString &action, const StringMap &context) const
{
    parts.events.lifecycle({}, u"network-"_s + action, urlOf(name), context);
}

Result<> NetworkService::Private::checkUnused(const QString &name, const QString &message) const
{
    if (interfaceUsers(parts.rows).contains(name))
        return failure(badRequest(message));
    return {};
}

/** A folder is made before anything on the machine and goes after all of it: one without a row was left by a crash. */
Result<> NetworkService::recover()
{
    const auto lock = d->lock();
    QStringList names;
    for (const auto &row : d->parts.rows.networks.list())
        names.append(row->name);
    if (!names.isEmpty() || QDir(d->parts.dir.path(u"networks"_s)).count() > 2)
        (void)d->parts.firewall.retainNetworks(names);
    for (const QString &name : QDir(d->parts.dir.path(u"networks"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (names.contains(name))
            continue;
        d->bridge.down(d->refOf(name, {}));
        QDir(d->folder(name)).removeRecursively();
        log::info(u"Cleaned up a network that was left half made"_s, { { u"network"_s, name } });
    }
    const QList<InstanceNic> nics = instanceNics(d->parts.rows);
    for (const auto &row : d->parts.rows.networks.list()) {
        QDir().mkpath(d->folder(row->name));
        (void)d->refreshStaticLeases(row->name, row->config, true, nics);
        if (const auto up = TRY(d->driver(row->type))->up(d->refOf(*row), nullptr); !up)
            log::error(u"Couldn't bring a network up"_s, { { u"network"_s, row->name }, { u"err"_s, up.error().message } });
    }
    d->parts.timetable.add([this](Timestamp now) {
        const auto held = d->lock();
        return d->servers.restartDue(now);
    });
    return {};
}

void NetworkService::stopAll()
{
    const auto lock = d->lock();
    for (const auto &row : d->parts.rows.networks.list()) {
        if (const auto driver = d->driver(row->type))
            (*driver)->down(d->refOf(*row));
    }
}

Result<> NetworkService::create(const api::NetworksPost &post)
{
    TRY(validateNetworkName(post.name));
    const NetworkDriver *driver = TRY(d->driver(post.type));
    NetworkRow row { 0, post.name, QString::fromLatin1(driver->type()), post.description, post.config };
    row.config.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    TRY(validateNetwork(row.name, row.config));
    const auto lock = d->lock();
    if (d->parts.rows.networks.find(row.name) || TRY(Netlink::open()).link(row.name))
        return failure(badRequest(u"The network already exists"_s));
    TRY(d->fillAddresses(row.name, row.config, true));
    TRY(validateNetwork(row.name, row.config));
    TRY(d->checkSubnets(row.name, row.config, {}));
    const NetworkRef ref = d->refOf(row);
    TRY(driver->check(ref, nullptr));
    Revert revert;
    revert.add([&] { QDir(ref.folder).removeRecursively(); });
    if (!QDir().mkpath(ref.folder))
        return failure(internal(u"Couldn't create %1"_s.arg(ref.folder)));
    TRY(d->refreshStaticLeases(row.name, row.config, false)); // of NICs that had the bridge as parent before it was there
    revert.add([&] { driver->down(ref); });
    TRY(driver->up(ref, nullptr));
    TRY(d->parts.rows.networks.create(row));
    revert.success();
    d->announce(row.name, u"created"_s);
    return {};
}

Result<> NetworkService::update(const QString &name, const api::NetworkPut &put)
{
    const auto lock = d->lock();
    const auto row = TRY(d->parts.rows.networks.find(name));
    const NetworkDriver *driver = TRY(d->driver(row->type));
    NetworkRow next = *row;
    next.description = put.description;
    next.config = put.config;
    next.config.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    TRY(validateNetwork(name, next.config));
    TRY(d->fillAddresses(name, next.config, false));
    TRY(validateNetwork(name, next.config));
    Revert revert;
    if (next.config != row->config) {
        TRY(d->checkSubnets(name, next.config, row->config));
        TRY(driver->check(d->refOf(next), &row->config));
        revert.add([&] {
            (void)d->refreshStaticLeases(name, row->config, false);
            if (const auto back = driver->up(d->refOf(*row), &next.config); !back)
                log::error(u"Couldn't take back a change of a network"_s, { { u"network"_s, name }, { u"err"_s, back.error().message } });
        });
        TRY(d->refreshStaticLeases(name, next.config, false));
        TRY(driver->up(d->refOf(next), &row->config));
    }
    TRY(d->parts.rows.networks.update(next));
    revert.success();
    d->announce(name, u"updated"_s);
    return {};
}

Result<> NetworkService::rename(const QString &name, const QString &newName)
{
    const auto lock = d->lock();
    const auto row = TRY(d->parts.rows.networks.find(name));
    const NetworkDriver *driver = TRY(d->driver(row->type));
    TRY(validateNetworkName(newName));
    TRY(validateNetwork(newName, row->config));
    if (d->parts.rows.networks.find(newName) || TRY(Netlink::open()).link(newName))
        return failure(conflict(u"Network \"%1\" already exists"_s.arg(newName)));
    TRY(d->checkUnused(name, u"Network is currently in use"_s));
    const NetworkRef from = d->refOf(*row), to = d->refOf(newName, row->config);
    Revert revert;
    revert.add([&] { (void)driver->up(from, nullptr); });
    driver->down(from);
    revert.add([&] { QDir().rename(to.folder, from.folder); });
    if (!QDir().rename(from.folder, to.folder))
        return failure(internal(u"Couldn't rename %1"_s.arg(from.folder)));
    revert.add([&] { driver->down(to); });
    TRY(driver->up(to, nullptr));
    TRY(d->parts.rows.networks.rename(row->id, newName, [&] { return d->checkUnused(name, u"Network is currently in use"_s); }));
    revert.success();
    d->announce(newName, u"renamed"_s, { { u"old_name"_s, name } });
    return {};
}

Result<> NetworkService::remove(const QString &name)
{
    const auto lock = d->lock();
    const auto row = TRY(d->parts.rows.networks.find(name));
    const NetworkDriver *driver = TRY(d->driver(row->type));
    TRY(d->parts.rows.networks.remove(row->id, [&] { return d->checkUnused(name, u"The network is currently in use"_s); }));
    driver->down(d->refOf(*row));
    QDir(d->folder(name)).removeRecursively();
    d->announce(name, u"deleted"_s);
    return {};
}

}
