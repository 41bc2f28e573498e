// SPDX-License-Identifier: Apache-2.0
#include "server/device/nic.h"

#include <QRandomGenerator>
#include <net/if.h>

#include "models/config/configschema.h"
#include "models/core/log.h"

namespace quayside {

using namespace Qt::StringLiterals;

QString randomHwaddr()
{
    const quint32 random = QRandomGenerator::system()->generate();
    return u"00:16:3e:%1:%2:%3"_s.arg(random & 0xff, 2, 16, QChar(u'0')).arg((random >> 8) & 0xff, 2, 16, QChar(u'0'))
        .arg((random >> 16) & 0xff, 2, 16, QChar(u'0'));
}

QString Nic::randomName(const char *prefix)
{
    return QLatin1StringView(prefix) + u"%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0'));
}

void Nic::logged(const Result<> &result)
{
    if (!result && result.error().status != 404)
        log::warning(u"Couldn't clean up a network interface"_s, { { u"err"_s, result.error().message } });
}

bool Nic::isOn(const char *name) const { return isTrue(key(name)); }

QStringList Nic::list(const char *name) const
{
    QStringList items = key(name).split(u',', Qt::SkipEmptyParts);
    for (QString &item : items)
        item = item.trimmed();
    return items;
}

std::optional<int> Nic::mtu() const { return key("mtu").isEmpty() ? std::nullopt : std::optional(key("mtu").toInt()); }

Result<Link> Nic::parentLink(Netlink &net) const
{
    auto parent = net.link(key("parent"));
    if (!parent && parent.error().status == 404)
        return failure(badRequest(u"Parent device \"%1\" doesn't exist"_s.arg(key("parent"))));
    return parent;
}

static bool isInterface(const StringMap &device)
{
    const QString type = device.value(u"type"_s);
    return type == "nic"_L1 || type == "infiniband"_L1;
}

Result<> Nic::add(const DeviceMap &others)
{
    QStringList taken;
    for (auto it = others.begin(); it != others.end(); ++it) {
        if (it.key() != m_ref.name && isInterface(*it))
            taken.append(it->value(u"name"_s));
    }
    if (hasOwnHwaddr() && key("hwaddr").isEmpty() && !m_ref.volatiles.contains(u"hwaddr"_s))
        note("hwaddr", randomHwaddr());
    if (!key("name").isEmpty() && taken.contains(key("name")))
        return failure(badRequest(u"Device \"%1\": Duplicate NIC name detected \"%2\""_s.arg(m_ref.name, key("name"))));
    for (int i = 0; key("name").isEmpty() && (volatileKey("name").isEmpty() || taken.contains(volatileKey("name"))); ++i)
        note("name", namePrefix() + QString::number(i));
    return {};
}

void Nic::forgetRun()
{
    m_ref.volatiles.removeIf([](const auto &entry) { return entry.key() == "host_name"_L1 || entry.key().startsWith("last_state."_L1); });
}

Result<> Nic::prepare()
{
    forgetRun();
    Netlink net = TRY(m_owner.machine->open());
    return plan(net);
}

Result<> Nic::start(DeviceParts &parts)
{
    Netlink net = TRY(m_owner.machine->open());
    Revert revert;
    NicEntry entry { volatileKey("host_name"), keyOrVolatile("name"), keyOrVolatile("hwaddr") };
    TRY(make(net, entry, revert));
    parts.nics.append(entry);
    revert.success();
    return {};
}

Result<> Nic::stop(DeviceParts &parts)
{
    parts.nics.append(NicEntry { volatileKey("host_name"), keyOrVolatile("name"), keyOrVolatile("hwaddr") });
    return {};
}

void Nic::stopped()
{
    if (auto net = m_owner.machine->open())
        clear(*net);
    forgetRun();
}

VlanInterface VlanInterface::of(const StringMap &config)
{
    const QString vlan = config.value(u"vlan"_s);
    return { config.value(u"parent"_s), vlan.isEmpty() ? -1 : vlan.toInt() };
}

Result<bool> VlanInterface::isMissing(Netlink &net) const
{
    const auto lower = net.link(parent);
    if (!lower)
        return failure(lower.error().status == 404 ? badRequest(u"Parent device \"%1\" doesn't exist"_s.arg(parent)) : lower.error());
    if (vlan < 0)
        return false;
    if (name().toUtf8().size() >= IF_NAMESIZE)
        return failure(badRequest(u"The name \"%1\" of the VLAN's interface is too long"_s.arg(name())));
    const auto there = net.link(name());
    if (there && (there->kind != "vlan"_L1 || there->vlan != vlan || there->parent != lower->index))
        return failure(badRequest(u"Interface \"%1\" isn't that of VLAN %2 on \"%3\""_s.arg(name()).arg(vlan).arg(parent)));
    if (!there)
        TRY(net.requireKind(u"vlan"_s));
    return !there;
}

Result<> VlanInterface::make(Netlink &net) const
{
    NewLink link { u"vlan"_s, name(), { .up = true } };
    link.parent = parent;
    link.vlan = vlan;
    TRY(net.addLink(link));
    (void)setNetSysctl(u"ipv6/conf/%1/accept_ra"_s.arg(name()), u"0"_s); // it is there for instances: the machine takes no addresses by it
    return {};
}

}
