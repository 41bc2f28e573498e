// SPDX-License-Identifier: Apache-2.0
#include "models/config/configschema.h"

namespace quayside {

using namespace check;

// Configuration of networks (doc/networks.md).
static constexpr auto none = LiveUpdate::NotApplicable;
static constexpr Check mtu = integerIn("68..65535"), vxlanId = integerIn("0..16777215"), portNumber = integerIn("0..65535"), hopLimit = integerIn("0..255");
static constexpr ConfigKey keys[] = {
    { "bridge.driver", KeyType::String, "native", oneOf("native|openvswitch"), "What the bridge is made with", "", none, "network" },
    { "bridge.external_interfaces", KeyType::String, "", interfaceList,
      "Network interfaces without a configuration of their own that the bridge takes in", "", none, "network" },
    { "bridge.hwaddr", KeyType::String, "", hwaddr, "Hardware address of the bridge; empty: one made from its name", "", none, "network_hwaddr" },
    { "bridge.mode", KeyType::String, "standard", oneOf("standard|fan"), "Whether the bridge is a usual one or part of an Ubuntu fan", "", none, "network" },
    { "bridge.mtu", KeyType::Integer, "1500", mtu, "Largest packet in bytes; with tunnels the default leaves room for their headers", "", none, "network" },
    { "dns.domain", KeyType::String, "lxd", domainName, "Domain that instances are told and names are found in", "", none, "network" },
    { "dns.mode", KeyType::String, "managed", oneOf("none|managed|dynamic"),
      "Whose names the DNS server knows: none, those of instances, or those that clients ask for", "", none, "network" },
    { "fan.overlay_subnet", KeyType::String, "240.0.0.0/8", ipv4Network, "Subnet of the fan's instances", "fan mode", none, "network" },
    { "fan.type", KeyType::String, "vxlan", oneOf("vxlan|ipip"), "How packets travel between the fan's machines", "fan mode", none, "network" },
    { "fan.underlay_subnet", KeyType::String, "", fanUnderlay,
      "Subnet of the fan's machines; auto: that of the default gateway", "fan mode", none, "network" },
    { "ipv4.address", KeyType::String, "auto", bridgeAddress4,
      "Address of the bridge and its subnet, none, or auto for a subnet that is free", "standard mode", none, "network" },
    { "ipv4.dhcp", KeyType::Boolean, "true", boolean, "Whether addresses are given out by DHCP", "ipv4 address", none, "network" },
    { "ipv4.dhcp.expiry", KeyType::String, "1h", leaseTime, "How long a lease lasts", "ipv4 dhcp", none, "network_dhcp_expiry" },
    { "ipv4.dhcp.gateway", KeyType::String, "", ipv4, "Gateway that clients are told; empty: the bridge", "ipv4 dhcp", none, "network_dhcp_gateway" },
    { "ipv4.dhcp.ranges", KeyType::String, "", ranges4, "Ranges of addresses that are given out; empty: the whole subnet", "ipv4 dhcp", none, "network" },
    { "ipv4.firewall", KeyType::Boolean, "true", boolean, "Whether firewall rules for DHCP, DNS and forwarding are made", "ipv4 address", none, "network_firewall_filtering" },
    { "ipv4.nat", KeyType::Boolean, "false", boolean,
      "Whether the machine stands for the subnet outside of it; true where an address was chosen for you", "ipv4 address", none, "network" },
    { "ipv4.nat.order", KeyType::String, "before", oneOf("before|after"), "Whether the rule comes before or after others that there are", "ipv4 address", none, "network_nat_order" },
    { "ipv4.nat.address", KeyType::String, "", ipv4, "Source address of what leaves the subnet", "ipv4 address", none, "network_nat_address" },
    { "ipv4.routes", KeyType::String, "", ipv4Subnets, "Further subnets that are routed to the bridge", "ipv4 address", none, "network_routes" },
    { "ipv4.routing", KeyType::Boolean, "true", boolean, "Whether packets are routed into and out of the bridge", "ipv4 address", none, "network_firewall_filtering" },
    { "ipv6.address", KeyType::String, "auto", bridgeAddress6,
      "Address of the bridge and its subnet, none, or auto for a subnet that is free", "standard mode", none, "network" },
    { "ipv6.dhcp", KeyType::Boolean, "true", boolean, "Whether more than the prefix is told by DHCP", "ipv6 address", none, "network" },
    { "ipv6.dhcp.expiry", KeyType::String, "1h", leaseTime, "How long a lease lasts", "ipv6 dhcp", none, "network_dhcp_expiry" },
    { "ipv6.dhcp.ranges", KeyType::String, "", ranges6, "Ranges of addresses that are given out; empty: the whole subnet", "ipv6 stateful dhcp", none, "network" },
    { "ipv6.dhcp.stateful", KeyType::Boolean, "false", boolean, "Whether addresses are given out by DHCP", "ipv6 dhcp", none, "network" },
    { "ipv6.firewall", KeyType::Boolean, "true", boolean, "Whether firewall rules for DHCP, DNS and forwarding are made", "ipv6 address", none, "network_firewall_filtering" },
    { "ipv6.nat", KeyType::Boolean, "false", boolean,
      "Whether the machine stands for the subnet outside of it; true where an address was chosen for you", "ipv6 address", none, "network" },
    { "ipv6.nat.order", KeyType::String, "before", oneOf("before|after"), "Whether the rule comes before or after others that there are", "ipv6 address", none, "network_nat_order" },
    { "ipv6.nat.address", KeyType::String, "", ipv6, "Source address of what leaves the subnet", "ipv6 address", none, "network_nat_address" },
    { "ipv6.routes", KeyType::String, "", ipv6Routes, "Further subnets that are routed to the bridge", "ipv6 address", none, "network_routes" },
    { "ipv6.routing", KeyType::Boolean, "true", boolean, "Whether packets are routed into and out of the bridge", "ipv6 address", none, "network_firewall_filtering" },
    { "maas.subnet.ipv4", KeyType::String, "", any, "Subnet in MAAS that instances get their IPv4 addresses of", "ipv4 address", none, "maas_network" },
    { "maas.subnet.ipv6", KeyType::String, "", any, "Subnet in MAAS that instances get their IPv6 addresses of", "ipv6 address", none, "maas_network" },
    { "raw.dnsmasq", KeyType::Blob, "", any, "Lines added to the configuration of dnsmasq", "", none, "network" },
    { "tunnel.<name>.group", KeyType::String, "239.0.0.1", multicastAddress, "Multicast group, used without local and remote", "vxlan", none, "network" },
    { "tunnel.<name>.id", KeyType::Integer, "0", vxlanId, "Number of the tunnel", "vxlan", none, "network" },
    { "tunnel.<name>.interface", KeyType::String, "", interfaceName, "Interface of the machine that packets leave by", "vxlan", none, "network_vxlan_interface" },
    { "tunnel.<name>.local", KeyType::String, "", ipAddress, "Address of this end", "gre or vxlan", none, "network" },
    { "tunnel.<name>.port", KeyType::Integer, "0", portNumber, "UDP port; 0: the kernel's", "vxlan", none, "network" },
    { "tunnel.<name>.protocol", KeyType::String, "", oneOf("gre|vxlan"), "Kind of the tunnel", "standard mode", none, "network" },
    { "tunnel.<name>.remote", KeyType::String, "", ipAddress, "Address of the other end", "gre or vxlan", none, "network" },
    { "tunnel.<name>.ttl", KeyType::Integer, "1", hopLimit, "How many routers a multicast packet passes", "vxlan", none, "network_vxlan_ttl" },
    { "user.*", KeyType::String, "", any, "For the user; the server does not look at it" },
};

const ConfigSchema &networkKeys()
{
    static constexpr ConfigSchema schema("network", keys);
    return schema;
}

}
