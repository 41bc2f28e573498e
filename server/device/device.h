// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "models/core/result.h"
#include "models/core/types.h"
#include "server/device/runconfig.h"

namespace quayside {

/** A device of an instance as its code sees it. */
struct DeviceRef {
    QString name;       ///< "eth0", "root"
    StringMap config;   ///< its keys, `type` included
    StringMap volatiles; ///< what is remembered of it: "volatile.<name>.KEY" by KEY
};

/** One kind of device; objects live for one verb. Verbs change `ref().volatiles`, which the caller stores. Blocking. Source:
 *  doc/instances.md, "Device types". */
class Device {
public:
    explicit Device(DeviceRef ref) : m_ref(std::move(ref)) { }
    virtual ~Device() = default;

    /** The device of that type (and nictype). 400 for an unknown type. */
    static Result<std::unique_ptr<Device>> create(DeviceRef ref);

    /** When it comes to an instance, or the instance starts: fills in what is to stay the same over restarts (hardware address).
     *  `others` are all devices of the instance. */
    virtual Result<> add(const DeviceMap &others);
    /** What it asks of the driver at a start; 400 when the machine can't give it, 501 when this server can't. */
    virtual Result<> start(RunConfig &run) = 0;
    /** After the instance has ended, whatever the reason. */
    virtual void stopped() { }

    const DeviceRef &ref() const { return m_ref; }

protected:
    QString key(const char *name) const { return m_ref.config.value(QLatin1StringView(name)); }
    DeviceRef m_ref;
};

}
