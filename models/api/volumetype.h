// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace quayside {

/** What a storage volume holds; the numbers are the database's. */
enum class VolumeType { Container = 0, Image = 1, Custom = 2, VirtualMachine = 3 };
QString volumeTypeName(VolumeType type); ///< "container", "image", "custom", "virtual-machine"

}
