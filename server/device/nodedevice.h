// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <sys/types.h>

#include "server/device/device.h"

namespace quayside {

/** A device node that an instance shall have. */
struct InnerNode {
    QString target; ///< path inside, "/dev/name"
    mode_t kind = 0; ///< S_IFCHR or S_IFBLK
    dev_t number = 0;
    bool operator==(const InnerNode &) const = default;
};

/** What gives an instance device nodes. They are files in the owner's folder with the ids of the inside, mounted into it; what is there
 *  is what the instance has. Keys uid, gid, mode (0660). Source: doc/instances.md, "Type: unix-char". */
class NodeDevice : public Device {
public:
    using Device::Device;
    Result<> start(DeviceParts &parts) override;
    Result<> stop(DeviceParts &parts) override;
    void stopped() override;
    Result<> refresh(DeviceParts &gone, DeviceParts &come) override;

protected:
    /** What it has now, as far as the machine has it. 400 when something that is required is missing. */
    virtual Result<QList<InnerNode>> wanted() const = 0;

private:
    QString prefix() const;
    QString fileOf(const InnerNode &node) const;
    QList<InnerNode> existing() const;
    QList<InnerNode> ofOthers() const;
    Result<> make(const InnerNode &node, DeviceParts &parts) const;
    void list(const InnerNode &node, DeviceParts &parts) const;
};

}
