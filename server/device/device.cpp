// SPDX-License-Identifier: Apache-2.0
#include "server/device/device.h"

#include <algorithm>

#include "server/device/devicetypes.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<> Device::add(const DeviceMap &) { return {}; }

static Result<const DeviceType *> typeOf(const QString &name, const StringMap &config)
{
    if (const DeviceType *type = findDeviceType(config))
        return type;
    const QString kind = config.value(u"nictype"_s);
    const QString what = kind.isEmpty() ? u"Invalid device type \"%1\""_s.arg(config.value(u"type"_s))
                                        : u"Invalid nictype \"%1\""_s.arg(kind);
    return failure(badRequest(u"Device \"%1\": %2"_s.arg(name, what)));
}

Result<std::unique_ptr<Device>> Device::create(DeviceRef ref)
{
    const DeviceType *type = TRY(typeOf(ref.name, ref.config));
    return type->create(std::move(ref));
}

static Result<> checkKey(const DeviceType &type, const QString &device, const QString &key, const QString &value)
{
    if (key == "type"_L1 || (key == "nictype"_L1 && *type.kind != 0))
        return {};
    const auto row = std::find_if(type.keys.begin(), type.keys.end(), [&](const DeviceKey &k) { return key == QLatin1StringView(k.name); });
    if (row == type.keys.end() && !key.startsWith("user."_L1))
        return failure(badRequest(u"Device \"%1\": unknown key \"%2\""_s.arg(device, key)));
    if (row != type.keys.end() && !value.isEmpty() && row->check && !row->check(value))
        return failure(badRequest(u"Device \"%1\": invalid value \"%2\" of \"%3\""_s.arg(device, value, key)));
    return {};
}

Result<> checkDevice(const QString &name, const StringMap &config)
{
    if (name.isEmpty() || name.size() > 63 || name.contains(u'/') || name == "."_L1 || name == ".."_L1)
        return failure(badRequest(u"Invalid device name \"%1\""_s.arg(name)));
    const DeviceType *type = TRY(typeOf(name, config));
    for (auto it = config.begin(); it != config.end(); ++it)
        TRY(checkKey(*type, name, it.key(), it.value()));
    for (const DeviceKey &key : type->keys) {
        if (key.required && config.value(QLatin1StringView(key.name)).isEmpty())
            return failure(badRequest(u"Device \"%1\": missing required key \"%2\""_s.arg(name, QLatin1StringView(key.name))));
    }
    return {};
}

Result<> checkDevices(const DeviceMap &devices)
{
    for (auto it = devices.begin(); it != devices.end(); ++it)
        TRY(checkDevice(it.key(), it.value()));
    return {};
}

}
