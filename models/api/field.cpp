// SPDX-License-Identifier: Apache-2.0
#include "models/api/field.h"

#include <QJsonDocument>

namespace quayside::json {

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
