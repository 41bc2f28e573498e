// SPDX-License-Identifier: Apache-2.0
#include "models/core/ipaddress.h"

#include <arpa/inet.h>

namespace quayside {

using namespace Qt::StringLiterals;

std::optional<IpAddress> IpAddress::parse(QStringView text)
{
    const QByteArray latin = text.toLatin1();
    if (latin != text.toUtf8() || latin.contains('\0'))
        return std::nullopt;
    QByteArray bytes(16, '\0');
    if (::inet_pton(AF_INET, latin.constData(), bytes.data()) == 1)
        return IpAddress(bytes.left(4));
    if (::inet_pton(AF_INET6, latin.constData(), bytes.data()) == 1)
        return IpAddress(bytes);
    return std::nullopt;
}

QString IpAddress::toString() const
{
    char text[INET6_ADDRSTRLEN] = {};
    ::inet_ntop(isIpv4() ? AF_INET : AF_INET6, m_bytes.constData(), text, sizeof text);
    return QString::fromLatin1(text);
}

IpAddress IpAddress::plus(qint64 offset) const
{
    QByteArray bytes = m_bytes;
    for (qsizetype i = bytes.size() - 1; i >= 0 && offset != 0; --i) {
        offset += quint8(bytes[i]);
        bytes[i] = char(offset & 0xff);
        offset >>= 8;
    }
    return IpAddress(bytes);
}

std::optional<IpSubnet> IpSubnet::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto address = slash > 0 ? IpAddress::parse(text.first(slash)) : std::nullopt;
    if (!address)
        return std::nullopt;
    const QStringView digits = text.sliced(slash + 1);
    bool ok = false;
    const uint prefix = digits.toUInt(&ok);
    if (!ok || !digits.front().isDigit() || !digits.back().isDigit() || digits.size() > 3 || prefix > uint(address->bytes().size() * 8))
        return std::nullopt;
    return IpSubnet { *address, int(prefix) };
}

/** The address with every bit after the prefix set to `bit`. */
static IpAddress filled(const IpSubnet &subnet, bool bit)
{
    QByteArray bytes = subnet.address.bytes();
    for (int i = subnet.prefix; i < subnet.bits(); ++i) {
        const char mask = char(0x80 >> (i % 8));
        bytes[i / 8] = char(bit ? bytes[i / 8] | mask : bytes[i / 8] & ~mask);
    }
    return IpAddress::fromBytes(bytes);
}

IpAddress IpSubnet::first() const { return filled(*this, false); }
IpAddress IpSubnet::last() const { return filled(*this, true); }

bool IpSubnet::contains(const IpAddress &other) const
{
    return other.isIpv4() == isIpv4() && first().bytes() <= other.bytes() && other.bytes() <= last().bytes();
}

bool IpSubnet::overlaps(const IpSubnet &other) const { return contains(other.first()) || other.contains(first()); }

QString IpSubnet::toString() const { return address.toString() + u'/' + QString::number(prefix); }

}
