// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantMap>
#include <functional>
#include <optional>

#include "models/core/result.h"

namespace quayside {

/** The value of a config key for config_get(), or none. */
using ConfigLookup = std::function<std::optional<QString>(const QString &key)>;

/** Values are QString, qint64, bool, QVariantMap, QDateTime or invalid (unknown). 400 without a line number on what isn't understood. Pure. */
Result<QVariant> evaluateTemplateExpression(const QString &expression, const QVariantMap &names, const ConfigLookup &lookup);

/** As it is printed, whether it counts as true, and what a loop goes over: one value a round, or key and value of a map. */
QString templateText(const QVariant &value);
bool templateTruth(const QVariant &value);
QList<QVariantList> templateItems(const QVariant &value);

}
