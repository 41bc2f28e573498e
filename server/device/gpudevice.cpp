// SPDX-License-Identifier: Apache-2.0
#include "server/device/gpudevice.h"

#include <QDir>
#include <QRegularExpression>
#include <sys/stat.h>

#include "server/device/sysnode.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** The card's nodes of DRM: card0, renderD128. */
QList<InnerNode> drmNodes(const QString &device)
{
    QList<InnerNode> nodes;
    const QDir folder(device + u"/drm"_s);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const auto number = sysNumber(folder.filePath(name) + u"/dev"_s))
            nodes.append({ u"/dev/dri/"_s + name, S_IFCHR, *number });
    }
    return nodes;
}

/** What NVIDIA's driver has for the card, and for all of its cards. */
QList<InnerNode> nvidiaNodes(const QString &pci)
{
    static const QRegularExpression minorLine(u"^Device Minor:\\s*(\\d+)"_s, QRegularExpression::MultilineOption);
    const auto found = minorLine.match(sysText(u"/proc/driver/nvidia/gpus/%1/information"_s.arg(pci)));
    if (!found.hasMatch())
        return {};
    QList<InnerNode> nodes;
    for (const QString &name : { u"nvidia"_s + found.captured(1), u"nvidiactl"_s, u"nvidia-uvm"_s, u"nvidia-uvm-tools"_s, u"nvidia-modeset"_s }) {
        struct stat info {};
        const QString path = u"/dev/"_s + name;
        if (::stat(path.toUtf8().constData(), &info) == 0 && S_ISCHR(info.st_mode))
            nodes.append({ path, S_IFCHR, info.st_rdev });
    }
    return nodes;
}
}

bool GpuDevice::isWanted(const QString &card, const QString &device, const QString &pci) const
{
    const bool isAt = key("pci").isEmpty() || key("pci").compare(pci, Qt::CaseInsensitive) == 0
        || u"0000:"_s.append(key("pci")).compare(pci, Qt::CaseInsensitive) == 0;
    return isAt && (key("id").isEmpty() || u"card"_s + key("id") == card) && isId(key("vendorid"), sysText(device + u"/vendor"_s))
        && isId(key("productid"), sysText(device + u"/device"_s));
}

Result<QList<InnerNode>> GpuDevice::wanted() const
{
    static const QRegularExpression cardName(u"^card\\d+$"_s);
    QList<InnerNode> nodes;
    const QDir cards(m_owner.machine->sys + u"/class/drm"_s);
    for (const QString &card : cards.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString device = QFileInfo(cards.filePath(card) + u"/device"_s).canonicalFilePath();
        if (!cardName.match(card).hasMatch() || device.isEmpty())
            continue;
        const QString pci = QFileInfo(device).fileName();
        if (!isWanted(card, device, pci))
            continue;
        for (const InnerNode &node : drmNodes(device) + nvidiaNodes(pci)) {
            if (!nodes.contains(node))
                nodes.append(node);
        }
    }
    if (nodes.isEmpty())
        return failure(badRequest(u"Device \"%1\": Failed to detect requested GPU device"_s.arg(m_ref.name)));
    return nodes;
}

}
