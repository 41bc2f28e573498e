// SPDX-License-Identifier: Apache-2.0
// Messages of the kernel and of udev about devices: anybody on the machine may send some.
#include <cstdint>
#include <cstdlib>

#include "server/system/uevent.h"

using namespace quayside;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto event = Uevent::parse(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (event && (event->action.isEmpty() || event->action != event->properties.value("ACTION")))
        abort();
    return 0;
}
