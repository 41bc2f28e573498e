// SPDX-License-Identifier: Apache-2.0
#include "models/items/profilesmodel.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Row = ProfileEntry;

constexpr RowRole<Row> roles[] = {
    { "key", [](const Row &r) -> QVariant { return r.key; } },
    { "name", [](const Row &r) -> QVariant { return r.profile.name; } },
    { "description", [](const Row &r) -> QVariant { return r.profile.description; } },
    { "usedBy", [](const Row &r) -> QVariant { return int(r.profile.usedBy.size()); } },
    { "config", [](const Row &r) -> QVariant { return toVariantMap(r.profile.config); } },
    { "devices", [](const Row &r) -> QVariant { return QStringList(r.profile.devices.keys()); } },
};

Result<QList<Row>> parse(const QJsonValue &list)
{
    QList<Row> rows;
    for (const QJsonValue &value : list.toArray()) {
        api::Profile profile = TRY(fromAnswer<api::Profile>(value));
        rows << Row { profile.name, std::move(profile) };
    }
    return rows;
}
}

QVariantMap toVariantMap(const StringMap &map)
{
    QVariantMap variants;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        variants.insert(it.key(), it.value());
    return variants;
}

ProfilesModel::ProfilesModel(ApiClient *client, QObject *parent) : RowModel(roles, parent), m_client(client) { }

void ProfilesModel::load(const QString &project, std::function<void()> done)
{
    const ApiPath path = ApiPath({ u"profiles"_s }).with(u"recursion"_s, u"1"_s).with(u"project"_s, project);
    m_client->fetch<QList<Row>>(path, this, parse, [this, done = std::move(done)](Result<QList<Row>> rows) {
        if (rows)
            assign(*rows);
        if (done)
            done();
    });
}

}
