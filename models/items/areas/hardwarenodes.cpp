// SPDX-License-Identifier: Apache-2.0
// From the JSON of /1.0/resources to the words of the hardware tree.
#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include "models/items/areas/hardwaretree.h"
#include "models/items/format.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct Hardware {
    Q_DECLARE_TR_FUNCTIONS(Hardware)
};

using Nodes = QList<HardwareNode>;
enum Kind { Text, Bytes, Megahertz, Megabits, YesNo, Number };

/** A fact of some JSON object: its key, its name and what the value is. */
struct FactSpec {
    const char *key, *name;
    Kind kind = Text;
};
constexpr FactSpec systemFacts[] = { { "uuid", "UUID" }, { "vendor", QT_TRANSLATE_NOOP("Hardware", "Vendor") }, { "product", QT_TRANSLATE_NOOP("Hardware", "Product") }, { "family", QT_TRANSLATE_NOOP("Hardware", "Family") },
    { "version", QT_TRANSLATE_NOOP("Hardware", "Version") }, { "sku", QT_TRANSLATE_NOOP("Hardware", "SKU") }, { "serial", QT_TRANSLATE_NOOP("Hardware", "Serial number") }, { "type", QT_TRANSLATE_NOOP("Hardware", "Type") } };
constexpr FactSpec boardFacts[] = { { "vendor", QT_TRANSLATE_NOOP("Hardware", "Vendor") }, { "product", QT_TRANSLATE_NOOP("Hardware", "Product") }, { "type", QT_TRANSLATE_NOOP("Hardware", "Type") }, { "version", QT_TRANSLATE_NOOP("Hardware", "Version") },
    { "serial", QT_TRANSLATE_NOOP("Hardware", "Serial number") }, { "date", QT_TRANSLATE_NOOP("Hardware", "Date") } };
constexpr FactSpec socketFacts[] = { { "vendor", QT_TRANSLATE_NOOP("Hardware", "Vendor") }, { "frequency", QT_TRANSLATE_NOOP("Hardware", "Frequency"), Megahertz },
    { "frequency_minimum", QT_TRANSLATE_NOOP("Hardware", "Lowest frequency"), Megahertz }, { "frequency_turbo", QT_TRANSLATE_NOOP("Hardware", "Highest frequency"), Megahertz } };
constexpr FactSpec memoryFacts[] = { { "hugepages_total", QT_TRANSLATE_NOOP("Hardware", "Huge pages"), Bytes }, { "hugepages_used", QT_TRANSLATE_NOOP("Hardware", "Huge pages in use"), Bytes },
    { "hugepages_size", QT_TRANSLATE_NOOP("Hardware", "Size of a huge page"), Bytes } };
constexpr FactSpec deviceFacts[] = { { "pci_address", QT_TRANSLATE_NOOP("Hardware", "PCI address") }, { "usb_address", QT_TRANSLATE_NOOP("Hardware", "USB address") }, { "vendor", QT_TRANSLATE_NOOP("Hardware", "Vendor") },
    { "vendor_id", QT_TRANSLATE_NOOP("Hardware", "Vendor's number") }, { "product_id", QT_TRANSLATE_NOOP("Hardware", "Product's number") }, { "driver", QT_TRANSLATE_NOOP("Hardware", "Driver") },
    { "driver_version", QT_TRANSLATE_NOOP("Hardware", "Driver version") }, { "firmware_version", QT_TRANSLATE_NOOP("Hardware", "Firmware") }, { "numa_node", QT_TRANSLATE_NOOP("Hardware", "NUMA node"), Number },
    { "iommu_group", QT_TRANSLATE_NOOP("Hardware", "IOMMU group"), Number }, { "bus_address", QT_TRANSLATE_NOOP("Hardware", "Bus"), Number }, { "device_address", QT_TRANSLATE_NOOP("Hardware", "Device"), Number },
    { "speed", QT_TRANSLATE_NOOP("Hardware", "Speed"), Megabits } };
