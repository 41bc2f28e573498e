// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A backup of the instance, kept on its server.
RecordDialog {
    id: dialog
    readonly property var backups: instance.backups
    readonly property bool taken: backups.has(nameField.text.trim())
    readonly property bool wrong: /[\s\/]/.test(nameField.text.trim())
    records: backups
    verb: "create"
    ready: !wrong && !taken && !expiry.wrong
    readonly property var compressions: ["", "none", "gzip", "zstd", "xz", "bzip2", "squashfs"]
    spec: ({ name: nameField.text.trim(), compression: compressions[compression.currentIndex], optimized: optimized.checked, instanceOnly: !snapshots.checked,
        expiry: expiry.value === "never" ? "" : expiry.value })
    title: qsTr("Back up %1").arg(instance.name)
    action: qsTr("Back up")
    initialFocus: nameField
    onAsked: backups.create(spec)
    Field {
        label: qsTr("Name")
        detail: dialog.taken ? qsTr("There is one of that name.") : dialog.wrong ? qsTr("No spaces and no slash.") : qsTr("Empty: backup0, backup1 and so on.")
        detailIsError: dialog.taken || dialog.wrong
        TextField { id: nameField; width: parent.width; mono: true; invalid: dialog.taken || dialog.wrong; placeholderText: "backup%d"; onAccepted: dialog.perform(); Accessible.name: qsTr("Name") }
    }
    Field {
        visible: dialog.backups.canCompress
        label: qsTr("Compression")
        detail: ["none", "squashfs"].includes(dialog.spec.compression) ? "" : qsTr("zstd is quick, xz is small; none is best for data that is compressed already.")
        ComboBox { id: compression; width: parent.width; model: [qsTr("As the server is set")].concat(dialog.compressions.slice(1)); Accessible.name: qsTr("Compression") }
    }
    CheckBox { id: snapshots; checked: true; text: qsTr("With its snapshots") }
    CheckBox { id: optimized; text: qsTr("In the pool's own format: quicker, only for pools of its kind") }
    ExpiryField { id: expiry; asInstance: false; preview: (text) => dialog.instance.snapshots.expiryText(text) }
}
