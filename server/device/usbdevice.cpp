// SPDX-License-Identifier: Apache-2.0
#include "server/device/usbdevice.h"

#include <QDir>
#include <sys/stat.h>

#include "models/config/configschema.h"
#include "server/device/sysnode.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** "/dev/bus/usb/001/004" */
static QString nodePath(const QString &device)
{
    return u"/dev/bus/usb/%1/%2"_s.arg(sysText(device + u"/busnum"_s), 3, u'0').arg(sysText(device + u"/devnum"_s), 3, u'0');
}

Result<QList<InnerNode>> UsbDevice::wanted() const
{
    QList<InnerNode> nodes;
    const QDir devices(m_owner.machine->sys + u"/bus/usb/devices"_s);
    for (const QString &name : devices.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString device = devices.filePath(name);
        const auto number = sysNumber(device + u"/dev"_s); // interfaces of a device ("1-1:1.0") have none
        if (number && isId(key("vendorid"), sysText(device + u"/idVendor"_s)) && isId(key("productid"), sysText(device + u"/idProduct"_s)))
            nodes.append({ nodePath(device), S_IFCHR, *number });
    }
    if (nodes.isEmpty() && isTrue(key("required")))
        return failure(badRequest(u"Device \"%1\": Required USB device not found"_s.arg(m_ref.name)));
    return nodes;
}

}
