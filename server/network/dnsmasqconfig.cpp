// SPDX-License-Identifier: Apache-2.0
#include "server/network/dnsmasqconfig.h"

#include "models/config/configschema.h"
#include "models/core/ipaddress.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
class Writer {
public:
    Writer(const NetworkRef &network) : m_network(network) { }

    QString value(const QString &key) const { return networkKeys().value(m_network.config, key); }
    bool isOn(const QString &key) const { return networkKeys().isTrue(m_network.config, key); }
    std::optional<IpSubnet> subnet(const QString &family) const { return IpSubnet::parse(m_network.config.value(family + u".address"_s)); }
    void add(const QString &line) { text += line.toUtf8() + '\n'; }
    /** A line for each range, `defaults` when there is none. */
    void addRanges(const QString &family, const QString &defaults, const QString &ending)
    {
        const QString given = m_network.config.value(family + u".dhcp.ranges"_s);
        for (QString range : (given.isEmpty() ? defaults : given).split(u','))
            add(u"dhcp-range="_s + range.trimmed().replace(u'-', u',').remove(u' ') + ending + u',' + value(family + u".dhcp.expiry"_s));
    }
    static QString range(const IpAddress &from, const IpAddress &to) { return from.toString() + u'-' + to.toString(); }

    QByteArray text;

private:
    const NetworkRef &m_network;
};

void addIpv4(Writer &w, const IpSubnet &subnet, int mtu)
{
    w.add(u"listen-address="_s + subnet.address.toString());
    if (!w.isOn(u"ipv4.dhcp"_s))
        return;
    w.add(u"dhcp-no-override\ndhcp-authoritative"_s);
    if (const QString gateway = w.value(u"ipv4.dhcp.gateway"_s); !gateway.isEmpty())
        w.add(u"dhcp-option-force=3,"_s + gateway);
    if (mtu != 1500)
        w.add(u"dhcp-option-force=26,%1"_s.arg(mtu));
    w.addRanges(u"ipv4"_s, Writer::range(subnet.first().plus(2), subnet.last().plus(-1)), {});
}

void addIpv6(Writer &w, const IpSubnet &subnet, const QString &bridge)
{
    w.add(u"listen-address=%1\nenable-ra"_s.arg(subnet.address.toString()));
    if (!w.isOn(u"ipv6.dhcp"_s))
        w.add(u"dhcp-range=::,constructor:%1,ra-only"_s.arg(bridge));
    else if (w.isOn(u"ipv6.dhcp.stateful"_s))
        w.addRanges(u"ipv6"_s, Writer::range(subnet.first().plus(2), subnet.last()), u",%1"_s.arg(subnet.prefix));
    else
        w.add(u"dhcp-range=::,constructor:%1,ra-stateless,ra-names"_s.arg(bridge));
}
}

QByteArray dnsmasqConfig(const NetworkRef &network, int mtu)
{
    Writer w(network);
    const DnsmasqFiles files { network.folder };
    const auto ipv4 = w.subnet(u"ipv4"_s), ipv6 = w.subnet(u"ipv6"_s);
    if (!ipv4 && !ipv6)
        return {};
    w.add(u"strict-order\nbind-interfaces\nexcept-interface=lo\nno-ping\ndhcp-rapid-commit\nquiet-dhcp\nquiet-dhcp6\nquiet-ra"_s);
    w.add(u"interface=%1\npid-file=%2\ndhcp-leasefile=%3\ndhcp-hostsfile=%4"_s.arg(network.name, files.pid(), files.leases(), files.hosts()));
    if (ipv4)
        addIpv4(w, *ipv4, mtu);
    if (ipv6)
        addIpv6(w, *ipv6, network.name);
    const QString mode = w.value(u"dns.mode"_s), domain = w.value(u"dns.domain"_s);
    if (mode != "none"_L1)
        w.add(u"domain=%1\ninterface-name=_gateway.%1,%2\nlocal=/%1/"_s.arg(domain, network.name));
    if (mode != "dynamic"_L1)
        w.add(u"dhcp-ignore-names"_s); // names are ours to give: no instance takes another's
    w.add(w.value(u"raw.dnsmasq"_s));
    return w.text;
}

}
