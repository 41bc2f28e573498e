// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A snapshot of the instance as it is now.
RecordDialog {
    id: dialog
    readonly property var snapshots: instance.snapshots
    readonly property bool taken: snapshots.has(nameField.text.trim())
    readonly property bool wrong: /[\s\/]/.test(nameField.text.trim())
    ready: !wrong && !taken && !expiry.wrong
    verb: "create"
    spec: ({ name: nameField.text.trim(), stateful: stateful.checked, expiry: expiry.visible ? expiry.value : "" })
    title: qsTr("Take a snapshot of %1").arg(instance.name)
    action: qsTr("Take the snapshot")
    initialFocus: nameField
    onAsked: snapshots.create(spec)
    Field {
        label: qsTr("Name")
        detail: dialog.taken ? qsTr("There is one of that name.") : dialog.wrong ? qsTr("No spaces and no slash.") : qsTr("Empty: by the pattern, else snap0, snap1 and so on.")
        detailIsError: dialog.taken || dialog.wrong
        TextField { id: nameField; width: parent.width; mono: true; invalid: dialog.taken || dialog.wrong; placeholderText: dialog.snapshots.schedule.pattern || "snap%d"; onAccepted: dialog.perform(); Accessible.name: qsTr("Name") }
    }
    CheckBox { id: stateful; text: qsTr("With memory and processes, to go on from there"); enabled: dialog.instance.status === "Running" }
    ExpiryField { id: expiry; visible: dialog.snapshots.canExpire; preview: (text) => dialog.snapshots.expiryText(text) }
}
