// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A new name for something of a server.
VerbDialog {
    id: dialog
    property string name
    // What the verb needs beside both names.
    property var more: ({})
    property string detail
    readonly property string wanted: field.text.trim()
    spec: Object.assign({}, more, { name: name, newName: wanted })
    title: qsTr("Rename %1").arg(name)
    action: qsTr("Rename")
    ready: wanted !== "" && wanted !== name && !wanted.includes("/")
    onOpened: field.selectAll()
    Field {
        label: qsTr("New name")
        detail: dialog.detail
        TextField { id: field; width: parent.width; focus: true; text: dialog.name; onAccepted: dialog.perform(); Accessible.name: qsTr("New name") }
    }
}
