// SPDX-License-Identifier: Apache-2.0
#include "server/network/subnets.h"

#include <QRandomGenerator>
#include <QStringList>
#include <algorithm>

#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QList<QByteArrayList> lines(const QByteArray &text)
{
    QList<QByteArrayList> out;
    for (const QByteArray &line : text.split('\n'))
        out.append(line.simplified().split(' '));
    return out;
}

/** As the kernel prints it: a number in the machine's order. */
IpAddress addressOf(const QByteArray &hex)
{
    const quint32 number = hex.toUInt(nullptr, 16);
    return IpAddress::fromBytes({ reinterpret_cast<const char *>(&number), sizeof number });
}

bool isSpecial(const IpSubnet &subnet)
{
    const quint8 first = quint8(subnet.address.bytes()[0]), second = quint8(subnet.address.bytes()[1]);
    const bool isMulticast = !subnet.isIpv4() && first == 0xff, isLinkLocal = !subnet.isIpv4() && first == 0xfe && (second & 0xc0) == 0x80;
    return subnet.prefix == 0 || isMulticast || isLinkLocal;
}

int prefixOf(const IpAddress &mask)
{
    int prefix = 0;
    for (const char byte : mask.bytes())
        prefix += __builtin_popcount(quint8(byte));
    return prefix;
}

QByteArray readRoutes(const char *family) { return readSmallFile(u"/proc/net/"_s + QLatin1StringView(family)).value_or(QByteArray()); }
}

QList<RoutedSubnet> parseRoutes(const QByteArray &ipv4, const QByteArray &ipv6)
{
    QList<RoutedSubnet> routes;
    for (const QByteArrayList &fields : lines(ipv4)) {
        if (fields.size() >= 8 && fields[0] != "Iface")
            routes.append({ QString::fromUtf8(fields[0]), { addressOf(fields[1]), prefixOf(addressOf(fields[7])) } });
    }
    for (const QByteArrayList &fields : lines(ipv6)) {
        if (fields.size() >= 10 && fields[9] != "lo" && fields[0].size() == 32)
            routes.append({ QString::fromUtf8(fields[9]), { IpAddress::fromBytes(QByteArray::fromHex(fields[0])), fields[1].toInt(nullptr, 16) } });
    }
    routes.removeIf([](const RoutedSubnet &route) { return isSpecial(route.subnet); });
    return routes;
}

QList<RoutedSubnet> routedSubnets() { return parseRoutes(readRoutes("route"), readRoutes("ipv6_route")); }

std::optional<RoutedSubnet> defaultGateway()
{
    const QByteArray text = readRoutes("route");
    for (const QByteArrayList &fields : lines(text)) {
        if (fields.size() < 8 || fields[1] != "00000000" || fields[7] != "00000000")
            continue;
        const IpAddress gateway = addressOf(fields[2]);
        for (const RoutedSubnet &route : parseRoutes(text, {})) {
            if (route.device == QString::fromUtf8(fields[0]) && route.subnet.contains(gateway))
                return route;
        }
        return RoutedSubnet { QString::fromUtf8(fields[0]), { gateway, 32 } };
    }
    return std::nullopt;
}

std::optional<IpSubnet> freeSubnet(bool ipv4, const QList<IpSubnet> &taken)
{
    for (int i = 0; i < 1000; ++i) {
        const quint64 random = QRandomGenerator::system()->generate64();
        const auto part = [random](int shift, int bits) { return QString::number((random >> shift) & ((1u << bits) - 1), bits == 8 ? 10 : 16); };
        const QString text = ipv4 ? u"10.%1.%2.1/24"_s.arg(part(0, 8), part(8, 8))
                                  : u"fd42:%1:%2:%3::1/64"_s.arg(part(0, 16), part(16, 16), part(32, 16));
        const auto subnet = IpSubnet::parse(text);
        if (subnet && std::none_of(taken.begin(), taken.end(), [&](const IpSubnet &other) { return other.overlaps(*subnet); }))
            return subnet;
    }
    return std::nullopt;
}

}
