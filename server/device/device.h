// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include "models/core/result.h"
#include "models/core/types.h"
#include "server/device/runconfig.h"
#include "server/system/netlink.h"

namespace quayside {

/** A device of an instance as its code sees it. */
struct DeviceRef {
    QString name;       ///< "eth0", "root"
    StringMap config;   ///< its keys, `type` included
    StringMap volatiles; ///< what is remembered of it: "volatile.<name>.KEY" by KEY
};

class Firewall;
class NetworkService;
class StorageService;

/** The machine's network as devices reach it; tests have their own. */
struct MachineNetwork {
    std::function<Result<Netlink>()> open = &Netlink::open;
    QString sys = QStringLiteral("/sys"); ///< where sysfs is

    static const MachineNetwork &real();
};

/** The instance that a device belongs to, as far as devices have to know it. */
struct DeviceOwner {
    QString project, instance;
    QString folder;                    ///< DIR/devices/NAME: what devices need on the machine
    QString logs;                      ///< DIR/logs/NAME
    IdMap idmap;                       ///< of the instance that runs or starts; empty: privileged
    StorageService *storage = nullptr; ///< for volumes
    DeviceMap devices;                 ///< all of the instance, as they are in force; nics with their `host_name`
    qint64 pid = 0;                    ///< of its init; 0 when it doesn't run
    Firewall *firewall = nullptr;
    NetworkService *networks = nullptr; ///< for nics of managed networks
    const MachineNetwork *machine = &MachineNetwork::real();
    /** Whether a device of another running instance uses that interface of the machine, or hangs on it. */
    std::function<bool(const QString &interface)> isUsedByOthers = {};
};

/** What may change on the machine by itself and matters to a device. */
struct DeviceWatch {
    QString path;      ///< where something may appear or vanish; empty: nowhere
    bool udev = false; ///< any device of the machine
    bool operator==(const DeviceWatch &) const = default;
};

/** One kind of device; objects live for one verb. Verbs change `ref().volatiles`, which the caller stores. Blocking. Source:
 *  doc/instances.md, "Device types". */
class Device {
public:
    Device(DeviceRef ref, const DeviceOwner &owner) : m_ref(std::move(ref)), m_owner(owner) { }
    virtual ~Device() = default;

    /** The device of that type (and nictype). 400 for an unknown type. */
    static Result<std::unique_ptr<Device>> create(DeviceRef ref, const DeviceOwner &owner = {});

    /** When it comes to an instance, or the instance starts: fills in what is to stay the same over restarts (hardware address).
     *  `others` are all devices of the instance. */
    virtual Result<> add(const DeviceMap &others);
    /** Whether what its keys name is there and they fit it, whoever has the device: a profile's too. 400 otherwise. */
    virtual Result<> checkPlace() const { return {}; }
    /** When the user gives it to an instance or changes it there: 400 when another instance has what only one can have. Not asked for
     *  copies, which may wait for the original to go. */
    virtual Result<> admit() const { return {}; }
    /** Whether it can come to and go from an instance that runs (LXD's CanHotPlug). */
    virtual bool isHotpluggable() const { return true; }
    /** Keys that change without taking the device away and giving it back. */
    virtual QStringList liveKeys() const { return {}; }
    /** Just before start(): notes in ref().volatiles what stopped() needs to clean up after, also if the daemon dies meanwhile; the caller
     *  stores it before it goes on. Changes nothing on the machine that would have to be taken back. 400 when the machine can't give it. */
    virtual Result<> prepare() { return {}; }
    /** What it asks of the driver, at a start or while the instance runs; 400 when the machine can't give it, 501 when this server
     *  can't. */
    virtual Result<> start(DeviceParts &parts) = 0;
    /** Only liveKeys() changed since `before`: the running instance's device becomes as its keys say now, or stays as it was when that
     *  fails. */
    virtual Result<> update(const StringMap &) { return {}; }
    /** After the driver has given it what start() asked for; the instance runs (owner's `pid`). */
    virtual Result<> started() { return {}; }
    /** What start() asked for and an instance that runs on has to give back. */
    virtual Result<> stop(DeviceParts &) { return {}; }
    /** What refresh() is to be called for. */
    virtual DeviceWatch watch() const { return {}; }
    /** What a running instance has to give back and what it gets, after something it watches may have changed. */
    virtual Result<> refresh(DeviceParts &, DeviceParts &) { return {}; }
    /** After the instance has ended, whatever the reason, or has given the device back. */
    virtual void stopped() { }
    /** After it was stored with its instance, which may not run: what servers of the machine have to know of it. */
    virtual void stored() { }
    /** After it has left its instance for good, or the instance is deleted. */
    virtual void removed() { }

    const DeviceRef &ref() const { return m_ref; }

protected:
    QString key(const char *name) const { return m_ref.config.value(QLatin1StringView(name)); }
    DeviceRef m_ref;
    const DeviceOwner m_owner;
};

}
