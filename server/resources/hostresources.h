// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/resources.h"
#include "server/resources/linksettings.h"

namespace quayside {

/** What this machine is made of, read anew: nothing is kept but what NVIDIA's tool said and which blocks of memory are in use. Names come from pci.ids and usb.ids (hwdata)
 *  where they are installed. What isn't known is empty or 0; it never fails. Blocking, a few hundred small reads; any thread.
 *  `root`: where /sys, /proc, /run and /usr are looked for; `links` answers for network interfaces. */
api::Resources hostResources(const QString &root = {}, const LinkQuery &links = ethtoolSettings);

}
