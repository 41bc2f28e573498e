// SPDX-License-Identifier: Apache-2.0
#include "app/initcommand.h"

#include <QFile>
#include <QJsonArray>
#include <array>

#include "app/initplan.h"
#include "models/http/message.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** One kind of object in a preseed and where the API keeps it. */
struct Section {
    const char *name;
    const char *url;
    QLatin1StringView writable[3]; ///< members that PUT takes
};
constexpr std::array sections {
    Section { "storage_pools", "/1.0/storage-pools", { "config"_L1, "description"_L1 } },
    Section { "networks", "/1.0/networks", { "config"_L1, "description"_L1 } },
    Section { "projects", "/1.0/projects", { "config"_L1, "description"_L1 } },
    Section { "profiles", "/1.0/profiles", { "config"_L1, "description"_L1, "devices"_L1 } },
};

/** Makes what isn't there; lays the given members over what is. */
Result<> applyObject(const LocalClient &client, const Section &section, const QJsonObject &object)
{
    const QString name = object.value("name"_L1).toString();
    const QByteArray url = QByteArray(section.url) + '/' + percentEncoded(name);
    if (!client.request("GET", url)) {
        TRY(client.request("POST", section.url, object));
        return {};
    }
    QJsonObject patch;
    for (const QLatin1StringView member : section.writable) {
        if (!member.isEmpty() && object.contains(member))
            patch.insert(member, object.value(member));
    }
    if (!patch.isEmpty())
        TRY(client.request("PATCH", url, patch));
    return {};
}

Result<> apply(const LocalClient &client, const QJsonObject &preseed)
{
    QStringList known { u"config"_s };
    for (const Section &section : sections)
        known << QString::fromLatin1(section.name);
    for (const QString &key : preseed.keys()) {
        if (!known.contains(key))
            return failure(badRequest(u"Unknown preseed section \"%1\": allowed are %2"_s.arg(key, known.join(u", "_s))));
    }
    if (preseed.contains("config"_L1))
        TRY(client.request("PATCH", "/1.0", QJsonObject { { u"config"_s, preseed.value("config"_L1) } }));
    for (const Section &section : sections) {
        for (const QJsonValue &object : preseed.value(QLatin1StringView(section.name)).toArray())
            TRY(applyObject(client, section, object.toObject()));
    }
    return {};
}

Result<> dump(const LocalClient &client)
{
    QJsonObject preseed { { u"config"_s, TRY(client.request("GET", "/1.0")).toObject().value("config"_L1) } };
    for (const Section &section : sections) {
        const auto list = client.request("GET", QByteArray(section.url) + "?recursion=1");
        if (!list)
            continue;
        QJsonArray objects;
        for (const QJsonValue &value : list->toArray()) {
            QJsonObject object = value.toObject();
            for (const QString &made : { u"used_by"_s, u"status"_s, u"locations"_s })
                object.remove(made);
            objects.append(object);
        }
        preseed.insert(QString::fromLatin1(section.name), objects);
    }
    const QByteArray yaml = writePreseed(preseed);
    std::fwrite(yaml.constData(), 1, size_t(yaml.size()), stdout);
    return {};
}

Result<QByteArray> standardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(internal(u"Couldn't read standard input"_s));
    return input.readAll();
}
}

Result<> initCommand(const LocalClient &client, const InitOptions &options)
{
    if (int(options.automatic) + int(options.preseed) + int(options.dump) != 1)
        return failure(badRequest(u"init needs exactly one of --auto, --preseed and --dump"_s));
    if (options.dump)
        return dump(client);
    return apply(client, options.automatic ? automaticPreseed() : TRY(readPreseed(TRY(standardInput()))));
}

}
