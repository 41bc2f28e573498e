// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantMap>
#include <functional>
#include <optional>

#include "models/core/result.h"

namespace quayside {

/** What expressions can name: variables, config keys through config_get(), and macros. */
struct TemplateNames {
    using Macro = std::function<Result<QVariant>(const QVariantList &arguments)>;
    QVariantMap variables; ///< values as in templatevalue.h
    std::function<std::optional<QString>(const QString &key)> config;
    QMap<QString, Macro> macros = {};
};

/** "name(a, b=1)": how a macro is declared. */
struct TemplateMacro {
    QString name;
    QStringList parameters;
    QVariantMap defaults;
};

/** Inside of a tag, evaluated as pongo2 does it; 400 without a line number on what isn't understood. Pure. */
namespace templateExpression {
Result<QVariant> value(const QString &text, const TemplateNames &names);
/** "a|upper \"b\" c.d": operands with their filters, one after the other. */
Result<QVariantList> values(const QString &text, const TemplateNames &names);
/** "x=1 y=a.b", or "a.b as x". */
Result<QVariantMap> assignments(const QString &text, const TemplateNames &names);
/** With or without "export" behind it. */
Result<TemplateMacro> macro(const QString &text, const TemplateNames &names);
/** "upper|cut:\" \"" applied to `value`. */
Result<QVariant> filtered(const QVariant &value, const QString &filters, const TemplateNames &names);
/** Where `end` begins in `text` from `from` on, not within quotes; -1: nowhere. */
qsizetype findEnd(const QString &text, const QString &end, qsizetype from);
}

}
