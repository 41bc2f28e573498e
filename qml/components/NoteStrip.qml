// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Something to know before going on, with what can be done about it.
Rectangle {
    id: note
    property string text
    property string action
    signal triggered()
    width: parent.width
    height: Math.max(36, label.implicitHeight + 16)
    radius: Theme.radius
    color: Theme.pausedTint
    Accessible.role: Accessible.Notification
    Accessible.name: text
    Icon { anchors.left: parent.left; anchors.leftMargin: 10; anchors.verticalCenter: parent.verticalCenter; name: "info"; color: Theme.paused; size: 14 }
    Label { id: label; anchors.left: parent.left; anchors.leftMargin: 32; anchors.verticalCenter: parent.verticalCenter; width: parent.width - 32 - (button.visible ? button.width + 16 : 10); text: note.text; wrapMode: Text.Wrap; elide: Text.ElideNone; Accessible.ignored: true }
    Button { id: button; anchors { right: parent.right; rightMargin: 4; verticalCenter: parent.verticalCenter } height: 28; visible: note.action !== ""; text: note.action; onClicked: note.triggered() }
}
