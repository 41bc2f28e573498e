// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// Words that could stand at the cursor; the text keeps the focus and hands its keys over.
PopupBox {
    id: popup
    property var list: []
    property int current: 0
    signal accepted(var completion)
    // True when the key was for the list.
    function handle(key) {
        if (key === Qt.Key_Down || key === Qt.Key_Up)
            current = Math.max(0, Math.min(list.length - 1, current + (key === Qt.Key_Down ? 1 : -1)))
        else if (key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Tab)
            accepted(list[current])
        else if (key === Qt.Key_Escape)
            close()
        else
            return false
        return true
    }
    focus: false
    padding: 4
    width: 440
    height: Math.min(list.length, 8) * 24 + 8
    contentItem: ListView {
        id: view
        clip: true
        model: popup.list
        currentIndex: popup.current
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Completions")
        T.ScrollBar.vertical: ScrollBar {}
        delegate: Rectangle {
            id: word
            required property var modelData
            required property int index
            width: view.width
            height: 24
            radius: 4
            color: index === popup.current ? Theme.selected : area.containsMouse ? Theme.hover : "transparent"
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.label
            Accessible.focused: index === popup.current
            Label { id: name; anchors.left: parent.left; anchors.leftMargin: 8; height: parent.height; width: Math.min(implicitWidth, parent.width - 16); mono: true; text: word.modelData.label; Accessible.ignored: true }
            Label { anchors { left: name.right; leftMargin: 12; right: parent.right; rightMargin: 8 } height: parent.height; muted: true; font.pixelSize: Theme.smallSize; text: word.modelData.detail; Accessible.ignored: true }
            MouseArea { id: area; anchors.fill: parent; hoverEnabled: true; onClicked: popup.accepted(word.modelData) }
        }
    }
}
