// SPDX-License-Identifier: Apache-2.0
#include "models/items/profilesmodel.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/items/edit/mergemodel.h"
#include "models/items/edit/objectshape.h"
#include "models/items/edit/yamltext.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Row = ProfileEntry;

constexpr int soonMs = 150; // events come in bursts

constexpr RowRole<Row> roles[] = {
    { "key", [](const Row &r) -> QVariant { return r.key; } },
    { "name", [](const Row &r) -> QVariant { return r.profile.name; } },
    { "description", [](const Row &r) -> QVariant { return r.profile.description; } },
    { "usedBy", [](const Row &r) -> QVariant { return int(r.profile.usedBy.size()); } },
    { "settingsCount", [](const Row &r) -> QVariant { return int(r.profile.config.size()); } },
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

ProfilesModel::ProfilesModel(ApiClient *client, QObject *parent) : RowModel(roles, parent), m_client(client)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { load(m_project); });
}

QStringList ProfilesModel::names() const
{
    QStringList names;
    for (const Row &row : rows())
        names << row.key;
    names.sort();
    return names;
}

ApiPath ProfilesModel::path(const QString &name) const
{
    const ApiPath all({ u"profiles"_s });
    return (name.isEmpty() ? all : all / name).with(u"project"_s, m_project);
}

void ProfilesModel::load(const QString &project, std::function<void()> done)
{
    m_project = project;
    m_client->fetch<QList<Row>>(path().with(u"recursion"_s, u"1"_s), this, parse, [this, project, done = std::move(done)](Result<QList<Row>> rows) {
        if (rows && project == m_project) {
            assign(*rows);
            Q_EMIT loaded();
        }
        if (done)
            done();
    });
}

void ProfilesModel::run(const QString &verb, const QString &name, ApiRequest request)
{
    m_client->run(std::move(request), this, [this, verb, name](Result<Answer> answer) {
        load(m_project, [this, verb, name, error = answer ? QString() : answer.error().message] { Q_EMIT finished(verb, name, error); });
    });
}

QByteArray ProfilesModel::createBody(const QVariantMap &spec) const
{
    const Row *source = row(spec.value(u"source"_s).toString());
    api::Profile profile = source ? source->profile : api::Profile();
    profile.name = spec.value(u"name"_s).toString();
    profile.description = spec.value(u"description"_s).toString();
    QJsonObject body = QJsonDocument::fromJson(toJson(profile)).object();
    body.remove("used_by"_L1);
    return toJson(body);
}

void ProfilesModel::create(const QVariantMap &spec)
{
    run(u"create"_s, spec.value(u"name"_s).toString(), ApiClient::request("POST", path(), createBody(spec)));
}

int ProfilesModel::usersOf(const QString &name) const
{
    const auto *found = row(name);
    return found ? int(found->profile.usedBy.size()) : 0;
}

void ProfilesModel::rename(const QString &name, const QString &newName)
{
    run(u"rename"_s, name, ApiClient::request("POST", path(name), toJson(api::RenamePost { newName })));
}

void ProfilesModel::remove(const QString &name) { run(u"delete"_s, name, ApiClient::request("DELETE", path(name))); }

QVariantList ProfilesModel::compare(const QString &left, const QString &right, bool all) const
{
    const auto objectOf = [this](const QString &name) {
        const Row *found = row(name);
        return found ? profileShape().writable(QJsonDocument::fromJson(toJson(found->profile)).object()) : QJsonObject();
    };
    const QJsonObject a = objectOf(left), b = objectOf(right);
    // Against an object that has neither's values, every place is a difference.
    const QList<Difference> places = all ? threeWay({}, a, b) : differences(a, b);
    QVariantList list;
    for (const Difference &one : places) {
        const QJsonValue first = all ? one.mine : one.base, other = all ? one.theirs : one.mine;
        const auto text = [](const QJsonValue &value) { return value.isUndefined() ? QVariant() : QVariant(toYamlLine(value)); };
        list << QVariantMap { { u"group"_s, one.path[0] }, { u"key"_s, placeText(one.path) }, { u"left"_s, text(first) }, { u"right"_s, text(other) },
            { u"same"_s, first == other } };
    }
    return list;
}

}
