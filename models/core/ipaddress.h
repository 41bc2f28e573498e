// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace quayside {

/** An IPv4 or IPv6 address. Value type; any thread. */
class IpAddress {
public:
    /** From the form that inet_pton(3) takes; none for anything else. */
    static std::optional<IpAddress> parse(QStringView text);
    static IpAddress fromBytes(QByteArray bytes) { return IpAddress(std::move(bytes)); } ///< 4 or 16, first to last

    bool isIpv4() const { return m_bytes.size() == 4; }
    const QByteArray &bytes() const { return m_bytes; } ///< those of one family order as the addresses do
    QString toString() const;                           ///< the shortest form
    /** The address that many further on (or back); wraps round. */
    IpAddress plus(qint64 offset) const;
    bool operator==(const IpAddress &) const = default;

private:
    explicit IpAddress(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    QByteArray m_bytes;
};

/** An address and how many of its first bits name its subnet, "192.0.2.1/24". Value type; any thread. */
struct IpSubnet {
    IpAddress address;
    int prefix = 0;

    static std::optional<IpSubnet> parse(QStringView text);
    bool isIpv4() const { return address.isIpv4(); }
    int bits() const { return isIpv4() ? 32 : 128; }
    IpAddress first() const;                           ///< of the subnet: its own address
    IpAddress last() const;                            ///< of the subnet: IPv4's broadcast address
    bool isNetwork() const { return address == first(); } ///< it names a subnet and nothing in it
    bool contains(const IpAddress &other) const;
    bool overlaps(const IpSubnet &other) const;
    QString toString() const;                          ///< "192.0.2.1/24"
    QString network() const { return IpSubnet { first(), prefix }.toString(); } ///< "192.0.2.0/24"
};

}
