// SPDX-License-Identifier: Apache-2.0
#include "models/items/keeping/instancesnapshots.h"

#include <QJsonArray>

#include "models/api/image.h"
#include "models/config/expiry.h"
#include "models/items/commandtext.h"
#include "models/items/format.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** One request, and the words of lxc that make the same. */
struct InstanceSnapshots::Call {
    const char *method;
    ApiPath path;
    QByteArray body;
    QStringList lxc;
};

namespace {
/** What is sent for an expiry: none for the instance's own setting. */
std::optional<Timestamp> expiryOf(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    return text == "never"_L1 ? Timestamp::zero() : expiryAfter(text, Timestamp::now()).value_or(Timestamp::zero());
}

QJsonValue textOf(const std::optional<Timestamp> &time) { return QString::fromLatin1(time.value_or(Timestamp::zero()).toRfc3339()); }

QByteArray publishBody(const QString &source, const QVariantMap &spec)
{
    const QLatin1StringView type = source.contains(u'/') ? "snapshot"_L1 : "instance"_L1;
    QJsonObject body { { "source"_L1, QJsonObject { { "type"_L1, type }, { "name"_L1, source } } },
        { "public"_L1, spec.value(u"public"_s).toBool() } };
    if (const QString text = spec.value(u"description"_s).toString(); !text.isEmpty())
        body.insert("properties"_L1, QJsonObject { { "description"_L1, text } });
    if (const QString alias = spec.value(u"alias"_s).toString(); !alias.isEmpty())
        body.insert("aliases"_L1, QJsonArray { QJsonObject { { "name"_L1, alias } } });
    return toJson(body);
}
}

InstanceSnapshots::InstanceSnapshots(const QString &key, Server *server)
    : InstanceRecords(u"snapshots"_s, key, server), m_schedule(new SnapshotSchedule(key, server, this))
{
    load();
}

bool InstanceSnapshots::canExpire() const { return server() && server()->hasExtension(u"snapshot_expiry_creation"_s); }

QVariantMap InstanceSnapshots::describe(const QJsonObject &record) const
{
    const auto snapshot = fromAnswer<api::InstanceSnapshot>(record);
    if (!snapshot)
        return {};
    const QDateTime created = format::local(snapshot->createdAt), expires = format::local(snapshot->expiresAt);
    return { { u"name"_s, snapshot->name.section(u'/', -1) }, { u"created"_s, created }, { u"createdText"_s, format::dateTime(created) },
        { u"timeText"_s, format::time(created.time()) }, { u"day"_s, QLocale().toString(created.date(), QLocale::LongFormat) },
        { u"ageText"_s, format::relative(created, QDateTime::currentDateTime()) }, { u"stateful"_s, snapshot->stateful },
        { u"profiles"_s, snapshot->profiles }, { u"sizeText"_s, snapshot->size >= 0 ? format::bytes(snapshot->size) : QString() }, { u"expiresText"_s, format::dateTime(expires) },
        { u"expired"_s, expires.isValid() && expires < QDateTime::currentDateTime() } };
}

QString InstanceSnapshots::expiryText(const QString &expiry) const
{
    const auto time = expiryAfter(expiry, Timestamp::now());
    return time ? format::dateTime(format::local(*time)) : QString();
}

int InstanceSnapshots::newerThan(const QString &name) const
{
    int newer = 0;
    for (const QVariant &one : list()) {
        if (one.toMap().value(u"name"_s) == name)
            return newer;
        ++newer;
    }
    return 0;
}

