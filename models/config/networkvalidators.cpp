// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <algorithm>
#include <arpa/inet.h>

#include "models/config/validators.h"

namespace quayside::check {

using namespace Qt::StringLiterals;

static bool isPort(const QString &text)
{
    return text.size() <= 5 && isInteger(text, "0..65535") && !text.startsWith(u'+');
}

static bool isHostName(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$"_s);
    return pattern.match(text).hasMatch();
}

bool isIpAddress(const QString &value, const char *family)
{
    unsigned char bytes[sizeof(in6_addr)];
    return ::inet_pton(*family == '4' ? AF_INET : AF_INET6, value.toLatin1().constData(), bytes) == 1 && value.toLatin1() == value.toUtf8();
}

bool isIpList(const QString &value, const char *family)
{
    const QStringList items = value.split(u',');
    return std::all_of(items.begin(), items.end(), [=](const QString &item) { return isIpAddress(item.trimmed(), family); });
}

bool isSubnetList(const QString &value, const char *family)
{
    const QStringList items = value.split(u',');
    return std::all_of(items.begin(), items.end(), [=](const QString &item) {
        const QStringList parts = item.trimmed().split(u'/');
        return parts.size() == 2 && isIpAddress(parts.front(), family) && isInteger(parts.back(), *family == '4' ? "0..32" : "0..128");
    });
}

/** "[v6]", "v4", "*", a name; for a value with a port, what stands before it. */
static bool isHost(const QString &host)
{
    if (host.startsWith(u'[') && host.endsWith(u']'))
        return isIpAddress(host.mid(1, host.size() - 2), "6");
    return host.isEmpty() || host == "*"_L1 || isIpAddress(host, "4") || isHostName(host);
}

bool isListenAddress(const QString &value, const char *)
{
    if (isIpAddress(value, "6"))
        return true;
    const qsizetype colon = value.lastIndexOf(u':');
    if (colon < 0 || value.endsWith(u']'))
        return isHost(value);
    return isHost(value.left(colon)) && isPort(value.mid(colon + 1));
}

/** "80", "80,443", "1000-1010,1020" */
static bool isPortList(const QString &value)
{
    const QStringList items = value.split(u',');
    return std::all_of(items.begin(), items.end(), [](const QString &item) {
        const QStringList ends = item.split(u'-');
        return ends.size() <= 2 && isPort(ends.front()) && isPort(ends.back()) && ends.front().toInt() <= ends.back().toInt();
    });
}

bool isProxyAddress(const QString &value, const char *)
{
    const QString protocol = value.section(u':', 0, 0), rest = value.section(u':', 1);
    if (protocol == "unix"_L1)
        return rest.startsWith(u'/') || (rest.startsWith(u'@') && rest.size() > 1);
    const qsizetype colon = rest.lastIndexOf(u':');
    return (protocol == "tcp"_L1 || protocol == "udp"_L1) && colon > 0 && isHost(rest.left(colon)) && isPortList(rest.mid(colon + 1));
}

bool isUrl(const QString &value, const char *)
{
    const QUrl url(value, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

bool isUuid(const QString &value, const char *)
{
    static const QRegularExpression pattern(u"^([0-9A-Fa-f]{32}|(urn:uuid:|URN:UUID:)?%1|\\{%1\\})$"_s.arg(u"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"_s));
    return pattern.match(value).hasMatch();
}

bool isHwaddr(const QString &value, const char *)
{
    static const QRegularExpression pattern(u"^[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}$"_s);
    return pattern.match(value).hasMatch();
}

bool isInterfaceName(const QString &value, const char *)
{
    static const QRegularExpression pattern(u"^[^/:\\s]{2,15}$"_s);
    return pattern.match(value).hasMatch() && value != ".."_L1;
}

}
