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
    property string refusal: qsTr("Cancel")
    // Said when it is done; empty: nothing.
    property string success
    property bool waiting: false
    // How far the server is, while it tells: 0 to 1, and in words.
    property real progress: -1
    property string progressText
    default property alias content: column.data
    // The same for a shell: of "lxc" or "curl".
    property var command: (tool) => area.command(verb, spec, tool)
    signal done()
    // False: it can't begin now.
    function beginVerb() {
        if (!ready || waiting)
            return false
        waiting = true
        progress = -1
        progressText = ""
        note.text = ""
        return true
    }
    function perform() {
        if (beginVerb())
            area.perform(verb, spec)
    }
    // The verb is over: another way is tried, or it ends here.
    function ended(error) { finish(error) }
    function finish(error) {
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
        function onProgressed(verb, name, fraction, text) {
            if (!dialog.waiting || verb !== dialog.verb || name !== dialog.spec.name)
                return
            dialog.progress = fraction
            dialog.progressText = text
        }
    }
    initialFocus: destructive ? cancelButton : null
    Stack { id: column; width: parent.width; spacing: Theme.gap3 }
    Stack {
        width: parent.width
        visible: dialog.waiting && dialog.progress >= 0
        spacing: 4
        UsageBar { width: parent.width; value: dialog.progress; maximum: 1; warns: false }
        Label { text: dialog.progressText; muted: true; font.pixelSize: 12 }
    }
    ErrorNote { id: note }
    leftButtons: CopyAs { enabled: dialog.ready; command: dialog.command }
    buttons: [
        Button { id: cancelButton; text: dialog.refusal; onClicked: dialog.reject() },
        Button { text: dialog.action; primary: !dialog.destructive; destructive: dialog.destructive; enabled: dialog.ready && !dialog.waiting; onClicked: dialog.perform() }
    ]
}
