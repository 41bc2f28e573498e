// SPDX-License-Identifier: Apache-2.0
#include "models/config/configschema.h"

namespace quayside {

using namespace check;

// Configuration of projects.
static constexpr ConfigKey keys[] = {
    { "features.images", KeyType::Boolean, "true", boolean, "Whether the project has its own images and aliases" },
    { "features.profiles", KeyType::Boolean, "true", boolean, "Whether the project has its own profiles" },
    { "features.storage.volumes", KeyType::Boolean, "true", boolean, "Whether the project has its own custom volumes" },
    { "limits.containers", KeyType::Integer, "", natural, "Containers in the project" },
    { "limits.virtual-machines", KeyType::Integer, "", natural, "Virtual machines in the project" },
    { "limits.cpu", KeyType::Integer, "", natural, "Sum of limits.cpu of its instances" },
    { "limits.memory", KeyType::Integer, "", size, "Sum of limits.memory of its instances" },
    { "limits.processes", KeyType::Integer, "", natural, "Sum of limits.processes of its instances" },
    { "restricted", KeyType::Boolean, "true", boolean, "Whether the restricted.* keys are in force" },
    { "restricted.containers.nesting", KeyType::String, "block", oneOf("allow|block"), "Whether security.nesting may be set" },
    { "restricted.containers.privilege", KeyType::String, "unprivileged", oneOf("allow|unprivileged|isolated"),
      "Which privilege containers may have" },
    { "restricted.containers.lowlevel", KeyType::String, "block", oneOf("allow|block"),
      "Whether raw.lxc, raw.idmap, volatile.* and the like may be set" },
    { "restricted.virtual-machines.lowlevel", KeyType::String, "block", oneOf("allow|block"),
      "Whether raw.qemu, volatile.* and the like may be set" },
    { "restricted.devices.disk", KeyType::String, "managed", oneOf("allow|block|managed"),
      "Which disks may be used; managed: only those with a pool" },
    { "restricted.devices.gpu", KeyType::String, "block", oneOf("allow|block"), "Whether GPUs may be used" },
    { "restricted.devices.usb", KeyType::String, "block", oneOf("allow|block"), "Whether USB devices may be used" },
    { "restricted.devices.nic", KeyType::String, "managed", oneOf("allow|block|managed"),
      "Which network interfaces may be used; managed: only those with a network" },
    { "restricted.devices.infiniband", KeyType::String, "block", oneOf("allow|block"), "Whether InfiniBand devices may be used" },
    { "restricted.devices.unix-char", KeyType::String, "block", oneOf("allow|block"), "Whether character devices may be used" },
    { "restricted.devices.unix-block", KeyType::String, "block", oneOf("allow|block"), "Whether block devices may be used" },
    { "restricted.devices.unix-hotplug", KeyType::String, "block", oneOf("allow|block"), "Whether hotplug devices may be used" },
    { "user.*", KeyType::String, "", any, "For the user; the server does not look at it" },
};

const ConfigSchema &projectKeys()
{
    static constexpr ConfigSchema schema("project", keys);
    return schema;
}

}
