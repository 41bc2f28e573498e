// SPDX-License-Identifier: Apache-2.0
#include "server/device/infiniband.h"

#include <QDir>
#include <QRegularExpression>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "server/device/nicsriov.h"
#include "server/device/sysnode.h"
#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr auto infinibandType = "32"_L1; // ARPHRD_INFINIBAND

class PortNodes final : public NodeDevice {
public:
    PortNodes(const Device &nic, const DeviceOwner &owner, QList<InnerNode> nodes) : NodeDevice(nic.ref(), owner), m_nodes(std::move(nodes)) { }

protected:
    Result<QList<InnerNode>> wanted() const override { return m_nodes; }

private:
    const QList<InnerNode> m_nodes;
};
}

QList<InnerNode> infinibandNodes(const QString &sys, const QString &interface)
{
    const QString folder = u"%1/class/net/%2/"_s.arg(sys, interface);
    const auto number = [](const QString &file) { return readSmallFile(file).value_or(QByteArray()).trimmed().toInt(); };
    QList<InnerNode> nodes;
    for (const QString &kind : { u"device/infiniband_mad/"_s, u"device/infiniband_verbs/"_s }) {
        for (const QString &name : QDir(folder + kind).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const int port = number(folder + kind + name + u"/port"_s); // those of the whole card have none
            const QByteArrayList device = readSmallFile(folder + kind + name + u"/dev"_s).value_or(QByteArray()).trimmed().split(':');
            if (device.size() == 2 && (port == 0 || port == number(folder + u"dev_port"_s) + 1))
                nodes.append({ u"/dev/infiniband/"_s + name, S_IFCHR, makedev(device[0].toUInt(), device[1].toUInt()) });
        }
    }
    return nodes;
}

Result<> Infiniband::start(DeviceParts &parts)
{
    TRY(PortNodes(*this, m_owner, infinibandNodes(m_owner.machine->sys, volatileKey("host_name"))).start(parts));
    return PhysicalNic::start(parts);
}

Result<> Infiniband::stop(DeviceParts &parts)
{
    TRY(PortNodes(*this, m_owner, {}).stop(parts));
    return PhysicalNic::stop(parts);
}

void Infiniband::stopped()
{
    PortNodes(*this, m_owner, {}).stopped();
    PhysicalNic::stopped();
}

QString infinibandAddress(const QString &key, const QString &current)
{
    static const QRegularExpression whole(u"^([0-9a-fA-F]{2}:){19}[0-9a-fA-F]{2}\\z"_s), tail(u"^([0-9a-fA-F]{2}:){7}[0-9a-fA-F]{2}\\z"_s);
    if (whole.match(key).hasMatch())
        return key;
    if (!tail.match(key).hasMatch() || !whole.match(current).hasMatch())
        return {};
    return current.left(12 * 3) + key;
}

Result<> Infiniband::add(const DeviceMap &others)
{
    static const QString any = u"00:"_s.repeated(19) + u"00"_s;
    if (!key("hwaddr").isEmpty() && infinibandAddress(key("hwaddr"), any).isEmpty())
        return failure(badRequest(u"Device \"%1\": Invalid value for device option \"hwaddr\": \"%2\" is not an address of 20 or 8 bytes"_s.arg(m_ref.name, key("hwaddr").left(100))));
    return PhysicalNic::add(others);
}

Result<> Infiniband::plan(Netlink &net)
{
    const QString parent = key("parent");
    if (key("nictype") == "physical"_L1 && isUsedByOthers(parent)) // and so isn't here
        return failure(badRequest(u"Parent device \"%1\" is in use by another instance"_s.arg(parent)));
    TRY(parentLink(net));
    if (sysText(u"%1/class/net/%2/type"_s.arg(m_owner.machine->sys, parent)) != infinibandType)
        return failure(badRequest(u"Specified infiniband device \"%1\" not found"_s.arg(parent)));
    if (key("nictype") == "physical"_L1)
        return borrow(net, parent);
    const VirtualFunctions functions(m_owner.machine->sys, parent);
    TRY(functions.check());
    return borrow(net, TRY(freeFunction(net, functions, [this](const QString &name) { return isUsedByOthers(name); })).interface);
}

Result<QString> Infiniband::wantedHwaddr(Netlink &net) const
{
    if (key("hwaddr").isEmpty())
        return QString();
    const QString whole = infinibandAddress(key("hwaddr"), TRY(net.link(volatileKey("host_name"))).hwaddr);
    return whole.isEmpty() ? failure(badRequest(u"\"%1\" has no InfiniBand address"_s.arg(volatileKey("host_name")))) : Result<QString>(whole);
}

}
