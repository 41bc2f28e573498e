// SPDX-License-Identifier: Apache-2.0
#include "server/system/virtualfunctions.h"

#include <QDir>
#include <QFileInfo>

#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

VirtualFunctions::VirtualFunctions(const QString &sys, const QString &parent)
    : m_sys(sys), m_device(u"%1/class/net/%2/device"_s.arg(sys, parent)) { }

int VirtualFunctions::number(const char *file) const
{
    return readSmallFile(m_device + u'/' + QLatin1StringView(file)).value_or("0").trimmed().toInt();
}

QList<FunctionOfCard> VirtualFunctions::list() const
{
    QList<FunctionOfCard> functions;
    for (int i = 0; i < number("sriov_numvfs"); ++i) {
        const QString folder = m_device + u"/virtfn%1"_s.arg(i);
        const QStringList interfaces = QDir(folder + u"/net"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        functions.append({ i, interfaces.value(0), QFileInfo(QFileInfo(folder).symLinkTarget()).fileName(), folder });
    }
    return functions;
}

Result<> VirtualFunctions::check() const
{
    if (number("sriov_totalvfs") > 0 || number("sriov_numvfs") > 0)
        return {};
    return failure(badRequest(u"Parent device \"%1\" doesn't support SR-IOV"_s.arg(m_device.section(u'/', -2, -2))));
}

bool VirtualFunctions::canGrow() const { return number("sriov_numvfs") == 0 && number("sriov_totalvfs") > 0; }

Result<> VirtualFunctions::enableAll() const
{
    return writeSmallFile(m_device + u"/sriov_numvfs"_s, QByteArray::number(number("sriov_totalvfs")));
}

Result<> VirtualFunctions::setBound(const FunctionOfCard &function, bool bound, QString &driver) const
{
    if (!bound)
        driver = QFileInfo(QFileInfo(function.folder + u"/driver"_s).symLinkTarget()).fileName();
    if (driver.isEmpty() || function.pciSlot.isEmpty())
        return {};
    return writeSmallFile(u"%1/bus/pci/drivers/%2/%3"_s.arg(m_sys, driver, bound ? u"bind"_s : u"unbind"_s), function.pciSlot.toUtf8());
}

}
