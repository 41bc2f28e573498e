// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/imagesarea.h"

#include <QJsonArray>

#include "models/items/commandtext.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

ImagesArea::ImagesArea(Server *server) : Area(server, "", "image-.*"), m_aliases({ "name", "target", "description", "type" }, this) { }

ImageCatalog *ImagesArea::catalog()
{
    if (!m_catalog)
        m_catalog = new ImageCatalog(this);
    return m_catalog;
}

void ImagesArea::read()
{
    list(path({ u"images"_s, u"aliases"_s }), &m_aliases, [](const QJsonObject &alias) -> QVariantMap {
        const QString name = alias.value("name"_L1).toString();
        return { { u"key"_s, name }, { u"name"_s, name }, { u"target"_s, alias.value("target"_L1).toString() },
            { u"description"_s, alias.value("description"_L1).toString() }, { u"type"_s, alias.value("type"_L1).toString() } };
    });
}

EntityEditor *ImagesArea::editor(const QString &fingerprint)
{
    return new EntityEditor(server(), { path({ u"images"_s, fingerprint }), u"image-properties"_s, {}, u"properties"_s,
                                          { u"auto_update"_s, u"public"_s, u"expires_at"_s, u"profiles"_s }, {} });
}

Plan ImagesArea::plan(const QString &verb, const QVariantMap &spec) const
{
    const QString name = spec.value(u"name"_s).toString(), fingerprint = spec.value(u"fingerprint"_s).toString();
    if (verb == "alias-add"_L1)
        return { "POST", path({ u"images"_s, u"aliases"_s }), { { "name"_L1, name }, { "target"_L1, fingerprint }, { "description"_L1, spec.value(u"description"_s).toString() } },
            { u"image"_s, u"alias"_s, u"create"_s, named(name), fingerprint } };
    if (verb == "alias-remove"_L1)
        return { "DELETE", path({ u"images"_s, u"aliases"_s, name }), {}, { u"image"_s, u"alias"_s, u"delete"_s, named(name) } };
    if (verb == "alias-rename"_L1)
        return { "POST", path({ u"images"_s, u"aliases"_s, name }), { { "name"_L1, spec.value(u"newName"_s).toString() } },
            { u"image"_s, u"alias"_s, u"rename"_s, named(name), spec.value(u"newName"_s).toString() } };
    if (verb == "delete"_L1)
        return { "DELETE", path({ u"images"_s, fingerprint }), {}, { u"image"_s, u"delete"_s, named(fingerprint.left(12)) } };
    if (verb == "refresh"_L1)
        return { "POST", path({ u"images"_s, fingerprint, u"refresh"_s }), {}, { u"image"_s, u"refresh"_s, named(fingerprint.left(12)) } };
    if (verb == "import-url"_L1)
        return importPlan(spec);
    if (verb == "fetch"_L1)
        return fetchPlan(spec);
    return verb == "copy"_L1 ? copyPlan(spec) : Plan();
}

QStringList ImagesArea::addresses() const { return server()->listenAddresses(); }
bool ImagesArea::canRefresh() const { return server()->hasExtension(u"image_force_refresh"_s); }

void ImagesArea::offer(const QString &fingerprint, int address)
{
    // A secret is an operation until someone uses it: not waited for.
    server()->client()->post(path({ u"images"_s, fingerprint, u"secret"_s }), {}, this, [this, fingerprint, address](Result<Answer> answer) {
        if (!answer)
            return Q_EMIT offered(fingerprint, {}, answer.error().message);
        const QString secret = answer->metadata.toObject().value("metadata"_L1).toObject().value("secret"_L1).toString();
        Q_EMIT offered(fingerprint, { { u"fingerprint"_s, fingerprint }, { u"secret"_s, secret }, { u"certificate"_s, server()->certificate() },
            { u"server"_s, u"https://"_s + addresses().value(address) }, { u"from"_s, server()->name() } }, {});
    });
}

QString ImagesArea::copyCommand(const QString &fingerprint, const QString &target, bool targetIsLocal, const QString &alias, bool autoUpdate) const
{
    QStringList words { u"image"_s, u"copy"_s, named(fingerprint.left(12)), targetIsLocal ? u"local:"_s : target + u':' };
    if (!alias.isEmpty())
        words << u"--alias"_s << alias;
    if (autoUpdate)
        words << u"--auto-update"_s;
    return command::lxc(server()->project(), words);
}