InstanceSnapshots::Call InstanceSnapshots::callOf(const QString &verb, const QString &name, const QVariantMap &spec) const
{
    const QString instance = parts().name, full = name.isEmpty() ? instance : instance + u'/' + name;
    const Remote &remote = server()->remote();
    const QString named = command::named(remote, full), expiry = spec.value(u"expiry"_s).toString();
    const bool stateful = spec.value(u"stateful"_s).toBool();
    const ApiPath instances = ApiPath({ u"instances"_s }).with(u"project"_s, parts().project);
    if (verb == "create"_L1) {
        QStringList words { u"snapshot"_s, command::named(remote, instance) };
        words << (name.isEmpty() ? QStringList() : QStringList { name }) << (stateful ? QStringList { u"--stateful"_s } : QStringList());
        words << (expiry == "never"_L1 ? QStringList { u"--no-expiry"_s } : QStringList());
        const bool isSaid = expiry.isEmpty() || expiry == "never"_L1; // lxc knows no other
        return { "POST", path(), toJson(api::InstanceSnapshotsPost { name, stateful, expiryOf(expiry) }), isSaid ? words : QStringList() };
    }
    if (verb == "restore"_L1) {
        const QStringList words { u"restore"_s, command::named(remote, instance), name };
        return { "PUT", server()->instancePath(key()), toJson(QJsonObject { { "restore"_L1, name }, { "stateful"_L1, stateful } }),
            words + (stateful ? QStringList { u"--stateful"_s } : QStringList()) };
    }
    if (verb == "expiry"_L1)
        return { "PUT", path({ name }), toJson(QJsonObject { { "expires_at"_L1, textOf(expiryOf(expiry)) } }), {} };
    if (verb == "rename"_L1)
        return { "POST", path({ name }), toJson(QJsonObject { { "name"_L1, spec.value(u"name"_s).toString() } }),
            { u"move"_s, named, command::named(remote, instance + u'/' + spec.value(u"name"_s).toString()) } };
    if (verb == "copy"_L1) {
        const QString target = spec.value(u"name"_s).toString();
        const QJsonObject source { { "type"_L1, "copy"_L1 }, { "source"_L1, full }, { "project"_L1, parts().project } };
        QJsonObject body { { "name"_L1, target }, { "source"_L1, source } };
        // A copy has the profiles that it is sent: LXD takes none from the source.
        for (const QVariant &one : list()) {
            if (one.toMap().value(u"name"_s) == name)
                body.insert("profiles"_L1, QJsonArray::fromStringList(one.toMap().value(u"profiles"_s).toStringList()));
        }
        return { "POST", instances, toJson(body), { u"copy"_s, named, command::named(remote, target) } };
    }
    if (verb == "publish"_L1) {
        const QString alias = spec.value(u"alias"_s).toString(), description = spec.value(u"description"_s).toString();
        return { "POST", ApiPath({ u"images"_s }).with(u"project"_s, parts().project), publishBody(full, spec),
            QStringList { u"publish"_s, named } + (alias.isEmpty() ? QStringList() : QStringList { u"--alias"_s, alias })
                + (spec.value(u"public"_s).toBool() ? QStringList { u"--public"_s } : QStringList())
                + (description.isEmpty() ? QStringList() : QStringList { u"description="_s + description }) };
    }
    return { "DELETE", path({ name }), {}, { u"delete"_s, named } };
}

void InstanceSnapshots::perform(const QString &verb, const QString &name, const QVariantMap &spec, const QString &busy)
{
    const Call call = callOf(verb, name, spec);
    run(verb, name, ApiClient::request(call.method, call.path, call.body), busy);
}

void InstanceSnapshots::create(const QVariantMap &spec) { perform(u"create"_s, spec.value(u"name"_s).toString(), spec, tr("Taking a snapshot")); }

void InstanceSnapshots::restore(const QString &name, bool stateful)
{
    perform(u"restore"_s, name, { { u"stateful"_s, stateful } }, tr("Restoring"));
}

void InstanceSnapshots::setExpiry(const QString &name, const QString &expiry)
{
    perform(u"expiry"_s, name, { { u"expiry"_s, expiry } }, tr("Changing"));
}

void InstanceSnapshots::copyToInstance(const QString &name, const QString &instance)
{
    perform(u"copy"_s, name, { { u"name"_s, instance } }, tr("Copying"));
}

void InstanceSnapshots::publish(const QString &name, const QVariantMap &spec) { perform(u"publish"_s, name, spec, tr("Publishing")); }

QString InstanceSnapshots::command(const QString &verb, const QString &name, const QVariantMap &spec, const QString &tool) const
{
    const Call call = callOf(verb, name, spec);
    if (tool == "lxc"_L1)
        return call.lxc.isEmpty() ? command::query(server()->remote(), QLatin1StringView(call.method), call.path, call.body) : command::lxc(parts().project, call.lxc);
    return command::curl(server()->remote(), QLatin1StringView(call.method), call.path, call.body);
}

}
