// SPDX-License-Identifier: Apache-2.0
#include "models/api/firstbridge.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

QList<QJsonObject> firstBridges(const QString &name)
{
    const auto network = [&name](const QJsonObject &config) { return QJsonObject { { u"name"_s, name }, { u"config"_s, config } }; };
    QJsonObject open;
    for (const QString &key : { u"ipv4.nat"_s, u"ipv6.nat"_s, u"ipv4.firewall"_s, u"ipv6.firewall"_s })
        open.insert(key, u"false"_s);
    QJsonObject bare = open;
    bare.insert(u"ipv6.address"_s, u"none"_s);
    return { network({}), network({ { u"ipv6.address"_s, u"none"_s } }), network(open), network(bare) };
}

}
