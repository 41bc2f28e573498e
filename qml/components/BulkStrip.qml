// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// How far a verb on several instances is, and the way to what became of each.
Rectangle {
    id: strip
    readonly property var bulk: App.instances.bulk ?? null
    readonly property bool shown: bulk !== null && bulk.count > 0
    readonly property string word: !shown ? "" : bulk.verb === "delete" ? qsTr("Delete") : bulk.verb === "snapshot" ? qsTr("Take a snapshot") : (Verbs.named(bulk.verb)?.text ?? bulk.verb)
    height: shown ? 38 : 0
    visible: shown
    color: shown && bulk.failedCount > 0 ? Theme.errorTint : Theme.surface
    Accessible.role: Accessible.StatusBar
    Accessible.name: words.text
    HLine { width: parent.width }
    Row {
        anchors.left: parent.left; anchors.leftMargin: Theme.gap4
        height: parent.height
        spacing: 10
        StatusGlyph { anchors.verticalCenter: parent.verticalCenter; busy: strip.shown && strip.bulk.running; status: strip.shown && strip.bulk.failedCount > 0 ? "Error" : "Running" }
        Label { id: words; height: parent.height; text: !strip.shown ? "" : strip.bulk.failedCount > 0 ? qsTr("%1: %2 of %3 done, %4 failed").arg(strip.word).arg(strip.bulk.doneCount).arg(strip.bulk.count).arg(strip.bulk.failedCount)
            : qsTr("%1: %2 of %3 done").arg(strip.word).arg(strip.bulk.doneCount).arg(strip.bulk.count) }
        UsageBar { anchors.verticalCenter: parent.verticalCenter; width: 160; warns: false; value: strip.shown ? strip.bulk.doneCount + strip.bulk.failedCount : 0; maximum: strip.shown ? strip.bulk.count : 1 }
    }
    Row {
        anchors { right: parent.right; rightMargin: Theme.gap3; verticalCenter: parent.verticalCenter }
        spacing: Theme.gap2
        Button { height: 26; text: qsTr("Results…"); onClicked: Nav.dialog("bulkresults") }
        IconButton { anchors.verticalCenter: parent.verticalCenter; iconName: "close"; iconSize: 12; tip: qsTr("Put away"); enabled: strip.shown && !strip.bulk.running; onClicked: strip.bulk.clear() }
    }
}
