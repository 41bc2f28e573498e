// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <functional>
#include <optional>

#include "models/core/result.h"
#include "models/core/uniquefd.h"
#include "server/system/netlinkrequest.h"

namespace quayside {

/** A network interface as the kernel has it. */
struct Link {
    int index = 0;
    QString name;
    QString kind;      ///< "bridge", "veth", "vxlan"…; empty for hardware and lo
    unsigned flags = 0; ///< IFF_UP, IFF_LOOPBACK…
    QString hwaddr;    ///< "00:16:3e:01:02:03", 20 bytes for InfiniBand; empty: none
    QString permanentHwaddr; ///< burnt in; empty: none
    int mtu = 0;
    int master = 0;    ///< index of its bridge; 0: none
    int parent = 0;    ///< index of what it hangs on (IFLA_LINK), which may be in another namespace; 0: none
    int vlan = -1;     ///< id, for kind "vlan"
    QString masterKind; ///< "bridge", "openvswitch"…
    bool isUp() const { return flags & 1; }
    bool operator==(const Link &) const = default;
};

/** What is to change of an interface, or what a new one is to have; empty and missing members stay as they are. */
struct LinkChange {
    QString name = {};             ///< new name, at most 15 bytes; of an interface that moves it is that in the new namespace
    std::optional<bool> up = {};
    std::optional<int> mtu = {};
    QString hwaddr = {};           ///< "aa:bb:…", 6 or 20 bytes
    std::optional<QString> master = {}; ///< a bridge's name; "": leave it
    int netns = -1;                ///< descriptor of the network namespace it moves to (openNetns(); a pidfd won't do)
    QString alias = {};            ///< a text that the kernel keeps with it; not of new ones
};

/** How addresses of an Ubuntu fan's overlay lead to machines of its underlay, both as subnets. */
struct FanMap {
    QString overlay = {}, underlay = {};
};

/** A new interface. Members that its kind doesn't have are ignored. */
struct NewLink {
    QString kind; ///< "bridge", "veth", "vxlan", "gretap", "macvlan", "vlan", "ipvlan", "dummy", "ifb", "ipoib"
    QString name;
    LinkChange with = {};
    QString parent = {};            ///< macvlan, vlan, ipvlan: what it hangs on; vxlan: where it sends to its group; required for the first three
    QString peer = {};              ///< veth: the other end's name
    LinkChange peerWith = {};       ///< veth: mtu and hwaddr of the other end
    QString mode = {};              ///< macvlan: "bridge" (default), "private", "vepa", "passthru"; ipvlan: "l3s" (default), "l3", "l2"
    int vlan = 0;              ///< vlan: id
    bool isolated = false;     ///< ipvlan: "private"; else "bridge"
    QString local = {}, remote = {}, group = {}; ///< vxlan, gretap: addresses, IPv4 or (not gretap) IPv6
    int id = 0;                ///< vxlan: VNI
    int port = 0;              ///< vxlan: UDP port; 0: 8472, the kernel's
    int ttl = 0;               ///< vxlan, gretap: 0 is the kernel's
    FanMap fan = {};           ///< vxlan: other kernels than Ubuntu's take no notice
};

/** A route. */
struct Route {
    QString to = {};      ///< "10.1.0.0/16", "fd00::/64", "10.0.0.1", "default" (with `family`)
    QString dev = {};
    QString via = {};     ///< gateway; empty: on link
    int family = 0;  ///< AF_INET or AF_INET6, needed for "default" without `via`
    int table = 254; ///< RT_TABLE_MAIN; 255 is local
    int protocol = 3; ///< RTPROT_BOOT; RTPROT_STATIC 4
    bool onLink = false; ///< the gateway is on link, whatever the addresses say
    QString source = {}; ///< address of the machine that packets come from; empty: the kernel's choice
    bool operator==(const Route &) const = default;
};

/** Options of an interface in a bridge; missing ones stay. */
struct BridgePort {
    std::optional<bool> hairpin = {}, learning = {}, flood = {}, isolated = {}, guard = {}, neighbourSuppression = {};
};

/** Settings of a virtual function; missing ones stay. */
struct VirtualFunction {
    QString hwaddr = {};           ///< "aa:bb:cc:dd:ee:ff"
    std::optional<int> vlan = {};  ///< 0: none
    std::optional<bool> spoofCheck = {};
};

/** Talks to rtnetlink, in-process, from one network namespace. Every call blocks until the kernel has answered. One thread at a time.
 *  Interfaces are named by their names there. Errors: 404 where an interface is missing, 409 for a name or address that exists, 400 that
 *  names the kind for what this kernel doesn't have, else 500 with the kernel's words. */
class Netlink {
public:
    /** Sends one request and gives the answer: nothing for an acknowledgement, messages of a dump or a get. */
    using Talk = std::function<Result<QByteArray>(const QByteArray &request)>;

