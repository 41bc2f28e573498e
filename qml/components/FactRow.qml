// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Name at the left, value at the right; a value that copies shows it under the pointer.
Item {
    id: row
    property string name
    property string value
    property bool copies: false
    width: parent.width
    height: 23.5
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + value
    Label { id: nameLabel; text: row.name; muted: true; width: Math.min(implicitWidth, parent.width * 0.5); height: parent.height; Accessible.ignored: true }
    Label {
        id: valueLabel
        anchors { right: parent.right; left: nameLabel.right; leftMargin: 12 }
        height: parent.height
        horizontalAlignment: Text.AlignRight
        text: row.value
        mono: true
        elide: Text.ElideMiddle
        color: row.copies && hover.hovered ? Theme.accent : Theme.text
        Accessible.ignored: true
    }
    HoverHandler { id: hover; cursorShape: row.copies ? Qt.PointingHandCursor : Qt.ArrowCursor }
    TapHandler {
        enabled: row.copies
        onTapped: {
            App.copyText(row.value)
            App.notify(qsTr("%1 copied").arg(row.value), "success")
        }
    }
    Tip { visible: hover.hovered && (row.copies || valueLabel.truncated); text: row.copies ? qsTr("Copy %1").arg(row.value) : row.value }
}
