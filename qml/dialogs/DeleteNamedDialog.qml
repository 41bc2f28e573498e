// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Deletes what can't be had back: its name must be typed.
VerbDialog {
    id: dialog
    property string question
    property string name
    verb: "delete"
    spec: ({ name: name })
    action: qsTr("Delete")
    destructive: true
    initialFocus: field
    ready: field.text.trim() === name
    Words { text: dialog.question }
    Field {
        label: qsTr("Type “%1” to delete it").arg(dialog.name)
        TextField { id: field; width: parent.width; onAccepted: dialog.perform(); Accessible.name: qsTr("Name, to be sure") }
    }
}
