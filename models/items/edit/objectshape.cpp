// SPDX-License-Identifier: Apache-2.0
#include "models/items/edit/objectshape.h"

#include <QJsonArray>
#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr ShapeField instanceFields[] = { { "architecture"_L1, FieldKind::Text }, { "config"_L1, FieldKind::Config }, { "devices"_L1, FieldKind::Devices },
    { "ephemeral"_L1, FieldKind::Boolean }, { "profiles"_L1, FieldKind::Names }, { "stateful"_L1, FieldKind::Boolean },
    { "description"_L1, FieldKind::Text } };
constexpr ShapeField profileFields[] = { { "config"_L1, FieldKind::Config }, { "description"_L1, FieldKind::Text },
    { "devices"_L1, FieldKind::Devices } };
constexpr ShapeField serverFields[] = { { "config"_L1, FieldKind::Config } };

/** LXD 4 and 5 write some of the server's values as numbers and booleans. */
QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}

QJsonObject stringMap(const QJsonValue &value)
{
    QJsonObject map = value.toObject();
    for (auto it = map.begin(); it != map.end(); ++it)
        *it = textOf(*it);
    return map;
}

QJsonValue normalised(const QJsonValue &value, FieldKind kind)
{
    if (kind == FieldKind::Config)
        return stringMap(value);
    if (kind == FieldKind::Names)
        return value.toArray();
    if (kind == FieldKind::Text)
        return value.toString();
    if (kind == FieldKind::Boolean)
        return value.toBool();
    QJsonObject devices = value.toObject();
    for (auto it = devices.begin(); it != devices.end(); ++it)
        *it = stringMap(*it);
    return devices;
}
}

const ShapeField *ObjectShape::find(QStringView name) const
{
    const auto it = std::find_if(fields.begin(), fields.end(), [&](const ShapeField &field) { return name == field.name; });
    return it == fields.end() ? nullptr : &*it;
}

QJsonObject ObjectShape::writable(const QJsonObject &answer) const
{
    QJsonObject object;
    for (const ShapeField &field : fields) {
        if (answer.contains(field.name))
            object.insert(field.name, normalised(answer.value(field.name), field.kind));
    }
    return object;
}

const ObjectShape &instanceShape()
{
    static constexpr ObjectShape shape { "instance"_L1, "config"_L1, instanceFields };
    return shape;
}

const ObjectShape &profileShape()
{
    static constexpr ObjectShape shape { "instance"_L1, "profile"_L1, profileFields };
    return shape;
}

const ObjectShape &serverShape()
{
    static constexpr ObjectShape shape { "server"_L1, "config"_L1, serverFields };
    return shape;
}

bool isServersOwnKey(QStringView key) { return key.startsWith("volatile."_L1); }

}
