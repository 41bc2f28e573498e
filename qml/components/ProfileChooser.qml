// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Profiles to tick; "default" is ticked at first.
Flow {
    id: chooser
    property alias model: repeater.model
    property var chosen: ["default"]
    spacing: Theme.gap4
    function toggle(name, on) {
        chosen = on ? chosen.concat([name]) : chosen.filter(other => other !== name)
    }
    Repeater {
        id: repeater
        CheckBox {
            required property string name
            required property string description
            text: name
            checked: chooser.chosen.includes(name)
            onToggled: chooser.toggle(name, checked)
            Tip { visible: parent.hovered && text !== ""; text: parent.description }
        }
    }
}
