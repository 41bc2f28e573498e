// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/projectsarea.h"

#include <QJsonArray>

#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct Feature {
    const char *key, *extension, *text;
};
constexpr Feature featureList[] = {
    { "features.images", "projects", QT_TRANSLATE_NOOP("quayside::ProjectsArea", "Images") },
    { "features.profiles", "projects", QT_TRANSLATE_NOOP("quayside::ProjectsArea", "Profiles") },
    { "features.storage.volumes", "storage_api_project", QT_TRANSLATE_NOOP("quayside::ProjectsArea", "Volumes") },
    { "features.networks", "projects_networks", QT_TRANSLATE_NOOP("quayside::ProjectsArea", "Networks") },
};

/** A key that isn't set counts as "no". */
QStringList ownThings(const QMap<QString, QString> &config)
{
    QStringList list;
    for (const Feature &feature : featureList) {
        if (config.value(QString::fromLatin1(feature.key)) == "true"_L1)
            list << ProjectsArea::tr(feature.text);
    }
    return list;
}

QVariantMap projectRow(const QJsonObject &project)
{
    const QString name = project.value("name"_L1).toString();
    const QMap<QString, QString> config = stringMap(project.value("config"_L1));
    int limits = 0;
    for (auto it = config.cbegin(); it != config.cend(); ++it)
        limits += it.key().startsWith("limits."_L1);
    QMap<QString, int> users;
    for (const QString &link : stringList(project.value("used_by"_L1)))
        ++users[link.section(u'/', 2, 2).section(u'?', 0, 0)];
    const int instances = users.value(u"instances"_s) + users.value(u"containers"_s) + users.value(u"virtual-machines"_s);
    return { { u"key"_s, name }, { u"name"_s, name }, { u"description"_s, project.value("description"_L1).toString() },
        { u"features"_s, ownThings(config) }, { u"limits"_s, limits }, { u"restricted"_s, config.value(u"restricted"_s) == "true"_L1 },
        { u"instances"_s, instances }, { u"images"_s, users.value(u"images"_s) }, { u"profiles"_s, users.value(u"profiles"_s) },
        { u"usedBy"_s, int(project.value("used_by"_L1).toArray().size()) } };
}
}

ProjectsArea::ProjectsArea(Server *server)
    : Area(server, "projects", "(project|instance|image|profile)-.*"),
      m_projects({ "name", "description", "features", "limits", "restricted", "instances", "images", "profiles", "usedBy" }, this)
{
    connect(server, &Server::changed, this, [this, before = QStringList()]() mutable {
        if (std::exchange(before, this->server()->projects()) != before && isWatched())
            load();
    });
}

bool ProjectsArea::hasLimits() const { return server()->hasExtension(u"projects_limits"_s); }
bool ProjectsArea::hasRestrictions() const { return server()->hasExtension(u"projects_restrictions"_s); }

QVariantList ProjectsArea::features() const
{
    QVariantList list;
    for (const Feature &feature : featureList) {
        if (server()->hasExtension(QString::fromLatin1(feature.extension)))
            list << QVariantMap { { u"key"_s, QString::fromLatin1(feature.key) }, { u"text"_s, tr(feature.text) } };
    }
    return list;
}

void ProjectsArea::read()
{
    list(ApiPath({ u"projects"_s }), &m_projects, projectRow);
}

void ProjectsArea::beginDraft()
{
    m_draft.setSaved({});
    m_draft.setKeys(server()->catalog().keys(u"project"_s));
}

EntityEditor *ProjectsArea::editor(const QString &name)
{
    return new EntityEditor(server(), { ApiPath({ u"projects"_s, name }), u"project"_s, {}, u"config"_s, { u"description"_s },
                                          { u"project"_s, u"set"_s, named(name) } });
}

Plan ProjectsArea::plan(const QString &verb, const QVariantMap &spec) const
{
    const QString name = spec.value(u"name"_s).toString();
    if (verb == "delete"_L1)
        return { "DELETE", ApiPath({ u"projects"_s, name }), {}, { u"project"_s, u"delete"_s, named(name) } };
    if (verb == "rename"_L1)
        return { "POST", ApiPath({ u"projects"_s, name }), { { "name"_L1, spec.value(u"newName"_s).toString() } },
            { u"project"_s, u"rename"_s, named(name), spec.value(u"newName"_s).toString() } };
    QJsonObject config;
    QStringList words { u"project"_s, u"create"_s, named(name) };
    const StringMap values = m_draft.values();
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        config.insert(it.key(), it.value());
        words << u"-c"_s << it.key() + u'=' + it.value();
    }
    return { "POST", ApiPath({ u"projects"_s }),
        { { "name"_L1, name }, { "description"_L1, spec.value(u"description"_s).toString() }, { "config"_L1, config } },
        spec.value(u"description"_s).toString().isEmpty() ? words : QStringList() };
}

}
