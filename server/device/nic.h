// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/revert.h"
#include "server/device/device.h"

namespace quayside {

/** What all network interfaces of instances share: an address and a name that stay the same, made or taken on the machine before the
 *  instance starts and moved into it by the driver. Source: doc/instances.md, "Type: nic". */
class Nic : public Device {
public:
    using Device::Device;
    /** Those that nobody on the machine goes by. */
    QStringList liveKeys() const override { return { QStringLiteral("boot.priority"), QStringLiteral("maas.subnet.ipv4"), QStringLiteral("maas.subnet.ipv6") }; }
    /** 400 for a name that another one of the instance has. */
    Result<> add(const DeviceMap &others) override;
    Result<> prepare() final;
    Result<> start(DeviceParts &parts) override;
    Result<> stop(DeviceParts &parts) override;
    void stopped() override;

protected:
    /** Checks and notes; see Device::prepare(). */
    virtual Result<> plan(Netlink &net) = 0;
    /** Makes the machine's side and `entry.link`, which volatile "host_name" names already unless it is a pair's end. Steps back go into
     *  `revert`. */
    virtual Result<> make(Netlink &net, NicEntry &entry, Revert &revert) = 0;
    /** Takes the machine's side away as far as it is there; volatiles that only hold for a run are dropped after it. */
    virtual void clear(Netlink &net) = 0;
    /** Whether a random address is kept for it. */
    virtual bool hasOwnHwaddr() const { return true; }
    virtual QString namePrefix() const { return QStringLiteral("eth"); }

    QString volatileKey(const char *name) const { return m_ref.volatiles.value(QLatin1StringView(name)); }
    void note(const char *name, const QString &value) { m_ref.volatiles.insert(QLatin1StringView(name), value); }
    /** The key, or what is remembered under its name. */
    QString keyOrVolatile(const char *name) const { return key(name).isEmpty() ? volatileKey(name) : key(name); }
    bool isOn(const char *name) const;
    QStringList list(const char *name) const; ///< comma separated
    std::optional<int> mtu() const;
    /** 400 when `parent` isn't there. */
    Result<Link> parentLink(Netlink &net) const;
    bool isUsedByOthers(const QString &interface) const { return m_owner.isUsedByOthers && m_owner.isUsedByOthers(interface); }
    static void logged(const Result<> &result);
    static QString randomName(const char *prefix); ///< and eight digits

private:
    void forgetRun();
};

/** The interface that a NIC with a `vlan` hangs on: "eth0.5" over "eth0", one that is there already or made for the time. */
struct VlanInterface {
    QString parent;
    int vlan = -1; ///< none: the parent itself

    static VlanInterface of(const StringMap &config);
    QString name() const { return vlan < 0 ? parent : parent + u'.' + QString::number(vlan); }
    /** Whether it has to be made. 400 when it can't be: the parent is missing, another interface has the name, the kernel has no VLANs. */
    Result<bool> isMissing(Netlink &net) const;
    Result<> make(Netlink &net) const;
};

/** "00:16:3e" and three random bytes. */
QString randomHwaddr();

}
