// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Asks before a network is deleted; what the server has against it stands there.
Dialog {
    id: dialog
    property var server
    property string name
    property int usedBy: 0
    property bool waiting: false
    initialFocus: cancelButton
    title: qsTr("Delete the network %1?").arg(name)
    function remove() {
        waiting = true
        server.networks.remove(name)
    }
    Connections {
        target: dialog.server.networks
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
        text: dialog.usedBy > 0 ? qsTr("%n instance(s) or profiles use it. The server refuses until they no longer do.", "", dialog.usedBy)
            : qsTr("Its interface, its DHCP and DNS, its leases and firewall rules go with it.") }
    ErrorNote { id: note }
    leftButtons: CopyAs { command: (tool) => dialog.server.networkCommand({ verb: "delete", name: dialog.name }, tool) }
    buttons: [
        Button { id: cancelButton; text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Delete"); destructive: true; enabled: !dialog.waiting; onClicked: dialog.remove() }
    ]
}
