// SPDX-License-Identifier: Apache-2.0
#include "server/network/leases.h"

#include <QStringList>

#include "models/config/validators.h"
#include "models/core/ipaddress.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** Lines are "EXPIRY HWADDR IPV4 NAME CLIENT-ID", and after one "duid …" "EXPIRY IAID IPV6 NAME CLIENT-DUID", where most ids end in the
 *  hardware address. */
QList<DhcpLease> parseLeases(const QByteArray &text)
{
    QList<DhcpLease> leases;
    for (const QString &line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u' ', Qt::SkipEmptyParts);
        if (fields.size() < 5 || !IpAddress::parse(fields[2]))
            continue;
        const QString hwaddr = check::isHwaddr(fields[1], "") ? fields[1] : fields[4].right(17);
        const auto given = [&](int field) { return fields[field] == "*"_L1 ? QString() : fields[field]; };
        leases.append({ check::isHwaddr(hwaddr, "") ? hwaddr.toLower() : QString(), fields[2], given(3), given(4), fields[1].toUInt() });
    }
    return leases;
}

QString parseServerId(const QByteArray &text)
{
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        if (line.startsWith("duid "_L1))
            return line.mid(5).trimmed();
    }
    return {};
}

QByteArray staticLeaseLine(const QString &hwaddr, const QString &ipv4, const QString &ipv6, const QString &hostname)
{
    QStringList parts { hwaddr.toLower() };
    if (!ipv4.isEmpty())
        parts << ipv4;
    if (!ipv6.isEmpty())
        parts << u'[' + ipv6 + u']';
    if (!hostname.isEmpty())
        parts << hostname;
    return parts.size() > 1 ? parts.join(u',').toUtf8() + '\n' : QByteArray();
}

QList<DhcpLease> parseStaticLease(const QByteArray &line)
{
    const QStringList parts = QString::fromUtf8(line.trimmed()).split(u',');
    QList<DhcpLease> leases;
    for (QString part : parts) {
        if (const auto address = IpAddress::parse(part.remove(u'[').remove(u']')))
            leases.append({ parts.front(), address->toString(), {} });
    }
    return leases;
}

}
