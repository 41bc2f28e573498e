// SPDX-License-Identifier: Apache-2.0
#include "models/items/copies/copyplan.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CopyPlan)
};

CopyMethod methodOf(const CopyWish &wish, const CopyPlace &place, const CopySource &source)
{
    const bool canFetch = source.extensions.contains(u"container_push"_s) && place.extensions.contains(u"container_push"_s) && !source.addresses.isEmpty();
    if (!place.isSameServer)
        return canFetch ? CopyMethod::ByMigration : CopyMethod::ByBackup;
    if (!wish.move)
        return CopyMethod::CopyHere;
    const bool otherProject = place.project != wish.project, otherPool = !place.pool.isEmpty();
    if (!otherProject && !otherPool)
        return CopyMethod::Rename;
    const bool can = (!otherProject || place.extensions.contains(u"instance_project_move"_s)) && (!otherPool || place.extensions.contains(u"instance_pool_move"_s));
    return can ? CopyMethod::MoveHere : CopyMethod::CopyThenDelete;
}

/** Of the networks that are managed on its server by name; another server may have none of that name. */
QStringList missingNetworks(const CopyWish &wish, const CopyPlace &place)
{
    QStringList missing;
    for (const StringMap &device : wish.instance.expandedDevices) {
        const QString network = device.value(u"network"_s, device.value(u"nictype"_s) == "bridged"_L1 ? device.value(u"parent"_s) : QString());
        if (!network.isEmpty() && !place.networks.contains(network) && !missing.contains(network))
            missing << network;
    }
    return missing;
}

QString rootDevice(const api::Instance &instance)
{
    for (auto it = instance.expandedDevices.cbegin(); it != instance.expandedDevices.cend(); ++it) {
        if (it->value(u"type"_s) == "disk"_L1 && it->value(u"path"_s) == "/"_L1)
            return it.key();
    }
    return u"root"_s;
}

/** What is against it whatever the way. */
QString nameProblem(const CopyWish &wish, const CopyPlace &place)
{
    static const QRegularExpression valid(u"^[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$"_s);
    if (!valid.match(wish.newName).hasMatch())
        return Text::tr("A name has letters, digits and hyphens, starts with a letter, and has at most 63.");
    const bool isItself = wish.move && place.isSameServer && place.project == wish.project && wish.newName == wish.instance.name;
    if (isItself && place.pool.isEmpty())
        return Text::tr("It is there already.");
    return place.taken.contains(wish.newName) && !isItself ? Text::tr("The name is taken there.") : QString();
}

QString placeProblem(const CopyWish &wish, const CopyPlace &place)
{
    if (!place.architectures.isEmpty() && !wish.instance.architecture.isEmpty() && !place.architectures.contains(wish.instance.architecture))
        return Text::tr("The server can't run %1.").arg(wish.instance.architecture);
    if (wish.instance.type == "virtual-machine"_L1 && !place.extensions.contains(u"virtual-machines"_s))
        return Text::tr("The server runs no virtual machines.");
    if (!place.pool.isEmpty() && !place.pools.contains(place.pool))
        return Text::tr("There is no pool %1.").arg(place.pool);
    for (const QString &profile : wish.instance.profiles) {
        if (!place.profiles.contains(profile))
            return Text::tr("The profile %1 is missing there.").arg(profile);
    }
    return {};
}

QString stateProblem(const CopyWish &wish, CopyMethod method)
{
    const bool isRunning = wish.instance.status != "Stopped"_L1;
    if (wish.move && isRunning)
        return Text::tr("It runs: stop it first.");
    const bool isDeleted = wish.move && (method == CopyMethod::CopyThenDelete || method == CopyMethod::ByBackup || method == CopyMethod::ByMigration);
    if (isDeleted && wish.instance.expandedConfig.value(u"security.protection.delete"_s) == "true"_L1)
        return Text::tr("It is protected against deletion, which ends this move.");
    return {};
}

QString backupProblem(const CopyWish &wish, const CopyPlace &place, const QSet<QString> &source)
{
    if (!source.contains(u"container_backup"_s) || !place.extensions.contains(u"container_backup"_s))
        return Text::tr("One of the servers makes or takes no backups.");
    if (!place.canName && wish.newName != wish.instance.name)
        return Text::tr("The other server keeps the name that the backup has.");
    if (!place.pool.isEmpty() && !place.extensions.contains(u"container_backup_override_pool"_s))
        return Text::tr("The other server puts it into the pool that the backup names.");
    return {};
}
}

