// SPDX-License-Identifier: Apache-2.0
#include "server/network/openvswitch.h"

#include "server/system/subprocess.h"

namespace quayside::openvswitch {

using namespace Qt::StringLiterals;

namespace {
constexpr int stoppedByAlarm = 128 + 14; // what --timeout ends it with
constexpr int noSuchBridge = 2;          // of br-exists

QString firstLine(const QByteArray &text)
{
    const QString line = QString::fromUtf8(text).section(u'\n', 0, 0);
    return line.startsWith("ovs-vsctl: "_L1) ? line.mid(11) : line;
}

/** The exit code. */
Result<int> call(QByteArrayList arguments)
{
    arguments = QByteArrayList { "ovs-vsctl", "--timeout=10" } + arguments;
    const auto done = Subprocess::run(arguments);
    if (!done && done.error().status == 404)
        return failure(badRequest(u"Open vSwitch isn't installed on this system"_s));
    if (!done)
        return failure(done.error());
    if (done->exitCode == stoppedByAlarm)
        return failure(badRequest(u"Open vSwitch doesn't answer: ovs-vswitchd has to run"_s));
    if (done->exitCode == 1 || (done->exitCode == 0 && !done->err.isEmpty())) // it is content with what it couldn't set up
        return failure(badRequest(u"Open vSwitch: "_s + firstLine(done->err)));
    return done->exitCode;
}

Result<> run(const QByteArrayList &arguments)
{
    TRY(call(arguments));
    return {};
}
}

Result<> check() { return run({ "show" }); }

Result<bool> isBridge(const Link &link)
{
    if (link.kind != "openvswitch"_L1 && link.kind != "tun"_L1)
        return false;
    return TRY(call({ "br-exists", link.name.toUtf8() })) != noSuchBridge;
}

Result<> addBridge(Netlink &netlink, const QString &name, const QString &hwaddr, int mtu)
{
    const QByteArray bridge = name.toUtf8(), address = "other-config:hwaddr=\"" + hwaddr.toLatin1() + '"', size = "mtu_request=" + QByteArray::number(mtu);
    auto made = run({ "--may-exist", "add-br", bridge, "--", "set", "bridge", bridge, address, "--", "set", "interface", bridge, size });
    if (!netlink.link(name))
        made = run({ "--may-exist", "add-br", bridge, "--", "set", "bridge", bridge, "datapath_type=netdev" });
    if (made && netlink.link(name))
        return {};
    const Error error = made ? badRequest(u"Open vSwitch made no interface \"%1\""_s.arg(name)) : made.error();
    (void)deleteBridge(name);
    return failure(error);
}

Result<> deleteBridge(const QString &name) { return run({ "--if-exists", "del-br", name.toUtf8() }); }

Result<> addPort(const QString &bridge, const QString &name, int vlan)
{
    QByteArrayList arguments { "--may-exist", "add-port", bridge.toUtf8(), name.toUtf8() };
    if (vlan >= 0)
        arguments << "tag=" + QByteArray::number(vlan);
    const auto added = run(arguments);
    if (!added)
        (void)removePort(bridge, name);
    return added;
}

Result<> removePort(const QString &bridge, const QString &name) { return run({ "--if-exists", "del-port", bridge.toUtf8(), name.toUtf8() }); }

}
