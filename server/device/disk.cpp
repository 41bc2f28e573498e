// SPDX-License-Identifier: Apache-2.0
#include "server/device/disk.h"

#include <QFileInfo>

#include "models/config/configschema.h"

namespace quayside {

using namespace Qt::StringLiterals;

bool isRootDisk(const StringMap &config)
{
    return config.value(u"type"_s) == "disk"_L1 && config.value(u"path"_s) == "/"_L1 && config.value(u"source"_s).isEmpty();
}

Result<> Disk::start(DeviceParts &parts)
{
    if (isRootDisk(m_ref.config))
        return {};
    const QFileInfo source(key("source"));
    if (!key("pool").isEmpty() || !source.isAbsolute())
        return failure(notImplemented(u"Device \"%1\": only folders and files of the host are supported as disks by this server yet"_s.arg(m_ref.name)));
    if (!source.exists()) {
        if (key("required").isEmpty() || isTrue(key("required")))
            return failure(badRequest(u"Device \"%1\": missing source path \"%2\""_s.arg(m_ref.name, key("source"))));
        return {};
    }
    if (!source.isDir() && !source.isFile())
        return failure(notImplemented(u"Device \"%1\": block devices are not supported by this server yet"_s.arg(m_ref.name)));
    MountEntry mount;
    mount.source = source.filePath();
    mount.target = key("path");
    mount.options = { isTrue(key("recursive")) ? u"rbind"_s : u"bind"_s };
    if (isTrue(key("readonly")))
        mount.options.append(u"ro"_s);
    if (isTrue(key("shift")) && !m_owner.idmap.isEmpty())
        mount.options.append(u"idmap"_s);
    parts.mounts.append(mount);
    return {};
}

Result<> Disk::stop(DeviceParts &parts)
{
    if (!isRootDisk(m_ref.config))
        parts.mounts.append({ {}, key("path") });
    return {};
}

}
