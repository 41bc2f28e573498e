// SPDX-License-Identifier: Apache-2.0
#include "models/config/devicekeys.h"

#include <QDir>

#include "models/config/proxyaddress.h"
#include "models/core/ipaddress.h"

namespace quayside {

using namespace Qt::StringLiterals;
using namespace check;

static constexpr auto S = KeyType::String;
static constexpr auto B = KeyType::Boolean;
static constexpr auto I = KeyType::Integer;
static constexpr Check vlanId = integerIn("0..4094"), mtu = integerIn("68..65535"), unixId = integerIn("0..4294967295");
static constexpr Check propagation = oneOf("private|shared|slave|unbindable|rprivate|rshared|rslave|runbindable");

// The condition of a NIC's key names the nictypes that have it.
static constexpr ConfigKey nicKeys[] = {
    { "parent", S, "", any, "Interface of the machine it hangs on", "physical bridged macvlan ipvlan sriov routed" },
    { "network", S, "", any, "Managed network, instead of nictype and parent", "bridged" },
    { "name", S, "", interfaceName, "Name in the instance; empty: given by the kernel" },
    { "mtu", I, "", mtu, "MTU; empty: the parent's" },
    { "hwaddr", S, "", hwaddr, "MAC address; empty: random, kept in volatile.<name>.hwaddr" },
    { "host_name", S, "", interfaceName, "Name on the machine, with sriov of the function to take; empty: random", "bridged p2p routed sriov" },
    { "vlan", I, "", vlanId, "VLAN id", "physical bridged macvlan ipvlan sriov routed" },
    { "limits.ingress", S, "", bitRate, "Limit of incoming traffic", "bridged p2p" },
    { "limits.egress", S, "", bitRate, "Limit of outgoing traffic", "bridged p2p" },
    { "limits.max", S, "", bitRate, "Limit of both directions", "bridged p2p" },
    { "ipv4.address", S, "", ipv4List, "Static IPv4 addresses", "bridged ipvlan routed" },
    { "ipv6.address", S, "", ipv6List, "Static IPv6 addresses", "bridged ipvlan routed" },
    { "ipv4.gateway", S, "auto", gateway, "Whether an IPv4 default gateway is set", "ipvlan routed" },
    { "ipv6.gateway", S, "auto", gateway, "Whether an IPv6 default gateway is set", "ipvlan routed" },
    { "ipv4.host_address", S, "169.254.0.1", ipv4, "IPv4 address of the machine's end", "routed" },
    { "ipv6.host_address", S, "fe80::1", ipv6, "IPv6 address of the machine's end", "routed" },
    { "ipv4.routes", S, "", ipv4Subnets, "IPv4 routes added on the machine", "bridged p2p" },
    { "ipv6.routes", S, "", ipv6Subnets, "IPv6 routes added on the machine", "bridged p2p" },
    { "security.mac_filtering", B, "false", boolean, "Whether other source MAC addresses are dropped", "bridged sriov" },
    { "security.ipv4_filtering", B, "false", boolean, "Whether other source IPv4 addresses are dropped", "bridged" },
    { "security.ipv6_filtering", B, "false", boolean, "Whether other source IPv6 addresses are dropped", "bridged" },
    { "maas.subnet.ipv4", S, "", any, "MAAS subnet for IPv4", "physical bridged macvlan sriov" },
    { "maas.subnet.ipv6", S, "", any, "MAAS subnet for IPv6", "physical bridged macvlan sriov" },
    { "boot.priority", I, "", natural, "Boot order of a virtual machine, highest first", "physical bridged macvlan p2p sriov" },
};

static constexpr ConfigKey infinibandKeys[] = {
    { "name", S, "", interfaceName, "Name in the instance; empty: given by the kernel" },
    { "hwaddr", S, "", any, "Address of 20 bytes, or its last 8; empty: random" },
    { "mtu", I, "", mtu, "MTU; empty: the parent's" },
    { "parent", S, "", any, "Interface of the machine" },
};

static constexpr ConfigKey diskKeys[] = {
    { "path", S, "", innerPath, "Where it is mounted in the instance; \"/\" is the root disk" },
    { "source", S, "", any, "Path on the machine, or volume of the pool" },
    { "pool", S, "", any, "Storage pool of the volume" },
    { "size", S, "", size, "Size of the root disk" },
    { "readonly", B, "false", boolean, "Whether it is mounted read-only" },
    { "required", B, "true", boolean, "Whether the instance fails to start when the source is missing" },
    { "optional", B, "false", boolean, "The opposite of required, of old clients" },
    { "recursive", B, "false", boolean, "Whether mounts below the source come along" },
    { "propagation", S, "", propagation, "Propagation of mounts" },
    { "shift", B, "false", boolean, "Whether ids are shifted to the instance's" },
    { "raw.mount.options", S, "", any, "Options of the file system" },
    { "limits.read", S, "", diskLimit, "Limit of reading" },
    { "limits.write", S, "", diskLimit, "Limit of writing" },
    { "limits.max", S, "", diskLimit, "Limit of both" },
    { "ceph.user_name", S, "admin", any, "Ceph user, for ceph: and cephfs: sources" },
    { "ceph.cluster_name", S, "ceph", any, "Ceph cluster, for ceph: and cephfs: sources" },
    { "boot.priority", I, "", natural, "Boot order of a virtual machine, highest first" },
};

static constexpr ConfigKey unixKeys[] = {
    { "source", S, "", absolutePath, "Path on the machine" },
    { "path", S, "", innerPath, "Path in the instance" },
    { "major", I, "", natural, "Major number; empty: the source's" },
    { "minor", I, "", natural, "Minor number; empty: the source's" },
    { "uid", I, "0", unixId, "Owner in the instance" },
    { "gid", I, "0", unixId, "Group in the instance" },
    { "mode", I, "0660", octalMode, "Mode in the instance" },
    { "required", B, "true", boolean, "Whether the instance fails to start when the source is missing" },
};

static constexpr ConfigKey hotplugKeys[] = {
    { "vendorid", S, "", hexId, "Vendor id" },
    { "productid", S, "", hexId, "Product id" },
    { "uid", I, "0", unixId, "Owner in the instance" },
    { "gid", I, "0", unixId, "Group in the instance" },
    { "mode", I, "0660", octalMode, "Mode in the instance" },
    { "required", B, "false", boolean, "Whether the instance fails to start without it" },
};

static constexpr ConfigKey gpuKeys[] = {
    { "vendorid", S, "", hexId, "Vendor id" },
    { "productid", S, "", hexId, "Product id" },
    { "id", S, "", any, "DRM card number" },
    { "pci", S, "", pciAddress, "PCI address" },
    { "uid", I, "0", unixId, "Owner in the instance" },
    { "gid", I, "0", unixId, "Group in the instance" },
    { "mode", I, "0660", octalMode, "Mode in the instance" },
};

static constexpr ConfigKey proxyKeys[] = {
    { "listen", S, "", proxyAddress, "Where it listens" },
    { "connect", S, "", proxyAddress, "Where it connects to" },
    { "bind", S, "host", oneOf("host|guest|container|instance"), "Side that listens" },
    { "uid", I, "0", unixId, "Owner of the unix socket" },
    { "gid", I, "0", unixId, "Group of the unix socket" },
    { "mode", I, "0644", octalMode, "Mode of the unix socket" },
    { "nat", B, "false", boolean, "Whether packets are forwarded by the kernel" },
    { "proxy_protocol", B, "false", boolean, "Whether the client's address is sent by the PROXY protocol" },
    { "security.uid", I, "0", unixId, "User the proxy runs as" },
    { "security.gid", I, "0", unixId, "Group the proxy runs as" },
};

QString innerPathOf(const StringMap &disk)
{
    const QString path = disk.value(u"path"_s);
    return path.isEmpty() ? path : QDir::cleanPath(u'/' + path);
}

static QString diskRule(const StringMap &device)
{
    const auto set = [&](const char *key) { return !device.value(QString::fromLatin1(key)).isEmpty(); };
    const bool root = innerPathOf(device) == "/"_L1;
    const QString source = device.value(u"source"_s);
    if (set("required") && set("optional"))
        return u"Cannot use both \"required\" and its old form \"optional\""_s;
    if (device.value(u"path"_s).isEmpty() && source != "cloud-init:config"_L1)
        return u"Disk entry is missing the required \"source\" or \"path\" property"_s;
    if (root && device.value(u"path"_s) != "/"_L1)
        return u"Root disk entry must have the path \"/\""_s;
    if (!root && source.isEmpty())
        return u"Disk entry is missing the required \"source\" or \"path\" property"_s;
    if (root && !source.isEmpty())
        return u"Root disk entry may not have a \"source\" property set"_s;
    if (root && !set("pool"))
        return u"Root disk entry must have a \"pool\" property set"_s;
    if (set("size") && !root)
        return u"Only the root disk may have a size quota"_s;
    if (root && set("recursive"))
        return u"The recursive option is only supported for additional bind-mounted paths"_s;
    if (isTrue(device.value(u"recursive"_s)) && isTrue(device.value(u"readonly"_s)))
        return u"Recursive read-only bind-mounts aren't supported"_s;
    if (set("pool") && set("shift"))
        return u"The \"shift\" property cannot be used with custom storage volumes"_s;
    if (set("pool") && source.startsWith(u'/'))
        return u"Storage volumes cannot be specified as absolute paths"_s;
    const bool ceph = source.startsWith("ceph:"_L1) || source.startsWith("cephfs:"_L1);
    if (!ceph && (set("ceph.cluster_name") || set("ceph.user_name")))
        return u"Options ceph.cluster_name and ceph.user_name are only for ceph sources"_s;
    return {};
}

static QString bridgedRule(const StringMap &device)
{
    const QString network = device.value(u"network"_s);
    if (network.isEmpty() && device.value(u"parent"_s).isEmpty())
        return u"Invalid value for device option \"parent\": Required value"_s;
    for (const QString &banned : { u"nictype"_s, u"parent"_s, u"mtu"_s, u"maas.subnet.ipv4"_s, u"maas.subnet.ipv6"_s }) {
        if (!network.isEmpty() && !device.value(banned).isEmpty())
            return u"Cannot use \"%1\" property in conjunction with \"network\" property"_s.arg(banned);
    }
    for (const QString &key : { u"ipv4.address"_s, u"ipv6.address"_s }) {
        if (device.value(key).contains(u','))
            return u"Invalid value for device option \"%1\": a bridged nic has one address"_s.arg(key);
    }
    return {};
}

static QString addressesRule(const StringMap &device)
{
    for (const QString &key : { u"ipv4.address"_s, u"ipv6.address"_s }) {
        QList<QByteArray> seen;
        for (const QString &text : device.value(key).split(u',', Qt::SkipEmptyParts)) {
            const auto address = IpAddress::parse(text.trimmed());
            if (address && seen.contains(address->bytes()))
                return u"Duplicate address \"%1\" in \"%2\""_s.arg(text.trimmed(), key);
            if (address)
                seen.append(address->bytes());
        }
    }
    return {};
}

static QString unixRule(const StringMap &device)
{
    const bool named = !device.value(u"source"_s).isEmpty() || !device.value(u"path"_s).isEmpty();
    return named ? QString() : u"Unix device entry is missing the required \"source\" or \"path\" property"_s;
}

static QString hotplugRule(const StringMap &device)
{
    const bool named = !device.value(u"vendorid"_s).isEmpty() || !device.value(u"productid"_s).isEmpty();
    return named ? QString() : u"Unix hotplug devices require a vendorid or a productid"_s;
}

static QString proxyRule(const StringMap &device)
{
    const auto listen = ProxyAddress::parse(device.value(u"listen"_s)), connect = ProxyAddress::parse(device.value(u"connect"_s));
    if (!listen || !connect)
        return {}; // said already
    const qsizetype listening = qMax<qsizetype>(1, listen->ports.size()), connecting = qMax<qsizetype>(1, connect->ports.size());
    const bool nat = isTrue(device.value(u"nat"_s));
    if (connecting > listening)
        return u"Cannot map a single port to multiple ports"_s;
    if (connecting > 1 && connecting != listening)
        return u"Mismatch between listen port(s) and connect port(s) count"_s;
    if (isTrue(device.value(u"proxy_protocol"_s)) && (connect->protocol != "tcp"_L1 || nat))
        return u"The PROXY header can only be sent to tcp servers in non-nat mode"_s;
    for (const QString &key : { u"uid"_s, u"gid"_s, u"mode"_s }) {
        if (!listen->isFile() && !device.value(key).isEmpty())
            return u"Only proxy devices for non-abstract unix sockets can carry uid, gid, or mode properties"_s;
    }
    if (!nat)
        return {};
    if (const QString bind = device.value(u"bind"_s); !bind.isEmpty() && bind != "host"_L1)
        return u"Only host-bound proxies can use NAT"_s;
    if ((!listen->isUnix() && listen->host.isEmpty()) || (!connect->isUnix() && connect->host.isEmpty()))
        return u"Both addresses must be given when using NAT"_s;
    if (!listen->isUnix() && !connect->isUnix() && listen->host.contains(u':') != connect->host.contains(u':'))
        return u"Cannot mix IP versions between listen and connect in nat mode"_s;
    const bool forwarded = listen->protocol == connect->protocol && !listen->isUnix();
    return forwarded ? QString() : u"Proxying %1 <-> %2 is not supported when using NAT"_s.arg(listen->protocol, connect->protocol);
}

static constexpr ConfigSchema nic("device-nic", nicKeys), infiniband("device-infiniband", infinibandKeys), unixNode("device-unix", unixKeys),
    hotplug("device-usb", hotplugKeys);

static constexpr DeviceType types[] = {
    { "none", "", { "device-none", {} }, "" },
    { "disk", "", { "device-disk", diskKeys }, "", "", diskRule },
    { "nic", "bridged", nic, "", "", bridgedRule },
    { "nic", "macvlan", nic, "parent" },
    { "nic", "physical", nic, "parent" },
    { "nic", "sriov", nic, "parent" },
    { "nic", "p2p", nic, "" },
    { "nic", "routed", nic, "", "container", addressesRule },
    { "nic", "ipvlan", nic, "parent", "container", addressesRule },
    { "infiniband", "physical", infiniband, "parent", "container" },
    { "infiniband", "sriov", infiniband, "parent", "container" },
    { "unix-char", "", unixNode, "", "container", unixRule },
    { "unix-block", "", unixNode, "", "container", unixRule },
    { "unix-hotplug", "", hotplug, "", "container", hotplugRule },
    { "usb", "", hotplug, "" },
    { "gpu", "", { "device-gpu", gpuKeys }, "" },
    { "proxy", "", { "device-proxy", proxyKeys }, "listen|connect", "container", proxyRule },
};

std::span<const DeviceType> deviceTypes() { return types; }

}
