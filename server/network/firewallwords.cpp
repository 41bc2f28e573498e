// SPDX-License-Identifier: Apache-2.0
#include "server/network/firewallwords.h"

#include <QRegularExpression>
#include <arpa/inet.h>

#include "models/core/ipaddress.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<> checkWords(const QStringList &words)
{
    static const QRegularExpression word(u"^[A-Za-z0-9.:/@_+-]*\\z"_s);
    for (const QString &text : words) {
        if (!word.match(text).hasMatch())
            return failure(badRequest(u"\"%1\" can't be used in a firewall's rule"_s.arg(text)));
    }
    return {};
}

QString linkLocalOf(const QString &hwaddr)
{
    const QByteArray mac = QByteArray::fromHex(hwaddr.toLatin1().replace(':', ""));
    if (mac.size() != 6)
        return {};
    QByteArray bytes = QByteArray::fromHex("fe80000000000000") + mac.left(3) + QByteArray::fromHex("fffe") + mac.mid(3);
    bytes[8] = char(bytes[8] ^ 2);
    char text[INET6_ADDRSTRLEN] = {};
    ::inet_ntop(AF_INET6, bytes.constData(), text, sizeof text);
    return QString::fromLatin1(text);
}

QString hexAddress(const QString &ipv6)
{
    if (const auto subnet = ipv6.contains(u'/') ? IpSubnet::parse(ipv6) : std::nullopt)
        return hexAddress(subnet->first().toString()).left(subnet->prefix / 8 * 2);
    QByteArray bytes(16, '\0');
    ::inet_pton(AF_INET6, ipv6.toLatin1().constData(), bytes.data());
    return QString::fromLatin1(bytes.toHex());
}

bool isAnyAddress(const QString &address)
{
    return address == "0.0.0.0"_L1 || (address.contains(u':') && hexAddress(address) == QString(32, u'0'));
}

}
