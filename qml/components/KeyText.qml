// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

// Keys as they stand on the keyboards of the language: "Ctrl+Shift+Del" is "Strg+Umschalt+Entf".
QtObject {
    readonly property var words: ({ "Ctrl": qsTr("Ctrl"), "Shift": qsTr("Shift"), "Enter": qsTr("Enter"), "Space": qsTr("Space"), "Del": qsTr("Del") })
    // Anything that isn't a shortcut stays as it is.
    function of(keys) {
        return /^(Ctrl|Alt|Shift)\+|^(Enter|Space|Del)$/.test(keys) ? keys.replace(/\b[A-Z][a-z]+\b/g, word => words[word] ?? word) : keys
    }
}
