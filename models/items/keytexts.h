// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <span>

namespace quayside {

/** What a configuration key means, in the person's language where the words are those of our own tables; other words as the server wrote them. */
QString keyText(const QString &description);
/** The words that keyText() knows: those of every schema. */
std::span<const char *const> knownKeyTexts();

}
