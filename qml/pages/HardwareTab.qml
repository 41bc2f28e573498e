// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// The hardware of a server's machine as a tree; arrow keys fold and unfold.
FocusScope {
    id: tab
    readonly property var server: parent.server
    readonly property var tree: parent.area.hardware
    readonly property bool able: server.state !== "connected" || server.hasExtension("resources")
    Binding { target: tab.tree; property: "search"; value: search.text }
    Component.onDestruction: tree.search = ""
    SearchField { id: search; anchors.left: parent.left; width: 280; placeholderText: qsTr("Search hardware"); onLeave: list.forceActiveFocus() }
    Row {
        anchors.right: parent.right
        spacing: Theme.gap2
        Button { text: qsTr("Unfold all"); enabled: search.text === ""; onClicked: tab.tree.expandAll(true) }
        Button { text: qsTr("Fold all"); enabled: search.text === ""; onClicked: tab.tree.expandAll(false) }
    }
    Card {
        anchors { top: search.bottom; topMargin: Theme.gap3; bottom: parent.bottom }
        width: parent.width
        clip: true
        ListView {
            id: list
            anchors { fill: parent; margins: 1; topMargin: 5; bottomMargin: 5 }
            focus: true
            clip: true
            activeFocusOnTab: true
            model: tab.tree
            boundsBehavior: Flickable.StopAtBounds
            currentIndex: -1
            highlightMoveDuration: 0
            Accessible.role: Accessible.Tree
            Accessible.name: qsTr("Hardware")
            T.ScrollBar.vertical: ScrollBar {}
            Keys.onRightPressed: tab.tree.setExpanded(currentIndex, !Theme.mirrored)
            Keys.onLeftPressed: tab.tree.setExpanded(currentIndex, Theme.mirrored)
            Keys.onReturnPressed: if (currentItem) tab.tree.setExpanded(currentIndex, !currentItem.expanded)
            delegate: HardwareRow {
                width: list.width
                current: list.activeFocus && ListView.isCurrentItem
                onPressed: { list.forceActiveFocus(); list.currentIndex = index }
                onToggled: tab.tree.setExpanded(index, !expanded)
            }
        }
        ListRing { list: list }
        EmptyState { anchors.centerIn: parent; visible: list.count === 0 && tab.server.state === "connected"; iconName: search.text === "" ? "server" : "search"
            title: search.text !== "" ? qsTr("Nothing matches") : tab.able ? qsTr("Nothing read yet") : qsTr("This server doesn't tell of its hardware") }
    }
    Shortcut { sequences: ["Ctrl+F", "/"]; onActivated: search.forceActiveFocus() }
}
