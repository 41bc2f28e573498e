// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace quayside {

constexpr int maximumFiller = 10'000; ///< words or paragraphs

/** "Lorem ipsum …": `count` words ("w"), paragraphs in <p> ("p") or plain ones, a line each; from the beginning, or any. */
QString fillerText(int count, const QString &kind, bool random);

}