constexpr FactSpec portFacts[] = { { "address", QT_TRANSLATE_NOOP("Hardware", "Hardware address") }, { "protocol", QT_TRANSLATE_NOOP("Hardware", "Protocol") }, { "link_detected", QT_TRANSLATE_NOOP("Hardware", "Link"), YesNo },
    { "link_speed", QT_TRANSLATE_NOOP("Hardware", "Speed"), Megabits }, { "link_duplex", QT_TRANSLATE_NOOP("Hardware", "Duplex") }, { "auto_negotiation", QT_TRANSLATE_NOOP("Hardware", "Auto-negotiation"), YesNo },
    { "port_type", QT_TRANSLATE_NOOP("Hardware", "Port type") }, { "transceiver_type", QT_TRANSLATE_NOOP("Hardware", "Transceiver") } };
constexpr FactSpec diskFacts[] = { { "model", QT_TRANSLATE_NOOP("Hardware", "Model") }, { "type", QT_TRANSLATE_NOOP("Hardware", "Type") }, { "serial", QT_TRANSLATE_NOOP("Hardware", "Serial number") }, { "wwn", "WWN" },
    { "firmware_version", QT_TRANSLATE_NOOP("Hardware", "Firmware") }, { "block_size", QT_TRANSLATE_NOOP("Hardware", "Block size"), Bytes }, { "rpm", QT_TRANSLATE_NOOP("Hardware", "Revolutions per minute"), Number },
    { "device", QT_TRANSLATE_NOOP("Hardware", "Device number") }, { "device_id", QT_TRANSLATE_NOOP("Hardware", "Device's name") }, { "device_path", QT_TRANSLATE_NOOP("Hardware", "Device path") },
    { "pci_address", QT_TRANSLATE_NOOP("Hardware", "PCI address") }, { "usb_address", QT_TRANSLATE_NOOP("Hardware", "USB address") }, { "numa_node", QT_TRANSLATE_NOOP("Hardware", "NUMA node"), Number },
    { "read_only", QT_TRANSLATE_NOOP("Hardware", "Read-only"), YesNo }, { "removable", QT_TRANSLATE_NOOP("Hardware", "Removable"), YesNo } };
constexpr FactSpec drmFacts[] = { { "card_name", QT_TRANSLATE_NOOP("Hardware", "Card") }, { "card_device", QT_TRANSLATE_NOOP("Hardware", "Card's device") }, { "control_name", QT_TRANSLATE_NOOP("Hardware", "Control") },
    { "render_name", QT_TRANSLATE_NOOP("Hardware", "Render node") }, { "render_device", QT_TRANSLATE_NOOP("Hardware", "Render node's device") } };
constexpr FactSpec nvidiaFacts[] = { { "model", QT_TRANSLATE_NOOP("Hardware", "Model") }, { "brand", QT_TRANSLATE_NOOP("Hardware", "Brand") }, { "uuid", "UUID" }, { "architecture", QT_TRANSLATE_NOOP("Hardware", "Architecture") },
    { "cuda_version", "CUDA" }, { "nvrm_version", "NVRM" } };

QString valueText(const QJsonValue &value, Kind kind)
{
    if (value.isUndefined() || value.isNull())
        return {};
    switch (kind) {
    case Bytes: return value.toInteger() > 0 ? format::bytes(value.toInteger()) : QString();
    case Megahertz: return value.toInteger() > 0 ? Hardware::tr("%1 MHz").arg(QLocale().toString(value.toInteger())) : QString();
    case Megabits: return value.toDouble() > 0 ? Hardware::tr("%1 Mbit/s").arg(QLocale().toString(value.toDouble(), 'g', 6)) : QString();
    case YesNo: return value.toBool() ? Hardware::tr("yes") : Hardware::tr("no");
    case Number: return value.toVariant().toString();
    case Text: break;
    }
    return value.toVariant().toString();
}

template<size_t N>
Nodes factsOf(const QJsonObject &object, const FactSpec (&specs)[N])
{
    Nodes nodes;
    for (const FactSpec &spec : specs) {
        if (const QString value = valueText(object.value(QLatin1StringView(spec.key)), spec.kind); !value.isEmpty())
            nodes << HardwareNode { {}, Hardware::tr(spec.name), value, true };
    }
    return nodes;
}

/** `make` of each object of the array. */
template<class Make>
Nodes each(const QJsonValue &array, Make make)
{
    Nodes nodes;
    for (const QJsonValue &value : array.toArray())
        nodes << make(value.toObject());
    return nodes;
}