/** From another server that has offered it. */
Plan ImagesArea::fetchPlan(const QVariantMap &spec) const
{
    const QString alias = spec.value(u"alias"_s).toString();
    const bool isKept = spec.value(u"autoUpdate"_s).toBool();
    QJsonObject source { { "type"_L1, "image"_L1 }, { "mode"_L1, "pull"_L1 }, { "protocol"_L1, "lxd"_L1 } };
    for (const char *part : { "server", "certificate", "secret", "fingerprint" })
        source.insert(QLatin1StringView(part), spec.value(QString::fromLatin1(part)).toString());
    QJsonObject body { { "source"_L1, source }, { "auto_update"_L1, isKept } };
    if (!alias.isEmpty())
        body.insert("aliases"_L1, QJsonArray { QJsonObject { { "name"_L1, alias }, { "description"_L1, QString() } } });
    return { "POST", path({ u"images"_s }), body, {} };
}

/** From an address that names an image by its headers: the server itself fetches it. lxc does so with https only. */
Plan ImagesArea::importPlan(const QVariantMap &spec) const
{
    const QString url = spec.value(u"url"_s).toString(), alias = spec.value(u"alias"_s).toString();
    QJsonObject body { { "source"_L1, QJsonObject { { "type"_L1, "url"_L1 }, { "mode"_L1, "pull"_L1 }, { "url"_L1, url } } } };
    if (!alias.isEmpty())
        body.insert("aliases"_L1, QJsonArray { QJsonObject { { "name"_L1, alias }, { "description"_L1, QString() } } });
    if (spec.value(u"public"_s).toBool())
        body.insert("public"_L1, true);
    QStringList words { u"image"_s, u"import"_s, url };
    if (!server()->remote().isUnix())
        words << server()->name() + u':';
    if (!alias.isEmpty())
        words << u"--alias"_s << alias;
    if (spec.value(u"public"_s).toBool())
        words << u"--public"_s;
    return { "POST", path({ u"images"_s }), body, url.startsWith("https://"_L1) ? words : QStringList() };
}

QString ImagesArea::importCommand(const QUrl &file, const QString &alias, const QString &tool, const QUrl &rootfs) const
{
    const QString local = file.toLocalFile();
    if (tool == "curl"_L1) // the alias is a second request, about a fingerprint that nobody knows yet; two files are written otherwise
        return alias.isEmpty() && rootfs.isEmpty() ? command::curl(server()->remote(), u"POST"_s, path({ u"images"_s }), {}, u"--data-binary @"_s + command::word(local)) : QString();
    QStringList words { u"image"_s, u"import"_s, local };
    if (!rootfs.isEmpty())
        words << rootfs.toLocalFile();
    if (!server()->remote().isUnix())
        words << server()->name() + u':';
    if (!alias.isEmpty())
        words << u"--alias"_s << alias;
    return command::lxc(server()->project(), words);
}

/** From a catalogue: the server itself fetches it. Later ones come only of what was asked for by its alias, which means the server's own
 *  architecture. */
Plan ImagesArea::copyPlan(const QVariantMap &spec) const
{
    const QString url = spec.value(u"url"_s).toString(), fingerprint = spec.value(u"fingerprint"_s).toString(), type = spec.value(u"type"_s).toString();
    const QStringList aliases = spec.value(u"aliases"_s).toStringList();
    QJsonArray names;
    for (const QString &name : aliases)
        names << QJsonObject { { "name"_L1, name }, { "description"_L1, QString() } };
    const QString alias = spec.value(u"alias"_s).toString();
    const bool isFollowed = spec.value(u"autoUpdate"_s).toBool() && !alias.isEmpty() && spec.value(u"architecture"_s).toString() == server()->architectures().value(0);
    const QJsonObject source { { "type"_L1, "image"_L1 }, { "mode"_L1, "pull"_L1 }, { "protocol"_L1, "simplestreams"_L1 }, { "server"_L1, url },
        isFollowed ? std::pair(u"alias"_s, QJsonValue(alias)) : std::pair(u"fingerprint"_s, QJsonValue(fingerprint)), { "image_type"_L1, type } };
    const QString known = m_catalog ? m_catalog->nameOf(url) : url;
    QStringList words { u"image"_s, u"copy"_s, known + u':' + (isFollowed ? alias : fingerprint.left(12)), server()->remote().isUnix() ? u"local:"_s : server()->name() + u':' };
    for (const QString &name : aliases)
        words << u"--alias"_s << name;
    if (type == "virtual-machine"_L1)
        words << u"--vm"_s;
    if (spec.value(u"autoUpdate"_s).toBool())
        words << u"--auto-update"_s;
    return { "POST", path({ u"images"_s }),
        { { "source"_L1, source }, { "aliases"_L1, names }, { "auto_update"_L1, spec.value(u"autoUpdate"_s).toBool() } },
        known == url ? QStringList() : words };
}

}
