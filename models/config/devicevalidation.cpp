// SPDX-License-Identifier: Apache-2.0
#include <QSet>

#include "models/config/devicekeys.h"

namespace quayside {

using namespace Qt::StringLiterals;

bool DeviceType::has(const ConfigKey &key) const
{
    return !*key.condition || QString::fromLatin1(key.condition).split(u' ').contains(QLatin1StringView(nicType));
}

const DeviceType *findDeviceType(const StringMap &device)
{
    const QString type = device.value(u"type"_s);
    QString nicType = device.value(u"nictype"_s);
    if (type == "nic"_L1 && nicType.isEmpty() && !device.value(u"network"_s).isEmpty())
        nicType = u"bridged"_s;
    for (const DeviceType &candidate : deviceTypes()) {
        if (type == QLatin1StringView(candidate.name) && (!*candidate.nicType || nicType == QLatin1StringView(candidate.nicType)))
            return &candidate;
    }
    return nullptr;
}

/** The reason for refusing one key, or an empty text. */
static QString refuseKey(const DeviceType &type, const QString &key, const QString &value)
{
    if (key == "type"_L1 || (key == "nictype"_L1 && *type.nicType) || key.startsWith("user."_L1))
        return {};
    const ConfigKey *row = type.schema.find(key);
    if (!row || !type.has(*row))
        return u"Invalid device option \"%1\""_s.arg(key);
    if (value.isEmpty() || row->check.accepts(value))
        return {};
    return u"Invalid value for device option \"%1\": \"%2\" is not %3"_s.arg(key, value.left(100), row->check.allowedText());
}

static QString refuse(const StringMap &device, ConfigOwner owner)
{
    if (device.value(u"type"_s).isEmpty())
        return u"Missing device type in config"_s;
    const DeviceType *type = findDeviceType(device);
    if (!type)
        return u"Unsupported device type"_s;
    if (owner == ConfigOwner::VirtualMachine && QLatin1StringView(type->instances) == "container"_L1)
        return u"Devices of this type are only for containers"_s;
    for (auto it = device.cbegin(); it != device.cend(); ++it) {
        if (const QString reason = refuseKey(*type, it.key(), it.value()); !reason.isEmpty())
            return reason;
    }
    for (const QString &key : QString::fromLatin1(type->required).split(u'|', Qt::SkipEmptyParts)) {
        if (device.value(key).isEmpty())
            return u"Invalid value for device option \"%1\": Required value"_s.arg(key);
    }
    return type->rule ? type->rule(device) : QString();
}

Result<> validateDevice(const QString &name, const StringMap &device, ConfigOwner owner)
{
    const bool named = !name.isEmpty() && name.size() <= 64 && !name.contains(u'/') && name != "."_L1 && name != ".."_L1;
    if (!named)
        return failure(badRequest(u"Invalid device name \"%1\": it must have 1 to 64 characters and no slash"_s.arg(name.left(100))));
    const QString reason = refuse(device, owner);
    if (reason.isEmpty())
        return {};
    return failure(badRequest(u"Device validation failed for \"%1\": %2"_s.arg(name, reason)));
}

Result<> validateDevices(const DeviceMap &devices, ConfigOwner owner)
{
    QSet<QString> paths;
    for (auto it = devices.cbegin(); it != devices.cend(); ++it) {
        TRY(validateDevice(it.key(), *it, owner));
        const QString path = it->value(u"type"_s) == "disk"_L1 ? innerPathOf(*it) : QString();
        if (path.isEmpty())
            continue;
        if (paths.contains(path))
            return failure(badRequest(u"More than one disk device uses the same path \"%1\""_s.arg(path)));
        paths.insert(path);
    }
    return {};
}

}
