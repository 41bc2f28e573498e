// SPDX-License-Identifier: Apache-2.0
#include "server/image/webproxy.h"

#include <algorithm>
#include <arpa/inet.h>

namespace quayside {

using namespace Qt::StringLiterals;

static QString orEnvironment(const QString &value, const char *name)
{
    if (!value.isEmpty())
        return value;
    const QString capital = qEnvironmentVariable(name);
    return capital.isEmpty() ? qEnvironmentVariable(QByteArray(name).toLower().constData()) : capital;
}

/** `pattern` is one of core.proxy_ignore_hosts. */
static bool matches(const QString &host, int port, QString pattern)
{
    const qsizetype colon = pattern.lastIndexOf(u':');
    if (colon > 0 && pattern.count(u':') == 1) {
        if (pattern.mid(colon + 1).toInt() != port)
            return false;
        pattern.truncate(colon);
    }
    if (pattern.startsWith(u'.'))
        pattern.remove(0, 1);
    return !pattern.isEmpty() && (host == pattern || host.endsWith(u'.' + pattern));
}

static bool isThisMachine(const QString &host)
{
    in_addr v4 {};
    in6_addr v6 {};
    return host == "localhost"_L1 || (inet_pton(AF_INET, host.toLatin1().constData(), &v4) == 1 && ntohl(v4.s_addr) >> 24 == 127)
        || (inet_pton(AF_INET6, host.toLatin1().constData(), &v6) == 1 && IN6_IS_ADDR_LOOPBACK(&v6));
}

static bool isDirect(const QString &host, int port, const QString &ignored)
{
    const QStringList patterns = ignored.toLower().split(u',', Qt::SkipEmptyParts);
    return isThisMachine(host) || std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) {
        return pattern.trimmed() == "*"_L1 || matches(host, port, pattern.trimmed());
    });
}

Result<QUrl> proxyFor(const QUrl &url, const WebProxies &proxies)
{
    const bool isSecure = url.scheme() == "https"_L1;
    const QString text = (isSecure ? orEnvironment(proxies.https, "HTTPS_PROXY") : orEnvironment(proxies.http, "HTTP_PROXY")).trimmed();
    if (text.isEmpty() || isDirect(url.host().toLower(), url.port(isSecure ? 443 : 80), orEnvironment(proxies.ignoredHosts, "NO_PROXY")))
        return QUrl();
    QUrl proxy(text.contains("://"_L1) ? text : "http://"_L1 + text);
    if (!proxy.isValid() || proxy.host().isEmpty() || proxy.scheme() != "http"_L1)
        return failure(badRequest(u"The proxy \"%1\" can't be used (%2): http://HOST[:PORT]"_s.arg(proxy.toDisplayString(), isSecure ? u"core.proxy_https"_s : u"core.proxy_http"_s)));
    proxy.setPort(proxy.port(80));
    return proxy;
}

QByteArray proxyAuthorization(const QUrl &proxy)
{
    if (proxy.userInfo().isEmpty())
        return {};
    return "Basic " + (proxy.userName(QUrl::FullyDecoded) + u':' + proxy.password(QUrl::FullyDecoded)).toUtf8().toBase64();
}

}
