// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/plan.h"

#include <QRegularExpression>

#include "models/api/field.h"

namespace quayside {

using namespace Qt::StringLiterals;

QString shellWord(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    return plain.match(text).hasMatch() ? text : u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

static QString curlCommand(const Plan &plan, const Remote &remote)
{
    QStringList words { u"curl"_s };
    if (plan.method != "GET")
        words << u"-X"_s << QString::fromLatin1(plan.method);
    if (remote.isUnix())
        words << u"--unix-socket"_s << shellWord(remote.socketPath());
    else
        words << u"--insecure --cert client.crt --key client.key"_s;
    words << shellWord((remote.isUnix() ? u"http://quayside"_s : remote.address) + QString::fromLatin1(plan.path.toTarget()));
    if (!plan.body.isEmpty())
        words << u"-d"_s << shellWord(QString::fromUtf8(toJson(plan.body)));
    return words.join(u' ');
}

QString shellCommand(const Plan &plan, const Remote &remote, const QString &project, const QString &tool)
{
    if (tool == "curl"_L1 || plan.lxc.isEmpty())
        return curlCommand(plan, remote);
    QStringList words { u"lxc"_s };
    for (const QString &word : plan.lxc)
        words << shellWord(word);
    if (project != "default"_L1)
        words << u"--project"_s << shellWord(project);
    return words.join(u' ');
}

QString lxcName(const Remote &remote, const QString &name) { return remote.isUnix() ? name : remote.name + u':' + name; }

QStringList lxcPairs(const QMap<QString, QString> &config)
{
    QStringList words;
    for (auto it = config.cbegin(); it != config.cend(); ++it)
        words << it.key() + u'=' + it.value();
    return words;
}

}
