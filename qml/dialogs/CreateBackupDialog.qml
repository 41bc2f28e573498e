// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A backup of the instance, kept on its server.
Dialog {
    id: dialog
    property var instance
    readonly property var backups: instance.backups
    readonly property bool taken: backups.has(nameField.text.trim())
    readonly property bool wrong: /[\s\/]/.test(nameField.text.trim())
    readonly property bool ready: !wrong && !taken && !expiry.wrong
    readonly property var compressions: ["", "none", "gzip", "zstd", "xz", "bzip2", "squashfs"]
    readonly property var spec: ({ name: nameField.text.trim(), compression: compressions[compression.currentIndex], optimized: optimized.checked, instanceOnly: !snapshots.checked,
        expiry: expiry.value === "never" ? "" : expiry.value })
    title: qsTr("Back up %1").arg(instance.name)
    initialFocus: nameField
    function create() {
        if (!ready)
            return
        backups.create(spec)
        accept()
    }
    Field {
        label: qsTr("Name")
        detail: dialog.taken ? qsTr("There is one of that name.") : dialog.wrong ? qsTr("No spaces and no slash.") : qsTr("Empty: backup0, backup1 and so on.")
        detailIsError: dialog.taken || dialog.wrong
        TextField { id: nameField; width: parent.width; mono: true; invalid: dialog.taken || dialog.wrong; placeholderText: "backup%d"; onAccepted: dialog.create(); Accessible.name: qsTr("Name") }
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
    leftButtons: CopyAs { enabled: dialog.ready; command: (tool) => dialog.backups.command("create", dialog.spec.name, dialog.spec, tool) }
    buttons: [
        Button { text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Back up"); primary: true; enabled: dialog.ready; onClicked: dialog.create() }
    ]
}
