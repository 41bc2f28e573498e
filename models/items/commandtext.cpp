// SPDX-License-Identifier: Apache-2.0
#include "models/items/commandtext.h"

#include <QRegularExpression>

namespace quayside::command {

using namespace Qt::StringLiterals;

static QString quoted(const QString &text) { return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\''; }

QString word(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9@%+=:,./_-]+$"_s);
    return plain.match(text).hasMatch() ? text : quoted(text);
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

QString curl(const Remote &remote, const QString &method, const ApiPath &path, const QByteArray &json, const QString &more)
{
    const QString how = remote.isUnix() ? u"--unix-socket "_s + quoted(remote.socketPath()) : u"--insecure --cert client.crt --key client.key"_s;
    const QString host = remote.isUnix() ? u"http://quayside"_s : remote.address;
    QString line = u"curl -X %1 %2 %3"_s.arg(method, how, quoted(host + QString::fromLatin1(path.toTarget())));
    if (!json.isEmpty())
        line += u" -d "_s + quoted(QString::fromUtf8(json));
    return more.isEmpty() ? line : line + u' ' + more;
}

}
