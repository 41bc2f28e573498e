// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Has a server fetch an image from an address that names one by its headers.
VerbDialog {
    id: dialog
    property var server
    readonly property string wanted: addressField.text.trim()
    readonly property bool valid: /^https?:\/\/[^\s\/?#]+\S*$/i.test(wanted)
    verb: "import-url"
    title: qsTr("Import an image from an address")
    subtitle: server ? qsTr("to %1").arg(server.name) : ""
    spec: ({ name: wanted, url: wanted, alias: aliasField.text.trim(), "public": publicBox.checked })
    ready: valid
    action: waiting ? qsTr("Importing…") : qsTr("Import")
    success: qsTr("The image was imported")
    Field {
        label: qsTr("Address")
        detailIsError: addressField.invalid
        detail: addressField.invalid ? qsTr("An address begins with https:// or http:// and a host.") : qsTr("The server asks there for an image's place and fingerprint, and fetches it.")
        TextField { id: addressField; width: parent.width; mono: true; focus: true; enabled: !dialog.waiting; invalid: dialog.wanted !== "" && !dialog.valid; placeholderText: "https://example.org/image"
            inputMethodHints: Qt.ImhUrlCharactersOnly; onAccepted: dialog.perform(); Accessible.name: qsTr("Address") }
    }
    Field {
        label: qsTr("Alias")
        detail: qsTr("A name to find the image by; it may stay empty.")
        TextField { id: aliasField; width: parent.width; enabled: !dialog.waiting; onAccepted: dialog.perform(); Accessible.name: qsTr("Alias") }
    }
    CheckBox { id: publicBox; enabled: !dialog.waiting; text: qsTr("Public: anyone who reaches the server may copy it") }
    Words { visible: dialog.waiting; text: qsTr("The server fetches it. You may close this: it goes on, Activity shows how far it is.") }
}
