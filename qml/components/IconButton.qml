// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A small button that is only an icon; its tip is also its accessible name.
T.AbstractButton {
    id: control
    property string iconName
    property string tip
    property int iconSize: 16
    property color ink: Theme.muted
    // It is on or off; else it does something.
    property bool toggles: false

    implicitWidth: 28
    implicitHeight: 28
    opacity: enabled ? 1 : 0.4
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: tip
    Accessible.checkable: toggles
    Accessible.checked: toggles && checked
    contentItem: Item {
        Icon { anchors.centerIn: parent; name: control.iconName; size: control.iconSize; color: control.hovered ? Theme.text : control.ink }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.pressed : control.hovered || control.checked ? Theme.track : "transparent"
        FocusRing { target: control }
    }
    Tip { visible: control.hovered && control.tip !== ""; text: control.tip }
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
}
