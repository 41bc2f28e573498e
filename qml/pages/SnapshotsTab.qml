// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// The instance's snapshots as a timeline, newest above, and the schedule beside them.
FocusScope {
    id: tab
    readonly property var instance: parent.instance
    readonly property var snapshots: instance.snapshots
    readonly property var chosen: snapshots.list[list.currentIndex]
    function ask(verb, more) {
        if (chosen)
            Nav.dialog(verb, Object.assign({ instance: instance, name: chosen.name }, more ?? {}))
    }
    function restore() {
        if (chosen)
            ask("restoresnapshot", { createdText: chosen.createdText, ageText: chosen.ageText, stateful: chosen.stateful })
    }
    function openMenu(anchor) {
        anchor ? menu.below(anchor) : menu.popup()
    }
    Menu {
        id: menu
        MenuItem { text: qsTr("Restore…"); iconName: "restore"; onTriggered: tab.restore() }
        MenuItem { text: qsTr("New instance of it…"); iconName: "plus"; onTriggered: tab.ask("snapshotverb", { verb: "copy" }) }
        MenuItem { text: qsTr("Publish as an image…"); iconName: "publish"; onTriggered: tab.ask("publishsnapshot") }
        MenuLine {}
        MenuItem { text: qsTr("Rename…"); iconName: "rename"; keys: "F2"; onTriggered: tab.ask("snapshotverb", { verb: "rename" }) }
        MenuItem { text: qsTr("Change its expiry…"); iconName: "clock"; enabled: tab.snapshots.canExpire; onTriggered: tab.ask("snapshotverb", { verb: "expiry" }) }
        MenuLine {}
        MenuItem { text: qsTr("Delete…"); iconName: "delete"; destructive: true; keys: qsTr("Del"); onTriggered: tab.ask("deletekept") }
    }
    Card {
        id: card
        anchors { left: parent.left; right: side.left; rightMargin: Theme.gap3; top: parent.top; bottom: parent.bottom }
        clip: true
        Item {
            id: bar
            width: parent.width
            height: 48
            Label { anchors.left: parent.left; anchors.leftMargin: 16; height: parent.height; width: bar.width - makeButton.width - 40; text: tab.snapshots.makingText !== "" ? tab.snapshots.makingText + " …" : qsTr("%n snapshot(s)", "", tab.snapshots.count); font.weight: Font.DemiBold }
            Button { id: makeButton; anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter } text: qsTr("Take a snapshot…"); primary: tab.snapshots.count > 0; tip: "Ctrl+D"
                enabled: tab.snapshots.makingText === ""; onClicked: Nav.dialog("createsnapshot", { instance: tab.instance }) }
            HLine { anchors.bottom: parent.bottom; width: parent.width }
        }
        ListView {
            id: list
            anchors { top: bar.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; margins: 1 }
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: tab.snapshots.list
            currentIndex: -1
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Snapshots")
            T.ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: tab.restore()
            Keys.onEnterPressed: tab.restore()
            Keys.onDeletePressed: tab.ask("deletekept")
            Keys.onShortcutOverride: (event) => event.accepted = event.key === Qt.Key_F2 // the page's elsewhere
            Keys.onPressed: (event) => { if (event.key === Qt.Key_F2) tab.ask("snapshotverb", { verb: "rename" }) }
            Keys.onMenuPressed: if (tab.chosen) tab.openMenu(currentItem)
            header: Item {
                visible: list.count > 0
                width: list.width
                height: visible ? 40 : 0
                Rectangle { anchors.left: parent.left; anchors.leftMargin: 20; y: 20; width: 2; height: 20; color: Theme.border }
                Rectangle { anchors.left: parent.left; anchors.leftMargin: 14; anchors.verticalCenter: parent.verticalCenter; width: 14; height: 14; radius: 7; color: Theme.running }
                Label { anchors.left: parent.left; anchors.leftMargin: 46; height: parent.height; text: qsTr("Now"); font.weight: Font.DemiBold }
            }
            delegate: Column {
                id: entry
                required property var modelData
                required property int index
                readonly property Item spoken: line
                readonly property bool newDay: index === 0 || tab.snapshots.list[index - 1].day !== modelData.day
                width: list.width
                Item {
                    width: parent.width
                    height: entry.newDay ? 30 : 0
                    visible: entry.newDay
                    Rectangle { anchors.left: parent.left; anchors.leftMargin: 20; width: 2; height: parent.height; color: Theme.border }
                    Heading { anchors.left: parent.left; anchors.leftMargin: 46; height: parent.height; text: entry.modelData.day; verticalAlignment: Text.AlignBottom; bottomPadding: 4 }
                }
                SnapshotRow {
                    id: line
                    Accessible.focusable: true
                    Accessible.focused: entry.activeFocus
                    width: parent.width
                    modelData: entry.modelData
                    index: entry.index
                    last: entry.index === list.count - 1
                    current: list.currentIndex === entry.index
                    onPressed: { list.forceActiveFocus(); list.currentIndex = entry.index }
                    onRestoreRequested: { list.currentIndex = entry.index; tab.restore() }
                    onMenuRequested: (anchor) => tab.openMenu(anchor)
                }
            }
        }
        ListRing { list: list }
        EmptyState {
            anchors.centerIn: list
            width: Math.min(420, parent.width - 40)
            visible: list.count === 0 && !tab.snapshots.loading
            iconName: tab.snapshots.errorText !== "" ? "error" : "snapshot"
            title: tab.snapshots.errorText !== "" ? qsTr("The snapshots can't be read") : qsTr("No snapshots yet")
            text: tab.snapshots.errorText !== "" ? tab.snapshots.errorText : qsTr("A snapshot keeps the instance as it is now, to come back to or to make others of.")
            action: qsTr("Take a snapshot")
            onTriggered: Nav.dialog("createsnapshot", { instance: tab.instance })
        }
    }
    ScheduleCard { id: side; anchors.right: parent.right; width: tab.width < 640 ? 264 : 320; height: parent.height; schedule: tab.snapshots.schedule }
    Connections { target: tab.snapshots.schedule; function onSaved() { App.notify(qsTr("The schedule of %1 was changed").arg(tab.instance.name), "success") } }
}
