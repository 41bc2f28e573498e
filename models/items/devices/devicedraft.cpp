// SPDX-License-Identifier: Apache-2.0
#include "models/items/devices/devicedraft.h"

#include <algorithm>
#include <cstring>

#include "models/config/devicekeys.h"
#include "models/items/devices/devicechoices.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** What a server must have for a kind of device; "" is the plain one. In the order of the menu. */
struct KindRow {
    QLatin1StringView type, kind, extension;
};
constexpr KindRow kindRows[] = { { "nic"_L1, "network"_L1, "instance_nic_network"_L1 }, { "nic"_L1, "bridged"_L1, {} }, { "nic"_L1, "macvlan"_L1, {} },
    { "nic"_L1, "physical"_L1, {} }, { "nic"_L1, "routed"_L1, "container_nic_routed"_L1 }, { "nic"_L1, "ipvlan"_L1, "container_nic_ipvlan"_L1 },
    { "nic"_L1, "p2p"_L1, {} }, { "nic"_L1, "sriov"_L1, "network_sriov"_L1 }, { "disk"_L1, {}, {} }, { "proxy"_L1, {}, "proxy"_L1 },
    { "unix-char"_L1, {}, {} }, { "unix-block"_L1, {}, {} },
    { "unix-hotplug"_L1, {}, "unix_hotplug_devices"_L1 }, { "usb"_L1, {}, "usb_devices"_L1 }, { "gpu"_L1, {}, "gpu_devices"_L1 },
    { "infiniband"_L1, "physical"_L1, "infiniband"_L1 }, { "infiniband"_L1, "sriov"_L1, "infiniband"_L1 }, { "none"_L1, {}, {} } };

/** What a value of that kind looks like, in the person's language. */
struct KindText {
    const char *kind, *text;
};
constexpr KindText kindTexts[] = { { "boolean", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "True or false is expected here") },
    { "integer", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "A number is expected here") },
    { "rate", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "A rate is expected here, like 100Mbit or 30MB") },
    { "size", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "A size is expected here, like 10GiB") },
    { "mode", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "An octal file mode is expected here, like 0660") },
    { "hexadecimal", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "Four lower-case hexadecimal digits are expected here") },
    { "PCI address", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "A PCI address is expected here, like 0000:01:00.0") },
    { "address", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "An address and ports are expected here, or the path of a socket") },
    { "MAC address", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "A MAC address is expected here: six bytes in hex with colons") },
    { "interface name", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "A name of 2 to 15 characters is expected here") },
    { "IPv4 address", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "An IPv4 address is expected here") },
    { "IPv6 address", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "An IPv6 address is expected here") },
    { "IPv4 addresses", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "An IPv4 address is expected here") },
    { "IPv6 addresses", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "An IPv6 address is expected here") },
    { "IPv4 subnets", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "Subnets are expected here, like 192.0.2.0/24") },
    { "IPv6 subnets", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "Subnets are expected here, like 2001:db8::/64") },
    { "path", QT_TRANSLATE_NOOP("quayside::DeviceDraft", "An absolute path is expected here") } };

QString expectation(const Check &check)
{
    for (const KindText &known : kindTexts) {
        if (!std::strcmp(known.kind, check.kind))
            return DeviceDraft::tr(known.text);
    }
    return DeviceDraft::tr("One of these is expected here: %1").arg(QString::fromLatin1(check.argument).replace(u'|', u", "_s));
}

KeyInfo infoOf(const ConfigKey &key)
{
    const bool isChoice = key.check.predicate == check::isOneOf;
    return { QString::fromLatin1(key.name), keyTypeName(key.type), QString::fromUtf8(key.defaultValue), QString::fromUtf8(key.description), {},
        isChoice ? QString::fromLatin1(key.check.argument).split(u'|') : QStringList() };
}

bool isComplete(const DeviceType &type, const StringMap &device)
{
    const QStringList required = QString::fromLatin1(type.required).split(u'|', Qt::SkipEmptyParts);
    return std::all_of(required.begin(), required.end(), [&](const QString &key) { return device.contains(key); });
}

/** What our own table says of a device of that type; null for one we don't know. */
const DeviceType *typeOf(const QString &type, const QString &kind)
{
    return findDeviceType({ { u"type"_s, type }, { u"nictype"_s, kind == "network"_L1 ? u"bridged"_s : kind } });
}
}

DeviceDraft::DeviceDraft(Server *server, DeviceHints *hints, QObject *parent) : QObject(parent), m_server(server), m_hints(hints)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    connect(&m_form, &ConfigForm::valuesChanged, this, &DeviceDraft::check);
    connect(hints, &DeviceHints::changed, this, &DeviceDraft::check);
}

