// SPDX-License-Identifier: Apache-2.0
#include "models/config/proxyaddress.h"

#include "models/config/validators.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** "80", "80,443", "1000-1010,1020"; empty for another text. */
static QList<quint16> parsePorts(const QString &text)
{
    QList<quint16> ports;
    for (const QString &item : text.split(u',')) {
        const QStringList ends = item.split(u'-');
        if (ends.size() > 2 || !check::isPort(ends.front(), "") || !check::isPort(ends.back(), "") || ends.front().toInt() > ends.back().toInt())
            return {};
        for (int port = ends.front().toInt(); port <= ends.back().toInt(); ++port)
            ports.append(quint16(port));
    }
    return ports;
}

std::optional<ProxyAddress> ProxyAddress::parse(const QString &text)
{
    const QString protocol = text.section(u':', 0, 0), rest = text.section(u':', 1);
    const qsizetype colon = rest.lastIndexOf(u':');
    if (protocol == "unix"_L1) {
        const bool named = rest.startsWith(u'/') || (rest.startsWith(u'@') && rest.size() > 1);
        return named ? std::optional(ProxyAddress { protocol, {}, {}, rest }) : std::nullopt;
    }
    if ((protocol != "tcp"_L1 && protocol != "udp"_L1) || colon < 0)
        return {};
    QString host = rest.left(colon);
    const bool isV6 = host.startsWith(u'[') && host.endsWith(u']');
    if (isV6)
        host = host.mid(1, host.size() - 2);
    if (colon > 0 && !check::isIpAddress(host, isV6 ? "6" : "4")) // a name could lead anywhere
        return {};
    const QList<quint16> ports = parsePorts(rest.mid(colon + 1));
    return ports.isEmpty() ? std::nullopt : std::optional(ProxyAddress { protocol, host, ports, {} });
}

}
