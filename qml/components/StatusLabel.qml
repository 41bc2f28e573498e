// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A state in words beside its shape.
Row {
    id: control
    property string status
    property string busy
    property string word: busy !== "" ? busy : StatusText.of(status)
    spacing: 5
    Accessible.role: Accessible.StaticText
    Accessible.name: word
    StatusGlyph { status: control.status; busy: control.busy !== ""; anchors.verticalCenter: parent.verticalCenter }
    Label {
        width: Math.min(implicitWidth, control.width > 0 ? control.width - 19 : implicitWidth)
        text: control.word
        color: control.busy !== "" ? Theme.busy : Theme.statusColor(control.status)
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
