// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A state in words beside its shape.
Item {
    id: control
    property string status
    property string busy
    property int spacing: 5
    property string word: busy !== "" ? busy : StatusText.of(status)
    implicitWidth: glyph.width + spacing + label.implicitWidth
    implicitHeight: label.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: word
    StatusGlyph { id: glyph; anchors.left: parent.left; status: control.status; busy: control.busy !== ""; anchors.verticalCenter: parent.verticalCenter }
    Label {
        id: label
        anchors.left: glyph.right; anchors.leftMargin: control.spacing
        width: Math.min(implicitWidth, control.width - glyph.width - control.spacing)
        text: control.word
        color: control.busy !== "" ? Theme.busy : Theme.statusColor(control.status)
        Accessible.ignored: true
    }
}
