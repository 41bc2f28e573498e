// SPDX-License-Identifier: Apache-2.0
#include "server/device/nic.h"

#include <QDir>
#include <QRandomGenerator>

namespace quayside {

using namespace Qt::StringLiterals;

QString randomHwaddr()
{
    const quint32 random = QRandomGenerator::system()->generate();
    return u"00:16:3e:%1:%2:%3"_s.arg(random & 0xff, 2, 16, QChar(u'0')).arg((random >> 8) & 0xff, 2, 16, QChar(u'0'))
        .arg((random >> 16) & 0xff, 2, 16, QChar(u'0'));
}

static QString randomHostName()
{
    return u"veth%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0'));
}

/** The first "ethN" that no other nic of the instance has. */
static QString freeName(const DeviceMap &devices)
{
    QStringList taken;
    for (const StringMap &device : devices)
        taken.append(device.value(u"name"_s));
    for (int i = 0;; ++i) {
        if (const QString name = u"eth%1"_s.arg(i); !taken.contains(name))
            return name;
    }
}

Result<> VethNic::add(const DeviceMap &others)
{
    if (key("hwaddr").isEmpty() && !m_ref.volatiles.contains(u"hwaddr"_s))
        m_ref.volatiles.insert(u"hwaddr"_s, randomHwaddr());
    if (key("name").isEmpty() && !m_ref.volatiles.contains(u"name"_s))
        m_ref.volatiles.insert(u"name"_s, freeName(others));
    return {};
}

Result<> VethNic::checkParent() const
{
    const QString parent = key("parent");
    if (parent.contains(u'/') || !QDir(u"/sys/class/net/"_s + parent).exists())
        return failure(badRequest(u"Device \"%1\": parent device \"%2\" doesn't exist"_s.arg(m_ref.name, parent)));
    if (!QDir(u"/sys/class/net/"_s + parent + u"/bridge"_s).exists())
        return failure(badRequest(u"Device \"%1\": parent device \"%2\" is not a bridge"_s.arg(m_ref.name, parent)));
    return {};
}

Result<> VethNic::start(DeviceParts &parts)
{
    const bool bridged = key("nictype") == "bridged"_L1;
    if (bridged)
        TRY(checkParent());
    const auto keyOr = [this](const char *name) {
        return key(name).isEmpty() ? m_ref.volatiles.value(QLatin1StringView(name)) : key(name);
    };
    NicEntry nic;
    nic.name = keyOr("name");
    nic.hwaddr = keyOr("hwaddr");
    nic.hostName = key("host_name").isEmpty() ? randomHostName() : key("host_name");
    nic.parent = bridged ? key("parent") : QString();
    nic.mtu = key("mtu").toInt();
    m_ref.volatiles.insert(u"host_name"_s, nic.hostName);
    parts.nics.append(nic);
    return {};
}

void VethNic::stopped() { m_ref.volatiles.remove(u"host_name"_s); }

}
