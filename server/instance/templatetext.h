// SPDX-License-Identifier: Apache-2.0
#pragma once

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

/** Renders the part of pongo2's language that images use: {{ expression }} with its operators, config_get("key", "default") and
 *  filters (templatefilters.cpp), {# comment #}, "-" beside a tag's end to cut white space, and the tags if, for, set, with, ifequal,
 *  ifnotequal, firstof, cycle, filter, spaceless, comment, verbatim, templatetag, autoescape (nothing is escaped), macro, block, now,
 *  widthratio, lorem. Nothing is included, no file is read. Unknown names are empty. 400 with the line on anything else, and on what grows or takes too long. Pure. */
Result<QString> renderTemplate(const QString &text, const TemplateContext &context);
/** The same with other names than an image's; config_get() finds nothing. */
Result<QString> renderTemplate(const QString &text, const QVariantMap &names);

}
