// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A new name for a network that nothing uses; the server says so when something does.
Dialog {
    id: dialog
    property var server
    property string name
    property bool waiting: false
    readonly property string wanted: field.text.trim()
    readonly property bool ready: wanted !== "" && wanted !== name && !waiting
    title: qsTr("Rename %1").arg(name)
    onOpened: field.selectAll()
    function rename() {
        if (!ready)
            return
        waiting = true
        server.networks.rename(name, wanted)
    }
    Connections {
        target: dialog.server.networks
        function onFinished(verb, name, error) {
            if (verb !== "rename" || name !== dialog.name)
                return
            dialog.waiting = false
            note.text = error
            if (error === "" && Nav.page === "network")
                Nav.argument = dialog.server.name + "/" + dialog.wanted
            if (error === "")
                dialog.accept()
        }
    }
    Field {
        label: qsTr("New name")
        detail: qsTr("Only a network that nothing uses can get another name.")
        TextField { id: field; width: parent.width; focus: true; maximumLength: 15; text: dialog.name; onAccepted: dialog.rename(); Accessible.name: qsTr("New name") }
    }
    ErrorNote { id: note }
    leftButtons: CopyAs { enabled: dialog.ready; command: (tool) => dialog.server.networkCommand({ verb: "rename", name: dialog.name, newName: dialog.wanted }, tool) }
    buttons: [
        Button { text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Rename"); primary: true; enabled: dialog.ready; onClicked: dialog.rename() }
    ]
}