QStringList DeviceDraft::types(const Server &server, bool isVirtualMachine)
{
    QStringList list;
    for (const KindRow &row : kindRows) {
        const DeviceType *known = typeOf(row.type, row.kind);
        const bool fits = !isVirtualMachine || !known || QLatin1StringView(known->instances) != "container"_L1;
        if (fits && (row.extension.isEmpty() || server.hasExtension(row.extension)) && !list.contains(row.type))
            list << row.type;
    }
    return list;
}

QStringList DeviceDraft::kinds() const
{
    QStringList list;
    for (const KindRow &row : kindRows) {
        const DeviceType *known = typeOf(row.type, row.kind);
        const bool fits = !m_begin.isVirtualMachine || !known || QLatin1StringView(known->instances) != "container"_L1;
        if (row.type == type() && !row.kind.isEmpty() && fits && (row.extension.isEmpty() || m_server->hasExtension(row.extension)))
            list << row.kind;
    }
    if (!m_kind.isEmpty() && !list.contains(m_kind))
        list << m_kind;
    return list;
}

void DeviceDraft::begin(const Begin &begin)
{
    m_begin = begin;
    m_name = begin.name;
    StringMap values = begin.device;
    const QString nicType = values.take(u"nictype"_s);
    values.remove(u"type"_s);
    m_kind = !nicType.isEmpty() ? nicType : values.contains(u"network"_s) ? u"network"_s : QString();
    if (m_kind.isEmpty())
        m_kind = kinds().value(0);
    fillKeys();
    m_form.setSaved(values);
    Q_EMIT begun();
    check();
}

/** From the server's description where there is one, else from our own table. */
void DeviceDraft::fillKeys()
{
    const DeviceType *own = typeOf(type(), m_kind);
    const QString nicType = m_kind == "network"_L1 ? u"bridged"_s : m_kind;
    QList<KeyInfo> keys = m_server->catalog().keys(u"device-"_s + type(), nicType);
    if (keys.isEmpty() && own)
        keys = m_server->catalog().keys(QString::fromLatin1(own->schema.entity()), nicType);
    if (keys.isEmpty() && own) {
        for (const ConfigKey &key : own->schema.keys())
            keys << infoOf(key);
    }
    keys.removeIf([&](const KeyInfo &info) { return !has(info.key); });
    m_keys.clear();
    for (KeyInfo &info : keys) {
        m_keys << info.key;
        info.condition.clear(); // said by the kind already
    }
    m_form.setKeys(keys);
}

void DeviceDraft::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    check();
}

void DeviceDraft::setKind(const QString &kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    fillKeys();
    Q_EMIT begun();
    check();
}

QVariantMap DeviceDraft::values() const { return toVariantMap(m_form.values()); }

/** Whether a device of this kind has that key, as far as we know. */
bool DeviceDraft::has(const QString &key) const
{
    if (key == "type"_L1 || key == "nictype"_L1)
        return false;
    if (type() == "nic"_L1 && (key == "network"_L1 || key == "parent"_L1))
        return m_kind == "p2p"_L1 ? false : (m_kind == "network"_L1) == (key == "network"_L1);
    const DeviceType *own = typeOf(type(), m_kind);
    const ConfigKey *row = own ? own->schema.find(key) : nullptr;
    return !row || own->has(*row);
}

StringMap DeviceDraft::device() const
{
    StringMap device { { u"type"_s, type() } };
    if (!m_kind.isEmpty() && m_kind != "network"_L1)
        device.insert(u"nictype"_s, m_kind);
    const StringMap values = m_form.values();
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const bool isHalf = type() == "proxy"_L1 && (it.key() == "listen"_L1 || it.key() == "connect"_L1) && !isWholeAddress(it.key());
        if (has(it.key()) && !isHalf && !it->trimmed().isEmpty())
            device.insert(it.key(), it->trimmed());
    }
    return device;
}

bool DeviceDraft::isWholeAddress(const QString &key) const
{
    return !proxyPart(key, u"host"_s).isEmpty() && (proxyPart(key, u"protocol"_s) == "unix"_L1 || !proxyPart(key, u"port"_s).isEmpty());
}

bool DeviceDraft::isDirty() const
{
    return m_begin.oldName.isEmpty() || m_name.trimmed() != m_begin.oldName || device() != m_begin.device;
}

/** Another kind of server may take what we don't know: its own word counts there. */
bool DeviceDraft::isReady() const
{
    if (m_errors.contains(u"name"_s) || m_name.trimmed().isEmpty() || !isDirty())
        return false;
    const StringMap device = this->device();
    const DeviceType *own = findDeviceType(device);
    if (!own || m_server->kind() != "Quayside"_L1)
        return true;
    return isComplete(*own, device) && m_errors.isEmpty() && !(own->rule && !own->rule(device).isEmpty());
}

