// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// On or off, at once.
T.Switch {
    id: control
    implicitWidth: 36
    implicitHeight: 24
    opacity: enabled ? 1 : 0.5
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.checked: checked
    Keys.onReturnPressed: { toggle(); toggled() }
    indicator: Rectangle {
        y: Math.round((control.height - height) / 2)
        width: 36
        height: 20
        radius: 10
        color: control.checked ? (control.hovered ? Theme.accentHover : Theme.accent) : control.hovered ? Theme.pressed : Theme.track
        border { width: control.checked ? 0 : 1; color: Theme.stopped }
        Rectangle {
            x: control.checked !== Theme.mirrored ? parent.width - width - 3 : 3
            anchors.verticalCenter: parent.verticalCenter
            width: 14
            height: 14
            radius: 7
            color: control.checked ? Theme.accentText : Theme.stopped
            Behavior on x { NumberAnimation { duration: Theme.motion } }
        }
        FocusRing { target: control; radius: 12 }
    }
}
