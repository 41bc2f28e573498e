// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "models/api/resourcesgpu.h"
#include "server/resources/sysfs.h"

namespace quayside {

/** What NVIDIA's driver tells of a card by its PCI address (/proc/driver/nvidia); none where that driver isn't. Brand, architecture and
 *  CUDA version come from nvidia-container-cli, where it is installed: it is asked once for each version of the
 *  driver, as it is slow. Blocking. */
std::optional<api::GpuNvidia> nvidiaOf(const Sysfs &sys, const QString &pciAddress);

}