    /** In the namespace of the calling thread. */
    static Result<Netlink> open();
    /** In that namespace, by its descriptor (openNetns()) or the pidfd of a process in it. Needs CAP_SYS_ADMIN. A thread goes there for the
     *  moment of opening; the object then holds the namespace. */
    static Result<Netlink> in(int netnsOrPidfd);
    /** For tests: `talk` sees every request. */
    explicit Netlink(Talk talk) : m_talk(std::move(talk)) { }

    /** The messages that answer a request. */
    Result<QByteArray> dump(const NetlinkRequest &request) { return m_talk(request.message()); }

    Result<QList<Link>> links();
    Result<Link> link(const QString &name); ///< 404 when there is none
    Result<> addLink(const NewLink &link);
    Result<> change(const QString &name, const LinkChange &change);
    Result<> change(int index, const LinkChange &change); ///< by its index, which no rename changes
    Result<> deleteLink(const QString &name); ///< 404 when there is none
    /** Whether the kernel knows that kind of interface, loading its module if need be. Nothing is made. */
    bool hasKind(const QString &kind);
    /** 400 that names it when it doesn't. */
    Result<> requireKind(const QString &kind);
    /** Of "tunl0", the kernel's IPIP interface to whatever end; with an empty underlay that of the overlay goes. Again is fine. 400 when
     *  the kernel doesn't take it. */
    Result<> setFanMap(const FanMap &map);
    Result<> setBridgePort(const QString &name, const BridgePort &port);
    /** The bridge looks at VLANs from now on; ports are in VLAN 1 until told otherwise. 400 when the kernel can't. */
    Result<> setVlanFiltering(const QString &bridge);
    /** What comes from the port is of that VLAN and no other reaches it, without tags. Of a port that has just joined its bridge. */
    Result<> setPortVlan(const QString &port, int vlan);
    /** How it is now. 404 when the interface has no such function. */
    Result<VirtualFunction> virtualFunction(const QString &parent, int number);
    Result<> setVirtualFunction(const QString &parent, int number, const VirtualFunction &settings);

    /** "10.0.0.1/24", "fd00::1/64"; without a length one host's. No duplicate address detection. 409 when it is there already. */
    Result<> addAddress(const QString &dev, const QString &address);
    Result<> deleteAddress(const QString &dev, const QString &address);
    Result<QStringList> addresses(const QString &dev, int family); ///< with lengths, link-local ones too
    Result<> flushAddresses(const QString &dev, int family);       ///< those of global scope
    Result<> addRoute(const Route &route);    ///< 409 when it is there already
    Result<> deleteRoute(const Route &route); ///< 404 when there is none
    /** Removes all of an interface by family, and protocol unless 0, from that table. */
    Result<> flushRoutes(const QString &dev, int family, int protocol = 0, int table = 254);
    /** Whether the main table has exactly that destination, over whatever, with the metric that addRoute() gives. */
    Result<bool> hasRoute(const Route &route);
    Result<> addNeighbourProxy(const QString &dev, const QString &address); ///< answers ARP or NDP for it there; again is fine
    Result<> deleteNeighbourProxy(const QString &dev, const QString &address);

    /** Bounds in bits per second, 0 is none: of what the machine sends to the interface (htb) and of what comes from it (police).
     *  Replaces what was there. 400 when the kernel lacks a part. */
    Result<> setLimits(const QString &dev, qint64 sendBits, qint64 receiveBits);

private:
    Result<int> indexOf(const QString &name);
    Result<> ask(const NetlinkRequest &request, const QString &what);
    Result<> changeAddress(quint16 type, quint16 flags, const QString &dev, const QString &address);
    Result<> changeRoute(quint16 type, quint16 flags, const Route &route);
    Result<> changeProxy(quint16 type, quint16 flags, const QString &dev, const QString &address);
    Talk m_talk;
};

/** Links of an RTM_GETLINK answer. Pure. */
QList<Link> parseLinks(const QByteArray &messages);
/** The network namespace of a path: "/proc/1/ns/net". */
Result<UniqueFd> openNetns(const QString &path = QStringLiteral("/proc/thread-self/ns/net"));

/** /proc/sys/net/KEY of the calling thread's namespace, "ipv4/conf/eth0.5/forwarding" (slashes, as names have dots). 404: no such key. */
Result<QString> netSysctl(const QString &key);
Result<> setNetSysctl(const QString &key, const QString &value);

}
