// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// The event stream of every server, filtered.
FocusScope {
    Row {
        id: bar
        anchors.left: parent.left; anchors.leftMargin: 16
        y: 6
        spacing: Theme.gap2
        SearchField { id: search; mono: true; width: 320; height: 28; placeholderText: qsTr("type:lifecycle web-1"); Accessible.name: qsTr("Filter events")
            onTextChanged: App.eventLog.filter = text; onLeave: list.forceActiveFocus() }
        Button { height: 28; text: qsTr("Clear"); onClicked: App.eventLog.clear() }
    }
    ListView {
        id: list
        anchors { top: bar.bottom; topMargin: 6; bottom: parent.bottom; left: parent.left; right: parent.right }
        // Stays at the newest event until the reader scrolls away from it.
        property bool following: true
        model: App.eventLog
        onMovementEnded: following = atYEnd
        onCountChanged: if (following) Qt.callLater(positionViewAtEnd)
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Events")
        T.ScrollBar.vertical: ScrollBar {}
        delegate: Item {
            id: row
            readonly property var levels: ({ "error": qsTr("error"), "warning": qsTr("warning") })
            required property string timeText
            required property string server
            required property string type
            required property string level
            required property string text
            required property string source
            width: list.width
            height: 24
            Accessible.role: Accessible.ListItem
            Accessible.name: [timeText, server, levels[level] ?? "", text, source].filter(part => part !== "").join(", ")
            Label { anchors.left: parent.left; anchors.leftMargin: 16; width: 132; height: parent.height; text: row.timeText; mono: true; muted: true }
            Label { anchors.left: parent.left; anchors.leftMargin: 152; width: 84; height: parent.height; text: row.server; muted: true }
            Label { anchors.left: parent.left; anchors.leftMargin: 240; width: 76; height: parent.height; text: row.type; muted: true }
            Label { anchors.left: parent.left; anchors.leftMargin: 320; width: parent.width - 320 - 16; height: parent.height; text: row.text + (row.source !== "" ? "  " + row.source : "")
                color: row.level === "error" ? Theme.error : row.level === "warning" ? Theme.paused : Theme.text }
        }
    }
    ListRing { list: list }
    EmptyState { anchors.centerIn: list; visible: list.count === 0; iconName: search.text !== "" ? "search" : "activity"; title: search.text !== "" ? qsTr("Nothing matches") : qsTr("No events yet") }
}
