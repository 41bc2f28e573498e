// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// Lets a client in: its certificate from a file, dropped, or pasted.
VerbDialog {
    id: dialog
    property var server
    readonly property var info: pem.text.trim() === "" ? ({}) : area.inspect(pem.text)
    verb: "add"
    wide: 620
    initialFocus: fileButton
    title: qsTr("Add a certificate")
    subtitle: server ? qsTr("to %1").arg(server.name) : ""
    spec: ({ name: nameField.text.trim() !== "" ? nameField.text.trim() : info.name ?? "", pem: pem.text, restricted: limit.restricted, projects: limit.chosen })
    ready: info.fingerprint !== undefined && (!limit.restricted || limit.chosen.length > 0)
    action: qsTr("Add")
    success: qsTr("The certificate was added")
    function takeFile(url) {
        const text = area.readFile(url)
        problem.text = text === "" ? qsTr("The file has no certificate in it") : ""
        if (text !== "")
            pem.text = text
    }
    Field {
        label: qsTr("Certificate (PEM)")
        detail: dialog.info.error ?? (dialog.info.fingerprint !== undefined ? dialog.info.subject + " · " + qsTr("valid until %1").arg(dialog.info.until) : qsTr("A client shows its own on the page Access of its Quayside; lxc keeps it in client.crt."))
        detailIsError: dialog.info.error !== undefined
        TextArea { id: pem; width: parent.width; height: 130; hint: "-----BEGIN CERTIFICATE-----"; name: qsTr("Certificate (PEM)")
            DropArea { anchors.fill: parent; keys: ["text/uri-list"]; onDropped: (event) => dialog.takeFile(event.urls[0]) } }
    }
    Label { width: parent.width; visible: dialog.info.fingerprint !== undefined; text: dialog.info.fingerprint ?? ""; mono: true; wrapMode: Text.WrapAnywhere; elide: Text.ElideNone }
    Row {
        spacing: Theme.gap3
        Button { id: fileButton; text: qsTr("From a file…"); icon.name: "importfile"; onClicked: { files.active = true; files.item.open() } }
        Label { id: problem; color: Theme.error; anchors.verticalCenter: parent.verticalCenter }
    }
    Field { label: qsTr("Name"); TextField { id: nameField; width: parent.width; placeholderText: dialog.info.name ?? qsTr("who it is"); onAccepted: dialog.perform(); Accessible.name: qsTr("Name") } }
    ProjectLimit { id: limit; server: dialog.server; visible: dialog.area.hasRestrictions }
    Loader { id: files; active: false; sourceComponent: FilePicker { host: dialog.contentItem; title: qsTr("A certificate"); nameFilters: [qsTr("Certificates (*.crt *.pem *.cer *.der)"), qsTr("All files (*)")]; onAccepted: dialog.takeFile(selectedFile) } }
}
