// SPDX-License-Identifier: Apache-2.0
// What the verbs of the storage page send, and what lxc would be told.
#include "models/api/field.h"
#include "models/items/areas/storagearea.h"
#include "models/items/commandtext.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString text(const QVariantMap &spec, const char *key) { return spec.value(QString::fromLatin1(key)).toString(); }

QJsonObject toObject(const StringMap &map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}
}

Plan StorageArea::plan(const QString &verb, const QVariantMap &spec) const
{
    struct {
        QLatin1StringView noun;
        Plan (StorageArea::*make)(const QString &, const QVariantMap &) const;
    } const nouns[] = { { "pool-"_L1, &StorageArea::poolPlan }, { "volume-"_L1, &StorageArea::volumePlan },
        { "device-"_L1, &StorageArea::devicePlan }, { "snapshot-"_L1, &StorageArea::snapshotPlan } };
    for (const auto &noun : nouns) {
        if (verb.startsWith(noun.noun))
            return (this->*noun.make)(verb.mid(noun.noun.size()), spec);
    }
    return {};
}

Plan StorageArea::poolPlan(const QString &verb, const QVariantMap &spec) const
{
    const QString name = text(spec, "name");
    if (verb == "delete"_L1)
        return { "DELETE", ApiPath({ u"storage-pools"_s, name }), {}, { u"storage"_s, u"delete"_s, named(name) } };
    const QString driver = text(spec, "driver");
    const bool isSaid = text(spec, "description").isEmpty(); // lxc gives none when it creates
    return { "POST", ApiPath({ u"storage-pools"_s }),
        { { "name"_L1, name }, { "driver"_L1, driver }, { "description"_L1, text(spec, "description") }, { "config"_L1, toObject(m_draft.values()) } },
        isSaid ? QStringList { u"storage"_s, u"create"_s, named(name), driver } + command::pairs(m_draft.values()) : QStringList() };
}

Plan StorageArea::volumePlan(const QString &verb, const QVariantMap &spec) const
{
    const QString pool = text(spec, "pool"), name = text(spec, "name");
    const ApiPath volumes = path({ u"storage-pools"_s, pool, u"volumes"_s, u"custom"_s });
    const ApiPath volume = path({ u"storage-pools"_s, pool, u"volumes"_s, u"custom"_s, name });
    const QStringList lxc { u"storage"_s, u"volume"_s, verb, named(pool), name };
    if (verb == "delete"_L1)
        return { "DELETE", path({ u"storage-pools"_s, pool, u"volumes"_s, text(spec, "type"), name }), {},
            { u"storage"_s, u"volume"_s, verb, named(pool), text(spec, "type") == "custom"_L1 ? name : text(spec, "type") + u'/' + name } };
    if (verb == "rename"_L1)
        return { "POST", volume, { { "name"_L1, text(spec, "newName") } }, lxc + QStringList { text(spec, "newName") } };
    QJsonObject body { { "name"_L1, name }, { "type"_L1, "custom"_L1 }, { "description"_L1, text(spec, "description") },
        { "config"_L1, toObject(m_draft.values()) } };
    QStringList words = lxc;
    if (const QString content = text(spec, "contentType"); !content.isEmpty() && content != "filesystem"_L1) {
        body.insert("content_type"_L1, content);
        words << u"--type="_s + content;
    }
    return { "POST", volumes, body, text(spec, "description").isEmpty() ? words + command::pairs(m_draft.values()) : QStringList() };
}

/** "attach": a disk device of an instance, beside those that it has (extension patch). */
Plan StorageArea::devicePlan(const QString &verb, const QVariantMap &spec) const
{
    const QString pool = text(spec, "pool"), name = text(spec, "name"), instance = text(spec, "instance"), target = text(spec, "path"),
                  device = text(spec, "device").isEmpty() ? name : text(spec, "device");
    QJsonObject disk { { "type"_L1, "disk"_L1 }, { "pool"_L1, pool }, { "source"_L1, name } };
    if (!target.isEmpty())
        disk.insert("path"_L1, target);
    QStringList words { u"storage"_s, u"volume"_s, verb, named(pool), name, instance, device };
    if (!target.isEmpty())
        words << target;
    return { "PATCH", path({ u"instances"_s, instance }), { { "devices"_L1, QJsonObject { { device, disk } } } }, words };
}

Plan StorageArea::snapshotPlan(const QString &verb, const QVariantMap &spec) const
{
    const QString pool = text(spec, "pool"), volume = text(spec, "volume"), name = text(spec, "name");
    const QStringList segments { u"storage-pools"_s, pool, u"volumes"_s, u"custom"_s, volume };
    if (verb == "create"_L1)
        return { "POST", path(segments + QStringList { u"snapshots"_s }), { { "name"_L1, name } },
            { u"storage"_s, u"volume"_s, u"snapshot"_s, named(pool), volume, name } };
    if (verb == "delete"_L1)
        return { "DELETE", path(segments + QStringList { u"snapshots"_s, name }), {},
            { u"storage"_s, u"volume"_s, u"delete"_s, named(pool), volume + u'/' + name } };
    return { "PUT", path(segments), { { "restore"_L1, name } }, { u"storage"_s, u"volume"_s, u"restore"_s, named(pool), volume, name } };
}

}
