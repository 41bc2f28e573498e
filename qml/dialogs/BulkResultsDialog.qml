// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Quayside.Models

// What became of each instance of a bulk verb.
Dialog {
    id: dialog
    readonly property var bulk: App.instances.bulk
    readonly property var words: ({ waiting: qsTr("Waiting"), running: qsTr("Under way"), done: qsTr("Done"), failed: qsTr("Failed") })
    readonly property var statuses: ({ waiting: "Stopped", running: "Running", done: "Running", failed: "Error" })
    wide: 620
    title: qsTr("Results")
    subtitle: qsTr("%1 of %2 done, %3 failed").arg(bulk.doneCount).arg(bulk.count).arg(bulk.failedCount)
    initialFocus: list
    Rectangle {
        width: parent.width
        height: Math.max(80, Math.min(360, list.contentHeight + 2))
        radius: Theme.radius
        color: Theme.background
        border { width: 1; color: Theme.border }
        ListView {
            id: list
            anchors { fill: parent; margins: 1 }
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: dialog.bulk
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Results")
            T.ScrollBar.vertical: ScrollBar {}
            delegate: Item {
                id: row
                required property int index
                required property string name
                required property string state
                required property string text
                readonly property string said: text !== "" ? text : dialog.words[state]
                width: list.width
                height: Math.max(32, note.implicitHeight + 14)
                Accessible.role: Accessible.ListItem
                Accessible.name: [name, said].join(", ")
                StatusGlyph { anchors.left: parent.left; anchors.leftMargin: 12; y: 9; busy: row.state === "running"; status: dialog.statuses[row.state] }
                Label { anchors.left: parent.left; anchors.leftMargin: 36; width: 180; height: 32; text: row.name; font.weight: Font.DemiBold; elide: Text.ElideMiddle; Accessible.ignored: true }
                Label { id: note; anchors.left: parent.left; anchors.leftMargin: 226; y: 7; width: parent.width - 226 - 14; text: row.said; wrapMode: Text.Wrap; elide: Text.ElideNone; color: row.state === "failed" ? Theme.error : Theme.muted; Accessible.ignored: true }
                HLine { anchors.bottom: parent.bottom; width: parent.width; visible: row.index + 1 < list.count }
            }
        }
    }
    buttons: [
        Button { text: qsTr("Close"); onClicked: dialog.reject() },
        Button { text: qsTr("Try the failed ones again"); primary: true; visible: dialog.bulk.failedCount > 0; enabled: !dialog.bulk.running; onClicked: App.instances.retryFailed() }
    ]
}
