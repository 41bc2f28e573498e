// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The search in a terminal's text: at its top right, Return and Shift+Return go up and down, Escape closes it.
Rectangle {
    id: bar
    required property Item terminal
    property bool open: false
    function show() {
        open = true
        field.forceActiveFocus()
        field.selectAll()
    }
    function hide() {
        open = false
        terminal.searchText = ""
        terminal.forceActiveFocus()
    }
    visible: open
    width: 356
    height: 40
    radius: Theme.radius
    color: Theme.raised
    border { width: 1; color: Theme.border }
    TextField {
        id: field
        x: 6
        width: 190
        height: 28
        anchors.verticalCenter: parent.verticalCenter
        placeholderText: qsTr("Search the output")
        onTextChanged: bar.terminal.searchText = text
        Keys.onEscapePressed: bar.hide()
        Keys.onUpPressed: bar.terminal.findNext(-1)
        Keys.onDownPressed: bar.terminal.findNext(1)
        Keys.onReturnPressed: (event) => bar.terminal.findNext(event.modifiers & Qt.ShiftModifier ? 1 : -1)
    }
    Label {
        id: count
        anchors { left: field.right; leftMargin: 6; right: up.left; verticalCenter: parent.verticalCenter }
        muted: true
        font.pixelSize: 12
        horizontalAlignment: Text.AlignHCenter
        text: field.text === "" ? "" : bar.terminal.matchCount === 0 ? qsTr("None") : qsTr("%1 of %2").arg(bar.terminal.matchIndex + 1).arg(bar.terminal.matchCount)
    }
    IconButton { id: up; anchors { right: down.left; verticalCenter: parent.verticalCenter } iconName: "up"; iconSize: 12; tip: qsTr("Previous match"); onClicked: bar.terminal.findNext(-1) }
    IconButton { id: down; anchors { right: close.left; verticalCenter: parent.verticalCenter } iconName: "down"; iconSize: 12; tip: qsTr("Next match"); onClicked: bar.terminal.findNext(1) }
    IconButton { id: close; anchors { right: parent.right; rightMargin: 6; verticalCenter: parent.verticalCenter } iconName: "close"; iconSize: 12; tip: qsTr("Close the search"); onClicked: bar.hide() }
}
