// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Servers that lxc and incus know, to be known here too; their files are only read, and no server is sent anything: there is no command to copy.
Dialog {
    id: dialog
    readonly property var found: App.importableServers()
    property var chosen: found.filter(server => server.usable && !server.known).map(server => server.name)
    function toggle(name) {
        chosen = chosen.includes(name) ? chosen.filter(other => other !== name) : chosen.concat([name])
    }
    function detail(server) {
        return server.known ? qsTr("known already") : server.usable ? server.from : qsTr("no certificate kept: add it by its address")
    }
    wide: 560
    title: qsTr("Import servers")
    subtitle: qsTr("From the lists of lxc and incus, which stay as they are")
    Label { visible: dialog.found.length === 0; width: parent.width; wrapMode: Text.Wrap; elide: Text.ElideNone; muted: true
        text: qsTr("No server was found: neither lxc nor incus has a remote of its own kept for you.") }
    Repeater {
        model: dialog.found
        Item {
            id: row
            required property var modelData
            width: parent.width
            height: 40
            CheckBox { id: box; anchors.left: parent.left; y: 8; width: 220; text: row.modelData.name; enabled: row.modelData.usable && !row.modelData.known
                checked: dialog.chosen.includes(row.modelData.name); onToggled: dialog.toggle(row.modelData.name) }
            Column {
                anchors.left: parent.left; anchors.leftMargin: 228
                width: parent.width - 228
                anchors.verticalCenter: parent.verticalCenter
                Label { text: row.modelData.address; width: parent.width; mono: true; elide: Text.ElideMiddle }
                Label { text: dialog.detail(row.modelData); width: parent.width; muted: true; font.pixelSize: 12 }
            }
        }
    }
    Label { visible: dialog.chosen.length > 0; width: parent.width; wrapMode: Text.Wrap; elide: Text.ElideNone; muted: true; font.pixelSize: 12
        text: qsTr("This computer has a key of its own: a server may ask for its password or token once more.") }
    onAccepted: App.notify(qsTr("%n server(s) added", "", App.importServers(chosen)), "success")
    buttons: [
        Button { text: dialog.found.length > 0 ? qsTr("Cancel") : qsTr("Close"); onClicked: dialog.reject() },
        Button { primary: true; visible: dialog.found.length > 0; text: qsTr("Import"); enabled: dialog.chosen.length > 0; onClicked: dialog.accept() }
    ]
}
