// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/hostarea.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct HostText {
    Q_DECLARE_TR_FUNCTIONS(HostText)
};

struct Fact {
    const char *group, *name, *key;
    bool copies = false;
};
constexpr Fact facts[] = {
    { QT_TRANSLATE_NOOP("HostText", "Server"), QT_TRANSLATE_NOOP("HostText", "Name"), "server_name", true },
    { "Server", QT_TRANSLATE_NOOP("HostText", "Program"), "server" },
    { "Server", QT_TRANSLATE_NOOP("HostText", "Version"), "server_version" },
    { "Server", QT_TRANSLATE_NOOP("HostText", "Process"), "server_pid" },
    { "Server", QT_TRANSLATE_NOOP("HostText", "Addresses"), "addresses", true },
    { "Server", QT_TRANSLATE_NOOP("HostText", "Certificate"), "certificate_fingerprint", true },
    { QT_TRANSLATE_NOOP("HostText", "System"), QT_TRANSLATE_NOOP("HostText", "System"), "os_name" },
    { "System", QT_TRANSLATE_NOOP("HostText", "System version"), "os_version" },
    { "System", QT_TRANSLATE_NOOP("HostText", "Kernel"), "kernel_version", true },
    { "System", QT_TRANSLATE_NOOP("HostText", "Architectures"), "architectures" },
    { QT_TRANSLATE_NOOP("HostText", "Drivers"), QT_TRANSLATE_NOOP("HostText", "Instances"), "driver" },
    { "Drivers", QT_TRANSLATE_NOOP("HostText", "Driver version"), "driver_version" },
    { "Drivers", QT_TRANSLATE_NOOP("HostText", "Storage"), "storage" },
    { "Drivers", QT_TRANSLATE_NOOP("HostText", "Storage version"), "storage_version" },
    { "Drivers", QT_TRANSLATE_NOOP("HostText", "Firewall"), "firewall" },
};

QString factText(const QJsonValue &value)
{
    return value.isArray() ? stringList(value).join(u", "_s) : value.toVariant().toString();
}

/** "seccomp_listener: true" and the like: what is there, what is missing. */
QVariantMap featureGroup(const QString &title, const QJsonObject &features)
{
    QVariantList rows;
    for (auto it = features.begin(); it != features.end(); ++it) {
        const bool has = it->toVariant().toString() == "true"_L1;
        rows << QVariantMap { { u"name"_s, it.key() }, { u"value"_s, has ? HostText::tr("yes") : HostText::tr("no") }, { u"copies"_s, false } };
    }
    return { { u"title"_s, title }, { u"facts"_s, rows } };
}
}

QVariantList environmentFacts(const QJsonObject &server)
{
    const QJsonObject environment = server.value("environment"_L1).toObject();
    QVariantList groups;
    QString current;
    for (const Fact &fact : facts) {
        const QString group = HostText::tr(fact.group);
        if (std::exchange(current, group) != group)
            groups << QVariantMap { { u"title"_s, group }, { u"facts"_s, QVariantList() } };
        const QString value = factText(environment.value(QString::fromLatin1(fact.key)));
        if (value.isEmpty())
            continue;
        QVariantMap last = groups.takeLast().toMap();
        last.insert(u"facts"_s, last.value(u"facts"_s).toList() << QVariantMap { { u"name"_s, HostText::tr(fact.name) }, { u"value"_s, value }, { u"copies"_s, fact.copies } });
        groups << last;
    }
    for (const auto &[key, title] : { std::pair { "kernel_features"_L1, HostText::tr("Kernel features") }, std::pair { "lxc_features"_L1, HostText::tr("LXC features") } }) {
        if (const QJsonObject features = environment.value(key).toObject(); !features.isEmpty())
            groups << featureGroup(title, features);
    }
    return groups;
}

HostArea::HostArea(Server *server) : Area(server, "", "config-.*"), m_hardware(this), m_log(this)
{
    connect(server, &Server::eventReceived, &m_log, &ServerLog::add);
}

void HostArea::read()
{
    server()->client()->get(ApiPath(), this, [this](Result<Answer> answer) {
        const QVariantList facts = answer ? environmentFacts(answer->metadata.toObject()) : m_environment;
        if (std::exchange(m_environment, facts) != facts)
            Q_EMIT environmentChanged();
        settle(answer ? QString() : answer.error().message);
    });
    if (!server()->hasExtension(u"resources"_s))
        return;
    server()->client()->get(ApiPath({ u"resources"_s }), this, [this](Result<Answer> answer) {
        if (!answer)
            return;
        m_resources = answer->metadata.toObject();
        m_hardware.assign(hardwareNodes(m_resources));
        Q_EMIT changed();
    });
}

}
