// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A token with which a client adds itself, once.
VerbDialog {
    id: dialog
    property var server
    property bool made: false
    verb: "token"
    wide: 620
    title: qsTr("Make a token")
    subtitle: server ? qsTr("for %1").arg(server.name) : ""
    spec: ({ name: nameField.text.trim(), restricted: limit.restricted, projects: limit.chosen })
    ready: !made && spec.name !== "" && (!limit.restricted || limit.chosen.length > 0)
    action: qsTr("Make the token")
    function ended(error) {
        waiting = false
        failed.text = error
        made = error === ""
    }
    Words { text: qsTr("Whoever has the token can add one client to the server, once. Give it only to whom you trust.") }
    Field { label: qsTr("Name of the client"); TextField { id: nameField; width: parent.width; focus: true; enabled: !dialog.made; onAccepted: dialog.perform(); Accessible.name: qsTr("Name of the client") } }
    ProjectLimit { id: limit; server: dialog.server; visible: dialog.area.hasRestrictions && !dialog.made }
    ErrorNote { id: failed }
    Field {
        label: qsTr("Token")
        visible: dialog.made
        detail: qsTr("It is shown only now.")
        TextArea { width: parent.width; height: 110; text: dialog.area.token; name: qsTr("Token") }
    }
    Button { text: qsTr("Copy the token"); icon.name: "copy"; visible: dialog.made; onClicked: { App.copyText(dialog.area.token); App.notify(qsTr("The token was copied"), "success") } }
}
