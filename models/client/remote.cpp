// SPDX-License-Identifier: Apache-2.0
#include "models/client/remote.h"

#include <QUrl>

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr quint16 defaultPort = 8443; // the port of LXD's HTTPS API

QString Remote::socketPath() const { return QUrl(address).path(); }
QString Remote::host() const { return QUrl(address).host(); }
quint16 Remote::port() const { return quint16(QUrl(address).port(defaultPort)); }

static bool isBareIpv6(const QString &text) { return text.count(u':') > 1 && !text.startsWith(u'['); }

Result<QString> normalizeAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.startsWith(u'/'))
        return u"unix://"_s + text;
    if (text.startsWith("unix:"_L1)) {
        const QString path = QUrl(text).path();
        if (path.isEmpty())
            return failure(badRequest(u"Invalid address \"%1\": no path of a socket"_s.arg(typed)));
        return u"unix://"_s + path;
    }
    if (text.startsWith("https://"_L1))
        text.remove(0, 8);
    if (text.contains("://"_L1))
        return failure(badRequest(u"Invalid address \"%1\": only https:// and unix:// are known"_s.arg(typed)));
    if (isBareIpv6(text))
        text = u'[' + text + u']';
    const QUrl url(u"https://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0 || !url.userInfo().isEmpty())
        return failure(badRequest(u"Invalid address \"%1\""_s.arg(typed)));
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    return u"https://%1:%2"_s.arg(host).arg(url.port(defaultPort));
}

QString suggestedName(const QString &address)
{
    if (address.startsWith("unix:"_L1))
        return u"local"_s;
    const QString host = QUrl(address).host();
    const QString first = host.section(u'.', 0, 0);
    bool isNumber = false;
    first.toInt(&isNumber);
    return isNumber || host.contains(u':') ? host : first;
}

}
