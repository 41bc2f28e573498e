// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Quayside.Models

// A snapshot, or without a name the stopped instance itself, becomes an image.
Dialog {
    id: dialog
    property var instance
    property string name
    readonly property var spec: ({ alias: aliasField.text.trim(), description: descriptionField.text.trim(), "public": open.checked })
    title: qsTr("Publish %1 as an image").arg(name === "" ? instance.name : name)
    subtitle: name === "" ? "" : instance.name
    initialFocus: aliasField
    function publish() {
        instance.snapshots.publish(name, spec)
        accept()
    }
    Field {
        label: qsTr("Alias")
        detail: qsTr("A name to find the image by; it may stay empty.")
        TextField { id: aliasField; width: parent.width; text: dialog.instance.name + (dialog.name === "" ? "" : "-" + dialog.name); onAccepted: dialog.publish(); Accessible.name: qsTr("Alias") }
    }
    Field { label: qsTr("Description"); TextField { id: descriptionField; width: parent.width; onAccepted: dialog.publish(); Accessible.name: qsTr("Description") } }
    CheckBox { id: open; text: qsTr("Public: anyone who reaches the server may fetch it") }
    leftButtons: CopyAs { command: (tool) => dialog.instance.snapshots.command("publish", dialog.name, dialog.spec, tool) }
    buttons: [
        Button { text: qsTr("Cancel"); onClicked: dialog.reject() },
        Button { text: qsTr("Publish"); primary: true; onClicked: dialog.publish() }
    ]
}
