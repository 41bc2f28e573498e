// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "server/device/device.h"
#include "server/device/proxyprocess.h"

namespace quayside {

struct ProxyAddress;

/** Connections between the machine and the instance, led by a helper process of its own (DIR/devices/NAME/proxy.DEVICE says which, its log
 *  is DIR/logs/NAME/proxy.DEVICE.log) or, with nat, by the firewall. Source: doc/instances.md, "Type: proxy"; extensions proxy*. */
class Proxy final : public Device {
public:
    using Device::Device;
    /** 400 for nat to an address that none of the instance's bridged nics has for good. */
    Result<> start(DeviceParts &parts) override;
    /** 400 "Error occurred when starting proxy device: …" with the reason, a port that is taken for one. */
    Result<> started() override;
    Result<> stop(DeviceParts &parts) override;
    /** A helper that has died is started again. */
    Result<> refresh(DeviceParts &gone, DeviceParts &come) override;
    void stopped() override;

private:
    bool isNat() const;
    bool listensInside() const;
    QString processFile() const;
    struct Target {
        QString address, port; ///< the nic's, and its end in the bridge
    };
    Result<Target> staticTarget(const ProxyAddress &connect) const;
    Result<> setUpNat();
    Result<> startHelper();
};

/** The helpers of those devices that have one while their instance runs, by the devices' names; of one that has died there is no process. */
std::map<QString, ProxyProcess::Running> proxyHelpers(const QString &folder, const DeviceMap &devices);

/** Ends the helpers of proxies that an instance's folder of devices tells of, but for those devices. */
void clearProxies(const QString &folder, const QStringList &kept = {});

}
