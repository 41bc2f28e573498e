// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A choice among two or three, all visible; arrow keys move.
FocusScope {
    id: control
    // List of {text, value}.
    property var choices: []
    property string value
    // What is chosen there, for whoever doesn't see it.
    property string name
    signal chosen(string value)
    readonly property int index: choices.findIndex(choice => choice.value === value)
    function move(direction) {
        const next = Math.max(0, Math.min(choices.length - 1, index + (Theme.mirrored ? -direction : direction)))
        chosen(choices[next].value)
    }
    width: row.width + 4
    height: Theme.controlHeight
    activeFocusOnTab: true
    Keys.onLeftPressed: move(-1)
    Keys.onRightPressed: move(1)
    readonly property Item spoken: segments.count > 0 && index >= 0 ? segments.itemAt(index) : null
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Rectangle { anchors.fill: parent; radius: Theme.radius; color: Theme.background; border { width: 1; color: Theme.controlBorder } }
    Row {
        id: row
        x: 2
        y: 2
        Repeater {
            id: segments
            model: control.choices
            Rectangle {
                id: segment
                required property var modelData
                required property int index
                readonly property bool on: control.index === index
                width: label.implicitWidth + 26
                height: control.height - 4
                radius: Theme.radius - 2
                color: on ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
                border { width: on ? 1 : 0; color: Theme.accent }
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData.text
                Accessible.checkable: true
                Accessible.checked: on
                Accessible.focusable: true
                Accessible.focused: on && control.activeFocus
                Accessible.onPressAction: control.chosen(modelData.value)
                Label { id: label; anchors.centerIn: parent; text: segment.modelData.text; muted: !segment.on; font.weight: segment.on ? Font.DemiBold : Font.Normal; Accessible.ignored: true }
                HoverHandler { id: hover }
                TapHandler { onTapped: { control.forceActiveFocus(); control.chosen(segment.modelData.value) } }
            }
        }
    }
    FocusRing {}
}
