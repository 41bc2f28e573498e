// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/configform.h"
#include "models/items/edit/objectshape.h"

namespace quayside {

/** What could stand at the cursor. */
struct Completion {
    QString label, detail; ///< for showing
    QString insert;        ///< replaces the text from `from` to the cursor
    int from = 0;
    bool operator==(const Completion &) const = default;
};

/** What is known for completing a text of one shape. */
struct CompletionSource {
    const ObjectShape &shape;
    const KeyIndex &keys;         ///< of the configuration
    const KeyCatalog &catalog;    ///< for those of devices
    QStringList profiles;         ///< names of those that there are
};

/** Fields, keys, values, profiles and device keys that fit what stands before the cursor and aren't there yet; best first. */
QList<Completion> completions(const CompletionSource &source, const QString &text, int cursor);

/** Keys of devices of that type ("nic"), however finely the server's catalogue divides them ("device-nic-bridged", "device-unix"). */
QList<KeyInfo> deviceKeys(const KeyCatalog &catalog, const QString &type);

}
