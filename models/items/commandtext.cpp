// SPDX-License-Identifier: Apache-2.0
#include "models/items/commandtext.h"

#include <QRegularExpression>

namespace quayside::command {

using namespace Qt::StringLiterals;

QString word(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9@%+=:,./_-]+$"_s);
    return plain.match(text).hasMatch() ? text : u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString named(const Remote &remote, const QString &name) { return (remote.isUnix() ? QString() : remote.name + u':') + name; }

QString lxc(const QString &project, const QStringList &words)
{
    QStringList line { u"lxc"_s };
    for (const QString &one : words)
        line << word(one);
    if (!project.isEmpty() && project != "default"_L1)
        line << u"--project"_s << word(project);
    return line.join(u' ');
}

QStringList pairs(const QMap<QString, QString> &config)
{
    QStringList words;
    for (auto it = config.cbegin(); it != config.cend(); ++it)
        words << it.key() + u'=' + it.value();
    return words;
}

static QString hostOf(const Remote &remote) { return remote.isUnix() ? u"http://quayside"_s : remote.address; }

static QString wayTo(const Remote &remote)
{
    return remote.isUnix() ? u"--unix-socket "_s + word(remote.socketPath()) : u"--insecure --cert client.crt --key client.key"_s;
}

QString curl(const Remote &remote, const QString &method, const ApiPath &path, const QByteArray &json, const QString &more)
{
    QStringList line { u"curl"_s };
    if (method != "GET"_L1)
        line << u"-X"_s << method;
    line << wayTo(remote) << word(hostOf(remote) + QString::fromLatin1(path.toTarget()));
    if (!json.isEmpty())
        line << u"-d"_s << word(QString::fromUtf8(json));
    if (!more.isEmpty())
        line << more;
    return line.join(u' ');
}

QString awaitedCurl(const Remote &remote, const QString &method, const ApiPath &path, const QByteArray &json)
{
    const QString begun = u"op=$("_s + curl(remote, method, path, json, u"-s"_s) + uR"sh( | sed -n 's/.*"operation":"\([^"]*\)".*/\1/p'))sh"_s;
    return begun + u"\ncurl "_s + wayTo(remote) + u" \""_s + hostOf(remote) + u"$op/wait\""_s;
}

QString query(const Remote &remote, const QString &method, const ApiPath &path, const QByteArray &json)
{
    QStringList line { u"lxc"_s, u"query"_s, u"--wait"_s, u"-X"_s, method };
    if (!json.isEmpty())
        line << u"-d"_s << word(QString::fromUtf8(json));
    line << word(named(remote, QString::fromLatin1(path.toTarget())));
    return line.join(u' ');
}

}