void DeviceDraft::check()
{
    m_errors.clear();
    m_notes.clear();
    checkName();
    checkValues();
    if (type() == "nic"_L1)
        checkAddresses();
    if (type() == "proxy"_L1)
        checkListen();
    Q_EMIT changed();
}

void DeviceDraft::checkName()
{
    const QString name = m_name.trimmed();
    if (name != m_begin.oldName && m_begin.otherNames.contains(name))
        m_errors.insert(u"name"_s, tr("There is a device of this name already"));
    else if (name.size() > 64 || name.contains(u'/') || name == "."_L1 || name == ".."_L1)
        m_errors.insert(u"name"_s, tr("At most 64 characters, none of them a slash"));
}

void DeviceDraft::checkValues()
{
    const StringMap device = this->device();
    const DeviceType *own = findDeviceType(device);
    if (!own)
        return;
    for (auto it = device.cbegin(); it != device.cend(); ++it) {
        const ConfigKey *row = own->schema.find(it.key());
        if (row && !row->check.accepts(*it))
            m_errors.insert(it.key(), expectation(row->check));
    }
    // In the server's own words. While a form is being filled in, what is missing is no error.
    const QString against = own->rule && isComplete(*own, device) && m_errors.isEmpty() ? own->rule(device) : QString();
    if (!against.isEmpty() && !against.contains("equired"_L1))
        m_errors.insert(QString(), against);
}

QString DeviceDraft::network() const { return devices::networkOf(device()); }

QString DeviceDraft::freeAddress(const QString &family) const
{
    const bool has = type() == "nic"_L1 && !m_begin.instance.isEmpty() && m_keys.contains(family + u".address"_s);
    return has ? m_hints->freeAddress(network(), family) : QString();
}

void DeviceDraft::checkAddresses()
{
    for (const QString &family : { u"ipv4"_s, u"ipv6"_s }) {
        const QString key = family + u".address"_s, address = device().value(key);
        const QString against = address.isEmpty() || m_errors.contains(key) ? QString() : m_hints->addressProblem(network(), family, address, m_begin.instance);
        if (!against.isEmpty())
            m_errors.insert(key, against);
    }
}

void DeviceDraft::checkListen()
{
    const QString listen = m_form.value(u"listen"_s), bind = m_form.value(u"bind"_s);
    if (!bind.isEmpty() && bind != "host"_L1)
        return;
    const QString device = m_begin.oldName.isEmpty() ? m_name : m_begin.oldName, protocol = listen.section(u':', 0, 0);
    const QString against = m_hints->listenProblem(listen, m_begin.instance, device), taken = m_hints->takenPorts(protocol, m_begin.instance, device);
    if (!against.isEmpty())
        m_notes.insert(u"listen"_s, against);
    else if (!taken.isEmpty())
        m_notes.insert(u"ports"_s, tr("Taken by proxies: %1").arg(taken));
}

void DeviceDraft::pick(const QString &key, const QVariantMap &choice)
{
    QVariantMap set = choice.value(u"set"_s).toMap();
    if (set.isEmpty())
        set.insert(key, choice.value(u"value"_s));
    for (auto it = set.cbegin(); it != set.cend(); ++it)
        m_form.setValue(it.key(), it->toString());
}

QString DeviceDraft::proxyPart(const QString &key, const QString &part) const
{
    const QString address = m_form.value(key), protocol = address.section(u':', 0, 0), rest = address.section(u':', 1);
    if (part == "protocol"_L1)
        return protocol.isEmpty() ? u"tcp"_s : protocol;
    const qsizetype colon = protocol == "unix"_L1 ? -1 : rest.lastIndexOf(u':');
    if (part == "port"_L1)
        return colon < 0 ? QString() : rest.mid(colon + 1);
    return colon < 0 ? rest : rest.left(colon);
}

void DeviceDraft::setProxyPart(const QString &key, const QString &part, const QString &value)
{
    const auto of = [&](const QString &name) { return name == part ? value.trimmed() : proxyPart(key, name); };
    const QString protocol = of(u"protocol"_s), host = of(u"host"_s), port = of(u"port"_s);
    const bool isOtherFamily = part == "protocol"_L1 && (protocol == "unix"_L1) != (proxyPart(key, u"protocol"_s) == "unix"_L1);
    if (isOtherFamily) // a path is no host, nor the other way round
        return m_form.setValue(key, protocol + (protocol == "unix"_L1 ? u":"_s : u"::"_s));
    m_form.setValue(key, protocol == "unix"_L1 ? protocol + u':' + host : protocol + u':' + host + u':' + port);
}

}
