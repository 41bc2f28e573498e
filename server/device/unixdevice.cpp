// SPDX-License-Identifier: Apache-2.0
#include "server/device/unixdevice.h"

#include <QDir>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "models/config/configschema.h"
#include "server/system/udevdatabase.h"

namespace quayside {

using namespace Qt::StringLiterals;

bool UnixDevice::isRequired() const { return key("required").isEmpty() || isTrue(key("required")); }

DeviceWatch UnixDevice::watch() const { return { isRequired() ? QString() : source(), false }; }

Result<QList<InnerNode>> UnixDevice::wanted() const
{
    const mode_t kind = key("type") == "unix-block"_L1 ? S_IFBLK : S_IFCHR;
    const QString target = QDir::cleanPath(u'/' + (key("path").isEmpty() ? key("source") : key("path")));
    const bool numbered = !key("major").isEmpty() && !key("minor").isEmpty();
    const dev_t number = makedev(key("major").toUInt(), key("minor").toUInt());
    struct stat info {};
    const bool exists = source().startsWith(u'/') && ::stat(source().toUtf8().constData(), &info) == 0;
    if (exists && (info.st_mode & S_IFMT) == kind)
        return QList<InnerNode> { { target, kind, numbered ? number : info.st_rdev } };
    if (!isRequired())
        return QList<InnerNode>();
    if (exists && !numbered)
        return failure(badRequest(u"Device \"%1\": Path specified is not a %2 device: %3"_s.arg(m_ref.name, key("type"), source())));
    if (!numbered)
        return failure(badRequest(u"Device \"%1\": The required device path doesn't exist and the major and minor settings are not specified"_s.arg(m_ref.name)));
    return QList<InnerNode> { { target, kind, number } };
}

Result<QList<InnerNode>> UnixHotplug::wanted() const
{
    QList<InnerNode> nodes;
    for (const UdevNode &node : udevNodes()) {
        const bool matches = (key("vendorid").isEmpty() || node.vendorId == key("vendorid"))
            && (key("productid").isEmpty() || node.productId == key("productid"));
        if (matches && !node.vendorId.isEmpty() && !node.subsystem.startsWith("usb"_L1))
            nodes.append({ node.path, mode_t(node.block ? S_IFBLK : S_IFCHR), node.number });
    }
    if (nodes.isEmpty() && isTrue(key("required")))
        return failure(badRequest(u"Device \"%1\": Required Unix Hotplug device not found"_s.arg(m_ref.name)));
    return nodes;
}

}
