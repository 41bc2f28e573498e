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
    activeFocusOnTab: copies
    Accessible.role: copies ? Accessible.Button : Accessible.StaticText
    Accessible.name: name + ": " + value
    Accessible.onPressAction: copy()
    Keys.onReturnPressed: copy()
    Keys.onSpacePressed: copy()
    function copy() {
        App.copyText(value)
        App.notify(qsTr("%1 copied").arg(value), "success")
    }
    Label { id: nameLabel; anchors.left: parent.left;  text: row.name; muted: true; width: Math.min(implicitWidth, parent.width * 0.5); height: parent.height; Accessible.ignored: true }
    Label {
        id: valueLabel
        anchors { right: parent.right; left: nameLabel.right; leftMargin: 12 }
        height: parent.height
        horizontalAlignment: Text.AlignRight
        text: row.value
        mono: true
        elide: Text.ElideMiddle
        foreign: true
        color: row.copies && hover.hovered ? Theme.accent : Theme.text
        Accessible.ignored: true
    }
    HoverHandler { id: hover; cursorShape: row.copies ? Qt.PointingHandCursor : Qt.ArrowCursor }
    TapHandler { enabled: row.copies; onTapped: row.copy() }
    FocusRing { on: row.copies && row.activeFocus; radius: 4 }
    Tip { visible: hover.hovered && (row.copies || valueLabel.truncated); text: row.copies ? qsTr("Copy %1").arg(row.value) : row.value }
}