QString text(const QJsonObject &object, const char *key) { return object.value(QLatin1StringView(key)).toString(); }
QString number(const QJsonObject &object, const char *key) { return QString::number(object.value(QLatin1StringView(key)).toInteger()); }

QString productName(const QJsonObject &device)
{
    const QString product = text(device, "product"), vendor = text(device, "vendor");
    if (!product.isEmpty())
        return product;
    const QString ids = text(device, "vendor_id") + u':' + text(device, "product_id");
    return vendor.isEmpty() ? ids : vendor + u' ' + ids;
}

HardwareNode coreNode(const QJsonObject &core)
{
    QStringList threads;
    QSet<QString> nodes;
    for (const QJsonValue &thread : core.value("threads"_L1).toArray()) {
        const QJsonObject one = thread.toObject();
        threads << number(one, "id") + (one.value("online"_L1).toBool(true) ? QString() : u" ("_s + Hardware::tr("offline") + u')');
        nodes << number(one, "numa_node");
    }
    QStringList about { Hardware::tr("%n thread(s)", nullptr, int(threads.size())) + u' ' + threads.join(u", "_s),
        Hardware::tr("NUMA node %1").arg(QStringList(nodes.begin(), nodes.end()).join(u", "_s)) };
    if (const QString frequency = valueText(core.value("frequency"_L1), Megahertz); !frequency.isEmpty())
        about << frequency;
    return { {}, Hardware::tr("Core %1").arg(number(core, "core")), about.join(u" · "_s), true };
}

HardwareNode socketNode(const QJsonObject &socket)
{
    Nodes below = factsOf(socket, socketFacts);
    below << each(socket.value("cache"_L1), [](const QJsonObject &cache) -> HardwareNode {
        return { {}, Hardware::tr("Cache L%1 %2").arg(number(cache, "level"), text(cache, "type").toLower()), format::bytes(cache.value("size"_L1).toInteger()), true };
    });
    const Nodes cores = each(socket.value("cores"_L1), coreNode);
    const auto count = int(cores.size());
    below << HardwareNode { {}, Hardware::tr("Cores"), QString::number(count), false, cores };
    return { u"cpu"_s, text(socket, "name"), Hardware::tr("socket %1 · %n core(s)", nullptr, count).arg(number(socket, "socket")), false, below };
}

HardwareNode partNode(const QString &icon, const QString &title, const QString &value, const Nodes &children)
{
    return { icon, title, value, false, children };
}

HardwareNode deviceNode(const QJsonObject &device)
{
    return { {}, productName(device), text(device, "pci_address"), false, factsOf(device, deviceFacts) };
}

HardwareNode gpuNode(const QJsonObject &card)
{
    HardwareNode node = deviceNode(card);
    const QJsonObject drm = card.value("drm"_L1).toObject(), nvidia = card.value("nvidia"_L1).toObject(), sriov = card.value("sriov"_L1).toObject();
    if (!drm.isEmpty())
        node.children << HardwareNode { {}, u"DRM"_s, text(drm, "card_name"), false, factsOf(drm, drmFacts) };
    if (!nvidia.isEmpty())
        node.children << HardwareNode { {}, u"NVIDIA"_s, text(nvidia, "model"), false, factsOf(nvidia, nvidiaFacts) };
    if (!sriov.isEmpty())
        node.children << HardwareNode { {}, Hardware::tr("Virtual functions"), number(sriov, "current_vfs") + u'/' + number(sriov, "maximum_vfs"), false,
            each(sriov.value("vfs"_L1), deviceNode) };
    const QJsonObject mdev = card.value("mdev"_L1).toObject();
    for (auto it = mdev.begin(); it != mdev.end(); ++it)
        node.children << HardwareNode { {}, it.key(), Hardware::tr("%1 available").arg(number(it->toObject(), "available")), true };
    return node;
}

HardwareNode portNode(const QJsonObject &port)
{
    const QString speed = valueText(port.value("link_speed"_L1), Megabits);
    const QString state = port.value("link_detected"_L1).toBool() ? Hardware::tr("link up") : Hardware::tr("no link");
    return { {}, text(port, "id"), speed.isEmpty() ? state : state + u" · "_s + speed, false, factsOf(port, portFacts) };
}

