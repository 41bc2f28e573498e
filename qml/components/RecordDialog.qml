// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A dialog that does one thing to what an instance keeps, its snapshots or its backups: it stays until the server took that on, and shows what
// the server has against it; the same can be copied for a shell.
Dialog {
    id: dialog
    property var instance
    property var records: instance.snapshots
    // The record's name; empty: one that is made, or the instance itself.
    property string name
    property string verb
    property var spec: ({})
    property bool ready: true
    property string action
    property bool destructive: false
    property bool waiting: false
    default property alias content: column.data
    // Asks the server: calls the verb of `records`.
    signal asked()
    function perform() {
        if (!ready || waiting)
            return
        waiting = true
        note.text = ""
        asked()
    }
    Connections {
        target: dialog.records
        function onAnswered(verb, name, error) {
            if (!dialog.waiting || verb !== dialog.verb)
                return
            dialog.waiting = false
            note.text = error
            if (error === "")
                dialog.accept()
        }
    }
    initialFocus: destructive ? cancelButton : null
    Stack { id: column; width: parent.width; spacing: Theme.gap3 }
    ErrorNote { id: note }
    leftButtons: CopyAs { enabled: dialog.ready; command: (tool) => dialog.records.command(dialog.verb, dialog.name || (dialog.spec.name ?? ""), dialog.spec, tool) }
    buttons: [
        Button { id: cancelButton; text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: dialog.action; primary: !dialog.destructive; destructive: dialog.destructive; enabled: dialog.ready && !dialog.waiting; onClicked: dialog.perform() }
    ]
}
