// SPDX-License-Identifier: Apache-2.0
#include "models/items/usedby.h"

#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct UserKind {
    QLatin1StringView path, kind;
};
constexpr UserKind userKinds[] = { { "instances"_L1, "instance"_L1 }, { "containers"_L1, "instance"_L1 },
    { "virtual-machines"_L1, "instance"_L1 }, { "profiles"_L1, "profile"_L1 }, { "networks"_L1, "network"_L1 } };

QVariantMap userOf(const QString &link, const Server &server)
{
    const QUrl url(link);
    const QStringList parts = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    const QString query = QUrlQuery(url).queryItemValue(u"project"_s, QUrl::FullyDecoded), project = query.isEmpty() ? u"default"_s : query;
    const auto kind = std::find_if(std::begin(userKinds), std::end(userKinds), [&](const UserKind &k) { return parts.value(1) == k.path; });
    const QString name = parts.value(2);
    if (kind == std::end(userKinds) || name.isEmpty())
        return { { u"kind"_s, parts.value(1) }, { u"name"_s, link }, { u"project"_s, project }, { u"key"_s, QString() } };
    const bool opens = kind->kind == "instance"_L1 && project == server.project();
    const QString key = opens ? InstanceKey { server.name(), project, name }.toString() : QString();
    return { { u"kind"_s, QString(kind->kind) }, { u"name"_s, name }, { u"project"_s, project }, { u"key"_s, key } };
}
}

QVariantList usersOf(const QStringList &links, const Server &server)
{
    QVariantList list;
    for (const QString &link : links)
        list << userOf(link, server);
    return list;
}

}