HardwareNode nicNode(const QJsonObject &card)
{
    HardwareNode node = deviceNode(card);
    node.children << each(card.value("ports"_L1), portNode);
    const QJsonObject sriov = card.value("sriov"_L1).toObject();
    if (!sriov.isEmpty())
        node.children << HardwareNode { {}, Hardware::tr("Virtual functions"), number(sriov, "current_vfs") + u'/' + number(sriov, "maximum_vfs"), false,
            each(sriov.value("vfs"_L1), nicNode) };
    return node;
}

HardwareNode diskNode(const QJsonObject &disk)
{
    HardwareNode node { {}, text(disk, "id"), QStringList { text(disk, "model"), format::bytes(disk.value("size"_L1).toInteger()) }.join(u" · "_s), false,
        factsOf(disk, diskFacts) };
    if (text(disk, "model").isEmpty())
        node.value = format::bytes(disk.value("size"_L1).toInteger());
    node.children << each(disk.value("partitions"_L1), [](const QJsonObject &part) -> HardwareNode {
        return { {}, text(part, "id"), format::bytes(part.value("size"_L1).toInteger()), true };
    });
    return node;
}

HardwareNode systemNode(const QJsonObject &system)
{
    Nodes below = factsOf(system, systemFacts);
    const std::pair<QLatin1StringView, QString> parts[] = { { "firmware"_L1, Hardware::tr("Firmware") }, { "chassis"_L1, Hardware::tr("Chassis") },
        { "motherboard"_L1, Hardware::tr("Mainboard") } };
    for (const auto &[key, title] : parts) {
        const QJsonObject part = system.value(key).toObject();
        const QString name = QStringList { text(part, "vendor"), text(part, key == "firmware"_L1 ? "version" : "product") }.join(u' ').trimmed();
        if (!part.isEmpty())
            below << HardwareNode { {}, title, name, false, factsOf(part, boardFacts) };
    }
    return partNode(u"servers"_s, Hardware::tr("System"), (text(system, "vendor") + u' ' + text(system, "product")).trimmed(), below);
}

HardwareNode memoryNode(const QJsonObject &memory)
{
    Nodes below = factsOf(memory, memoryFacts);
    below << each(memory.value("nodes"_L1), [](const QJsonObject &node) -> HardwareNode {
        return { {}, Hardware::tr("NUMA node %1").arg(number(node, "numa_node")),
            format::bytesOf(node.value("used"_L1).toInteger(), node.value("total"_L1).toInteger()), true };
    });
    return partNode(u"memory"_s, Hardware::tr("Memory"), format::bytesOf(memory.value("used"_L1).toInteger(), memory.value("total"_L1).toInteger()), below);
}
}

QList<HardwareNode> hardwareNodes(const QJsonObject &resources)
{
    const auto object = [&](QLatin1StringView key) { return resources.value(key).toObject(); };
    Nodes nodes;
    if (const QJsonObject system = object("system"_L1); !system.isEmpty())
        nodes << systemNode(system);
    if (const QJsonObject cpu = object("cpu"_L1); !cpu.isEmpty())
        nodes << partNode(u"cpu"_s, Hardware::tr("CPU"), Hardware::tr("%n thread(s)", nullptr, cpu.value("total"_L1).toInt()) + u" · "_s + text(cpu, "architecture"),
            each(cpu.value("sockets"_L1), socketNode));
    if (const QJsonObject memory = object("memory"_L1); !memory.isEmpty())
        nodes << memoryNode(memory);
    struct {
        QLatin1StringView key, list;
        QString icon, title;
        HardwareNode (*make)(const QJsonObject &);
    } const groups[] = { { "gpu"_L1, "cards"_L1, u"gpu"_s, Hardware::tr("Graphics"), gpuNode }, { "network"_L1, "cards"_L1, u"nic"_s, Hardware::tr("Network"), nicNode },
        { "storage"_L1, "disks"_L1, u"storage"_s, Hardware::tr("Disks"), diskNode }, { "usb"_L1, "devices"_L1, u"usb"_s, u"USB"_s, deviceNode },
        { "pci"_L1, "devices"_L1, u"pci"_s, u"PCI"_s, deviceNode } };
    for (const auto &group : groups) {
        const Nodes devices = each(object(group.key).value(group.list), group.make);
        if (!devices.isEmpty())
            nodes << partNode(group.icon, group.title, QString::number(devices.size()), devices);
    }
    return nodes;
}

}
