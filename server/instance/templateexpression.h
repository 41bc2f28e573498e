// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantMap>
#include <functional>
#include <optional>

#include "models/core/result.h"

namespace quayside {

/** What expressions can name: variables, and config keys through config_get(). */
struct TemplateNames {
    QVariantMap variables; ///< values as in templatevalue.h
    std::function<std::optional<QString>(const QString &key)> config;
};

/** Inside of a tag, evaluated as pongo2 does it; 400 without a line number on what isn't understood. Pure. */
namespace templateExpression {
Result<QVariant> value(const QString &text, const TemplateNames &names);
/** "a|upper \"b\" c.d": operands with their filters, one after the other. */
Result<QVariantList> values(const QString &text, const TemplateNames &names);
/** "x=1 y=a.b", or "a.b as x". */
Result<QVariantMap> assignments(const QString &text, const TemplateNames &names);
/** "upper|cut:\" \"" applied to `value`. */
Result<QVariant> filtered(const QVariant &value, const QString &filters, const TemplateNames &names);
/** Where `end` begins in `text` from `from` on, not within quotes; -1: nowhere. */
qsizetype findEnd(const QString &text, const QString &end, qsizetype from);
}

}
