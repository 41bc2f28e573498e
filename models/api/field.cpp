// SPDX-License-Identifier: Apache-2.0
#include "models/api/field.h"

#include <QJsonDocument>

namespace quayside::json {

QJsonValue member(const QJsonObject &object, QLatin1StringView name)
{
    if (const auto exact = object.find(name); exact != object.end())
        return *exact;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return QJsonValue::Undefined;
}

Result<> read(const QJsonValue &j, QJsonObject &out, const QString &path, Overlay)
{
    if (!j.isObject())
        return failure(typeError(path, "an object", j));
    out = j.toObject();
    return {};
}

Result<> read(const QJsonValue &j, RawJson &out, const QString &, Overlay)
{
    out.text.clear();
    JsonWriter(out.text).value(j);
    return {};
}

}
