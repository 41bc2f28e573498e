// SPDX-License-Identifier: Apache-2.0
#include "app/initcommand.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>

#include "app/initplan.h"
#include "app/preseed.h"
#include "models/api/firstbridge.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Result<> dump(const LocalClient &client)
{
    const QByteArray yaml = writePreseed(TRY(currentPreseed(client)));
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
    TRY(applyPreseed(client, TRY(automaticPreseed(wishes))));
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

Result<> checkInitOptions(const InitOptions &options)
{
    if (int(options.automatic) + int(options.preseed) + int(options.dump) != 1)
        return failure(badRequest(u"init needs exactly one of --auto, --preseed and --dump"_s));
    if (!options.automatic && !options.wishes.isEmpty())
        return failure(badRequest(u"--%1 needs --auto"_s.arg(options.wishes.firstKey())));
    return {};
}

Result<> initCommand(const LocalClient &client, const InitOptions &options)
{
    TRY(checkInitOptions(options));
    if (options.dump)
        return dump(client);
    return options.automatic ? automatic(client, options.wishes)
                             : applyPreseed(client, TRY(readPreseed(TRY(standardInput()))));
}

}
