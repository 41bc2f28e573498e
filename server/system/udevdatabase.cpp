// SPDX-License-Identifier: Apache-2.0
#include "server/system/udevdatabase.h"

#include <QDir>
#include <QFileInfo>
#include <cstdio>
#include <optional>
#include <sys/sysmacros.h>

#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

static const QString databaseFolder = QStringLiteral("/run/udev/data");

QMap<QByteArray, QByteArray> udevProperties(const QByteArray &text)
{
    QMap<QByteArray, QByteArray> properties;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (line.startsWith("E:") && equals > 2)
            properties.insert(line.mid(2, equals - 2), line.mid(equals + 1));
    }
    return properties;
}

QStringList udevLinks(const QByteArray &text)
{
    QStringList links;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("S:"))
            links.append(QString::fromUtf8(line.mid(2)));
    }
    return links;
}

/** "DEVNAME=ttyUSB0" in a device's file `uevent`. */
static QString nodeName(const QByteArray &uevent)
{
    for (const QByteArray &line : uevent.split('\n')) {
        if (line.startsWith("DEVNAME="))
            return QString::fromUtf8(line.mid(8));
    }
    return {};
}

/** `file`: "c188:0" or "b8:16". */
static std::optional<UdevNode> nodeOf(const QString &file)
{
    char kind = 0;
    unsigned majorNumber = 0, minorNumber = 0;
    if (sscanf(file.toLatin1().constData(), "%c%u:%u", &kind, &majorNumber, &minorNumber) != 3)
        return {};
    const auto properties = udevProperties(readSmallFile(databaseFolder + u'/' + file).value_or(QByteArray()));
    UdevNode node;
    node.vendorId = QString::fromUtf8(properties.value("ID_VENDOR_ID"));
    node.productId = QString::fromUtf8(properties.value("ID_MODEL_ID"));
    if (node.vendorId.isEmpty() && node.productId.isEmpty())
        return {};
    node.block = kind == 'b';
    node.number = makedev(majorNumber, minorNumber);
    const QString device = u"/sys/dev/%1/%2:%3"_s.arg(node.block ? u"block"_s : u"char"_s).arg(majorNumber).arg(minorNumber);
    const QString name = nodeName(readSmallFile(device + u"/uevent"_s).value_or(QByteArray()));
    if (name.isEmpty())
        return {};
    node.path = u"/dev/"_s + name;
    node.subsystem = QFileInfo(QFileInfo(device + u"/subsystem"_s).symLinkTarget()).fileName();
    return node;
}

QList<UdevNode> udevNodes()
{
    QList<UdevNode> nodes;
    for (const QString &file : QDir(databaseFolder).entryList({ u"b*"_s, u"c*"_s }, QDir::Files)) {
        if (const auto node = nodeOf(file))
            nodes.append(*node);
    }
    return nodes;
}

}
