// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A dialog that does one thing to one area of a server: what the server has against it stays in it; the same can be copied for a shell.
Dialog {
    id: dialog
    required property var area
    property string verb
    // The verb's own values; "name" says what finished() is about.
    property var spec: ({})
    property bool ready: true
    property string action
    property bool destructive: false
    // Said when it is done; empty: nothing.
    property string success
    property bool waiting: false
    default property alias content: column.data
    signal done()
    function perform() {
        if (!ready || waiting)
            return
        waiting = true
        note.text = ""
        area.perform(verb, spec)
    }
    function ended(error) {
        waiting = false
        note.text = error
        if (error !== "")
            return
        if (success !== "")
            App.notify(success, "success")
        done()
        accept()
    }
    Connections {
        target: dialog.area
        function onFinished(verb, name, error) {
            if (dialog.waiting && verb === dialog.verb && name === dialog.spec.name)
                dialog.ended(error)
        }
    }
    initialFocus: destructive ? cancelButton : null
    Stack { id: column; width: parent.width; spacing: Theme.gap3 }
    ErrorNote { id: note }
    leftButtons: CopyAs { enabled: dialog.ready; command: (tool) => dialog.area.command(dialog.verb, dialog.spec, tool) }
    buttons: [
        Button { id: cancelButton; text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: dialog.action; primary: !dialog.destructive; destructive: dialog.destructive; enabled: dialog.ready && !dialog.waiting; onClicked: dialog.perform() }
    ]
}
