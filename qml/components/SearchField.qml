// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The search of a table; Escape empties it.
TextField {
    id: control
    // How wide it would be, and what its header leaves. Where that is too little, only the lens stands there until someone searches.
    property real wide: 260
    property real room: wide
    readonly property bool folded: room < 110 && !activeFocus && text === ""
    signal leave()
    tight: true
    width: folded ? 36 : room < 110 ? 180 : Math.min(wide, room)
    placeholderShown: !folded
    leftPadding: 30
    rightPadding: 28
    Accessible.searchEdit: true
    Keys.onEscapePressed: text !== "" ? clear() : leave()
    Keys.onDownPressed: leave()
    Tip { visible: control.folded && control.hovered; text: control.placeholderText }
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
