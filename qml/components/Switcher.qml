// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A box that names the current choice and opens a menu of others.
T.AbstractButton {
    id: control
    property string title
    property string subtitle
    property bool strong: false
    property Menu menu
    implicitHeight: 49
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: title + " " + subtitle
    onClicked: menu.below(control)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onDownPressed: clicked()
    background: Rectangle {
        radius: Theme.radius
        color: control.hovered ? Theme.hover : Theme.raised
        border { width: 1; color: Theme.controlBorder }
        FocusRing { target: control }
    }
    contentItem: Item {
        Column {
            anchors.left: parent.left; anchors.leftMargin: 11
            width: parent.width - 42
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2
            Label { text: control.title; width: parent.width; font.weight: control.strong ? Font.DemiBold : Font.Normal; Accessible.ignored: true }
            Label { text: control.subtitle; width: parent.width; muted: true; font.pixelSize: Theme.smallSize; Accessible.ignored: true }
        }
        Icon { name: "down"; size: 12; color: Theme.text; anchors { right: parent.right; rightMargin: 9; verticalCenter: parent.verticalCenter } }
    }
}
