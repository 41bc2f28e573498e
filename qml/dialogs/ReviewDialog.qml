// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What is about to be sent, line by line.
Dialog {
    id: dialog
    property var draft
    property string subject
    property bool running: false
    readonly property var lines: draft ? draft.diff() : []
    wide: 760
    initialFocus: saveButton
    title: qsTr("Save the changes of %1?").arg(subject)
    subtitle: qsTr("%n change(s)", "", draft ? draft.changedCount : 0)
    function save() {
        draft.save()
        accept()
    }
    Card {
        width: parent.width
        height: Math.max(76, Math.min(420, dialog.lines.length * 19 + 10))
        DiffView { anchors { fill: parent; margins: 5 } model: dialog.lines }
    }
    NoteStrip { visible: dialog.running && dialog.draft.restartKeys.length > 0; text: qsTr("After the next start only: %1").arg(dialog.draft.restartKeys.join(", ")) }
    leftButtons: CopyAs { command: (tool) => dialog.draft.command(tool) }
    buttons: [
        Button { text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { id: saveButton; text: qsTr("Save"); primary: true; onClicked: dialog.save() }
    ]
}
