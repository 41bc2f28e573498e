// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantMap>

#include "models/core/result.h"
#include "models/core/types.h"

namespace quayside {

/** What an image's template can name (doc/image-handling.md, "Templates"). */
struct TemplateContext {
    QString trigger; ///< "create", "copy", "rename", "start"
    QString path;    ///< of the file that is made
    StringMap instance; ///< name, type, architecture, ephemeral, privileged; also called `container`
    StringMap config;   ///< expanded
    DeviceMap devices;  ///< expanded
    StringMap properties;
};

/** Renders the part of pongo2's language that images use: {{ expression }}, {% if … %} {% elif … %} {% else %} {% endif %},
 *  {% for name in … %} {% for key, value in … %} {% endfor %}, {# comment #}; expressions of text, numbers, dotted names,
 *  config_get("key", "default"), == != in and or not ( ), filters default, upper, lower, trim, length,
 *  date (of times, by a layout of Go's). Unknown names are empty, as
 *  there. 400 with the line on anything else. Pure. */
Result<QString> renderTemplate(const QString &text, const TemplateContext &context);
/** The same with other names than an image's; config_get() finds nothing. */
Result<QString> renderTemplate(const QString &text, const QVariantMap &names);

}
