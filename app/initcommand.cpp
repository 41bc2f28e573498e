// SPDX-License-Identifier: Apache-2.0
#include "app/initcommand.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>
#include <array>

#include "app/initplan.h"
#include "models/api/firstbridge.h"
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
    QJsonObject config = TRY(client.request("GET", "/1.0")).toObject().value("config"_L1).toObject();
    for (const QString &key : config.keys()) {
        if (!config.value(key).isString())
            config.remove(key); // a secret: only that there is one is told
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
    const QByteArray yaml = writePreseed(preseed);
    std::fwrite(yaml.constData(), 1, size_t(yaml.size()), stdout);
    return {};
}

void tell(const QString &message) { std::fprintf(stderr, "%s\n", qPrintable(message)); }

/** quaysidebr0, or the next that no interface of the machine has. */
QString freeBridgeName(const QStringList &taken)
{
    int number = 0;
    while (taken.contains(u"quaysidebr%1"_s.arg(number)))
        ++number;
    return u"quaysidebr%1"_s.arg(number);
}

/** The machine's first managed network: one that is there, else the best that can be made; empty when there is none. */
Result<QString> automaticNetwork(const LocalClient &client)
{
    QStringList taken;
    for (const QJsonValue &network : TRY(client.request("GET", "/1.0/networks?recursion=1")).toArray()) {
        taken.append(network["name"_L1].toString());
        if (network["managed"_L1].toBool())
            return taken.last();
    }
    for (const QJsonObject &network : api::firstBridges(freeBridgeName(taken))) {
        const QJsonObject config = network["config"_L1].toObject();
        const auto made = client.request("POST", "/1.0/networks", network);
        if (made && !config.isEmpty())
            tell(u"The network is one with %1"_s.arg(QString::fromUtf8(QJsonDocument(config).toJson(QJsonDocument::Compact))));
        if (made)
            return network["name"_L1].toString();
        tell(u"Couldn't make a network%1: %2"_s.arg(config.isEmpty() ? QString() : u" with less"_s, made.error().message));
    }
    tell(u"Going on without a network"_s);
    return QString();
}

/** The default profile gets an interface on it, unless it has one. */
Result<> useNetwork(const LocalClient &client, const QString &network)
{
    const QJsonObject devices = TRY(client.request("GET", "/1.0/profiles/default")).toObject()["devices"_L1].toObject();
    for (const QJsonValue &device : devices) {
        if (device["type"_L1].toString() == "nic"_L1)
            return {};
    }
    const QJsonObject nic { { u"type"_s, u"nic"_s }, { u"name"_s, u"eth0"_s }, { u"network"_s, network } };
    TRY(client.request("PATCH", "/1.0/profiles/default", QJsonObject { { u"devices"_s, QJsonObject { { u"eth0"_s, nic } } } }));
    return {};
}

Result<> automatic(const LocalClient &client, const StringMap &wishes)
{
    TRY(apply(client, TRY(automaticPreseed(wishes))));
    const QString network = TRY(automaticNetwork(client));
    return network.isEmpty() ? Result<>() : useNetwork(client, network);
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
    if (!options.automatic && !options.wishes.isEmpty())
        return failure(badRequest(u"--%1 needs --auto"_s.arg(options.wishes.firstKey())));
    if (options.dump)
        return dump(client);
    return options.automatic ? automatic(client, options.wishes) : apply(client, TRY(readPreseed(TRY(standardInput()))));
}

}
