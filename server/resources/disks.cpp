// SPDX-License-Identifier: Apache-2.0
// Disks and their partitions: /sys/class/block, and what udev found out about them (/run/udev/data).
#include "server/resources/readers.h"
#include "server/system/udevdatabase.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr quint64 sector = 512; ///< of the files "size", whatever the disk's own are

/** "SanDisk\x20Ultra" as udev writes blanks. */
QString decoded(const QByteArray &text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isEscape = text.mid(i, 2) == "\\x" && i + 3 < text.size();
        const int code = isEscape ? text.mid(i + 2, 2).toInt(&isEscape, 16) : 0;
        plain += isEscape && code ? char(code) : text[i];
        i += isEscape && code ? 3 : 0;
    }
    return QString::fromUtf8(plain.trimmed());
}

struct UdevDisk {
    QMap<QByteArray, QByteArray> properties;
    QString deviceId, devicePath; ///< the last in order of its names in those folders of /dev/disk
    QString value(const char *key) const { return QString::fromUtf8(properties.value(key)); }
};

UdevDisk udevDisk(const Sysfs &sys, const QString &number)
{
    const QByteArray text = sys.text(u"/run/udev/data/b"_s + number);
    UdevDisk disk { udevProperties(text), {}, {} };
    for (const QString &link : udevLinks(text)) {
        if (link.startsWith("disk/by-id/"_L1))
            disk.deviceId = std::max(disk.deviceId, link.mid(11));
        else if (link.startsWith("disk/by-path/"_L1))
            disk.devicePath = std::max(disk.devicePath, link.mid(13));
    }
    return disk;
}

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/** How the disk is attached: SCSI stands for much that isn't. `block`: its folder in /sys/devices. */
QString typeOf(const Sysfs &sys, const QString &block)
{
    const QString device = sys.real(block + u"/device"_s), bus = sys.targetName(device + u"/subsystem"_s);
    if (bus == "block"_L1) // a part of another disk, which starts an eMMC's machine
        return sys.targetName(sys.real(device + u"/device"_s) + u"/subsystem"_s);
    if (bus.startsWith("nvme"_L1)) // nvme-subsystem, where there are several paths
        return u"nvme"_s;
    if (bus != "scsi"_L1)
        return bus;
    if (sys.number(block + u"/device/type"_s) == 5)
        return u"cdrom"_s;
    if (block.contains("/usb"_L1))
        return u"usb"_s;
    return block.contains("/ata"_L1) ? u"sata"_s : bus;
}

/** What the disk hangs on: of several paths to an NVMe disk, which belongs to none of them, the first. */
QString attachmentOf(const Sysfs &sys, const QString &block)
{
    const QString device = sys.real(block + u"/device"_s);
    if (sys.targetName(device + u"/subsystem"_s) != "nvme-subsystem"_L1)
        return device;
    return sys.real(device + u"/nvme%1"_s.arg(sys.numbers(device, "nvme").value(0)));
}

QList<api::StoragePartition> partitionsOf(const Machine &machine, const QString &block, const QString &disk)
{
    const Sysfs &sys = machine.sys;
    QList<api::StoragePartition> list;
    for (const QString &name : sys.entries(block, disk.toUtf8().constData())) {
        const QString folder = block + u'/' + name;
        if (const quint64 number = sys.number(folder + u"/partition"_s))
            list.append({ name, deviceNumber(machine, folder), sys.number(folder + u"/ro"_s) != 0, sys.number(folder + u"/size"_s) * sector, number });
    }
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.partition < b.partition; });
    return list;
}

void describeHardware(const Sysfs &sys, api::StorageDisk &disk, const QString &block, const UdevDisk &udev)
{
    const QString device = block + u"/device/"_s;
    disk.model = firstOf({ decoded(udev.properties.value("ID_MODEL_ENC")), udev.value("ID_MODEL"), sys.string(device + u"model"_s),
        sys.string(device + u"name"_s) });
    disk.serial = firstOf({ udev.value("ID_SERIAL_SHORT"), sys.string(device + u"serial"_s), sys.string(block + u"/serial"_s) });
    const QString scsi = sys.string(device + u"wwid"_s); // of other forms than this one much is made up of
    disk.wwn = firstOf({ sys.string(block + u"/wwid"_s), udev.value("ID_WWN_WITH_EXTENSION"), udev.value("ID_WWN"), scsi.startsWith("naa."_L1) ? scsi : QString() });
    disk.firmwareVersion = firstOf({ sys.string(device + u"firmware_rev"_s), udev.value("ID_REVISION"), sys.string(device + u"rev"_s) });
    disk.rpm = udev.value("ID_ATA_ROTATION_RATE_RPM").toULongLong();
    if (!disk.rpm)
        disk.rpm = sys.number(block + u"/queue/rotational"_s);
    disk.blockSize = sys.number(block + u"/queue/physical_block_size"_s);
    disk.deviceId = udev.deviceId;
    disk.devicePath = udev.devicePath;
}

api::StorageDisk diskOf(const Machine &machine, const QString &name, const QString &block, const QString &number)
{
    const Sysfs &sys = machine.sys;
    api::StorageDisk disk;
    disk.id = name;
    disk.device = number;
    disk.type = typeOf(sys, block);
    disk.readOnly = sys.number(block + u"/ro"_s) != 0;
    disk.removable = sys.number(block + u"/removable"_s) != 0;
    if (disk.type != "cdrom"_L1) // without a disc it is a made-up size
        disk.size = sys.number(block + u"/size"_s) * sector;
    const QString attachment = attachmentOf(sys, block);
    disk.numaNode = numaNode(machine, attachment);
    describeHardware(sys, disk, block, udevDisk(sys, number));
    disk.partitions = partitionsOf(machine, block, name);
    if (const QString usb = usbDeviceOf(machine, block); !usb.isEmpty())
        disk.usbAddress = usbAddress(machine, usb);
    else
        disk.pciAddress = pciDeviceOf(attachment).section(u'/', -1);
    return disk;
}
}

api::StorageResources readDisks(const Machine &machine)
{
    api::StorageResources storage;
    for (const QString &name : machine.sys.entries(u"/sys/class/block"_s)) {
        const QString folder = u"/sys/class/block/"_s + name;
        if (!machine.sys.exists(folder + u"/device"_s) || machine.sys.exists(folder + u"/partition"_s)) // loops, RAIDs…
            continue;
        const QString number = deviceNumber(machine, folder), block = machine.sys.real(folder);
        if (number.isEmpty() || block.isEmpty()) // one of several paths to an NVMe disk; one that was taken out just now
            continue;
        storage.disks.append(diskOf(machine, name, block, number));
        storage.total += 1 + quint64(storage.disks.last().partitions.size());
    }
    return storage;
}

}
