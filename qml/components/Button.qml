// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A push button: plain, primary (one a page) or destructive, with an optional icon and drop-down arrow.
T.Button {
    id: control
    property bool primary: false
    property bool destructive: false
    property bool dropDown: false
    property string tip
    readonly property color face: primary ? (down ? Qt.darker(Theme.accent, 1.2) : hovered ? Theme.accentHover : Theme.accent)
        : destructive ? (down ? Qt.darker(Theme.error, 1.2) : hovered ? Qt.darker(Theme.error, 1.1) : Theme.error)
        : down ? Theme.pressed : hovered ? Theme.hover : Theme.raised
    readonly property color ink: primary ? Theme.accentText : destructive ? (Theme.dark ? "#2B0906" : "#FFFFFF") : Theme.text

    implicitWidth: Math.max(implicitContentWidth + 26, height)
    implicitHeight: Theme.controlHeight
    opacity: enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text !== "" ? text : tip
    Accessible.description: tip
    contentItem: Item {
        implicitWidth: row.implicitWidth
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 6
            Icon { name: control.icon.name; color: control.ink; visible: name !== ""; anchors.verticalCenter: parent.verticalCenter }
            Label {
                text: control.text
                color: control.ink
                font.weight: control.primary || control.destructive ? Font.DemiBold : Font.Normal
                visible: text !== ""
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
            Icon { name: "down"; size: 12; color: control.ink; visible: control.dropDown; anchors.verticalCenter: parent.verticalCenter }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.face
        border { width: control.primary || control.destructive ? 0 : 1; color: Theme.controlBorder }
        FocusRing { target: control }
    }
    Tip { visible: control.hovered && control.tip !== ""; text: KeyText.of(control.tip) }
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
}
