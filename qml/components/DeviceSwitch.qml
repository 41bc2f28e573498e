// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A key of a device that is true or false; hidden where a device of this kind has no such key.
CheckBox {
    required property var draft
    required property string key
    // What holds when it isn't set.
    property bool byDefault: false
    readonly property string value: draft.values[key] ?? ""
    visible: draft.keys.includes(key) || value !== ""
    checked: value === "" ? byDefault : value === "true"
    onToggled: draft.set(key, checked === byDefault ? "" : String(checked))
}
