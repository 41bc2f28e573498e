// SPDX-License-Identifier: Apache-2.0
#include "app/preseed.h"

#include <QJsonArray>
#include <array>
#include <cstdio>

#include "models/core/revert.h"
#include "models/http/message.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** One kind of object in a preseed and where the API keeps it. */
struct Section {
    const char *name;
    const char *url;
    QLatin1StringView fixed;       ///< member that can't be changed any more
    QLatin1StringView writable[3]; ///< members that PUT takes
};
constexpr std::array sections {
    Section { "storage_pools", "/1.0/storage-pools", "driver"_L1, { "config"_L1, "description"_L1 } },
    Section { "networks", "/1.0/networks", "type"_L1, { "config"_L1, "description"_L1 } },
    Section { "projects", "/1.0/projects", {}, { "config"_L1, "description"_L1 } },
    Section { "profiles", "/1.0/profiles", {}, { "config"_L1, "description"_L1, "devices"_L1 } },
};

/** `body` puts an earlier state back. */
void undoBy(Revert &undo, const LocalClient &client, const QByteArray &method, const QByteArray &url, const QJsonObject &body = {})
{
    undo.add([&client, method, url, body] {
        if (const auto undone = client.request(method, url, body); !undone)
            std::fprintf(stderr, "Couldn't undo a change of %s: %s\n", url.constData(), qPrintable(undone.error().message));
    });
}

Result<> changeObject(const LocalClient &client, const Section &section, const QByteArray &url, const QJsonObject &object,
    const QJsonObject &current, Revert &undo)
{
    const QString wanted = object.value(section.fixed).toString(), fixed = current.value(section.fixed).toString();
    if (!section.fixed.isEmpty() && !wanted.isEmpty() && wanted != fixed)
        return failure(badRequest(u"%1 is there already, with the %2 \"%3\""_s.arg(QString::fromUtf8(url), section.fixed, fixed)));
    QJsonObject patch, before;
    for (const QLatin1StringView member : section.writable) {
        if (member.isEmpty())
            continue;
        before.insert(member, current.value(member));
        if (object.contains(member))
            patch.insert(member, object.value(member));
    }
    if (patch.isEmpty())
        return {};
    TRY(client.request("PATCH", url, patch));
    undoBy(undo, client, "PUT", url, before);
    return {};
}

Result<> applyObject(const LocalClient &client, const Section &section, const QJsonObject &object, Revert &undo)
{
    const QByteArray url = QByteArray(section.url) + '/' + percentEncoded(object.value("name"_L1).toString());
    if (const auto current = client.request("GET", url))
        return changeObject(client, section, url, object, current->toObject(), undo);
    TRY(client.request("POST", section.url, object));
    undoBy(undo, client, "DELETE", url);
    return {};
}

Result<> applyConfig(const LocalClient &client, const QJsonValue &config, Revert &undo)
{
    const QJsonObject current = TRY(client.request("GET", "/1.0")).toObject().value("config"_L1).toObject();
    TRY(client.request("PATCH", "/1.0", QJsonObject { { u"config"_s, config } }));
    QJsonObject before;
    for (const QString &key : config.toObject().keys()) {
        if (!current.value(key).isBool()) // else a secret that was there: what it was isn't known
            before.insert(key, current.value(key).toString());
    }
    undoBy(undo, client, "PATCH", "/1.0", { { u"config"_s, before } });
    return {};
}

/** A list of objects with names, or nothing. */
Result<> checkObjects(const QString &section, const QJsonValue &objects)
{
    if (!objects.isArray() && !objects.isUndefined() && !objects.isNull() && objects != QString())
        return failure(badRequest(u"Preseed section \"%1\" is not a list"_s.arg(section)));
    for (const QJsonValue &object : objects.toArray()) {
        if (object["name"_L1].toString().isEmpty())
            return failure(badRequest(u"An entry of preseed section \"%1\" has no name"_s.arg(section)));
    }
    return {};
}

/** What other servers dump has a section "cluster" too, with nothing in it outside of one. */
Result<> checkSections(const QJsonObject &preseed)
{
    QStringList known { u"config"_s };
    for (const Section &section : sections)
        known << QString::fromLatin1(section.name);
    const QJsonValue enabled = preseed["cluster"_L1]["enabled"_L1];
    if (enabled.isString() && enabled != "false"_L1)
        return failure(badRequest(u"This server can't be part of a cluster"_s));
    for (const QString &key : preseed.keys()) {
        if (!known.contains(key) && key != "cluster"_L1)
            return failure(badRequest(u"Unknown preseed section \"%1\": allowed are %2"_s.arg(key, known.join(u", "_s))));
    }
    for (const Section &section : sections)
        TRY(checkObjects(QString::fromLatin1(section.name), preseed[QLatin1StringView(section.name)]));
    return {};
}
}

Result<> applyPreseed(const LocalClient &client, const QJsonObject &preseed)
{
    TRY(checkSections(preseed));
    Revert undo;
    if (preseed.contains("config"_L1) && preseed["config"_L1] != QString()) // a key with nothing after it
        TRY(applyConfig(client, preseed.value("config"_L1), undo));
    for (const Section &section : sections) {
        for (const QJsonValue &object : preseed.value(QLatin1StringView(section.name)).toArray())
            TRY(applyObject(client, section, object.toObject(), undo));
    }
    undo.success();
    return {};
}

Result<QJsonObject> currentPreseed(const LocalClient &client)
{
    QJsonObject config = TRY(client.request("GET", "/1.0")).toObject().value("config"_L1).toObject();
    for (const QString &key : config.keys()) {
        if (!config.value(key).isString())
            config.remove(key);
    }
    QJsonObject preseed { { u"config"_s, config } };
    for (const Section &section : sections) {
        const auto list = client.request("GET", QByteArray(section.url) + "?recursion=1");
        if (!list)
            continue;
        QJsonArray objects;
        for (const QJsonValue &value : list->toArray()) {
            QJsonObject object = value.toObject();
            if (object.contains("managed"_L1) && !object["managed"_L1].toBool())
                continue; // an interface of the machine
            for (const QString &made : { u"used_by"_s, u"status"_s, u"locations"_s, u"managed"_s })
                object.remove(made);
            objects.append(object);
        }
        preseed.insert(QString::fromLatin1(section.name), objects);
    }
    return preseed;
}

}
