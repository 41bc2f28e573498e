// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// What the server's daemon logs, as it comes: by level, searched, following the end.
FocusScope {
    id: tab
    readonly property var log: parent.area.log
    readonly property var colors: ({ error: Theme.error, warning: Theme.paused, info: Theme.text, debug: Theme.muted })
    readonly property var words: ({ debug: qsTr("Debug"), info: qsTr("Info"), warning: qsTr("Warnings"), error: qsTr("Errors") })
    Binding { target: tab.log; property: "search"; value: search.text }
    Component.onDestruction: log.search = ""
    Row {
        id: tools
        width: parent.width
        spacing: Theme.gap3
        Segments { id: levels; name: qsTr("Level"); value: tab.log.level; choices: Object.keys(tab.words).map(level => ({ text: tab.words[level], value: level })); onChosen: (value) => tab.log.level = value }
        SearchField { id: search; wide: 280; room: tab.width - levels.width - followBox.width - buttons.width - 4 * tools.spacing; placeholderText: qsTr("Search the log"); onLeave: list.forceActiveFocus() }
        CheckBox { id: followBox; text: qsTr("Follow"); anchors.verticalCenter: parent.verticalCenter; checked: list.following; onToggled: { list.following = checked; list.follow() } }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        spacing: Theme.gap2
        Button { text: tab.width < 780 ? "" : qsTr("Copy"); tip: text === "" ? qsTr("Copy") : ""; icon.name: "copy"; enabled: list.count > 0; onClicked: { App.copyText(tab.log.text()); App.notify(qsTr("The log was copied"), "success") } }
        Button { text: qsTr("Clear"); enabled: tab.log.keptCount > 0; onClicked: tab.log.clear() }
    }
    Card {
        anchors { top: tools.bottom; topMargin: Theme.gap3; bottom: parent.bottom }
        width: parent.width
        clip: true
        ListView {
            id: list
            anchors { fill: parent; margins: 1; topMargin: 6; bottomMargin: 6 }
            property bool following: true
            function follow() { if (following) Qt.callLater(positionViewAtEnd) }
            focus: true
            clip: true
            activeFocusOnTab: true
            model: tab.log
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            onMovementEnded: following = atYEnd
            onCountChanged: follow()
            Component.onCompleted: follow()
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Log")
            T.ScrollBar.vertical: ScrollBar {}
            delegate: Item {
                id: line
                required property string timeText
                required property string level
                required property string text
                required property string context
                width: list.width
                height: 23
                Accessible.role: Accessible.ListItem
                Accessible.name: [timeText, level, text, context].join(" ")
                Label { anchors.left: parent.left; anchors.leftMargin: 14; width: 66; height: parent.height; text: line.timeText; mono: true; muted: true; Accessible.ignored: true }
                Label { anchors.left: parent.left; anchors.leftMargin: 86; width: 64; height: parent.height; text: line.level; mono: true; color: tab.colors[line.level]; Accessible.ignored: true }
                Label { id: message; anchors.left: parent.left; anchors.leftMargin: 156; width: Math.min(implicitWidth, parent.width - 156 - 14); height: parent.height; text: line.text; foreign: true; color: tab.colors[line.level]; Accessible.ignored: true }
                Label { anchors { left: message.right; leftMargin: 14; right: parent.right; rightMargin: 14 } visible: width > 60; foreign: true; height: parent.height; text: line.context; mono: true; muted: true; Accessible.ignored: true }
            }
        }
        ListRing { list: list }
        EmptyState { anchors.centerIn: parent; visible: list.count === 0; iconName: "logs"; title: tab.log.keptCount > 0 ? qsTr("Nothing matches") : qsTr("Nothing was logged yet")
            text: tab.log.keptCount > 0 ? qsTr("Lines of a lower level are kept, too.") : qsTr("Lines appear here as the server writes them.") }
    }
    Shortcut { sequences: ["Ctrl+F", "/"]; onActivated: search.forceActiveFocus() }
}
