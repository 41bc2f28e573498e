// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// Two changes of the same object side by side, key by key. Where both changed the same, one of them is chosen; nothing is sent before.
Dialog {
    id: dialog
    property var draft
    property string subject
    readonly property var merge: draft ? draft.merge : null
    readonly property bool ready: merge !== null && merge.openCount === 0
    wide: 940
    initialFocus: list
    title: qsTr("%1 was changed elsewhere too").arg(subject)
    subtitle: merge && merge.conflictCount > 0 ? qsTr("%n place(s) were changed by both: choose what holds.", "", merge.conflictCount) : qsTr("Both changes fit together.")
    function save() {
        if (!ready)
            return
        draft.applyMerge()
        draft.save()
        accept()
    }
    Row {
        width: parent.width
        Repeater {
            model: [qsTr("Setting"), qsTr("Before"), qsTr("Yours"), qsTr("On the server")]
            Heading { required property string modelData; required property int index; width: list.width / 4; leftPadding: 10; text: modelData }
        }
    }
    Card {
        width: parent.width
        height: Math.max(80, Math.min(400, list.contentHeight + 2))
        clip: true
        ListView {
            id: list
            anchors { fill: parent; margins: 1 }
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: dialog.merge
            currentIndex: 0
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Changes of both")
            T.ScrollBar.vertical: ScrollBar {}
            Keys.onLeftPressed: dialog.merge.choose(currentIndex, Theme.mirrored ? "theirs" : "mine")
            Keys.onRightPressed: dialog.merge.choose(currentIndex, Theme.mirrored ? "mine" : "theirs")
            delegate: MergeRow {
                width: list.width
                current: list.activeFocus && list.currentIndex === index
                onChosen: (side) => { list.currentIndex = index; dialog.merge.choose(index, side) }
            }
        }
    }
    Label { width: parent.width; muted: true; font.pixelSize: 12; text: qsTr("Left takes yours, Right the server's.") }
    leftButtons: [
        CopyAs { enabled: dialog.ready; command: (tool) => dialog.draft.command(tool) },
        Button { text: qsTr("All of mine"); visible: dialog.merge !== null && dialog.merge.conflictCount > 1; onClicked: dialog.merge.chooseAll("mine") },
        Button { text: qsTr("All of the server's"); visible: dialog.merge !== null && dialog.merge.conflictCount > 1; onClicked: dialog.merge.chooseAll("theirs") }
    ]
    buttons: [
        Label { height: Theme.controlHeight; muted: true; rightPadding: 6; visible: !dialog.ready; text: qsTr("%n open", "", dialog.merge ? dialog.merge.openCount : 0) },
        Button { text: qsTr("Go on editing"); onClicked: dialog.reject() },
        Button { text: qsTr("Save the result"); primary: true; enabled: dialog.ready; onClicked: dialog.save() }
    ]
}
