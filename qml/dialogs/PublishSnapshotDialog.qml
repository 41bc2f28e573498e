// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A snapshot, or without a name the stopped instance itself, becomes an image.
RecordDialog {
    id: dialog
    verb: "publish"
    spec: ({ alias: aliasField.text.trim(), description: descriptionField.text.trim(), "public": open.checked })
    title: qsTr("Publish %1 as an image").arg(name === "" ? instance.name : name)
    subtitle: name === "" ? "" : instance.name
    initialFocus: aliasField
    action: qsTr("Publish")
    onAsked: records.publish(name, spec)
    Field {
        label: qsTr("Alias")
        detail: qsTr("A name to find the image by; it may stay empty.")
        TextField { id: aliasField; width: parent.width; text: dialog.instance.name + (dialog.name === "" ? "" : "-" + dialog.name); onAccepted: dialog.perform(); Accessible.name: qsTr("Alias") }
    }
    Field { label: qsTr("Description"); TextField { id: descriptionField; width: parent.width; onAccepted: dialog.perform(); Accessible.name: qsTr("Description") } }
    CheckBox { id: open; text: qsTr("Public: anyone who reaches the server may fetch it") }
}
