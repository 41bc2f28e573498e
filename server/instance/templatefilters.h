// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariant>

#include "models/core/result.h"

namespace quayside {

/** Longest text a template, or one value in it, may become: images are foreign. Characters. */
inline constexpr qsizetype maximumTemplateText = 1 << 20;
/** Longest text that is taken apart into its characters. */
inline constexpr qsizetype maximumTemplateElements = 100'000;

/** `value|name:argument` of pongo2; the argument is invalid when there is none. 400 for a filter that isn't known, or an argument it
 *  can't take. Pure. */
Result<QVariant> applyTemplateFilter(const QString &name, const QVariant &value, const QVariant &argument);

}