CopyVerdict judge(const CopyWish &wish, const CopyPlace &place, const CopySource &source)
{
    CopyVerdict verdict { methodOf(wish, place, source), nameProblem(wish, place), {} };
    if (verdict.problem.isEmpty())
        verdict.problem = stateProblem(wish, verdict.method);
    if (verdict.problem.isEmpty() && verdict.method != CopyMethod::Rename)
        verdict.problem = placeProblem(wish, place);
    if (verdict.problem.isEmpty() && verdict.method == CopyMethod::ByBackup)
        verdict.problem = backupProblem(wish, place, source.extensions);
    if (const QStringList missing = missingNetworks(wish, place); !missing.isEmpty() && verdict.method != CopyMethod::Rename)
        verdict.warnings << Text::tr("No network %1 there: it won't start until that is changed.").arg(missing.join(u", "_s));
    if (!place.isSameServer && wish.instance.status != "Stopped"_L1)
        verdict.warnings << Text::tr("It runs: files that change meanwhile may be copied half-written.");
    return verdict;
}

static QJsonObject toObject(const StringMap &map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), *it);
    return object;
}

/** The root disk on the wished pool, under its device's name. */
static QJsonObject rootOn(const CopyWish &wish, const QString &pool)
{
    const QString name = rootDevice(wish.instance);
    StringMap root = wish.instance.expandedDevices.value(name, { { u"type"_s, u"disk"_s }, { u"path"_s, u"/"_s } });
    root.insert(u"pool"_s, pool);
    return { { name, toObject(root) } };
}

static void addInstanceOnly(const CopyWish &wish, QJsonObject &object)
{
    if (!wish.instanceOnly)
        return;
    object.insert("instance_only"_L1, true);
    object.insert("container_only"_L1, true);
}

QByteArray copyBody(const CopyWish &wish, const CopyPlace &place)
{
    QJsonObject source { { "type"_L1, "copy"_L1 }, { "source"_L1, wish.instance.name }, { "project"_L1, wish.project } };
    addInstanceOnly(wish, source);
    QJsonObject body { { "name"_L1, wish.newName }, { "source"_L1, source }, { "profiles"_L1, QJsonArray::fromStringList(wish.instance.profiles) } };
    if (!wish.instance.type.isEmpty())
        body.insert("type"_L1, wish.instance.type);
    if (!place.pool.isEmpty())
        body.insert("devices"_L1, rootOn(wish, place.pool));
    return toJson(body);
}

QByteArray offerBody(const CopyWish &wish)
{
    QJsonObject body { { "migration"_L1, true }, { "live"_L1, false } };
    addInstanceOnly(wish, body);
    return toJson(body);
}

QByteArray fetchBody(const CopyWish &wish, const CopyPlace &place, const CopySource &from, const QString &address, const QString &operation, const QJsonObject &secrets)
{
    const api::Instance &instance = wish.instance;
    QJsonObject source { { "type"_L1, "migration"_L1 }, { "mode"_L1, "pull"_L1 }, { "operation"_L1, u"https://"_s + address + operation },
        { "certificate"_L1, from.certificate }, { "secrets"_L1, secrets }, { "base-image"_L1, instance.config.value(u"volatile.base_image"_s) }, { "live"_L1, false } };
    addInstanceOnly(wish, source);
    StringMap config = instance.config;
    config.removeIf([](std::pair<const QString &, QString &> entry) { return entry.first.startsWith("volatile."_L1) && entry.first != "volatile.base_image"_L1; });
    QJsonObject devices;
    for (auto it = instance.devices.cbegin(); it != instance.devices.cend(); ++it)
        devices.insert(it.key(), toObject(*it));
    const QJsonObject root = place.pool.isEmpty() ? QJsonObject() : rootOn(wish, place.pool);
    for (auto it = root.begin(); it != root.end(); ++it)
        devices.insert(it.key(), it.value());
    QJsonObject body { { "name"_L1, wish.newName }, { "source"_L1, source }, { "architecture"_L1, instance.architecture }, { "config"_L1, toObject(config) }, { "devices"_L1, devices },
        { "ephemeral"_L1, instance.ephemeral }, { "profiles"_L1, QJsonArray::fromStringList(instance.profiles) }, { "description"_L1, instance.description } };
    if (!instance.type.isEmpty())
        body.insert("type"_L1, instance.type);
    return toJson(body);
}

QByteArray moveBody(const CopyWish &wish, const CopyPlace &place, CopyMethod method)
{
    QJsonObject body { { "name"_L1, wish.newName } };
    if (method == CopyMethod::MoveHere) {
        body.insert("migration"_L1, true);
        if (wish.instanceOnly)
            body.insert("instance_only"_L1, true);
        if (!place.pool.isEmpty())
            body.insert("pool"_L1, place.pool);
        if (place.project != wish.project)
            body.insert("project"_L1, place.project);
    }
    return toJson(body);
}

}
