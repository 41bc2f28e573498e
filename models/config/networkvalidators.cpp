// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <algorithm>

#include "models/config/proxyaddress.h"
#include "models/config/validators.h"
#include "models/core/ipaddress.h"

namespace quayside::check {

using namespace Qt::StringLiterals;

bool isPort(const QString &text, const char *)
{
    return text.size() <= 5 && isInteger(text, "0..65535") && !text.startsWith(u'+');
}

static bool isHostName(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\\z"_s);
    return pattern.match(text).hasMatch();
}

bool isIpAddress(const QString &value, const char *family)
{
    const auto address = IpAddress::parse(value);
    return address && address->isIpv4() == (*family == '4');
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
        const auto subnet = IpSubnet::parse(item.trimmed());
        return subnet && subnet->isIpv4() == (*family == '4') && (family[1] == '+' || subnet->isNetwork());
    });
}

/** "[v6]", "v4", "*", a name; for a value with a port, what stands before it. */
bool isHost(const QString &host, const char *)
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
        return isHost(value, "");
    return isHost(value.left(colon), "") && isPort(value.mid(colon + 1), "");
}

bool isProxyAddress(const QString &value, const char *) { return ProxyAddress::parse(value).has_value(); }

bool isUrl(const QString &value, const char *)
{
    const QUrl url(value, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

bool isUuid(const QString &value, const char *)
{
    static const QRegularExpression pattern(u"^([0-9A-Fa-f]{32}|(urn:uuid:|URN:UUID:)?%1|\\{%1\\})\\z"_s.arg(u"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"_s));
    return pattern.match(value).hasMatch();
}

/** Of an interface: those of groups have the first byte's last bit. */
bool isHwaddr(const QString &value, const char *)
{
    static const QRegularExpression pattern(u"^[0-9A-Fa-f][02468ACEace](:[0-9A-Fa-f]{2}){5}\\z"_s);
    return pattern.match(value).hasMatch() && value != "00:00:00:00:00:00"_L1;
}

bool isInterfaceName(const QString &value, const char *)
{
    static const QRegularExpression pattern(u"^[^/:\\s]{2,15}\\z"_s);
    static const QStringList kernels { u".."_s, u"all"_s, u"default"_s }; // of the file system, and of /proc/sys/net
    return pattern.match(value).hasMatch() && !kernels.contains(value);
}

bool isAnyIpAddress(const QString &value, const char *) { return isIpAddress(value, "4") || isIpAddress(value, "6"); }

bool isMulticast(const QString &value, const char *)
{
    const auto address = IpAddress::parse(value);
    return address && (address->isIpv4() ? (quint8(address->bytes()[0]) & 0xf0) == 0xe0 : quint8(address->bytes()[0]) == 0xff);
}

/** One that an interface can have and others reach: none of a group, of every machine to itself, of IPv4 in IPv6's clothes. */
static bool isOfHost(const IpSubnet &subnet)
{
    const QString text = subnet.address.toString();
    const quint8 first = quint8(subnet.address.bytes()[0]);
    if (!subnet.isIpv4())
        return subnet.prefix > 0 && first != 0xff && text != "::1"_L1 && !text.startsWith("::ffff:"_L1);
    const bool isBroadcast = subnet.prefix < 31 && subnet.address == subnet.last();
    return subnet.prefix > 0 && first != 0 && first != 127 && !isMulticast(text, "") && !isBroadcast;
}

bool isBridgeAddress(const QString &value, const char *family)
{
    if (value == "none"_L1 || value == "auto"_L1)
        return true;
    const auto subnet = IpSubnet::parse(value);
    return subnet && subnet->isIpv4() == (*family == '4') && !subnet->isNetwork() && isOfHost(*subnet);
}

bool isIpv4Network(const QString &value, const char *alternative)
{
    const auto subnet = IpSubnet::parse(value);
    return (*alternative && value == QLatin1StringView(alternative)) || (subnet && subnet->isIpv4() && subnet->isNetwork());
}

bool isIpRanges(const QString &value, const char *family)
{
    const QStringList ranges = value.split(u',');
    return std::all_of(ranges.begin(), ranges.end(), [=](const QString &range) {
        const auto first = IpAddress::parse(range.section(u'-', 0, 0).trimmed()), last = IpAddress::parse(range.section(u'-', 1).trimmed());
        return first && last && first->isIpv4() == (*family == '4') && last->isIpv4() == first->isIpv4() && first->bytes() <= last->bytes();
    });
}

bool isInterfaceList(const QString &value, const char *)
{
    const QStringList names = value.split(u',');
    return std::all_of(names.begin(), names.end(), [](const QString &name) { return isInterfaceName(name.trimmed(), ""); });
}

/** Less strict than of hosts: dnsmasq takes labels with underscores, with dashes anywhere, and a dot at the end. */
bool isDomainName(const QString &value, const char *)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})*\\.?\\z"_s);
    return value.size() <= 253 && pattern.match(value).hasMatch();
}

bool isLeaseTime(const QString &value, const char *)
{
    static const QRegularExpression pattern(u"^([0-9]{1,9}[smhdwSMHDW]?|infinite)\\z"_s); // dnsmasq gives no less than two minutes
    return pattern.match(value).hasMatch();
}

}
