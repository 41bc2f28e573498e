// SPDX-License-Identifier: Apache-2.0
#include "server/device/disk.h"

namespace quayside {

using namespace Qt::StringLiterals;

bool isRootDisk(const StringMap &config)
{
    return config.value(u"type"_s) == "disk"_L1 && config.value(u"path"_s) == "/"_L1 && config.value(u"source"_s).isEmpty();
}

Result<> Disk::start(RunConfig &)
{
    if (isRootDisk(m_ref.config))
        return {};
    return failure(notImplemented(u"Device \"%1\": disks other than the root disk are not supported by this server yet"_s.arg(m_ref.name)));
}

}
