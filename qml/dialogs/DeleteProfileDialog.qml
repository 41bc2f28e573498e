// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Asks before a profile is deleted; what the server has against it stands there.
Dialog {
    id: dialog
    property var server
    property string name
    property int usedBy: 0
    property bool waiting: false
    initialFocus: cancelButton
    title: qsTr("Delete the profile %1?").arg(name)
    function remove() {
        waiting = true
        server.profiles.remove(name)
    }
    Connections {
        target: dialog.server.profiles
        function onFinished(verb, name, error) {
            if (verb !== "delete" || name !== dialog.name)
                return
            dialog.waiting = false
            note.text = error
            if (error === "")
                dialog.accept()
        }
    }
    Label { width: parent.width; wrapMode: Text.Wrap; elide: Text.ElideNone; muted: true; lineHeight: 1.2
        text: dialog.usedBy > 0 ? qsTr("%n instance(s) have it. The server refuses until they no longer do.", "", dialog.usedBy) : qsTr("Its settings and devices go with it.") }
    ErrorNote { id: note }
    leftButtons: CopyAs { command: (tool) => dialog.server.profileCommand({ verb: "delete", name: dialog.name }, tool) }
    buttons: [
        Button { id: cancelButton; text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Delete"); destructive: true; enabled: !dialog.waiting; onClicked: dialog.remove() }
    ]
}
