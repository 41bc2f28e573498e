// SPDX-License-Identifier: Apache-2.0
#include "models/config/metadata.h"

#include <QMap>
#include <cstring>

#include "models/api/json.h"
#include "models/config/devicekeys.h"

namespace quayside {

using namespace Qt::StringLiterals;

std::span<const ConfigSchema *const> allSchemas()
{
    static const QList<const ConfigSchema *> schemas = [] {
        QList<const ConfigSchema *> list { &serverKeys(), &instanceKeys(), &projectKeys(), &storagePoolKeys(), &storageVolumeKeys(), &networkKeys() };
        for (const DeviceType &type : deviceTypes()) {
            const bool known = std::any_of(list.begin(), list.end(), [&](auto *s) { return !std::strcmp(s->entity(), type.schema.entity()); });
            if (!known && !type.schema.keys().empty())
                list.append(&type.schema);
        }
        return list;
    }();
    return { schemas.constData(), std::size_t(schemas.size()) };
}

QString keyGroup(const ConfigKey &key)
{
    const QString name = QString::fromLatin1(key.name);
    return name.contains(u'.') ? name.section(u'.', 0, 0) : u"miscellaneous"_s;
}

static QString liveUpdateText(LiveUpdate live)
{
    return live == LiveUpdate::Yes ? u"yes"_s : live == LiveUpdate::No ? u"no"_s : QString();
}

static QString scopeText(KeyScope scope)
{
    return scope == KeyScope::Global ? u"global"_s : scope == KeyScope::Local ? u"local"_s : QString();
}

static void writeText(JsonWriter &w, const char *name, const QString &text)
{
    if (text.isEmpty())
        return;
    w.name(name);
    w.value(text);
}

static void writeKey(JsonWriter &w, const ConfigKey &key)
{
    w.beginObject();
    w.name(QString::fromLatin1(key.name));
    w.beginObject();
    writeText(w, "type", keyTypeName(key.type));
    writeText(w, "defaultdesc", QString::fromUtf8(key.defaultValue));
    writeText(w, "shortdesc", QString::fromUtf8(key.description));
    writeText(w, "longdesc", key.check.predicate ? u"The value is %1."_s.arg(key.check.allowedText()) : QString());
    writeText(w, "condition", QString::fromUtf8(key.condition));
    writeText(w, "liveupdate", liveUpdateText(key.liveUpdate));
    writeText(w, "scope", scopeText(key.scope));
    writeText(w, "extension", QString::fromLatin1(key.extension));
    writeText(w, "secret", key.flags & Secret ? u"yes"_s : QString());
    if (key.check.predicate == check::isOneOf) {
        w.name("values");
        w.beginArray();
        for (const QString &choice : QString::fromLatin1(key.check.argument).split(u'|'))
            w.value(choice);
        w.endArray();
    }
    w.endObject();
    w.endObject();
}

static void writeSchema(JsonWriter &w, const ConfigSchema &schema)
{
    QMap<QString, QList<const ConfigKey *>> groups;
    for (const ConfigKey &key : schema.keys())
        groups[keyGroup(key)].append(&key);
    w.beginObject();
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        w.name(it.key());
        w.beginObject();
        w.name("keys");
        w.beginArray();
        for (const ConfigKey *key : *it)
            writeKey(w, *key);
        w.endArray();
        w.endObject();
    }
    w.endObject();
}

QByteArray renderConfigurationMetadata()
{
    QByteArray out;
    JsonWriter w(out);
    w.beginObject();
    w.name("configs");
    w.beginObject();
    for (const ConfigSchema *schema : allSchemas()) {
        w.name(schema->entity());
        writeSchema(w, *schema);
    }
    w.endObject();
    w.endObject();
    return out;
}

}
