// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The search of a table; Escape empties it.
TextField {
    id: control
    signal leave()
    tight: true
    implicitWidth: 330
    leftPadding: 30
    rightPadding: 28
    Accessible.searchEdit: true
    Keys.onEscapePressed: text !== "" ? clear() : leave()
    Keys.onDownPressed: leave()
    Icon { name: "search"; size: 14; anchors.left: parent.left; anchors.leftMargin: 10; anchors.verticalCenter: parent.verticalCenter }
    IconButton {
        anchors { right: parent.right; rightMargin: 2; verticalCenter: parent.verticalCenter }
        width: 24
        height: 24
        visible: control.text !== ""
        focusPolicy: Qt.TabFocus
        iconName: "close"
        iconSize: 12
        tip: qsTr("Clear the search")
        onClicked: control.clear()
    }
}
