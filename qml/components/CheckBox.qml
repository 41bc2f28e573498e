// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A box to tick, with its words.
T.CheckBox {
    id: control
    implicitWidth: 16 + (text !== "" ? 8 + implicitContentWidth : 0)
    implicitHeight: Math.max(24, implicitContentHeight)
    spacing: 8
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    indicator: Rectangle {
        width: 16
        height: 16
        x: Theme.mirrored ? control.width - width : 0
        y: Math.round((control.height - height) / 2)
        radius: 4
        color: control.checked ? (control.hovered ? Theme.accentHover : Theme.accent) : control.down ? Theme.pressed : control.hovered ? Theme.hover : Theme.raised
        border { width: control.checked ? 0 : 1; color: Theme.stopped }
        Icon { anchors.centerIn: parent; name: "check"; size: 12; color: Theme.accentText; visible: control.checked }
        FocusRing { target: control; radius: 6 }
    }
    contentItem: Label { text: control.text; leftPadding: Theme.mirrored ? 0 : 24; rightPadding: 24 - leftPadding; wrapMode: Text.Wrap; Accessible.ignored: true }
}
